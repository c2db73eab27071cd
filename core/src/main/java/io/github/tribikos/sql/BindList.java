package io.github.tribikos.sql;

import io.github.tribikos.error.ArgumentException;
import io.github.tribikos.type.SqlType;
import java.util.List;

/**
 * The values of an IN list, bound one by one. The list is one slot of the compiled SQL and is expanded when the statement
 * runs, so lists of any length share one compiled statement.
 */
public final class BindList implements Bind {
    private final List<SqlType<?>> types;
    private final String hint;
    private final List<?> values;
    private final boolean open;

    BindList(List<SqlType<?>> types, String hint, List<?> values) {
        this(types, hint, values, false);
    }

    private BindList(List<SqlType<?>> types, String hint, List<?> values, boolean open) {
        this.types = types;
        this.hint = hint;
        this.values = values;
        this.open = open;
    }

    /** A list whose values are given when the statement runs; its hint is the name of the parameter. */
    static BindList open(ListParam<?> param) {
        return new BindList(List.of(param.type()), param.name(), List.of(), true);
    }

    /** Whether the values are given when the statement runs, by the name {@link #hint}. */
    public boolean isOpen() {
        return open;
    }

    /**
     * Returns the values for one execution: its own, or those of the parameter.
     *
     * @throws ArgumentException if the parameter has none
     */
    public List<?> values(Parameters parameters) {
        return open ? parameters.list(hint) : values;
    }

    /** Returns the types of the elements of a tuple, or the one type of plain values. */
    public List<SqlType<?>> types() {
        return types;
    }

    /** Whether each value is a list of values, one for each type. */
    public boolean isTuples() {
        return types.size() > 1;
    }

    /** Returns the values in order, none of them null; may be empty, and is where they are given later. */
    public List<?> values() {
        return values;
    }

    @Override
    public SqlType<?> type() {
        return types.get(0);
    }

    @Override
    public String hint() {
        return hint;
    }

    @Override
    public String toString() {
        return values.size() + " values";
    }
}
