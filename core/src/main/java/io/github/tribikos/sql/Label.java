package io.github.tribikos.sql;

import io.github.tribikos.type.SqlType;
import org.jspecify.annotations.Nullable;

/**
 * An expression with a name: {@code price * 2 AS doubled} in a SELECT list, the bare name in ORDER BY, the expression
 * anywhere else.
 *
 * @param <T> the Java type of the expression
 */
public final class Label<T extends @Nullable Object> implements Expression<T> {
    private final Expression<T> expression;
    private final Name name;

    Label(Expression<T> expression, Name name) {
        this.expression = expression;
        this.name = name;
    }

    /** Returns the expression. */
    public Expression<T> expression() {
        return expression;
    }

    /** Returns the name. */
    public Name name() {
        return name;
    }

    @Override
    public SqlType<?> type() {
        return expression.type();
    }

    @Override
    public void describe(Parts parts) {
        parts.kind(Label.class).name(name).node(expression);
    }

    @Override
    public void accept(ClauseVisitor visitor) {
        visitor.visitLabel(this);
    }

    @Override
    public String toString() {
        return Debug.render(this);
    }
}
