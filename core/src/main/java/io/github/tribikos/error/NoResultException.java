package io.github.tribikos.error;

/**
 * A result has no row, and the call needs one.
 */
public final class NoResultException extends ResultException {
    private static final long serialVersionUID = 1L;

    /** Makes an error with a message for the user. */
    public NoResultException(String message) {
        super(message);
    }
}
