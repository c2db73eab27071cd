package io.github.tribikos.it.differential;

import io.github.tribikos.schema.Column;
import io.github.tribikos.schema.LongColumn;
import io.github.tribikos.schema.Table;
import java.util.ArrayList;
import java.util.List;

/** A generated table: its key, and columns whose first letter says what they hold (n, s, d, a, f). */
final class DataTable {
    private final Table<?> table;
    private final LongColumn id;
    private final List<Column<?>> columns = new ArrayList<>();

    DataTable(Table<?> table) {
        this.table = table;
        this.id = table.bigint("id").primaryKey();
    }

    void add(Column<?> column) {
        columns.add(column);
    }

    Table<?> table() {
        return table;
    }

    LongColumn id() {
        return id;
    }

    /** All but the key. */
    List<Column<?>> columns() {
        return columns;
    }

    /** Returns this as something to select from, under another name. */
    Source as(String alias) {
        Table<?> other = table.aliased(alias);
        Source source = new Source(other, other.get(id));
        for (Column<?> column : columns) {
            source.add(column.name().charAt(0), other.get(column));
        }
        return source;
    }
}
