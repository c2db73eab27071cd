package io.github.tribikos.sql;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** A part of a statement's key that depends on nothing outside it: no binds in it, and no names that are made up. */
final class KeyFragment {
    private final Object[] key;
    private final int hash;

    KeyFragment(Object[] key, int hash) {
        this.key = key;
        this.hash = hash;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return this == other
                || (other instanceof KeyFragment that && that.hash == hash && Arrays.equals(key, that.key));
    }

    @Override
    public int hashCode() {
        return hash;
    }

    @Override
    public String toString() {
        return Arrays.toString(key);
    }
}
