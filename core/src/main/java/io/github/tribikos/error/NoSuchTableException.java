package io.github.tribikos.error;

/** A database was asked what a table is like that it does not have. */
public final class NoSuchTableException extends ArgumentException {
    private static final long serialVersionUID = 1L;

    /** Makes an error with a message for the user. */
    public NoSuchTableException(String message) {
        super(message);
    }
}
