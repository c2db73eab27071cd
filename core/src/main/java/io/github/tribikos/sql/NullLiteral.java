package io.github.tribikos.sql;

import io.github.tribikos.type.SqlType;
import org.jspecify.annotations.Nullable;

/**
 * SQL NULL, written as {@code NULL}.
 *
 * @param <T> the Java type that it stands in for
 */
public final class NullLiteral<T> implements Expression<@Nullable T> {
    private final SqlType<?> type;

    NullLiteral(SqlType<?> type) {
        this.type = type;
    }

    @Override
    public SqlType<?> type() {
        return type;
    }

    @Override
    public void describe(Parts parts) {
        parts.kind(NullLiteral.class).value(type);
    }

    @Override
    public void accept(ClauseVisitor visitor) {
        visitor.visitNull(this);
    }

    @Override
    public String toString() {
        return "NULL";
    }
}
