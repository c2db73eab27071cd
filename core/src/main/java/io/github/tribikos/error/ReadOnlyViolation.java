package io.github.tribikos.error;

/**
 * A write was sent to a database, or in a transaction, that is read-only. After a failover it means that the
 * connection leads to the former primary.
 */
public final class ReadOnlyViolation extends DatabaseException {
    private static final long serialVersionUID = 1L;

    ReadOnlyViolation(DatabaseErrorContext context) {
        super(ErrorKind.READ_ONLY_VIOLATION, context);
    }
}
