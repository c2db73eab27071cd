package io.github.tribikos.engine;

import io.github.tribikos.error.DatabaseErrorContext;
import io.github.tribikos.error.DatabaseException;
import io.github.tribikos.error.IntegrityViolation;
import io.github.tribikos.error.RowRange;
import io.github.tribikos.error.TribikosException;
import java.sql.SQLException;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Finds the row for which a page of many failed: sends the page again in halves, each within a savepoint, and undoes all of it.
 * Where there are no savepoints, or the rows fail otherwise one by one, the page is all that is known. Listeners of errors hear of
 * the page alone.
 */
final class FailedRow {
    private final RowSender sender;
    private final ConnectionState connection;
    private final int size;
    private final RowSender.Page page;

    FailedRow(RowSender sender, ConnectionState connection, int size, RowSender.Page page) {
        this.sender = sender;
        this.connection = connection;
        this.size = size;
        this.page = page;
    }

    /** Undoes what was done since {@code before}, and returns the error that names the row. */
    DatabaseException named(DatabaseException failure, int from, int to, @Nullable Savepoint before) {
        if (!Failures.isOfRow(failure.kind()) || !(failure.getCause() instanceof SQLException cause)) {
            undo(before, failure);
            return failure;
        }
        undo(before, failure);
        DatabaseException exact = to - from == 1 ? null : found(failure, from, to);
        return exact != null ? exact : of(cause, failure, new RowRange(from, to - 1, size));
    }

    private DatabaseException of(SQLException cause, DatabaseException failure, RowRange rows) {
        DatabaseException named = connection.dialect().errors().classify(cause, failure.sql(), rows);
        boolean isToldOtherwise = named.kind() != failure.kind(); // by a listener
        return isToldOtherwise
                ? failure.kind()
                        .create(DatabaseErrorContext.of(cause, failure.sql()).withRows(rows))
                : named;
    }

    private @Nullable DatabaseException found(DatabaseException failure, int from, int to) {
        if (!connection.hasSavepoints()) {
            return null;
        }
        Savepoint trial = null;
        connection.searching(true);
        try {
            trial = connection.setSavepoint();
            for (int row = 0; row < from; row += to - from) {
                sender.send(page, row, Math.min(from, row + to - from));
            }
            int low = from;
            int high = to;
            while (high - low > 1) {
                int middle = (low + high) >>> 1;
                if (goesThrough(low, middle)) {
                    low = middle;
                } else {
                    high = middle;
                }
            }
            return ofRow(low, failure);
        } catch (TribikosException e) {
            failure.addSuppressed(e);
            return null;
        } finally {
            undo(trial, failure);
            connection.searching(false);
        }
    }

    private boolean goesThrough(int from, int to) {
        Savepoint half = connection.setSavepoint();
        try {
            sender.send(page, from, to);
            half.release();
            return true;
        } catch (DatabaseException e) {
            half.rollback();
            return false;
        }
    }

    /**
     * The row's own error must be the same as the driver's of the page, whatever listeners made of that: else the rows fail otherwise
     * when they are sent alone.
     */
    private @Nullable DatabaseException ofRow(int row, DatabaseException failure) {
        try {
            sender.send(page, row, row + 1);
            return null;
        } catch (DatabaseException e) {
            DatabaseException plain = untold(failure);
            boolean isSame = e.kind() == plain.kind() && Objects.equals(constraint(e), constraint(plain));
            return isSame && e.getCause() instanceof SQLException cause
                    ? of(cause, failure, RowRange.at(row, size))
                    : null;
        }
    }

    private DatabaseException untold(DatabaseException failure) {
        return failure.getCause() instanceof SQLException cause
                ? connection.dialect().errors().classify(cause, failure.sql())
                : failure;
    }

    private static @Nullable String constraint(DatabaseException e) {
        return e instanceof IntegrityViolation violation ? violation.constraint() : null;
    }

    /** Goes back to {@code before}, if that is still there; {@code failure} is what matters if it cannot be done. */
    static void undo(@Nullable Savepoint before, RuntimeException failure) {
        try {
            if (before != null && before.isActive()) {
                before.rollback();
            }
        } catch (TribikosException e) {
            failure.addSuppressed(e);
        }
    }
}
