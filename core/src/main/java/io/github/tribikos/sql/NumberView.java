package io.github.tribikos.sql;

import io.github.tribikos.type.SqlType;
import org.jspecify.annotations.Nullable;

/** A numeric node seen as a {@link NumberExpression}: adds the {@code int} operators, renders and describes as the node. */
final class NumberView<T extends @Nullable Number> implements NumberExpression<T> {
    private final Expression<T> node;

    private NumberView(Expression<T> node) {
        this.node = node;
    }

    static <T extends @Nullable Number> NumberExpression<T> of(Expression<T> node) {
        return node instanceof NumberExpression<T> number ? number : new NumberView<>(node);
    }

    @Override
    public Expression<?> bare() {
        return node.bare();
    }

    @Override
    public SqlType<?> type() {
        return node.type();
    }

    @Override
    public void describe(Parts parts) {
        node.describe(parts);
    }

    @Override
    public void accept(ClauseVisitor visitor) {
        node.accept(visitor);
    }

    @Override
    public String toString() {
        return node.toString();
    }
}
