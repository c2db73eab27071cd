package io.github.tribikos.sql;

import java.util.Arrays;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The structure of a statement apart from its values. Shapes are equal when the statements render the same SQL, bind values
 * of the same types in the same places and decode rows alike; they are the keys of the cache of compiled statements.
 * Immutable and safe for any thread.
 */
public final class Shape {
    private final @Nullable Object[] key;
    private final int hash;
    private final Bind[] binds;

    Shape(@Nullable Object[] key, int hash, Bind[] binds) {
        this.key = key;
        this.hash = hash;
        this.binds = binds;
    }

    /** Returns the number of places where values are bound. */
    public int bindCount() {
        return binds.length;
    }

    /** Returns a place where a value is bound; {@code index} is 0-based, in the order of the walk. */
    public Bind bind(int index) {
        return binds[index];
    }

    /** Whether two parts have the same structure and the same values. */
    static boolean same(Part left, Part right) {
        if (left == right) {
            return true;
        }
        Shape one = KeyWalk.shapeOf(left);
        Shape other = KeyWalk.shapeOf(right);
        return one.equals(other) && Arrays.equals(one.binds, other.binds, (a, b) -> sameValue(a, b) ? 0 : 1);
    }

    private static boolean sameValue(Bind left, Bind right) {
        if (left instanceof BindParameter<?> one && right instanceof BindParameter<?> other) {
            return Objects.deepEquals(one.value(), other.value());
        }
        if (left instanceof BindList one && right instanceof BindList other) {
            return one.values().equals(other.values());
        }
        return left instanceof Param<?> one
                && right instanceof Param<?> other
                && one.name().equals(other.name());
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return this == other || (other instanceof Shape that && that.hash == hash && Arrays.equals(key, that.key));
    }

    @Override
    public int hashCode() {
        return hash;
    }

    /** Shows a short fingerprint, the same for equal shapes within one run of the program. */
    @Override
    public String toString() {
        return "Shape " + Integer.toHexString(hash) + ", " + binds.length + " binds";
    }
}
