package io.github.tribikos.diagram;

import io.github.tribikos.schema.Column;
import io.github.tribikos.schema.MetaData;
import io.github.tribikos.schema.ReferentialAction;
import io.github.tribikos.schema.Table;

/** A small schema with a key of every kind. */
final class Library {
    static final Table<?> AUTHORS = Table.named("authors");
    static final Column<?> AUTHOR_ID = AUTHORS.bigint("id").primaryKey();
    static final Column<?> AUTHOR_NAME = AUTHORS.varchar("name", 80).comment("as printed on the cover");
    static final Column<?> MENTOR = AUTHORS.bigint("mentor_id").nullable().references(() -> AUTHOR_ID);

    static final Table<?> BOOKS = Table.named("books");
    static final Column<?> BOOK_ID = BOOKS.bigint("id").primaryKey();
    static final Column<?> ISBN = BOOKS.character("isbn", 13).unique();
    static final Column<?> PRICE = BOOKS.numeric("list price", 8, 2).nullable();
    static final Column<?> AUTHOR =
            BOOKS.bigint("author_id").references(() -> AUTHOR_ID).onDelete(ReferentialAction.CASCADE);
    static final Column<?> EDITOR = BOOKS.bigint("editor_id").nullable().references(() -> AUTHOR_ID);

    static final Table<?> COPIES = Table.named("stock", "copies");
    static final Column<?> COPY_BOOK = COPIES.bigint("book_id").references(() -> BOOK_ID);
    static final Column<?> COPY_NO = COPIES.integer("copy_no");

    static final Table<?> LOANS = Table.named("stock", "loans");
    static final Column<?> LOAN_BOOK = LOANS.bigint("book_id");
    static final Column<?> LOAN_COPY = LOANS.integer("copy_no");
    static final Column<?> LENT_AT = LOANS.timestampTz("lent_at");

    static final MetaData ALL = MetaData.of(AUTHORS, BOOKS, COPIES, LOANS);

    static {
        AUTHORS.comment("Who writes.");
        COPIES.primaryKey(COPY_BOOK, COPY_NO);
        LOANS.primaryKey(LOAN_BOOK, LOAN_COPY);
        LOANS.foreignKey("fk_loan_copy", LOAN_BOOK, LOAN_COPY).references(() -> COPY_BOOK, () -> COPY_NO);
    }

    private Library() {}
}
