package io.github.tribikos.error;

/**
 * A row has a key that another row has already: a primary key or unique constraint, or a unique index.
 */
public final class UniqueViolation extends IntegrityViolation {
    private static final long serialVersionUID = 1L;

    UniqueViolation(DatabaseErrorContext context) {
        super(ErrorKind.UNIQUE_VIOLATION, context);
    }
}
