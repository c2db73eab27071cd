package io.github.tribikos.error;

/**
 * A result is not what the call asked of it: it has too few or too many rows, no such column, or no rows at all
 * because the statement returns none.
 */
public class ResultException extends TribikosException {
    private static final long serialVersionUID = 1L;

    /** Makes an error with a message for the user. */
    public ResultException(String message) {
        super(message, null);
    }
}
