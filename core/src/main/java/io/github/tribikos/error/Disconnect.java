package io.github.tribikos.error;

/**
 * The connection to the database was lost, or the server ended it. An open transaction is rolled back, so it can be
 * run again as a whole on a new connection. Where the loss met a COMMIT, or a statement in autocommit mode, the error
 * is {@link CommitOutcomeUnknown} instead.
 */
public final class Disconnect extends DatabaseException {
    private static final long serialVersionUID = 1L;

    Disconnect(DatabaseErrorContext context) {
        super(ErrorKind.DISCONNECT, context);
    }
}
