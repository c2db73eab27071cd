package io.github.tribikos.error;

/**
 * The statement is wrong for this database: a syntax error, a missing table, column or function, or a feature it lacks
 * (SQLSTATE classes 42 and 0A).
 */
public final class ProgrammingError extends DatabaseException {
    private static final long serialVersionUID = 1L;

    ProgrammingError(DatabaseErrorContext context) {
        super(ErrorKind.PROGRAMMING_ERROR, context);
    }
}
