package io.github.tribikos.engine;

import io.github.tribikos.compile.Compiled;
import io.github.tribikos.compile.Compiled.Bindings;
import io.github.tribikos.compile.Compiled.Kind;
import io.github.tribikos.error.ArgumentException;
import io.github.tribikos.sql.BindList;
import io.github.tribikos.sql.DmlStatement;
import io.github.tribikos.sql.ExecutionOptions;
import io.github.tribikos.sql.Insert;
import io.github.tribikos.sql.Parameters;
import io.github.tribikos.sql.Returning;
import io.github.tribikos.sql.RowReader;
import io.github.tribikos.sql.RowSet;
import io.github.tribikos.sql.RowStatement;
import io.github.tribikos.sql.Shape;
import io.github.tribikos.sql.Statement;
import io.github.tribikos.sql.Update;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Runs statements on a connection. The path of every statement: its shape, the compiled statement of the cache, a prepared
 * statement, its values, the driver. Nothing on it depends on the number of statements or rows seen before.
 */
final class StatementRunner {
    private final Connection connection;
    private final ConnectionState state;
    private final Engine engine;
    private final StatementGuard guard;
    private final RunOptions options;
    private final EngineEvents events;

    StatementRunner(Connection connection, ConnectionState state, ExecutionOptions options) {
        this.connection = connection;
        this.state = state;
        this.options = RunOptions.of(options, state.engine().options());
        this.engine = state.engine();
        this.events = engine.events();
        this.guard = state.guard();
    }

    /** Whether a statement of many rows has a savepoint before it. */
    boolean setsSavepoints() {
        return options.isSavepointed() && state.hasSavepoints();
    }

    /** Runs a statement that gives rows. */
    <R extends @Nullable Object> Result<R> rows(RowStatement<R> statement, Parameters parameters) {
        if (events.statementListeners().isEmpty()) {
            return new Result<>(source(statement, parameters), options);
        }
        StatementRun run = announced(statement, List.of(parameters));
        Result<R> result = new Result<>(source(run.before(statement), parameters), options);
        run.after();
        return result;
    }

    private StatementRun announced(Statement statement, List<Parameters> sets) {
        return new StatementRun(events.statementListeners().all(), statement, sets, connection.executionOptions());
    }

    private <R extends @Nullable Object> RowSource<R> source(RowStatement<R> statement, Parameters parameters) {
        RowSet many = statement instanceof Returning<?> returning ? rowSet(returning.change()) : null;
        if (many != null && many.size() == 0) {
            return new BufferedRows<>(List.of(), statement.toString());
        }
        Shape shape = statement.shape();
        Compiled compiled = compiled(statement, shape);
        if (many != null) {
            return new RowSender(this, state, compiled, shape, many).returning(statement.selectable());
        }
        Bindings bindings = new Bindings(shape, parameters);
        RowSource<R> rows = open(statement, compiled, bindings);
        return compiled.kind() == Kind.CHANGE_RETURNING ? buffered(rows) : rows;
    }

    private <R extends @Nullable Object> RowSource<R> open(
            RowStatement<R> statement, Compiled compiled, Bindings bindings) {
        if (compiled.hasNested()) {
            RowSource<@Nullable Object[]> parents =
                    query(compiled, bindings, NestedRows.raw(compiled.resultCodecs()), options.fetchSize());
            return new NestedRows<>(connection, state, statement.selectable(), parents);
        }
        return query(compiled, bindings, compiled.reader(statement.selectable()), options.fetchSize());
    }

    private static <R extends @Nullable Object> RowSource<R> buffered(RowSource<R> rows) {
        List<R> all = new ArrayList<>();
        rows.read(all, RowSource.ALL);
        return new BufferedRows<>(all, rows.sql());
    }

    /** Sends a statement and returns its open result. */
    <R extends @Nullable Object> JdbcRows<R> query(
            Compiled compiled, Bindings bindings, RowReader<R> reader, int fetchSize) {
        boolean isLogged = state.isLogging();
        String plain = compiled.sql(bindings, options.schemas());
        SqlRun run = run(plain, compiled, bindings, 1);
        String sql = run == null ? plain : run.begin();
        logValues(compiled, bindings);
        state.enter();
        PreparedStatement prepared = null;
        try {
            begin(writes(compiled));
            if (fetchSize > 0) {
                state.stream(true);
            }
            prepared = state.physical().prepare(sql);
            if (fetchSize > 0) {
                prepared.setFetchSize(fetchSize);
            }
            compiled.bind(prepared, bindings);
            guard.running(prepared);
            ResultSet result = prepared.executeQuery();
            guard.stopped();
            if (run != null) {
                run.ran(guard.elapsedNanos(), SqlLog.UNKNOWN_ROWS);
            }
            JdbcRows<R> rows = new JdbcRows<>(
                    state,
                    sql,
                    prepared,
                    result,
                    reader,
                    compiled.kind() == Kind.QUERY,
                    options,
                    isLogged ? guard.elapsedNanos() : JdbcRows.NOT_LOGGED);
            prepared = null;
            return rows;
        } catch (SQLException e) {
            throw failed(e, sql, run);
        } finally {
            state.leave();
            if (prepared != null) {
                state.physical().release(sql, prepared, true);
            }
        }
    }

    /** Runs a statement that gives no rows. */
    Affected change(DmlStatement statement, Parameters parameters) {
        if (events.statementListeners().isEmpty()) {
            return changed(statement, parameters);
        }
        StatementRun run = announced(statement, List.of(parameters));
        Affected affected = changed(run.before(statement), parameters);
        run.after();
        return affected;
    }

    private Affected changed(DmlStatement statement, Parameters parameters) {
        RowSet many = rowSet(statement);
        if (many != null && many.size() == 0) {
            return Affected.NONE;
        }
        Shape shape = statement.shape();
        Compiled compiled = compiled(statement, shape);
        if (many != null) {
            return new RowSender(this, state, compiled, shape, many).change();
        }
        return change(compiled, new Bindings(shape, parameters));
    }

    /** Sends a statement that gives no rows. */
    Affected change(Compiled compiled, Bindings bindings) {
        boolean isLogged = state.isLogging();
        String plain = compiled.sql(bindings, options.schemas());
        SqlRun run = run(plain, compiled, bindings, 1);
        String sql = run == null ? plain : run.begin();
        logValues(compiled, bindings);
        state.enter();
        PreparedStatement prepared = null;
        boolean hasFailed = true;
        try {
            begin(writes(compiled));
            prepared = state.physical().prepare(sql);
            compiled.bind(prepared, bindings);
            guard.running(prepared);
            int count = compiled.kind() == Kind.TEXT ? anyCount(prepared) : prepared.executeUpdate();
            guard.stopped();
            hasFailed = false;
            if (run != null) {
                run.ran(guard.elapsedNanos(), count);
            }
            if (isLogged) {
                engine.log().ran(options.token(), sql, guard.elapsedNanos(), count, null);
            }
            return Affected.ofRows(count);
        } catch (SQLException e) {
            throw failed(e, sql, run);
        } finally {
            state.leave();
            if (prepared != null) {
                state.physical().release(sql, prepared, hasFailed);
            }
        }
    }

    /** Text may be anything, also a query, whose rows nobody asked for. */
    private static int anyCount(PreparedStatement prepared) throws SQLException {
        if (prepared.execute()) {
            prepared.getResultSet().close();
            return 0;
        }
        return Math.max(prepared.getUpdateCount(), 0);
    }

    /** Runs a statement once for each parameter set. */
    Affected changeMany(DmlStatement statement, List<Parameters> sets) {
        if (events.statementListeners().isEmpty()) {
            return changedMany(statement, sets);
        }
        StatementRun run = announced(statement, sets);
        Affected affected = changedMany(run.before(statement), sets);
        run.after();
        return affected;
    }

    private Affected changedMany(DmlStatement statement, List<Parameters> sets) {
        if (rowSet(statement) != null) {
            throw new ArgumentException(
                    "A statement of many rows, made by values(...), takes no list of parameter sets. Give it to"
                            + " execute(...), or write it with set(column, param(...)).");
        }
        if (sets.isEmpty()) {
            return Affected.NONE;
        }
        Shape shape = statement.shape();
        Compiled compiled = compiled(statement, shape);
        // Lists in the statement are the same for all sets, so one text serves all.
        refuseOpenLists(shape);
        return new Batch(this, state, compiled, "parameter set")
                .run(sets.size(), i -> new Bindings(shape, sets.get(i)), statement instanceof Insert ? 1 : -1);
    }

    private static void refuseOpenLists(Shape shape) {
        for (int i = 0; i < shape.bindCount(); i++) {
            if (shape.bind(i) instanceof BindList list && list.isOpen()) {
                throw new ArgumentException("The list parameter \"" + list.hint()
                        + "\" may have another length in each set of values. Run the statement once per set.");
            }
        }
    }

    /** Runs rendered DDL. */
    void define(List<String> statements) {
        state.enter();
        String current = null;
        SqlRun run = null;
        try {
            begin(true);
            state.physical().forgetStatements();
            for (String plain : statements) {
                run = plainRun(plain);
                String sql = run == null ? plain : run.begin();
                current = sql;
                long start = System.nanoTime();
                try (java.sql.Statement jdbc = state.physical().jdbc().createStatement()) {
                    guard.running(jdbc);
                    jdbc.execute(sql);
                    guard.stopped();
                }
                ran(sql, System.nanoTime() - start, run);
            }
        } catch (SQLException e) {
            throw failed(e, current == null ? "" : current, run);
        } finally {
            state.leave();
        }
    }

    /** Runs SQL by other means of the driver's than a statement. */
    <T extends @Nullable Object> T unwrapped(String plain, SqlWork<T> work) {
        SqlRun run = plainRun(plain);
        String sql = run == null ? plain : run.begin();
        state.enter();
        try {
            begin(true);
            long start = System.nanoTime();
            T value = work.run(state.physical().jdbc(), sql);
            ran(sql, System.nanoTime() - start, run);
            return value;
        } catch (SQLException e) {
            throw failed(e, sql, run);
        } finally {
            state.leave();
        }
    }

    private void ran(String sql, long nanos, @Nullable SqlRun run) {
        if (run != null) {
            run.ran(nanos, SqlLog.UNKNOWN_ROWS);
        }
        if (state.isLogging()) {
            engine.log().ran(options.token(), sql, nanos, SqlLog.UNKNOWN_ROWS, null);
        }
    }

    private @Nullable SqlRun plainRun(String sql) {
        return events.sqlListeners().isEmpty()
                ? null
                : new SqlRun(events.sqlListeners().all(), sql, () -> List.of(), 1, options.token());
    }

    /** Begins a transaction unless one is open, and sets the time that the statement has. Inside a call. */
    void begin(boolean writes) throws SQLException {
        if (state.isLogging()) {
            state.logToken(options.token());
        }
        long limit = options.limitNanos();
        state.begin(writes, limit == RunOptions.USUAL ? engine.statementTimeoutNanos() : limit);
    }

    RunOptions options() {
        return options;
    }

    /** Returns what listeners are told of SQL that is about to be sent, or null if nobody listens. */
    @Nullable
    SqlRun run(String sql, Compiled compiled, Bindings bindings, int batchSize) {
        return events.sqlListeners().isEmpty()
                ? null
                : new SqlRun(
                        events.sqlListeners().all(),
                        sql,
                        () -> Collections.unmodifiableList(compiled.values(bindings)),
                        batchSize,
                        options.token());
    }

    RuntimeException failed(SQLException e, String sql, @Nullable SqlRun run) {
        guard.stopped();
        RuntimeException failure = state.failed(e, sql);
        if (run != null) {
            run.failed(guard.elapsedNanos(), failure);
        }
        if (state.isLogging()) {
            engine.log().failed(options.token(), sql, guard.elapsedNanos(), failure);
        }
        return failure;
    }

    private Compiled compiled(Statement statement, Shape shape) {
        return options.isCached() ? engine.compiled(statement, shape) : engine.compiled(statement);
    }

    private void logValues(Compiled compiled, Bindings bindings) {
        if (state.isShowingValues()) {
            engine.log().values(options.token(), compiled.values(bindings));
        }
    }

    static boolean writes(Compiled compiled) {
        return compiled.kind() != Kind.QUERY;
    }

    private static @Nullable RowSet rowSet(DmlStatement statement) {
        if (statement instanceof Insert insert) {
            return insert.rows();
        }
        return statement instanceof Update update ? update.rows() : null;
    }
}
