package io.github.tribikos.examples;

import static io.github.tribikos.sql.Sql.insert;
import static io.github.tribikos.sql.Sql.project;
import static io.github.tribikos.sql.Sql.select;

import io.github.tribikos.engine.Engine;
import io.github.tribikos.schema.Column;
import io.github.tribikos.schema.LongColumn;
import io.github.tribikos.schema.MetaData;
import io.github.tribikos.schema.Table;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The README's Java example, which a test holds equal to the part between the two marks. */
public final class Readme {
    // snippet begin
    static final Authors AUTHORS = new Authors();
    static final Books BOOKS = new Books();

    static final class Authors extends Table<Authors> {
        final LongColumn id = bigint("id").identity().primaryKey();
        final Column<String> name = varchar("name", 100);

        private Authors() {
            super("authors", Authors::new);
        }
    }

    static final class Books extends Table<Books> {
        final LongColumn id = bigint("id").identity().primaryKey();
        final Column<String> title = varchar("title", 200).unique();
        final Column<@Nullable Integer> year = integer("year").nullable();
        final LongColumn authorId = bigint("author_id").references(() -> AUTHORS.id);

        private Books() {
            super("books", Books::new);
        }
    }

    record Line(String title, @Nullable Integer year, String author) {}

    static List<Line> linesBefore(int year, String url) {
        try (Engine engine = Engine.create(url)) { // sqlite:///library.db or postgresql://ada@localhost/library
            MetaData.of(AUTHORS, BOOKS).createAll(engine);
            return engine.inTransaction(conn -> {
                Long herbert = conn.execute(insert(AUTHORS)
                                .set(AUTHORS.name, "Frank Herbert")
                                .returning(AUTHORS.id))
                        .one();
                conn.execute(insert(BOOKS)
                        .set(BOOKS.title, "Dune")
                        .set(BOOKS.year, 1965)
                        .set(BOOKS.authorId, herbert));

                return conn.execute(select(project(BOOKS.title, BOOKS.year, AUTHORS.name)
                                        .into(Line::new))
                                .from(BOOKS)
                                .join(AUTHORS) // ON follows from the foreign key
                                .where(BOOKS.year.lt(year))
                                .orderBy(BOOKS.title))
                        .all();
            });
        }
    }
    // snippet end

    private Readme() {}
}
