package io.github.tribikos.sql;

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

    BindList(List<SqlType<?>> types, String hint, List<?> values) {
        this.types = types;
        this.hint = hint;
        this.values = values;
    }

    /** Returns the types of the elements of a tuple, or the one type of plain values. */
    public List<SqlType<?>> types() {
        return types;
    }

    /** Whether each value is a list of values, one for each type. */
    public boolean isTuples() {
        return types.size() > 1;
    }

    /** Returns the values in order, none of them null; may be empty. */
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
