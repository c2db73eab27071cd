package io.github.tribikos.orm.mapping;

import org.jspecify.annotations.Nullable;

/**
 * Stands among the values of a row for one that is not known: its column was not read, or what was read may not be true any more. For the
 * session; a program asks {@code session.isLoaded(object, column)}. Immutable.
 */
public final class Missing {
    /** A value that was not read, before there is a field that holds something in its place. */
    public static final Missing UNREAD = new Missing(null, false);

    private final @Nullable Object held;
    private final boolean isExpired;

    private Missing(@Nullable Object held, boolean isExpired) {
        this.held = held;
        this.isExpired = isExpired;
    }

    /** Returns what stands for a value whose field holds {@code held} meanwhile. A field that holds something else was set. */
    public static Missing holding(@Nullable Object held) {
        return new Missing(held, false);
    }

    /** Returns what stands for a value that was read, and may not be true any more. */
    public static Missing expired(@Nullable Object held) {
        return new Missing(held, true);
    }

    /** Whether the value was read once. */
    public boolean isExpired() {
        return isExpired;
    }

    /** Returns what the field holds while the value is not known. */
    public @Nullable Object held() {
        return held;
    }

    /** Shows that nothing is known. */
    @Override
    public String toString() {
        return "[not loaded]";
    }
}
