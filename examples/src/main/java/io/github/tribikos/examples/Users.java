package io.github.tribikos.examples;

import static io.github.tribikos.sql.Sql.select;
import static io.github.tribikos.sql.Sql.update;
import static io.github.tribikos.type.Types.VARCHAR;

import io.github.tribikos.engine.Engine;
import io.github.tribikos.orm.mapping.Entity;
import io.github.tribikos.orm.mapping.Mapper;
import io.github.tribikos.orm.session.Session;
import io.github.tribikos.orm.session.SessionFactory;
import io.github.tribikos.schema.Column;
import io.github.tribikos.schema.LongColumn;
import io.github.tribikos.schema.MetaData;
import io.github.tribikos.schema.Table;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The examples of {@code docs/orm.md}. */
public final class Users {
    private Users() {}

    // snippet begin
    public static class User {
        public static final Entity<User> TABLE = Entity.of(User.class, "users");
        public static final LongColumn ID = TABLE.bigint("id").identity().primaryKey();
        public static final Column<String> NAME = TABLE.column("name", VARCHAR(50));
        public static final Column<@Nullable Integer> BIRTH_YEAR =
                TABLE.integer("birth_year").nullable();

        private @Nullable Long id;
        private String name;
        private @Nullable Integer birthYear;

        public User(String name) {
            this.name = name;
        }

        public void rename(String other) {
            name = other;
        }

        @Override
        public String toString() {
            return id + " " + name + " " + birthYear;
        }
    }
    // snippet end

    /** What the guide does first; returns what it found on the way. */
    public static List<String> firstSteps(Engine engine) {
        List<String> found = new ArrayList<>();
        // snippet begin
        MetaData.of(User.TABLE).createAll(engine);
        SessionFactory sessions = SessionFactory.of(engine, User.TABLE);
        try (Session session = sessions.open()) {
            User ada = session.add(new User("Ada"));
            session.add(new User("Alan"));
            session.commit(); // INSERT INTO users (name, birth_year) VALUES (?, ?), (?, ?) RETURNING id

            ada.rename("Ada Lovelace");
            List<User> users = session.query(
                            User.class) // UPDATE users SET name=? WHERE users.id = ?, and then the query
                    .where(User.NAME.like("A%"))
                    .orderBy(User.NAME)
                    .all();
            users.forEach(user -> found.add(user.toString()));
            session.rollback(); // ada is called "Ada" again, in the table and in the object
            found.add(ada.toString());
        }
        // snippet end
        return found;
    }

    /** Changes and reads in other ways. */
    public static List<String> furtherSteps(Engine engine, SessionFactory sessions, long id) {
        List<String> found = new ArrayList<>();
        // snippet begin
        sessions.begin(
                session -> { // commits in the end; an exception rolls back
                    User user = session.get(User.class, id); // null if there is no such row
                    if (user != null) {
                        session.delete(user);
                    }
                });
        List<String> names = sessions.inTransaction(session -> {
            session.execute(update(User.TABLE).set(User.BIRTH_YEAR, 1912).where(User.NAME.eq("Alan")));
            List<User> born = session.execute(select(User.TABLE).where(User.BIRTH_YEAR.gt(1900)))
                    .all();
            born.forEach(user -> found.add(user.toString()));
            return session.execute(select(User.NAME).orderBy(User.NAME)).all();
        });
        // snippet end
        found.addAll(names);
        return found;
    }

    // snippet begin
    static final class Countries extends Table<Countries> {
        static final Countries COUNTRIES = new Countries();
        final Column<String> isoCode = character("iso_code", 2).primaryKey();
        final Column<String> name = varchar("name", 60);

        private Countries() {
            super("countries", Countries::new);
        }
    }

    static final class Country {
        private final String isoCode; // iso_code
        private String name;

        Country(String isoCode, String name) {
            this.isoCode = isoCode;
            this.name = name;
        }

        @Override
        public String toString() {
            return isoCode + " " + name;
        }
    }

    static SessionFactory atlas(Engine engine) {
        return SessionFactory.of(engine).with(Mapper.of(Country.class, Countries.COUNTRIES));
    }
    // snippet end
}
