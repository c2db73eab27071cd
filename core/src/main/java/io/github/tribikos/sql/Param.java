package io.github.tribikos.sql;

import io.github.tribikos.type.SqlType;
import org.jspecify.annotations.Nullable;

/**
 * A named place whose value is given when the statement runs, once or for each of many parameter sets:
 * {@code param("year", INTEGER)}. Renders {@code ?}.
 *
 * @param <T> the Java type of the value
 */
public final class Param<T extends @Nullable Object> implements Expression<T>, Bind {
    private final String name;
    private final SqlType<?> type;

    Param(String name, SqlType<?> type) {
        this.name = name;
        this.type = type;
    }

    /** Returns this parameter as one whose value may be NULL. */
    @SuppressWarnings({"unchecked", "NullAway"}) // only the type argument changes
    public Param<@Nullable T> nullable() {
        return (Param<@Nullable T>) this;
    }

    /** Returns the name, unique among the parameters of a statement. */
    public String name() {
        return name;
    }

    @Override
    public SqlType<?> type() {
        return type;
    }

    @Override
    public String hint() {
        return name;
    }

    @Override
    public void describe(Parts parts) {
        parts.kind(Param.class).value(name).bind(this);
    }

    @Override
    public void accept(ClauseVisitor visitor) {
        visitor.visitParam(this);
    }

    @Override
    public String toString() {
        return ":" + name;
    }
}
