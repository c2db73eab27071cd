package io.github.tribikos.sql;

import io.github.tribikos.type.SqlType;
import org.jspecify.annotations.Nullable;

/**
 * A field of the row that a function returns: {@code (f(...)).label}. Made by {@link FunctionCall#field}.
 *
 * @param <T> the Java type of the value
 */
public final class CompositeField<T extends @Nullable Object> implements Expression<T> {
    private final FunctionCall<?> call;
    private final Name name;
    private final SqlType<?> type;

    CompositeField(FunctionCall<?> call, Name name, SqlType<?> type) {
        this.call = call;
        this.name = name;
        this.type = type;
    }

    /** Returns the call whose row is looked into. */
    public FunctionCall<?> call() {
        return call;
    }

    /** Returns the name of the field. */
    public Name name() {
        return name;
    }

    @Override
    public SqlType<?> type() {
        return type;
    }

    @Override
    public void describe(Parts parts) {
        parts.kind(CompositeField.class).node(call).name(name).value(type);
    }

    @Override
    public void accept(ClauseVisitor visitor) {
        visitor.visitCompositeField(this);
    }

    @Override
    public String toString() {
        return Debug.render(this);
    }
}
