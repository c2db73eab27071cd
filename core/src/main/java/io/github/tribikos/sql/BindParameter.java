package io.github.tribikos.sql;

import io.github.tribikos.type.SqlType;
import org.jspecify.annotations.Nullable;

/**
 * A bound value: renders {@code ?}. Literals in expressions become bind parameters by themselves.
 *
 * @param <T> the Java type of the value
 */
public final class BindParameter<T extends @Nullable Object> implements Expression<T>, Bind {
    private final SqlType<?> type;
    private final String hint;
    private final T value;

    BindParameter(SqlType<?> type, String hint, T value) {
        this.type = type;
        this.hint = hint;
        this.value = value;
    }

    @SuppressWarnings("NullAway") // the value may be null, and the type argument says so
    static BindParameter<@Nullable Object> ofNullable(SqlType<?> type, String hint, @Nullable Object value) {
        return new BindParameter<>(type, hint, value);
    }

    /** Returns the value that is sent; null is SQL NULL. */
    public T value() {
        return value;
    }

    @Override
    public SqlType<?> type() {
        return type;
    }

    @Override
    public String hint() {
        return hint;
    }

    @Override
    public void describe(Parts parts) {
        parts.kind(BindParameter.class).bind(this);
    }

    @Override
    public void accept(ClauseVisitor visitor) {
        visitor.visitBind(this);
    }

    @Override
    public String toString() {
        return "?";
    }
}
