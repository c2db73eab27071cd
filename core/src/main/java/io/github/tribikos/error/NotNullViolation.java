package io.github.tribikos.error;

/**
 * A column that is NOT NULL was given NULL, or no value and has no default.
 */
public final class NotNullViolation extends IntegrityViolation {
    private static final long serialVersionUID = 1L;

    NotNullViolation(DatabaseErrorContext context) {
        super(ErrorKind.NOT_NULL_VIOLATION, context);
    }
}
