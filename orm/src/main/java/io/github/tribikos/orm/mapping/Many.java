package io.github.tribikos.orm.mapping;

import java.util.List;
import java.util.Objects;

/**
 * The objects that one object leads to, in the order of the relationship: a field {@code final Many<Address> addresses = new
 * Many<>();}. Each is in it once. Putting one in and taking one out changes the other side of the relationship too, if there is one and
 * the object is in a session; the next flush writes it. Putting in does not load.
 *
 * @param <T> the class it leads to
 */
public final class Many<T> extends Several<T> {
    /** Creates an empty one. */
    public Many() {}

    /**
     * Puts an object in, at the end; one that is in it already stays where it is.
     *
     * @return the object
     */
    public T add(T other) {
        Objects.requireNonNull(other, "other");
        if (!holds(other)) {
            putIn(other);
        }
        return other;
    }

    @Override
    void enter(T other) {
        add(other);
    }

    /** Takes an object out; false if it is not in it. */
    public boolean remove(T other) {
        load();
        return takeOut(other);
    }

    /** Returns what is in it now; later changes do not show. */
    public List<T> list() {
        load();
        return List.copyOf(content());
    }

    /** Returns the object at a 0-based place. */
    public T get(int index) {
        load();
        return content().get(index);
    }

    /** Whether this very object is in it. */
    public boolean contains(Object other) {
        load();
        return holds(other);
    }
}
