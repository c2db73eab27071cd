package io.github.tribikos.it.conformance.cases;

import io.github.tribikos.engine.Connection;
import io.github.tribikos.it.conformance.ErrorCases;
import io.github.tribikos.orm.session.Session;
import io.github.tribikos.orm.session.SessionFactory;

/** The cases of {@code errors.orm}. */
public final class OrmErrors {
    /** The package of the mapped classes, for programs that do not import them: {@code Festival} has classes of the same names. */
    static final String FESTIVAL = "io.github.tribikos.it.festival.";

    private OrmErrors() {}

    /** Code of a user with a session. */
    @FunctionalInterface
    interface Use {
        void run(Session session) throws Exception;
    }

    /** Adds the misuses of every part of the ORM. */
    public static void register(ErrorCases cases) {
        OrmMappingErrors.register(cases);
        OrmFlushErrors.register(cases);
        OrmQueryErrors.register(cases);
    }

    /** In a session inside the transaction of the case, which is rolled back. */
    static ErrorCases.Use in(Use use) {
        return connection -> {
            try (Session session = open(connection)) {
                use.run(session);
            }
        };
    }

    private static Session open(Connection connection) {
        return SessionFactory.of(connection.engine()).open(connection);
    }
}
