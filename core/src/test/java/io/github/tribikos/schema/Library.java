package io.github.tribikos.schema;

import static io.github.tribikos.type.Types.INTEGER;
import static io.github.tribikos.type.Types.VARCHAR;

import org.jspecify.annotations.Nullable;

/** Two tables that refer to each other, declared as a user would. */
final class Library {
    private Library() {}

    static final class Books extends Table<Books> {
        static final Books BOOKS = new Books();
        final LongColumn id = bigint("id").identity().primaryKey();
        final Column<String> title = column("title", VARCHAR(200));
        final Column<@Nullable Integer> year = column("year", INTEGER).nullable();
        final NumberColumn<java.math.BigDecimal> price = numeric("price", 8, 2).defaultTo(0);
        final NullableLongColumn sequelOf =
                bigint("sequel_of").references(() -> id).nullable();
        final LongColumn authorId =
                bigint("author_id").references(() -> Authors.AUTHORS.id).onDelete(ReferentialAction.CASCADE);

        private Books() {
            super("books", Books::new);
            index("ix_books_year", year.desc());
        }
    }

    static final class Authors extends Table<Authors> {
        static final Authors AUTHORS = new Authors();
        final LongColumn id = bigint("id").identity().primaryKey();
        final Column<String> name = varchar("name", 80).unique();
        final NullableLongColumn bestBookId = bigint("best_book_id").nullable().references(() -> Books.BOOKS.id);

        private Authors() {
            super("authors", Authors::new);
        }
    }
}
