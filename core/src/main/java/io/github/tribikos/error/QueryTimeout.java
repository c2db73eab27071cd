package io.github.tribikos.error;

/**
 * A statement ran longer than its timeout and was stopped. The connection stays usable. Not retryable: the statement
 * would most likely run as long again.
 */
public final class QueryTimeout extends DatabaseException {
    private static final long serialVersionUID = 1L;

    QueryTimeout(DatabaseErrorContext context) {
        super(ErrorKind.QUERY_TIMEOUT, context);
    }
}
