package io.github.tribikos.dialect;

import java.sql.SQLDataException;

/**
 * A stored value that cannot be read as its type: thrown by codecs, and made a {@code DataError} by the
 * {@link ErrorClassifier} like the driver's own. Its message goes to users as it is, so it must not hold the value.
 */
public final class UnreadableValue extends SQLDataException {
    private static final long serialVersionUID = 1L;

    /** Makes an error with a message for the user. */
    public UnreadableValue(String message) {
        super(message, "22018"); // invalid character value for cast
    }
}
