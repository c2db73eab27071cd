package io.github.tribikos.orm;

import io.github.tribikos.error.ArgumentException;
import org.jspecify.annotations.Nullable;

/** A class and a table do not fit together. The message names the class, the field and what to change. */
public class MappingException extends ArgumentException {
    private static final long serialVersionUID = 1L;

    /** Makes an error with a message for the user. */
    public MappingException(String message) {
        super(message);
    }

    /** Makes an error with a message for the user, and what led to it. */
    public MappingException(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
