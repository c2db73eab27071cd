package io.github.tribikos.sql;

import org.jspecify.annotations.Nullable;

/**
 * An expression or clause that a dialect or a user defines and that renders itself. A subclass says in {@link #describe}
 * what it is made of: every field, or two different elements would share their SQL.
 *
 * @param <T> the Java type, where it is used as an expression
 */
public non-sealed interface CustomElement<T extends @Nullable Object> extends Expression<T> {
    /** Writes the SQL of this element. */
    void render(RenderContext context);

    /** Whether it binds tighter than every operator, as a call does, so that it never needs parentheses. */
    default boolean isAtom() {
        return false;
    }

    /** Whether this element is rendered on the dialect of that name, where it stands as a clause of a statement. */
    default boolean isFor(String dialect) {
        return true;
    }

    @Override
    default void accept(ClauseVisitor visitor) {
        visitor.visitCustom(this);
    }
}
