package io.github.tribikos.sql;

import io.github.tribikos.type.SqlType;
import org.jspecify.annotations.Nullable;

/**
 * {@code CAST(operand AS type)}.
 *
 * @param <T> the Java type of the result
 */
public final class Cast<T extends @Nullable Object> implements Expression<T> {
    private final Expression<?> operand;
    private final SqlType<?> type;

    Cast(Expression<?> operand, SqlType<?> type) {
        this.operand = operand;
        this.type = type;
    }

    /** Returns what is converted. */
    public Expression<?> operand() {
        return operand;
    }

    @Override
    public SqlType<?> type() {
        return type;
    }

    @Override
    public void describe(Parts parts) {
        parts.kind(Cast.class).value(type).node(operand);
    }

    @Override
    public void accept(ClauseVisitor visitor) {
        visitor.visitCast(this);
    }

    @Override
    public String toString() {
        return Debug.render(this);
    }
}
