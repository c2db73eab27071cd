package io.github.tribikos.orm.mapping;

import io.github.tribikos.error.StateException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The object that one object leads to, or none: a field {@code final Ref<User> user = new Ref<>();}. Setting it changes the other
 * side of the relationship too, if there is one and the object is in a session; the next flush writes the foreign key.
 *
 * @param <T> the class it leads to
 */
public final class Ref<T> extends Handle<T> {
    private boolean isSet; // by the program, before it was loaded

    /** Creates one that leads nowhere. */
    public Ref() {}

    /** Returns the object, null if there is none. */
    public @Nullable T get() {
        if (!isSet) {
            load();
        }
        return content().isEmpty() ? null : content().get(0);
    }

    /**
     * Returns the object.
     *
     * @throws StateException if there is none
     */
    public T required() {
        T other = get();
        if (other == null) {
            throw new StateException(
                    "This relationship leads to no object. Set it, or ask get(), which may return null.");
        }
        return other;
    }

    /** Leads to {@code other} from now on, or nowhere. Loads nothing. */
    public void set(@Nullable T other) {
        find();
        T before = content().isEmpty() ? null : content().get(0);
        if (before == other && (isLoaded || isSet)) {
            return;
        }
        isSet = true;
        if (before != null) {
            leave(before);
            told(false, before);
        }
        if (other != null) {
            join(other);
            told(true, other);
        }
    }

    @Override
    void join(T other) {
        now.clear();
        now.add(other);
        isSet = true;
    }

    @Override
    void leave(T other) {
        super.leave(other);
        isSet = true;
    }

    @Override
    void fill(List<T> rows) {
        if (isSet) {
            List<T> set = List.copyOf(now);
            now.clear();
            super.fill(rows);
            now.clear();
            now.addAll(set);
        } else {
            super.fill(rows);
        }
    }

    @Override
    boolean isSaid() {
        return isSet || super.isSaid();
    }

    @Override
    boolean isChanged() {
        return isSet && (!isLoaded || super.isChanged());
    }

    @Override
    void unload() {
        super.unload();
        isSet = false;
    }

    @Override
    void synced() {
        super.synced();
        isLoaded |= isSet;
        isSet = false;
    }

    /** Shows where it leads, or that it is not loaded; loads nothing. */
    @Override
    public String toString() {
        return isLoaded() || isSet
                ? String.valueOf(content().isEmpty() ? null : content().get(0))
                : "[not loaded]";
    }
}
