package io.github.tribikos.error;

/**
 * A statement was stopped by {@code cancel()}, or by someone on the server. The connection stays usable.
 */
public final class Cancelled extends DatabaseException {
    private static final long serialVersionUID = 1L;

    Cancelled(DatabaseErrorContext context) {
        super(ErrorKind.CANCELLED, context);
    }
}
