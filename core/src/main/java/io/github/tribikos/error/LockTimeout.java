package io.github.tribikos.error;

/**
 * A lock was not free in time, or not at once where the statement said NOWAIT. The transaction can be run again as a
 * whole.
 */
public final class LockTimeout extends DatabaseException {
    private static final long serialVersionUID = 1L;

    LockTimeout(DatabaseErrorContext context) {
        super(ErrorKind.LOCK_TIMEOUT, context);
    }
}
