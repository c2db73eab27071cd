package io.github.tribikos.error;

import org.jspecify.annotations.Nullable;

/**
 * A value given to Tribikos is not one it can work with: a bad URL, an unknown column name, a foreign key that two
 * tables do not have. Raised early and without asking a database. Extended where a caller may want to tell one such
 * mistake from another.
 */
public class ArgumentException extends TribikosException {
    private static final long serialVersionUID = 1L;

    /** Makes an error with a message for the user. */
    public ArgumentException(String message) {
        super(message, null);
    }

    /** Makes an error with a message for the user, and what led to it. */
    public ArgumentException(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
