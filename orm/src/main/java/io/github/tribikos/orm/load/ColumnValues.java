package io.github.tribikos.orm.load;

import io.github.tribikos.sql.EntityClause;
import io.github.tribikos.sql.Expression;
import io.github.tribikos.sql.Parts;
import io.github.tribikos.sql.Readers;
import io.github.tribikos.sql.RowReader;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Columns that are selected or returned together, and what makes something of their values, such as the object of an identity
 * map. The function decides nothing about the SQL, so it is no part of the description.
 *
 * @param <R> what the function makes
 */
public final class ColumnValues<R extends @Nullable Object> implements EntityClause<R> {
    private final List<? extends Expression<?>> columns;
    private final Function<@Nullable Object[], R> make;

    /** Creates a selection of {@code columns}; {@code make} is given a fresh array for each row. */
    public ColumnValues(List<? extends Expression<?>> columns, Function<@Nullable Object[], R> make) {
        this.columns = columns;
        this.make = make;
    }

    @Override
    public List<? extends Expression<?>> expressions() {
        return columns;
    }

    @Override
    public RowReader<R> reader(Readers readers) {
        RowReader<?>[] cells = new RowReader<?>[columns.size()];
        for (int i = 0; i < cells.length; i++) {
            cells[i] = readers.column(columns.get(i));
        }
        return cursor -> {
            @Nullable Object[] values = new Object[cells.length];
            for (int i = 0; i < values.length; i++) {
                values[i] = cells[i].read(cursor);
            }
            return make.apply(values);
        };
    }

    @Override
    public void describe(Parts parts) {
        parts.kind(ColumnValues.class).nodes(columns);
    }
}
