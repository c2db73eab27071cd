package io.github.tribikos.examples;

import io.github.tribikos.engine.Engine;
import io.github.tribikos.orm.mapping.Entity;
import io.github.tribikos.orm.session.SessionFactory;
import io.github.tribikos.schema.Column;
import io.github.tribikos.schema.LongColumn;
import io.github.tribikos.schema.MetaData;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The records of {@code docs/orm.md}. */
public final class Library {
    private Library() {}

    // snippet begin
    record Book(@Nullable Long id, String title, int copies) {
        static final Entity<Book> TABLE = Entity.of(Book.class, "books");
        static final LongColumn ID = TABLE.bigint("id").identity().primaryKey();
        static final Column<String> TITLE = TABLE.varchar("title", 80);
        static final Column<Integer> COPIES = TABLE.integer("copies");

        Book withCopies(int other) {
            return new Book(id, title, other);
        }
    }
    // snippet end

    /** Stores a book, and changes what it stored. */
    public static List<String> all(Engine engine) {
        List<String> found = new ArrayList<>();
        // snippet begin
        MetaData.of(Book.TABLE).createAll(engine);
        SessionFactory sessions = SessionFactory.of(engine, Book.TABLE);
        Book emma = sessions.inTransaction(session -> {
            Book added = session.add(new Book(null, "Emma", 3));
            return session.current(added); // Book[id=1, title=Emma, copies=3]
        });
        sessions.begin(session -> {
            session.update(emma.withCopies(4)); // UPDATE books SET copies=? WHERE books.id = ?
            List<Book> many = session.query(Book.class).where(Book.COPIES.gt(3)).all();
            many.forEach(book -> found.add(book.toString()));
            session.delete(emma); // its key says which
        });
        // snippet end
        sessions.begin(session -> found.add(session.query(Book.class).count() + " left"));
        return found;
    }
}
