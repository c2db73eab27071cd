package io.github.tribikos.orm;

import io.github.tribikos.error.StateException;

/**
 * One place in the program has had a session read objects one at a time, many times, where one statement would do. Thrown where the engine
 * or the factory says {@code FAIL}, for tests.
 */
public class NPlusOneException extends StateException {
    private static final long serialVersionUID = 1L;

    /** Makes an error with a message for the user. */
    public NPlusOneException(String message) {
        super(message);
    }
}
