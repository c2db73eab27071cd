package io.github.tribikos.sql;

import io.github.tribikos.type.SqlType;
import org.jspecify.annotations.Nullable;

/** A BIGINT node seen as a {@link LongExpression}: adds the {@code int} operators, renders and describes as the node. */
final class LongView<T extends @Nullable Long> implements LongExpression<T> {
    private final Expression<T> node;

    private LongView(Expression<T> node) {
        this.node = node;
    }

    static <T extends @Nullable Long> LongExpression<T> of(Expression<T> node) {
        return node instanceof LongExpression<T> number ? number : new LongView<>(node);
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
