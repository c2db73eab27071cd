package io.github.tribikos.sql;

import io.github.tribikos.type.SqlType;
import org.jspecify.annotations.Nullable;

/**
 * An expression that is taken for another type, without a word of SQL. Made by {@link Sql#typeCoerce}.
 *
 * @param <T> the Java type of the value
 */
public final class TypeCoerce<T extends @Nullable Object> implements Expression<T> {
    private final Expression<?> expression;
    private final SqlType<?> type;

    TypeCoerce(Expression<?> expression, SqlType<?> type) {
        this.expression = expression;
        this.type = type;
    }

    /** Returns the expression. */
    public Expression<?> expression() {
        return expression;
    }

    @Override
    public SqlType<?> type() {
        return type;
    }

    @Override
    public void describe(Parts parts) {
        parts.kind(TypeCoerce.class).node(expression).value(type);
    }

    @Override
    public void accept(ClauseVisitor visitor) {
        visitor.visitTypeCoerce(this);
    }

    @Override
    public String toString() {
        return expression.toString();
    }
}
