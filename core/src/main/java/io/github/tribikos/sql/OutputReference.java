package io.github.tribikos.sql;

import io.github.tribikos.type.SqlType;
import io.github.tribikos.type.Types;
import org.jspecify.annotations.Nullable;

/**
 * A column of the SELECT list that is meant by its name, in GROUP BY and ORDER BY. Made by {@link Sql#byName}.
 */
public final class OutputReference implements Expression<@Nullable Object> {
    private final String name;

    OutputReference(String name) {
        this.name = name;
    }

    /** Returns the name. */
    public String name() {
        return name;
    }

    @Override
    public SqlType<?> type() {
        return Types.UNKNOWN;
    }

    @Override
    public void describe(Parts parts) {
        parts.kind(OutputReference.class).value(name);
    }

    @Override
    public void accept(ClauseVisitor visitor) {
        visitor.visitOutputReference(this);
    }

    @Override
    public String toString() {
        return Debug.render(this);
    }
}
