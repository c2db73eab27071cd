package io.github.tribikos.error;

/**
 * A row does not meet a CHECK constraint, or the condition of a view WITH CHECK OPTION.
 */
public final class CheckViolation extends IntegrityViolation {
    private static final long serialVersionUID = 1L;

    CheckViolation(DatabaseErrorContext context) {
        super(ErrorKind.CHECK_VIOLATION, context);
    }
}
