package io.github.tribikos.orm.mapping;

import java.util.Collection;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * The objects that one object leads to, in the order of the relationship: a field {@code final Many<Address> addresses = new
 * Many<>();}. Each is in it once. Putting one in and taking one out changes the other side of the relationship too, if there is one and
 * the object is in a session; the next flush writes it. Putting in does not load.
 *
 * @param <T> the class it leads to
 */
public final class Many<T> extends Handle<T> implements Iterable<T> {
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
            join(other);
            told(true, other);
        }
        return other;
    }

    /** Puts each of {@code others} in; see {@link #add}. */
    public void addAll(Collection<? extends T> others) {
        others.forEach(this::add);
    }

    /** Takes an object out; false if it is not in it. */
    public boolean remove(T other) {
        load();
        if (!holds(other)) {
            return false;
        }
        leave(other);
        told(false, other);
        return true;
    }

    /** Makes {@code others} the content: takes out what is not among them, puts in what is missing. */
    public void set(Collection<? extends T> others) {
        List<T> wanted = List.copyOf(others);
        list().stream()
                .filter(each -> wanted.stream().noneMatch(other -> other == each))
                .forEach(this::remove);
        addAll(wanted);
    }

    /** Takes all out. */
    public void clear() {
        set(List.of());
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

    /** Returns how many there are. */
    public int size() {
        load();
        return content().size();
    }

    /** Whether there are none. */
    public boolean isEmpty() {
        return size() == 0;
    }

    /** Whether this very object is in it. */
    public boolean contains(Object other) {
        load();
        return holds(other);
    }

    /** Returns what is in it now. */
    public Stream<T> stream() {
        return list().stream();
    }

    @Override
    public Iterator<T> iterator() {
        return Collections.unmodifiableList(list()).iterator();
    }

    /** Shows what is in it, or that it is not loaded; loads nothing. */
    @Override
    public String toString() {
        return isLoaded() ? content().toString() : "[not loaded]";
    }
}
