package io.github.tribikos.error;

/**
 * A result has more than one row, and the call allows one.
 */
public final class MultipleResultsException extends ResultException {
    private static final long serialVersionUID = 1L;

    /** Makes an error with a message for the user. */
    public MultipleResultsException(String message) {
        super(message);
    }
}
