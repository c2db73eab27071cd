package io.github.tribikos.sql;

import io.github.tribikos.type.SqlType;
import org.jspecify.annotations.Nullable;

/**
 * A field of a date or time: {@code EXTRACT(year FROM born_on)} (ISO 9075-2, 6.29). Made by {@link Functions#extract}.
 *
 * @param <T> the Java type of the value
 */
public final class Extract<T extends @Nullable Object> implements Expression<T> {
    private final DateField<?> field;
    private final Expression<?> operand;

    Extract(DateField<?> field, Expression<?> operand) {
        this.field = field;
        this.operand = operand;
    }

    /** Returns the field. */
    public DateField<?> field() {
        return field;
    }

    /** Returns the date or time. */
    public Expression<?> operand() {
        return operand;
    }

    @Override
    public SqlType<?> type() {
        return field.type();
    }

    @Override
    public void describe(Parts parts) {
        parts.kind(Extract.class).value(field).node(operand);
    }

    @Override
    public void accept(ClauseVisitor visitor) {
        visitor.visitExtract(this);
    }

    @Override
    public String toString() {
        return Debug.render(this);
    }
}
