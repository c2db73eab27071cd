package io.github.tribikos.orm;

import io.github.tribikos.error.StateException;
import java.util.List;

/**
 * A flush changed or deleted fewer rows than it had objects: somebody else has deleted a row, or changed it or its key, since it was
 * read. The session has to be rolled back. The message holds no values; {@link #objects} and {@link #keys} tell which objects.
 */
public class StaleDataException extends StateException {
    private static final long serialVersionUID = 1L;

    private final transient List<Object> objects;
    private final transient List<List<Object>> keys;

    /** Makes an error with a message for the user, that tells of no object. */
    public StaleDataException(String message) {
        this(message, List.of(), List.of());
    }

    /** Makes an error with a message for the user, of these objects and their primary keys. */
    public StaleDataException(String message, List<?> objects, List<List<Object>> keys) {
        super(message);
        this.objects = List.copyOf(objects);
        this.keys = List.copyOf(keys);
    }

    /**
     * Returns the objects whose rows are gone or were changed; where the driver does not tell which of a batch they were, all objects of the
     * batch, of which one is.
     */
    public List<Object> objects() {
        return objects == null ? List.of() : objects; // null once it was serialized
    }

    /** Returns the primary keys of {@link #objects} as they were read, in the same order. */
    public List<List<Object>> keys() {
        return keys == null ? List.of() : keys;
    }
}
