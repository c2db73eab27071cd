package io.github.tribikos.engine;

import io.github.tribikos.compile.Compiled;
import io.github.tribikos.compile.Compiled.Bindings;
import io.github.tribikos.error.ArgumentException;
import io.github.tribikos.error.RowRange;
import java.sql.BatchUpdateException;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;

/** One statement with many sets of values, sent in batches of JDBC's. */
final class Batch {
    private static final int UNKNOWN = -1;

    private final StatementRunner runner;
    private final ConnectionState connection;
    private final Compiled compiled;
    private final String entry;
    private int sent;

    /** Makes a batch; {@code entry} is what messages call one set of values. */
    Batch(StatementRunner runner, ConnectionState connection, Compiled compiled, String entry) {
        this.runner = runner;
        this.connection = connection;
        this.compiled = compiled;
        this.entry = entry;
    }

    /** Runs all; {@code rowsIfUntold} is what an entry counts of which the driver tells no number, -1 if unknown. */
    Affected run(int size, IntFunction<Bindings> bindings, int rowsIfUntold) {
        Engine engine = connection.engine();
        StatementGuard guard = connection.guard();
        Bindings firstSet = bindings.apply(0);
        String plain = compiled.sql(firstSet, runner.options().schemas());
        SqlRun run = runner.run(plain, compiled, firstSet, size);
        String sql = run == null ? plain : run.begin();
        long start = connection.isLogging() ? System.nanoTime() : 0;
        Affected affected = Affected.NONE;
        connection.enter();
        PreparedStatement prepared = null;
        boolean hasFailed = true;
        try {
            runner.begin(StatementRunner.writes(compiled));
            prepared = connection.physical().prepare(sql);
            while (sent < size) {
                int end = Math.min(size, sent + engine.options().batchSize());
                for (int i = sent; i < end; i++) {
                    add(prepared, bindings.apply(i), i);
                }
                guard.running(prepared);
                int[] counts = prepared.executeBatch();
                guard.stopped();
                affected = affected.plus(counts, sent, rowsIfUntold);
                sent = end;
            }
            hasFailed = false;
            if (run != null) {
                run.ran(guard.elapsedNanos(), affected.isExact() ? affected.rows() : SqlLog.UNKNOWN_ROWS);
            }
            if (connection.isLogging()) {
                engine.log()
                        .ran(
                                runner.options().token(),
                                sql,
                                System.nanoTime() - start,
                                affected.rows(),
                                "batch of " + size);
            }
            return affected;
        } catch (SQLException e) {
            guard.stopped();
            RuntimeException failure = e instanceof BatchUpdateException batch
                    ? failed(batch, sql, size)
                    : connection.failed(e, sql, page(size));
            if (run != null) {
                run.failed(guard.elapsedNanos(), failure);
            }
            if (connection.isLogging()) {
                engine.log().failed(runner.options().token(), sql, System.nanoTime() - start, failure);
            }
            throw failure;
        } finally {
            connection.leave();
            if (prepared != null) {
                connection.physical().release(sql, prepared, hasFailed);
            }
        }
    }

    private void add(PreparedStatement prepared, Bindings bindings, int index) throws SQLException {
        try {
            compiled.bind(prepared, bindings);
        } catch (ArgumentException e) {
            throw new ArgumentException("In the " + entry + " at index " + index + ": " + e.getMessage(), e);
        }
        prepared.addBatch();
        if (connection.isShowingValues()) {
            connection.engine().log().values(runner.options().token(), compiled.values(bindings));
        }
    }

    /** The driver's exception about the one entry tells more than the one about the batch. */
    private RuntimeException failed(BatchUpdateException e, String sql, int size) {
        SQLException cause = e;
        if (e.getNextException() != null) {
            cause = e.getNextException();
        } else if (e.getCause() instanceof SQLException inner) {
            cause = inner;
        }
        int batch = Math.min(size - sent, connection.engine().options().batchSize());
        int index = failedIndex(e, batch);
        RowRange rows = index == UNKNOWN ? new RowRange(sent, sent + batch - 1, size) : RowRange.at(sent + index, size);
        RuntimeException failure = connection.failed(cause, sql, rows);
        if (cause != e) {
            failure.addSuppressed(e);
        }
        return failure;
    }

    private RowRange page(int size) {
        return new RowRange(
                sent, Math.min(size, sent + connection.engine().options().batchSize()) - 1, size);
    }

    /** Drivers stop at the entry that failed, go on after it, or mark all entries as failed, which tells nothing. */
    private static int failedIndex(BatchUpdateException e, int batchSize) {
        int @Nullable [] counts = e.getUpdateCounts();
        if (counts == null) {
            return UNKNOWN;
        }
        int failed = 0;
        int first = UNKNOWN;
        for (int i = 0; i < counts.length; i++) {
            if (counts[i] == Statement.EXECUTE_FAILED) {
                failed++;
                first = first == UNKNOWN ? i : first;
            }
        }
        if (failed == 0) {
            return counts.length < batchSize ? counts.length : UNKNOWN;
        }
        return failed == counts.length && failed > 1 ? UNKNOWN : first;
    }
}
