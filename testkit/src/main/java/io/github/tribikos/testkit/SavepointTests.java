package io.github.tribikos.testkit;

import static io.github.tribikos.sql.Functions.count;
import static io.github.tribikos.sql.Sql.delete;
import static io.github.tribikos.sql.Sql.insert;
import static io.github.tribikos.sql.Sql.select;
import static io.github.tribikos.testkit.Library.Authors.AUTHORS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.tribikos.compile.Feature;
import io.github.tribikos.engine.Savepoint;
import io.github.tribikos.error.StateException;
import io.github.tribikos.error.UniqueViolation;
import org.junit.jupiter.api.Test;

/** Savepoints. */
@Requires(Feature.SAVEPOINTS)
abstract class SavepointTests extends Topic {
    SavepointTests(DialectCompliance suite) {
        super(suite);
    }

    private void put(long id) {
        run(insert(AUTHORS).set(AUTHORS.id, id).set(AUTHORS.name, "n"));
    }

    private long added() {
        return one(select(count()).from(AUTHORS)) - 4;
    }

    @Test
    void rollbackUndoesWhatCameAfter() {
        put(10);
        Savepoint savepoint = connection().savepoint();
        put(11);
        savepoint.rollback();

        assertThat(added()).isEqualTo(1L);
    }

    @Test
    void releaseKeepsWhatCameAfter() {
        put(10);
        Savepoint savepoint = connection().savepoint();
        put(11);
        savepoint.release();

        assertThat(added()).isEqualTo(2L);
        assertThat(savepoint.isActive()).isFalse();
    }

    @Test
    void closeWithoutReleaseRollsBack() {
        try (Savepoint savepoint = connection().savepoint()) {
            put(10);
            assertThat(savepoint.isActive()).isTrue();
        }

        assertThat(added()).isEqualTo(0L);
    }

    @Test
    void statementThatFailsIsUndoneWithItsSavepoint() {
        put(10);
        assertThatThrownBy(() -> connection().savepoint(connection -> {
                    put(11);
                    put(10);
                }))
                .isInstanceOf(UniqueViolation.class);

        assertThat(added()).isEqualTo(1L);
        put(12);
        assertThat(added()).isEqualTo(2L);
    }

    @Test
    void blockGivesAValue() {
        long counted = connection().inSavepoint(connection -> {
            put(10);
            return added();
        });

        assertThat(counted).isEqualTo(1L);
        assertThat(added()).isEqualTo(1L);
    }

    @Test
    void innerOneEndsWithTheOuter() {
        Savepoint outer = connection().savepoint();
        put(10);
        Savepoint inner = connection().savepoint();
        put(11);
        outer.rollback();

        assertThat(added()).isEqualTo(0L);
        assertThat(inner.isActive()).isFalse();
        assertThatThrownBy(inner::release).isInstanceOf(StateException.class).hasMessageContaining("has ended");
    }

    @Test
    void innerRollbackLeavesTheOuter() {
        Savepoint outer = connection().savepoint();
        put(10);
        Savepoint inner = connection().savepoint();
        put(11);
        inner.rollback();
        outer.release();

        assertThat(added()).isEqualTo(1L);
    }

    @Test
    void twentyLevelsNest() {
        nest(20);

        assertThat(added()).isEqualTo(10L);
    }

    /** Keeps the rows of odd levels and undoes those of even levels, each before its outer level ends. */
    private void nest(int level) {
        if (level > 0) {
            Savepoint outer = connection().savepoint();
            nest(level - 1);
            try (Savepoint inner = connection().savepoint()) {
                put(100 + level);
                if (level % 2 == 1) {
                    inner.release();
                }
            }
            outer.release();
        }
    }

    @Test
    void rollbackOfTheTransactionEndsAllSavepoints() {
        Savepoint savepoint = connection().savepoint();
        put(10);
        connection().rollback();

        assertThat(connection().isInSavepoint()).isFalse();
        assertThat(savepoint.isActive()).isFalse();
        assertThat(added()).isEqualTo(0L);
    }

    @Test
    void savepointBeginsATransaction() {
        try (Savepoint savepoint = connection().savepoint()) {
            assertThat(connection().isInTransaction()).isTrue();
            assertThat(connection().isInSavepoint()).isTrue();
            savepoint.release();
        }

        assertThat(connection().isInSavepoint()).isFalse();
    }

    @Test
    void savepointsWorkInsideABlock() {
        engine().begin(connection -> {
            connection.savepoint(
                    inner -> inner.execute(insert(AUTHORS).set(AUTHORS.id, 10).set(AUTHORS.name, "n")));
            try (Savepoint savepoint = connection.savepoint()) {
                connection.execute(delete(AUTHORS).where(AUTHORS.id.eq(10)));
                savepoint.release();
            }
        });

        assertThat(added()).isEqualTo(0L);
    }
}
