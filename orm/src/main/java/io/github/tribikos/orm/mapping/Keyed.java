package io.github.tribikos.orm.mapping;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The objects that one object leads to, found by something that each of them has: a field {@code final Keyed<String, Stage> stages = new
 * Keyed<>(Stage::name);} in place of a {@link Many}. Two with the same key are an error of the program that shows when the map is looked at.
 *
 * @param <K> the type of the keys
 * @param <T> the class it leads to
 */
public final class Keyed<K, T> extends Several<T> {
    private final Function<? super T, ? extends K> keyOf;

    /** Creates an empty one whose objects are found by {@code keyOf}, which never gives null. */
    public Keyed(Function<? super T, ? extends K> keyOf) {
        this.keyOf = Objects.requireNonNull(keyOf, "keyOf");
    }

    /** Returns the objects by their keys, in the order of the relationship; later changes do not show. */
    public Map<K, T> map() {
        load();
        Map<K, T> all = new LinkedHashMap<>();
        for (T each : content()) {
            K key = Objects.requireNonNull(keyOf.apply(each), "the key of an object");
            if (all.putIfAbsent(key, each) != null) {
                throw new IllegalStateException(
                        "Two objects have the key " + key + ". Find them by something that differs.");
            }
        }
        return all;
    }

    /** Returns the object with a key, null if there is none. */
    public @Nullable T get(K key) {
        return map().get(key);
    }

    /** Puts an object in, in the place of one with the same key. */
    public T put(T other) {
        T former = get(keyOf.apply(Objects.requireNonNull(other, "other")));
        if (former != null && former != other) {
            takeOut(former);
        }
        if (!holds(other)) {
            putIn(other);
        }
        return other;
    }

    @Override
    void enter(T other) {
        put(other);
    }

    /** Takes out the object with a key; false if there is none. */
    public boolean remove(K key) {
        T found = get(key);
        return found != null && takeOut(found);
    }
}
