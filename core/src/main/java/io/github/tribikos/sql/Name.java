package io.github.tribikos.sql;

import io.github.tribikos.error.ArgumentException;

/**
 * The name of an alias or label: given by the user, or anonymous. An anonymous name has a hint and becomes
 * {@code hint_1}, {@code hint_2}, ... in the order in which a statement mentions the names, so equal statements have equal SQL.
 */
public final class Name {
    private final String text;
    private final boolean anonymous;

    private Name(String text, boolean anonymous) {
        this.text = text;
        this.anonymous = anonymous;
    }

    /**
     * Returns the name {@code text}, quoted where a database needs it.
     *
     * @throws ArgumentException if it is empty or holds a NUL character
     */
    public static Name of(String text) {
        if (text.isEmpty() || text.indexOf('\0') >= 0) {
            throw new ArgumentException(
                    text.isEmpty() ? "A name must not be empty." : "A name must not hold a NUL character.");
        }
        return new Name(text, false);
    }

    /** Returns a new anonymous name, different from all others. */
    public static Name anonymous(String hint) {
        return new Name(hint, true);
    }

    /** Whether the name is made up when a statement is compiled. */
    public boolean isAnonymous() {
        return anonymous;
    }

    /** Returns the given name, or the hint of an anonymous one. */
    public String text() {
        return text;
    }

    @Override
    public boolean equals(Object other) {
        return this == other || (!anonymous && other instanceof Name that && !that.anonymous && that.text.equals(text));
    }

    @Override
    public int hashCode() {
        return anonymous ? System.identityHashCode(this) : text.hashCode();
    }

    @Override
    public String toString() {
        return anonymous ? text + "_?" : text;
    }
}
