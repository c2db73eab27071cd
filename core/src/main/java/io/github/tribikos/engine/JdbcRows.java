package io.github.tribikos.engine;

import io.github.tribikos.error.StateException;
import io.github.tribikos.sql.RowCursor;
import io.github.tribikos.sql.RowReader;
import io.github.tribikos.util.LogText;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Rows straight from a JDBC result. While open it is in its connection's list of open results, which are closed with the
 * connection.
 */
final class JdbcRows<R extends @Nullable Object> implements RowSource<R> {
    static final long NOT_LOGGED = -1;

    private final ConnectionState connection;
    private final String sql;
    private final PreparedStatement statement;
    private final ResultSet result;
    private final RowReader<R> reader;
    private final RowCursor cursor;
    private final boolean isQuery;
    private final RunOptions options;
    private final boolean isLogged;
    private @Nullable List<R> buffer; // what was read before it was asked for
    private int buffered; // rows of it that were given out
    private boolean exhausted;
    private boolean closed;
    private final @Nullable Throwable openedAt;
    private long nanos;
    private long rows;

    @Nullable
    JdbcRows<?> previous;

    @Nullable
    JdbcRows<?> next;

    /**
     * Takes over the statement and its result.
     *
     * @param isQuery whether it only reads, and so may stay open when the transaction is committed
     * @param options how the statement was run; its time holds for each reading as well
     * @param nanos how long it ran so far, or {@link #NOT_LOGGED}
     */
    JdbcRows(
            ConnectionState connection,
            String sql,
            PreparedStatement statement,
            ResultSet result,
            RowReader<R> reader,
            boolean isQuery,
            RunOptions options,
            long nanos) {
        this.connection = connection;
        this.sql = sql;
        this.statement = statement;
        this.result = result;
        this.reader = reader;
        this.cursor = new RowCursor(result);
        this.isQuery = isQuery;
        this.options = options;
        this.isLogged = nanos != NOT_LOGGED;
        this.nanos = nanos;
        this.openedAt = connection.engine().lender().isDetectingLeaks() ? new Throwable("opened here") : null;
        connection.openRows().add(this);
    }

    /** Reports that nobody closed this, if it is known where it was opened. */
    void reportLeak() {
        if (openedAt != null) {
            Engine.LOG.warn(
                    "A result was still open when its connection was closed. Read it to its end, or close it. It is that of {},"
                            + " and was opened here:",
                    LogText.escaped(sql),
                    openedAt);
        }
    }

    @Override
    public void read(List<? super R> target, int limit) {
        if (exhausted) {
            return;
        }
        List<R> known = buffer;
        if (known != null) {
            int end = (int) Math.min(known.size(), (long) buffered + limit);
            target.addAll(known.subList(buffered, end));
            exhausted = end == known.size() && end - buffered < limit;
            buffered = end;
            return;
        }
        if (closed) {
            throw new StateException(
                    "The result is closed: by first() or one(), by close(), or with its connection. Read what"
                            + " you need before, for instance with all().");
        }
        StatementGuard guard = connection.guard();
        guard.enter();
        boolean isDone = false;
        try {
            if (options.limitNanos() != RunOptions.USUAL) {
                guard.limit(options.limitNanos());
            }
            guard.fetching(statement, isLogged);
            int left = limit;
            while (left > 0 && result.next()) {
                target.add(reader.read(cursor));
                left--;
            }
            rows += limit - left;
            exhausted = left > 0;
            isDone = true;
        } catch (SQLException e) {
            guard.stopped();
            throw connection.failed(e, sql);
        } finally {
            guard.stopped();
            if (isLogged) {
                nanos += guard.elapsedNanos();
            }
            connection.leave();
            if (exhausted || !isDone) {
                close(!isDone);
            }
        }
    }

    /** Reads what is left into memory, since the connection is wanted for something else. Inside a call. */
    void buffer() throws SQLException {
        List<R> left = new ArrayList<>();
        StatementGuard guard = connection.guard();
        boolean isDone = false;
        try {
            guard.fetching(statement, isLogged);
            while (result.next()) {
                left.add(reader.read(cursor));
            }
            isDone = true;
        } finally {
            guard.stopped();
            close(!isDone);
        }
        rows += left.size();
        buffer = left;
    }

    @Override
    public void close() {
        buffer = null;
        close(false);
    }

    private void close(boolean hasFailed) {
        if (closed) {
            return;
        }
        closed = true;
        connection.openRows().remove(this);
        boolean isBroken = hasFailed;
        try {
            result.close();
        } catch (SQLException e) {
            isBroken = true;
        }
        connection.physical().release(sql, statement, isBroken);
        if (isLogged) {
            connection
                    .engine()
                    .log()
                    .ran(
                            options.token(),
                            sql,
                            nanos,
                            rows,
                            hasFailed ? "failed" : exhausted ? null : "not read to the end");
        }
    }

    /** Whether it only reads. */
    boolean isQuery() {
        return isQuery;
    }

    @Override
    public String sql() {
        return sql;
    }
}
