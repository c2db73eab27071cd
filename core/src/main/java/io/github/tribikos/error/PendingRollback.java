package io.github.tribikos.error;

import org.jspecify.annotations.Nullable;

/**
 * A statement was run in a transaction that an earlier error has ended for all but ROLLBACK, as on PostgreSQL. The cause is that
 * earlier error; what the database said of this statement is suppressed.
 */
public final class PendingRollback extends StateException {
    private static final long serialVersionUID = 1L;

    /** Makes an error with what failed first, null if that is not known. */
    public PendingRollback(@Nullable Throwable first) {
        super(
                "The transaction can only be rolled back, because an earlier statement of it failed"
                        + (first == null ? "" : " with " + first.getClass().getSimpleName())
                        + ". Call rollback(), then run the transaction again; or run a statement that may fail inside"
                        + " savepoint(...).",
                first);
    }
}
