package io.github.tribikos.sql;

import io.github.tribikos.type.SqlType;
import org.jspecify.annotations.Nullable;

/**
 * SQL text with binds that stands for an expression. Made by {@link TextStatement#expression}.
 *
 * @param <T> the Java type of the value
 */
public final class TextExpression<T extends @Nullable Object> implements Expression<T> {
    private final TextStatement text;
    private final SqlType<?> type;

    TextExpression(TextStatement text, SqlType<?> type) {
        this.text = text;
        this.type = type;
    }

    /** Returns the text. */
    public TextStatement text() {
        return text;
    }

    @Override
    public SqlType<?> type() {
        return type;
    }

    @Override
    public void describe(Parts parts) {
        parts.kind(TextExpression.class).node(text).value(type);
    }

    @Override
    public void accept(ClauseVisitor visitor) {
        visitor.visitTextExpression(this);
    }

    @Override
    public String toString() {
        return Debug.render(this);
    }
}
