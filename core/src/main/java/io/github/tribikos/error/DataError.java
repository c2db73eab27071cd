package io.github.tribikos.error;

/**
 * A value does not fit where it was sent: out of range, too long, not convertible, or a division by zero (SQLSTATE
 * class 22).
 */
public final class DataError extends DatabaseException {
    private static final long serialVersionUID = 1L;

    DataError(DatabaseErrorContext context) {
        super(ErrorKind.DATA_ERROR, context);
    }
}
