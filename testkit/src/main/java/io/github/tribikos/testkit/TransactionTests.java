package io.github.tribikos.testkit;

import static io.github.tribikos.sql.Functions.count;
import static io.github.tribikos.sql.Sql.delete;
import static io.github.tribikos.sql.Sql.insert;
import static io.github.tribikos.sql.Sql.select;
import static io.github.tribikos.sql.Sql.text;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.tribikos.compile.Feature;
import io.github.tribikos.engine.Connection;
import io.github.tribikos.error.DatabaseException;
import io.github.tribikos.error.StateException;
import io.github.tribikos.error.UniqueViolation;
import io.github.tribikos.schema.LongColumn;
import io.github.tribikos.schema.Table;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Transactions: begun by the first statement or by a block, committed, rolled back. */
abstract class TransactionTests extends Topic {
    private static final Table<?> T = Table.named("tx_rows");
    private static final LongColumn ID = T.bigint("id").primaryKey();

    TransactionTests(DialectCompliance suite) {
        super(suite);
    }

    @Override
    Set<Table<?>> tables() {
        return Set.of(T);
    }

    @BeforeEach
    void empty() {
        engine().begin(connection -> connection.execute(delete(T)));
    }

    private static void put(Connection connection, long id) {
        connection.execute(insert(T).set(ID, id));
    }

    private long rows() {
        return engine().inTransaction(connection ->
                connection.execute(select(count()).from(T)).one());
    }

    @Test
    void firstStatementBeginsATransaction() {
        try (Connection connection = engine().connect()) {
            assertThat(connection.isInTransaction()).isFalse();
            put(connection, 1);
            assertThat(connection.isInTransaction()).isTrue();
        }
    }

    @Test
    void commitKeepsAndTheNextStatementBeginsAgain() {
        try (Connection connection = engine().connect()) {
            put(connection, 1);
            connection.commit();
            assertThat(connection.isInTransaction()).isFalse();
            put(connection, 2);
            connection.rollback();
        }

        assertThat(rows()).isEqualTo(1L);
    }

    @Test
    void closeWithoutCommitRollsBack() {
        try (Connection connection = engine().connect()) {
            put(connection, 1);
        }

        assertThat(rows()).isEqualTo(0L);
    }

    @Test
    void commitAndRollbackOfNothingDoNothing() {
        try (Connection connection = engine().connect()) {
            connection.commit();
            connection.rollback();
            assertThat(connection.isInTransaction()).isFalse();
        }
    }

    @Test
    void beginCommitsAtTheEnd() {
        engine().begin(connection -> put(connection, 1));

        assertThat(rows()).isEqualTo(1L);
    }

    @Test
    void beginRollsBackWhateverIsThrownAndThrowsIt() {
        IllegalStateException mine = new IllegalStateException("mine");

        assertThatThrownBy(() -> engine().begin(connection -> {
                    put(connection, 1);
                    throw mine;
                }))
                .isSameAs(mine);
        assertThat(rows()).isEqualTo(0L);
    }

    @Test
    void beginRollsBackErrorsToo() {
        AssertionError mine = new AssertionError("mine");

        assertThatThrownBy(() -> engine().begin(connection -> {
                    put(connection, 1);
                    throw mine;
                }))
                .isSameAs(mine);
        assertThat(rows()).isEqualTo(0L);
    }

    @Test
    void errorOfTheDatabaseRollsBack() {
        assertThatThrownBy(() -> engine().begin(connection -> {
                    put(connection, 1);
                    put(connection, 1);
                }))
                .isInstanceOf(UniqueViolation.class);
        assertThat(rows()).isEqualTo(0L);
    }

    @Test
    void inTransactionGivesAValue() {
        long counted = engine().inTransaction(connection -> {
            put(connection, 1);
            put(connection, 2);
            return connection.execute(select(count()).from(T)).one();
        });

        assertThat(counted).isEqualTo(2L);
        assertThat(rows()).isEqualTo(2L);
    }

    @Test
    void commitInsideABlockIsRefused() {
        engine().begin(connection -> {
            assertThatThrownBy(connection::commit)
                    .isInstanceOf(StateException.class)
                    .hasMessageContaining("savepoint");
            assertThatThrownBy(connection::rollback).isInstanceOf(StateException.class);
            put(connection, 1);
        });

        assertThat(rows()).isEqualTo(1L);
    }

    @Test
    void rollbackUndoesEverythingSinceTheLastCommit() {
        try (Connection connection = engine().connect()) {
            put(connection, 1);
            put(connection, 2);
            connection.rollback();
            put(connection, 3);
            connection.commit();
            assertThat(connection.execute(select(ID)).all()).containsExactly(3L);
        }
    }

    @Test
    void failedStatementLeavesNothingOnceRolledBack() {
        try (Connection connection = engine().connect()) {
            put(connection, 1);
            assertThatThrownBy(() -> put(connection, 1)).isInstanceOf(UniqueViolation.class);
            connection.rollback();
            put(connection, 2);
            connection.commit();
        }

        assertThat(rows()).isEqualTo(1L);
    }

    @Test
    void failedStatementIsNoReasonToKeepTheConnection() {
        for (int i = 0; i < 30; i++) {
            try (Connection connection = engine().connect()) {
                assertThatThrownBy(() -> connection.execute(text("SELEC nothing")))
                        .isInstanceOf(DatabaseException.class);
            }
        }

        assertThat(rows()).isEqualTo(0L);
    }

    @Test
    @Requires(Feature.CONCURRENT_CONNECTIONS)
    void othersSeeChangesOnlyAfterCommit() {
        try (Connection writer = engine().connect();
                Connection reader = engine().connect()) {
            put(writer, 1);
            writer.commit();
            put(writer, 2);
            assertThat(reader.execute(select(count()).from(T)).one()).isEqualTo(1L);
            reader.rollback();
            writer.commit();
            assertThat(reader.execute(select(count()).from(T)).one()).isEqualTo(2L);
        }
    }

    @Test
    void ownChangesAreSeenAtOnce() {
        engine().begin(connection -> {
            put(connection, 1);
            assertThat(connection.execute(select(ID)).all()).containsExactly(1L);
        });
    }

    @Test
    void driverConnectionIsLentWithinTheTransaction() {
        try (Connection connection = engine().connect()) {
            int changed = connection.unwrapped(jdbc -> {
                try (var statement = jdbc.createStatement()) {
                    return statement.executeUpdate("INSERT INTO tx_rows (id) VALUES (1)");
                }
            });
            assertThat(changed).isEqualTo(1);
            connection.rollback();
        }

        assertThat(rows()).isEqualTo(0L);
    }
}
