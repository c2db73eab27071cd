package io.github.tribikos.sql;

import io.github.tribikos.type.SqlType;
import org.jspecify.annotations.Nullable;

/**
 * A query or an array that a value is compared with all at once: {@code ALL (SELECT ...)}. Made by {@link Sql#any} and {@link Sql#all}.
 *
 * @param <T> the Java type of the value
 */
public final class Quantified<T extends @Nullable Object> implements Expression<T> {
    private final boolean all;
    private final Expression<?> operand;
    private final SqlType<?> type;

    Quantified(boolean all, Expression<?> operand, SqlType<?> type) {
        this.all = all;
        this.operand = operand;
        this.type = type;
    }

    /** Whether all values must fit, rather than any. */
    public boolean isAll() {
        return all;
    }

    /** Returns the query or array. */
    public Expression<?> operand() {
        return operand;
    }

    @Override
    public SqlType<?> type() {
        return type;
    }

    @Override
    public void describe(Parts parts) {
        parts.kind(Quantified.class).value(all).node(operand).value(type);
    }

    @Override
    public void accept(ClauseVisitor visitor) {
        visitor.visitQuantified(this);
    }

    @Override
    public String toString() {
        return Debug.render(this);
    }
}
