package io.github.tribikos.sql;

import org.jspecify.annotations.Nullable;

/**
 * SQL text that gives rows, made by {@link TextStatement#columns}. The columns of the result are matched with the given ones
 * by position.
 *
 * @param <R> what a row decodes to
 */
public final class TextQuery<R extends @Nullable Object> extends ShapedStatement implements Query<R> {
    private final TextStatement text;
    private final Selectable<R> selectable;

    TextQuery(TextStatement text, Selectable<R> selectable) {
        this.text = text;
        this.selectable = selectable;
    }

    /** Returns the text. */
    public TextStatement text() {
        return text;
    }

    @Override
    public Selectable<R> selectable() {
        return selectable;
    }

    @Override
    public void describe(Parts parts) {
        parts.kind(TextQuery.class).node(text).node(selectable);
    }

    @Override
    public void accept(ClauseVisitor visitor) {
        visitor.visitTextQuery(this);
    }
}
