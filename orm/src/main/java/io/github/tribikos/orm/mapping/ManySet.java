package io.github.tribikos.orm.mapping;

import java.util.LinkedHashSet;
import java.util.Objects;
import java.util.Set;

/**
 * The objects that one object leads to, no two of them equal: a field {@code final ManySet<Tag> tags = new ManySet<>();} in place of a
 * {@link Many}. Their {@code equals} and {@code hashCode} must rest on what does not change while they are in it: not on a key that the database
 * makes.
 *
 * @param <T> the class it leads to
 */
public final class ManySet<T> extends Several<T> {
    /** Creates an empty one. */
    public ManySet() {}

    /** Puts an object in; false if one that equals it is in it already. Loads it, to know. */
    public boolean add(T other) {
        Objects.requireNonNull(other, "other");
        load();
        boolean isNew = !content().contains(other);
        if (isNew) {
            putIn(other);
        }
        return isNew;
    }

    @Override
    void enter(T other) {
        add(other);
    }

    /** Takes out the object that equals {@code other}; false if there is none. */
    public boolean remove(T other) {
        load();
        int place = content().indexOf(other);
        return place >= 0 && takeOut(content().get(place));
    }

    /** Whether an object that equals {@code other} is in it. */
    public boolean contains(Object other) {
        load();
        return content().contains(other);
    }

    /** Returns what is in it now, in the order of the relationship; later changes do not show. */
    public Set<T> set() {
        load();
        return new LinkedHashSet<>(content());
    }
}
