package io.github.tribikos.error;

import org.jspecify.annotations.Nullable;

/**
 * A call came at a time when it cannot be answered: on a closed connection, in a failed transaction, on a sealed
 * configuration. Where an earlier failure led there, it is the cause. Extended where a caller may want to tell one
 * such state from another.
 */
public class StateException extends TribikosException {
    private static final long serialVersionUID = 1L;

    /** Makes an error with a message for the user. */
    public StateException(String message) {
        super(message, null);
    }

    /** Makes an error with a message for the user, and what led to it. */
    public StateException(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
