package io.github.tribikos.testkit;

import static io.github.tribikos.sql.Functions.count;
import static io.github.tribikos.sql.Sql.insert;
import static io.github.tribikos.sql.Sql.param;
import static io.github.tribikos.sql.Sql.select;
import static io.github.tribikos.sql.Sql.selectFrom;
import static io.github.tribikos.sql.Sql.update;
import static io.github.tribikos.testkit.Library.Authors.AUTHORS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.tribikos.compile.Feature;
import io.github.tribikos.engine.Connection;
import io.github.tribikos.engine.Engine;
import io.github.tribikos.engine.EngineOptions;
import io.github.tribikos.error.DataError;
import io.github.tribikos.error.Disconnect;
import io.github.tribikos.error.ErrorKind;
import io.github.tribikos.error.ProgrammingError;
import io.github.tribikos.error.StateException;
import io.github.tribikos.error.UniqueViolation;
import io.github.tribikos.event.Registration;
import io.github.tribikos.event.SqlEvent;
import io.github.tribikos.event.SqlListener;
import io.github.tribikos.event.StatementEvent;
import io.github.tribikos.event.StatementListener;
import io.github.tribikos.event.TransactionEvent;
import io.github.tribikos.event.TransactionListener;
import io.github.tribikos.sql.ExecutionOptions;
import io.github.tribikos.sql.Insert;
import io.github.tribikos.sql.Param;
import io.github.tribikos.sql.Parameters;
import io.github.tribikos.sql.Row;
import io.github.tribikos.sql.RowStatement;
import io.github.tribikos.sql.Select;
import io.github.tribikos.sql.Sql;
import io.github.tribikos.sql.Statement;
import io.github.tribikos.type.Types;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What listeners are told, and what they may change. */
abstract class EventTests extends Topic {
    private static final Select<String> NAMES = select(AUTHORS.name).orderBy(AUTHORS.id);
    private static final Insert ADD = insert(AUTHORS).set(AUTHORS.id, 10).set(AUTHORS.name, "n");

    private static final Insert TAKEN = insert(AUTHORS).set(AUTHORS.id, 1).set(AUTHORS.name, "n");
    private static final Insert SECOND_OF_THREE_TAKEN = insert(AUTHORS)
            .values(List.of(11L, 1L, 12L), (row, id) -> row.set(AUTHORS.id, id).set(AUTHORS.name, "n"));

    private static final RowStatement<Row> NONSENSE =
            Sql.text("SELECT nonsense FROM authors").columns(AUTHORS.id, AUTHORS.name);
    private static final Param<Long> ID = param("id", Types.BIGINT);

    private final List<Registration> registrations = new ArrayList<>();
    private final List<String> told = new ArrayList<>();

    EventTests(DialectCompliance suite) {
        super(suite);
    }

    @AfterEach
    void endRegistrations() {
        registrations.forEach(Registration::close);
        registrations.clear();
        told.clear();
    }

    private void listen(SqlListener listener) {
        registrations.add(engine().events().sql(listener));
    }

    private void listen(StatementListener listener) {
        registrations.add(engine().events().statements(listener));
    }

    /** Notes what it is told of SQL. */
    private static final class Notes implements SqlListener {
        private final List<SqlEvent> before = new ArrayList<>();
        private final List<SqlEvent> after = new ArrayList<>();

        @Override
        public void before(SqlEvent event) {
            before.add(event);
        }

        @Override
        public void after(SqlEvent event) {
            after.add(event);
        }
    }

    @Test
    void sqlIsToldWithItsValuesTimeAndRows() {
        Notes notes = new Notes();
        listen(notes);
        Connection connection = connection().with(ExecutionOptions.none().logToken("import"));
        connection.execute(ADD);

        assertThat(notes.before).hasSize(1).isEqualTo(notes.after);
        SqlEvent event = notes.after.get(0);
        assertThat(event.sql()).startsWith("INSERT INTO").contains("authors");
        assertThat(event.values()).containsExactly(10L, "n");
        assertThat(event.batchSize()).isEqualTo(1);
        assertThat(event.rows()).isEqualTo(1L);
        assertThat(event.elapsed()).isPositive();
        assertThat(event.failure()).isNull();
        assertThat(event.logToken()).isEqualTo("import");
        assertThat(event.toString()).doesNotContain("10");
    }

    @Test
    void queryBatchAndFailureAreTold() {
        Notes notes = new Notes();
        listen(notes);
        assertThat(all(NAMES)).hasSize(4);
        connection()
                .executeMany(
                        insert(AUTHORS).set(AUTHORS.id, ID).set(AUTHORS.name, "n"),
                        List.of(Parameters.of(ID, 20L), Parameters.of(ID, 21L)));
        assertThatThrownBy(() -> run(TAKEN)).isInstanceOf(UniqueViolation.class);

        assertThat(notes.after).hasSize(3);
        assertThat(notes.after.get(0).rows()).isEqualTo(-1L);
        assertThat(notes.after.get(1).batchSize()).isEqualTo(2);
        assertThat(notes.after.get(2).failure()).isInstanceOf(UniqueViolation.class);
    }

    @Test
    void closedRegistrationIsToldNoMore() {
        Notes notes = new Notes();
        Registration registration = engine().events().sql(notes);
        registration.close();
        assertThat(all(NAMES)).hasSize(4);

        assertThat(registration.isActive()).isFalse();
        assertThat(notes.before).isEmpty();
    }

    @Test
    void tagIsACommentThatNoValueCanEnd() {
        listen(new SqlListener() {
            @Override
            public void before(SqlEvent event) {
                event.tag("route", "/books?a=1 */ DROP TABLE authors; --\n'é\u0000:x");
                event.tag("action", "list");
            }

            @Override
            public void after(SqlEvent event) {
                told.add(event.sql());
            }
        });

        assertThat(all(NAMES)).hasSize(4);
        assertThat(run(ADD)).isEqualTo(1L);
        assertThat(told)
                .hasSize(2)
                .allMatch(sql -> sql.endsWith(" /*action='list',route='%2Fbooks%3Fa%3D1%20%2A%2F%20DROP%20TABLE"
                        + "%20authors%3B%20--%0A%27%C3%A9%00%3Ax'*/"));
    }

    @Test
    void tagAfterSendingIsRefused() {
        listen(new SqlListener() {
            @Override
            public void after(SqlEvent event) {
                try {
                    event.tag("late", "x");
                } catch (StateException e) {
                    told.add(e.getMessage());
                }
            }
        });
        assertThat(all(NAMES)).hasSize(4);

        assertThat(told).containsExactly("The SQL was sent already. Tag it in before(...).");
    }

    @Test
    void listenerThatThrowsBeforehandStopsTheStatement() {
        listen(new SqlListener() {
            @Override
            public void before(SqlEvent event) {
                throw new IllegalStateException("not now");
            }
        });
        assertThatThrownBy(() -> run(ADD))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("not now");

        registrations.get(0).close();
        assertThat(one(select(count()).from(AUTHORS))).isEqualTo(4L);
    }

    @Test
    void listenerThatThrowsAfterwardsChangesNothing() {
        listen(new SqlListener() {
            @Override
            public void after(SqlEvent event) {
                throw new IllegalStateException("too late");
            }
        });

        assertThat(run(ADD)).isEqualTo(1L);
    }

    @Test
    void statementListenerMayAddACondition() {
        listen(event ->
                event.statement() instanceof Select<?> select ? select.where(AUTHORS.id.le(2)) : event.statement());

        assertThat(all(NAMES)).hasSize(2);
        assertThat(one(select(count()).from(AUTHORS))).isEqualTo(2L);
        assertThat(all(selectFrom(AUTHORS))).hasSize(2);
    }

    @Test
    void statementListenerMayChangeAChange() {
        listen(event -> event.statement() instanceof Insert add ? add.set(AUTHORS.born, 1900) : event.statement());
        run(ADD);

        assertThat(one(select(AUTHORS.born).where(AUTHORS.id.eq(10)))).isEqualTo(1900);
    }

    @Test
    void statementListenerIsToldBeforeAndAfterWithOptions() {
        List<StatementEvent> events = new ArrayList<>();
        listen(new StatementListener() {
            @Override
            public Statement before(StatementEvent event) {
                events.add(event);
                return event.statement();
            }

            @Override
            public void after(StatementEvent event) {
                events.add(event);
            }
        });
        ExecutionOptions options = ExecutionOptions.none().maxRows(7);
        assertThat(connection().execute(NAMES.with(options)).all()).hasSize(4);

        assertThat(events).hasSize(2).allSatisfy(event -> {
            assertThat(event.statement()).isSameAs(NAMES);
            assertThat(event.options().maxRows()).isEqualTo(7);
        });
    }

    @Test
    void replacementWithOtherRowsIsRefused() {
        listen(event -> select(AUTHORS.id));

        assertThatThrownBy(() -> all(NAMES))
                .isInstanceOf(StateException.class)
                .hasMessageContaining("whose rows the caller cannot read");
    }

    @Test
    void errorListenerMayReplaceAnError() {
        registrations.add(engine().events()
                .errors(event -> event.replaceBy(
                        new IllegalArgumentException("taken: " + event.error().kind()))));

        assertThatThrownBy(() -> run(TAKEN))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("taken: UNIQUE_VIOLATION")
                .hasCauseInstanceOf(UniqueViolation.class);
    }

    @Test
    void errorListenerMayTellThatAConnectionIsLost() {
        try (Engine own = database().engine(EngineOptions.defaults().poolSize(1))) {
            Registration registration = own.events().errors(event -> event.classify(ErrorKind.DISCONNECT));
            try (Connection connection = own.connect()) {
                assertThatThrownBy(() -> connection.execute(NONSENSE)).isInstanceOf(Disconnect.class);
                assertThat(connection.isLost()).isTrue();
            }
            registration.close();
            try (Connection connection = own.connect()) {
                assertThat(connection.execute(NAMES).all()).hasSize(4);
                assertThatThrownBy(() -> connection.execute(NONSENSE)).isInstanceOf(ProgrammingError.class);
                assertThat(connection.isLost()).isFalse();
            }
        }
    }

    @Test
    void errorListenerThatThrowsLeavesTheErrorAsItIs() {
        registrations.add(engine().events().errors(event -> {
            throw new IllegalStateException("mine");
        }));

        assertThatThrownBy(() -> run(TAKEN)).isInstanceOf(UniqueViolation.class);
    }

    @Test
    void errorListenerHearsOnceOfRowsThatFail() {
        registrations.add(
                engine().events().errors(event -> told.add(event.error().kind().name())));

        assertThatThrownBy(() -> run(SECOND_OF_THREE_TAKEN)).isInstanceOf(UniqueViolation.class);
        assertThat(told).containsExactly("UNIQUE_VIOLATION");
    }

    @Test
    @Requires(Feature.SAVEPOINTS)
    void rowThatFailedIsNamedWhateverAnErrorListenerMakesOfIt() {
        registrations.add(engine().events().errors(event -> event.classify(ErrorKind.DATA_ERROR)));

        assertThatThrownBy(() -> run(SECOND_OF_THREE_TAKEN))
                .isInstanceOfSatisfying(
                        DataError.class, e -> assertThat(e.rowIndex()).hasValue(1));
    }

    /** Notes what it is told of transactions. */
    private final class Transactions implements TransactionListener {
        private final Set<TransactionEvent> seen = new HashSet<>();

        private void note(TransactionEvent transaction, String what) {
            seen.add(transaction);
            told.add(what);
        }

        @Override
        public void begun(TransactionEvent transaction) {
            note(transaction, "begun");
        }

        @Override
        public void committing(TransactionEvent transaction) {
            note(transaction, "committing");
        }

        @Override
        public void committed(TransactionEvent transaction) {
            note(transaction, "committed");
        }

        @Override
        public void rolledBack(TransactionEvent transaction) {
            note(transaction, "rolled back");
        }

        @Override
        public void savepointSet(TransactionEvent transaction, String name) {
            note(transaction, "savepoint");
        }

        @Override
        public void savepointReleased(TransactionEvent transaction, String name) {
            note(transaction, "released");
        }

        @Override
        public void savepointRolledBack(TransactionEvent transaction, String name) {
            note(transaction, "back to savepoint");
        }
    }

    @Test
    @Requires(Feature.SAVEPOINTS)
    void transactionIsToldFromBeginToEnd() {
        Transactions notes = new Transactions();
        registrations.add(engine().events().transactions(notes));
        engine().begin(connection -> {
            connection.savepoint(inner ->
                    inner.execute(update(AUTHORS).set(AUTHORS.name, "n").where(AUTHORS.id.eq(-1))));
            try (var outer = connection.savepoint()) {
                assertThat(outer.isActive()).isTrue();
            }
        });

        assertThat(told)
                .containsExactly(
                        "begun", "savepoint", "released", "savepoint", "back to savepoint", "committing", "committed");
        assertThat(notes.seen)
                .hasSize(1)
                .allMatch(transaction -> transaction.age().compareTo(Duration.ZERO) > 0);
    }

    @Test
    void rollbackIsToldOnCloseToo() {
        registrations.add(engine().events().transactions(new Transactions()));
        run(ADD);
        connection().rollback();
        run(ADD);
        connection().close();

        assertThat(told).containsExactly("begun", "rolled back", "begun", "rolled back");
    }

    @Test
    void listenerMayRefuseACommit() {
        registrations.add(engine().events().transactions(new TransactionListener() {
            @Override
            public void committing(TransactionEvent transaction) {
                throw new IllegalStateException("not today");
            }
        }));
        run(ADD);

        assertThatThrownBy(() -> connection().commit()).hasMessage("not today");
        connection().rollback();
        assertThat(one(select(count()).from(AUTHORS))).isEqualTo(4L);
    }
}
