package io.github.tribikos.sql;

import io.github.tribikos.type.SqlType;
import org.jspecify.annotations.Nullable;

/**
 * An expression that is said to be NULL at times, as a column from the outer side of a join is. Renders as the expression.
 *
 * @param <T> the Java type of the expression
 */
public final class OrNull<T extends @Nullable Object> implements Expression<@Nullable T> {
    private final Expression<T> expression;

    OrNull(Expression<T> expression) {
        this.expression = expression;
    }

    /** Returns the expression. */
    public Expression<T> expression() {
        return expression;
    }

    @Override
    public SqlType<?> type() {
        return expression.type();
    }

    @Override
    public void describe(Parts parts) {
        parts.kind(OrNull.class).node(expression);
    }

    @Override
    public void accept(ClauseVisitor visitor) {
        visitor.visitOrNull(this);
    }

    @Override
    public String toString() {
        return expression.toString();
    }
}
