package io.github.tribikos.sql;

import io.github.tribikos.type.SqlType;
import org.jspecify.annotations.Nullable;

/**
 * A name of a column that belongs to no table known here: {@code id}. Made by {@link Sql#column}.
 *
 * @param <T> the Java type of the value
 */
public final class FreeColumn<T extends @Nullable Object> implements Expression<T> {
    private final Name name;
    private final SqlType<?> type;

    FreeColumn(Name name, SqlType<?> type) {
        this.name = name;
        this.type = type;
    }

    /** Returns the name. */
    public Name name() {
        return name;
    }

    @Override
    public SqlType<?> type() {
        return type;
    }

    @Override
    public void describe(Parts parts) {
        parts.kind(FreeColumn.class).name(name).value(type);
    }

    @Override
    public void accept(ClauseVisitor visitor) {
        visitor.visitFreeColumn(this);
    }

    @Override
    public String toString() {
        return Debug.render(this);
    }
}
