package io.github.tribikos.testkit;

import static io.github.tribikos.sql.Functions.count;
import static io.github.tribikos.sql.Sql.delete;
import static io.github.tribikos.sql.Sql.insert;
import static io.github.tribikos.sql.Sql.select;
import static io.github.tribikos.testkit.Library.Authors.AUTHORS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.tribikos.compile.Feature;
import io.github.tribikos.engine.Connection;
import io.github.tribikos.engine.Engine;
import io.github.tribikos.engine.EngineOptions;
import io.github.tribikos.engine.Isolation;
import io.github.tribikos.engine.Transaction;
import io.github.tribikos.error.PendingRollback;
import io.github.tribikos.error.StateException;
import io.github.tribikos.error.UniqueViolation;
import io.github.tribikos.sql.Insert;
import io.github.tribikos.sql.Select;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Transactions begun on purpose, connections without transactions, and transactions that have failed. */
abstract class ExplicitTransactionTests extends Topic {
    private static final Insert ADD = insert(AUTHORS).set(AUTHORS.id, 50).set(AUTHORS.name, "n");
    private static final Insert TAKEN = insert(AUTHORS).set(AUTHORS.id, 1).set(AUTHORS.name, "n");
    private static final Select<Long> COUNT = select(count()).from(AUTHORS);

    ExplicitTransactionTests(DialectCompliance suite) {
        super(suite);
    }

    @AfterEach
    void removeWhatWasCommitted() {
        connection().close(); // SQLite has one writer
        engine().begin(connection -> connection.execute(delete(AUTHORS).where(AUTHORS.id.ge(50))));
    }

    @Test
    void committedTransactionStays() {
        try (Transaction transaction = connection().begin()) {
            run(ADD);
            transaction.commit();
            assertThat(transaction.isActive()).isFalse();
        }

        assertThat(one(COUNT)).isEqualTo(5L);
    }

    @Test
    void transactionClosedWithoutCommitIsRolledBack() {
        try (Transaction transaction = connection().begin()) {
            run(ADD);
            assertThat(transaction.isActive()).isTrue();
        }

        assertThat(connection().isInTransaction()).isFalse();
        assertThat(one(COUNT)).isEqualTo(4L);
    }

    @Test
    void rollbackUndoes() {
        Transaction transaction = connection().begin();
        run(ADD);
        transaction.rollback();

        assertThat(transaction).hasToString("Transaction (ended)");
        assertThat(one(COUNT)).isEqualTo(4L);
    }

    @Test
    void secondTransactionIsRefused() {
        try (Transaction transaction = connection().begin()) {
            assertThatThrownBy(() -> connection().begin())
                    .isInstanceOf(StateException.class)
                    .hasMessageStartingWith("A transaction has begun already");
            assertThat(transaction.isActive()).isTrue();
        }
        assertThat(one(COUNT)).isEqualTo(4L);
        assertThatThrownBy(() -> connection().begin()).hasMessageContaining("by begin() or by a statement");
    }

    @Test
    void lambdaBeginsItself() {
        engine().begin(connection -> assertThatThrownBy(connection::begin).isInstanceOf(StateException.class));

        assertThat(one(COUNT)).isEqualTo(4L);
    }

    @Test
    void endedTransactionCannotEndAnother() {
        Transaction first = connection().begin();
        connection().commit();
        Transaction second = connection().begin();

        assertThatThrownBy(first::commit).isInstanceOf(StateException.class).hasMessageContaining("has ended");
        assertThatThrownBy(first::rollback).isInstanceOf(StateException.class);
        first.close();
        assertThat(second.isActive()).isTrue();
        connection().close();
        assertThat(second.isActive()).isFalse();
    }

    @Test
    void statementsCommitThemselvesInAutocommit() {
        Connection own = connection().autocommit();
        assertThat(run(ADD)).isEqualTo(1L);
        own.rollback();

        assertThat(own.isAutocommit()).isTrue();
        assertThat(own.isInTransaction()).isFalse();
        assertThat(one(COUNT)).isEqualTo(5L);
        assertThatThrownBy(own::begin).isInstanceOf(StateException.class);
    }

    @Test
    @Requires(Feature.SAVEPOINTS)
    void autocommitHasNoSavepoints() {
        assertThatThrownBy(connection().autocommit()::savepoint).isInstanceOf(StateException.class);
    }

    @Test
    void manyRowsAreInsertedInAutocommitToo() {
        Connection own = connection().autocommit();
        own.execute(many(51, 52, 53));
        assertThat(one(COUNT)).isEqualTo(7L);
        assertThatThrownBy(() -> own.execute(many(54, 51))).isInstanceOf(UniqueViolation.class);
        assertThat(one(COUNT)).isBetween(7L, 8L); // by batches, and a database without them sends row by row
    }

    private static Insert many(Integer... ids) {
        return insert(AUTHORS)
                .values(List.of(ids), (row, id) -> row.set(AUTHORS.id, id).set(AUTHORS.name, "n"));
    }

    @Test
    void autocommitComesBeforeATransactionAndEndsWithTheLoan() {
        try (Engine one = database().engine(EngineOptions.defaults().poolSize(1))) {
            try (Connection own = one.connect().autocommit()) {
                assertThat(own.execute(COUNT).one()).isEqualTo(4L);
            }
            try (Connection next = one.connect()) {
                assertThat(next.isAutocommit()).isFalse();
                next.execute(ADD);
                assertThatThrownBy(next::autocommit).isInstanceOf(StateException.class);
                next.rollback();
                assertThat(next.execute(COUNT).one()).isEqualTo(4L);
            }
        }
    }

    @Test
    void levelsThatAreListedAreTakenAndRead() {
        Iterable<Isolation> levels = connection().isolationLevels();
        assertThat(levels).isNotEmpty();
        if (capabilities().supports(Feature.SERIALIZABLE)) {
            assertThat(levels).contains(Isolation.SERIALIZABLE);
        }
        for (Isolation level : levels) {
            try (Connection own = engine().connect().isolation(level)) {
                assertThat(own.isolation()).isEqualTo(level);
                assertThat(own.execute(COUNT).one()).isEqualTo(4L);
            }
        }
    }

    @Test
    void failedTransactionGoesOnOrNamesWhatFailedFirst() {
        run(ADD);
        assertThatThrownBy(() -> run(TAKEN)).isInstanceOf(UniqueViolation.class);
        try {
            assertThat(one(COUNT)).isEqualTo(5L);
        } catch (PendingRollback refused) {
            assertThat(refused)
                    .hasMessageStartingWith(
                            "The transaction can only be rolled back, because an earlier statement of it"
                                    + " failed with UniqueViolation.")
                    .hasCauseInstanceOf(UniqueViolation.class);
            assertThatThrownBy(() -> connection().commit()).isInstanceOf(PendingRollback.class);
        }
        connection().rollback();

        assertThat(one(COUNT)).isEqualTo(4L);
    }
}
