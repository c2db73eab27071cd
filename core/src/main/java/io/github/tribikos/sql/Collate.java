package io.github.tribikos.sql;

import io.github.tribikos.type.SqlType;
import org.jspecify.annotations.Nullable;

/**
 * Text with the collation it is compared and ordered by: {@code name COLLATE "C"} (ISO 9075-2, 10.7). Made by {@link Expression#collate}.
 *
 * @param <T> the Java type of the value
 */
public final class Collate<T extends @Nullable Object> implements Expression<T> {
    private final Expression<T> operand;
    private final String collation;

    Collate(Expression<T> operand, String collation) {
        this.operand = operand;
        this.collation = collation;
    }

    /** Returns the text. */
    public Expression<T> operand() {
        return operand;
    }

    /** Returns the name of the collation. */
    public String collation() {
        return collation;
    }

    @Override
    public SqlType<?> type() {
        return operand.type();
    }

    @Override
    public void describe(Parts parts) {
        parts.kind(Collate.class).node(operand).value(collation);
    }

    @Override
    public void accept(ClauseVisitor visitor) {
        visitor.visitCollate(this);
    }

    @Override
    public String toString() {
        return Debug.render(this);
    }
}
