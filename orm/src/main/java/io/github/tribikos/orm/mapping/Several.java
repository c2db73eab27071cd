package io.github.tribikos.orm.mapping;

import java.util.Collection;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;

/**
 * The objects that one object leads to, whatever collection they are seen as: {@link Many} as a list, {@link ManySet} as a set, {@link Keyed} as a
 * map. Putting one in and taking one out changes the other side of the relationship too, if there is one and the object is in a session;
 * the next flush writes it.
 *
 * @param <T> the class it leads to
 */
public abstract sealed class Several<T> extends Handle<T> implements Iterable<T> permits Many, ManySet, Keyed {
    Several() {}

    /** Puts one in, if this kind of collection has a place for it. */
    abstract void enter(T other);

    /** Puts one in that is not in it. */
    final void putIn(T other) {
        join(other);
        told(true, other);
    }

    /** Takes one out; false if it is not in it. */
    final boolean takeOut(T other) {
        if (!holds(other)) {
            return false;
        }
        leave(other);
        told(false, other);
        return true;
    }

    /** Puts each of {@code others} in, in their order. */
    public void addAll(Collection<? extends T> others) {
        others.forEach(this::enter);
    }

    /** Makes {@code others} the content: takes out what is not among them, puts in what is missing. */
    public void set(Collection<? extends T> others) {
        List<T> wanted = List.copyOf(others);
        load();
        List.copyOf(content()).stream()
                .filter(each -> wanted.stream().noneMatch(other -> other == each))
                .forEach(this::takeOut);
        addAll(wanted);
    }

    /** Takes all out. */
    public void clear() {
        set(List.of());
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

    /** Returns what is in it now. */
    public Stream<T> stream() {
        load();
        return List.copyOf(content()).stream();
    }

    /** Goes through what is in it now, in the order of the relationship. */
    @Override
    public Iterator<T> iterator() {
        load();
        return List.copyOf(content()).iterator();
    }

    /** Shows what is in it, or that it is not loaded; loads nothing. */
    @Override
    public String toString() {
        return isLoaded() ? content().toString() : "[not loaded]";
    }
}
