package io.github.tribikos.sql;

import io.github.tribikos.type.SqlType;
import org.jspecify.annotations.Nullable;

/**
 * SQL text that stands for an expression, such as {@code count(*)}. Made by {@link Sql#literalColumn}.
 *
 * @param <T> the Java type of the value
 */
public final class LiteralColumn<T extends @Nullable Object> implements Expression<T> {
    private final String text;
    private final SqlType<?> type;

    LiteralColumn(String text, SqlType<?> type) {
        this.text = text;
        this.type = type;
    }

    /** Returns the SQL. */
    public String text() {
        return text;
    }

    @Override
    public SqlType<?> type() {
        return type;
    }

    @Override
    public void describe(Parts parts) {
        parts.kind(LiteralColumn.class).value(text).value(type);
    }

    @Override
    public void accept(ClauseVisitor visitor) {
        visitor.visitLiteralColumn(this);
    }

    @Override
    public String toString() {
        return Debug.render(this);
    }
}
