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
    private static final Bind[] NO_BINDS = {};

    private final Object[] key; // up to size
    private final int size;
    private final int hash;
    private final Bind[] binds; // up to bindCount
    private final int bindCount;

    /** Takes over the arrays. */
    Shape(Object[] key, int size, int hash, Bind[] binds, int bindCount) {
        this.key = key;
        this.size = size;
        this.hash = hash;
        this.binds = binds;
        this.bindCount = bindCount;
    }

    /** Returns an equal shape without the values, for a key that is kept: what was bound once must not stay in memory. */
    public Shape withoutValues() {
        return new Shape(key, size, hash, NO_BINDS, 0);
    }

    /** Returns the number of places where values are bound. */
    public int bindCount() {
        return bindCount;
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
        return one.equals(other)
                && Arrays.equals(
                        one.binds,
                        0,
                        one.bindCount,
                        other.binds,
                        0,
                        other.bindCount,
                        (a, b) -> sameValue(a, b) ? 0 : 1);
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
        return this == other
                || (other instanceof Shape that
                        && that.hash == hash
                        && Arrays.equals(key, 0, size, that.key, 0, that.size));
    }

    @Override
    public int hashCode() {
        return hash;
    }

    /** Shows a short fingerprint, the same for equal shapes within one run of the program. */
    @Override
    public String toString() {
        return "Shape " + Integer.toHexString(hash) + ", " + bindCount + " binds";
    }
}
