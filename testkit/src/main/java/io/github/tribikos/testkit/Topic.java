package io.github.tribikos.testkit;

import io.github.tribikos.compile.Capabilities;
import io.github.tribikos.engine.Connection;
import io.github.tribikos.engine.Engine;
import io.github.tribikos.schema.MetaData;
import io.github.tribikos.schema.Table;
import io.github.tribikos.sql.DmlStatement;
import io.github.tribikos.sql.RowStatement;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;

/**
 * A part of the suite. A test works on {@link #connection()}, which is rolled back after it, so that the rows of the
 * {@link Library} stay as they are; a topic that commits declares {@link #tables} of its own.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class Topic {
    private final DialectCompliance suite;
    private @Nullable Connection connection;

    Topic(DialectCompliance suite) {
        this.suite = suite;
    }

    /** The tables that this topic has beside the library, created before and dropped after its tests. */
    Set<Table<?>> tables() {
        return Set.of();
    }

    @BeforeAll
    void createTables() {
        if (!tables().isEmpty()) {
            MetaData.of(tables()).createAll(engine());
        }
    }

    @AfterAll
    void dropTables() {
        if (!tables().isEmpty()) {
            MetaData.of(tables()).dropAll(engine());
        }
    }

    @AfterEach
    void disconnect() {
        if (connection != null) {
            connection.close();
            connection = null;
        }
    }

    final DialectCompliance suite() {
        return suite;
    }

    final DatabaseUnderTest database() {
        return suite.opened();
    }

    final Engine engine() {
        return database().engine();
    }

    final Capabilities capabilities() {
        return database().capabilities();
    }

    /** The connection of this test, opened when it is first asked for. */
    final Connection connection() {
        Connection known = connection;
        if (known == null) {
            known = engine().connect();
            connection = known;
        }
        return known;
    }

    final <R extends @Nullable Object> List<R> all(RowStatement<R> statement) {
        return connection().execute(statement).all();
    }

    final <R extends @Nullable Object> R one(RowStatement<R> statement) {
        return connection().execute(statement).one();
    }

    /** Runs a change; returns the number of rows. */
    final long run(DmlStatement statement) {
        return connection().execute(statement).rows();
    }
}
