package io.github.tribikos.error;

/**
 * There are more rows than the statement may meet (SQLSTATE class 21): a subquery that stands for one value gave several, or two rows of
 * one upsert have the same key, so that the second would change what the first has just written.
 */
public final class CardinalityViolation extends DatabaseException {
    private static final long serialVersionUID = 1L;

    CardinalityViolation(DatabaseErrorContext context) {
        super(ErrorKind.CARDINALITY_VIOLATION, context);
    }
}
