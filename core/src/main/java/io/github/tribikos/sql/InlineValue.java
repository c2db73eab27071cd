package io.github.tribikos.sql;

import io.github.tribikos.type.SqlType;
import org.jspecify.annotations.Nullable;

/**
 * A value that is written into the SQL as a literal rather than bound: {@code 0}. It belongs to the structure of the statement,
 * so each value is compiled by itself. Made by {@link Sql#inlined}.
 *
 * @param <T> the Java type of the value
 */
public final class InlineValue<T extends @Nullable Object> implements Expression<T> {
    private final SqlType<?> type;
    private final T value;

    InlineValue(SqlType<?> type, T value) {
        this.type = type;
        this.value = value;
    }

    /** Returns the value. */
    public T value() {
        return value;
    }

    @Override
    public SqlType<?> type() {
        return type;
    }

    @Override
    public void describe(Parts parts) {
        parts.kind(InlineValue.class).value(type).value(value);
    }

    @Override
    public void accept(ClauseVisitor visitor) {
        visitor.visitInlineValue(this);
    }

    @Override
    public String toString() {
        return Debug.render(this);
    }
}
