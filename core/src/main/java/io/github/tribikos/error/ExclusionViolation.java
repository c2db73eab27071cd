package io.github.tribikos.error;

/**
 * A row conflicts with another under an exclusion constraint, such as overlapping ranges.
 */
public final class ExclusionViolation extends IntegrityViolation {
    private static final long serialVersionUID = 1L;

    ExclusionViolation(DatabaseErrorContext context) {
        super(ErrorKind.EXCLUSION_VIOLATION, context);
    }
}
