package io.github.tribikos.error;

/**
 * A row points to a row that does not exist, or a row was changed or deleted that others still point to.
 */
public final class ForeignKeyViolation extends IntegrityViolation {
    private static final long serialVersionUID = 1L;

    ForeignKeyViolation(DatabaseErrorContext context) {
        super(ErrorKind.FOREIGN_KEY_VIOLATION, context);
    }
}
