package io.github.tribikos.orm;

import io.github.tribikos.error.StateException;

/**
 * A flush changed or deleted fewer rows than it had objects: somebody else has deleted a row, or changed its key, since it was
 * read. The session has to be rolled back.
 */
public class StaleDataException extends StateException {
    private static final long serialVersionUID = 1L;

    /** Makes an error with a message for the user. */
    public StaleDataException(String message) {
        super(message);
    }
}
