package io.github.tribikos.orm.mapping;

import io.github.tribikos.schema.Column;
import java.util.List;

/** Which columns a query reads; see {@link LoadOption#loadOnly} and {@link LoadOption#defer}. Immutable. */
public final class ColumnOption extends LoadOption<Object> {
    /** What is said of the columns. */
    public enum How {
        /** They alone are read, with the primary key. */
        ONLY,
        /** They are not read. */
        DEFERRED,
        /** They are not read, and reading one by itself fails. */
        RAISED,
        /** They are read. */
        READ
    }

    private final How how;
    private final List<Column<?>> columns;

    ColumnOption(How how, List<Column<?>> columns) {
        this.how = how;
        this.columns = columns;
    }

    /** Returns what is said of the columns. */
    public How how() {
        return how;
    }

    /** Returns the columns. */
    public List<Column<?>> columns() {
        return columns;
    }

    /** Shows {@code DEFERRED [users.photo]}. */
    @Override
    public String toString() {
        return how + " " + columns;
    }
}
