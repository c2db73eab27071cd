package io.github.tribikos.sql;

import io.github.tribikos.type.SqlType;
import java.util.List;

/**
 * The values of an IN list, bound one by one. The list is one slot of the compiled SQL and is expanded when the statement
 * runs, so lists of any length share one compiled statement.
 */
public final class BindList implements Bind {
    private final SqlType<?> type;
    private final String hint;
    private final List<?> values;

    BindList(SqlType<?> type, String hint, List<?> values) {
        this.type = type;
        this.hint = hint;
        this.values = values;
    }

    /** Returns the values in order, none of them null; may be empty. */
    public List<?> values() {
        return values;
    }

    @Override
    public SqlType<?> type() {
        return type;
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
