package io.github.tribikos.error;

/**
 * The database ended the transaction to solve a deadlock. It can be run again as a whole.
 */
public final class Deadlock extends DatabaseException {
    private static final long serialVersionUID = 1L;

    Deadlock(DatabaseErrorContext context) {
        super(ErrorKind.DEADLOCK, context);
    }
}
