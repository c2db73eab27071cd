package io.github.tribikos.schema;

import io.github.tribikos.error.ArgumentException;
import io.github.tribikos.sql.DerivedColumn;
import io.github.tribikos.sql.DerivedTable;
import io.github.tribikos.sql.Expression;
import io.github.tribikos.sql.OrNull;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Which column of a query stands for each column of a table laid over it. */
final class QueryColumns {
    private final DerivedTable source;
    private final @Nullable DerivedColumn<?>[] byPosition;

    QueryColumns(DerivedTable source, List<Column<?>> wanted) {
        this.source = source;
        this.byPosition = wanted.stream().map(column -> find(source, column)).toArray(DerivedColumn<?>[]::new);
    }

    private static @Nullable DerivedColumn<?> find(DerivedTable source, Column<?> wanted) {
        DerivedColumn<?> sameName = null;
        for (DerivedColumn<?> column : source.columns()) {
            Expression<?> original = column.original().bare();
            Expression<?> selected =
                    original instanceof OrNull<?> orNull ? orNull.expression().bare() : original;
            if (selected == wanted) {
                return column;
            }
            boolean anothers = selected instanceof Column<?> other
                    && !other.from().root().equals(wanted.from().root());
            if (sameName == null && !anothers && column.name().equals(wanted.name())) {
                sameName = column;
            }
        }
        return sameName;
    }

    DerivedTable source() {
        return source;
    }

    boolean selects(Column<?> column) {
        return byPosition[column.position()] != null;
    }

    DerivedColumn<?> get(Column<?> column) {
        DerivedColumn<?> found = byPosition[column.position()];
        if (found == null) {
            List<String> selected =
                    source.columns().stream().map(DerivedColumn::name).toList();
            throw new ArgumentException(
                    "\"" + source.name() + "\" selects no " + column.from().tableName() + "." + column.name()
                            + ". It selects: " + String.join(", ", selected) + ".");
        }
        return found;
    }
}
