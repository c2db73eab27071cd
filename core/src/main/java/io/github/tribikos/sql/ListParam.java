package io.github.tribikos.sql;

import io.github.tribikos.type.SqlType;

/**
 * A named list whose values are given when the statement runs: {@code TAG.id.in(listParam("ids", INTEGER))} renders
 * {@code tag.id IN (?, ?)} for two of them, and is true for no row if there are none.
 *
 * @param <T> the Java type of a value
 */
public final class ListParam<T> {
    private final String name;
    private final SqlType<T> type;

    ListParam(String name, SqlType<T> type) {
        this.name = name;
        this.type = type;
    }

    /** Returns the name, unique among the parameters of a statement. */
    public String name() {
        return name;
    }

    /** Returns the type that sends a value. */
    public SqlType<T> type() {
        return type;
    }

    @Override
    public String toString() {
        return ":" + name;
    }
}
