package io.github.tribikos.sql;

import io.github.tribikos.type.SqlType;
import org.jspecify.annotations.Nullable;

/**
 * {@code CAST(operand AS type)}, or {@code TRY_CAST(operand AS type)}, which is NULL where the value cannot be converted.
 *
 * @param <T> the Java type of the result
 */
public final class Cast<T extends @Nullable Object> implements Expression<T> {
    private final Expression<?> operand;
    private final SqlType<?> type;
    private final boolean lenient;

    Cast(Expression<?> operand, SqlType<?> type, boolean lenient) {
        this.operand = operand;
        this.type = type;
        this.lenient = lenient;
    }

    /** Returns what is converted. */
    public Expression<?> operand() {
        return operand;
    }

    /** Whether a value that cannot be converted becomes NULL, rather than an error. */
    public boolean isLenient() {
        return lenient;
    }

    @Override
    public SqlType<?> type() {
        return type;
    }

    @Override
    public void describe(Parts parts) {
        parts.kind(Cast.class).value(lenient).value(type).node(operand);
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
