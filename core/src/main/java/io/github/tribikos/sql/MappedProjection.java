package io.github.tribikos.sql;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What {@code into} returns: decodes each part and calls the function.
 *
 * @param <R> what the function returns
 */
final class MappedProjection<R extends @Nullable Object> extends Selection<R> {
    private final List<Selectable<?>> parts;
    private final transient Assembly<R> assembly; // decodes, no structure

    MappedProjection(List<Selectable<?>> parts, Assembly<R> assembly) {
        this.parts = parts;
        this.assembly = assembly;
    }

    @Override
    public List<Expression<?>> expressions() {
        List<Expression<?>> all = new ArrayList<>(parts.size());
        for (Selectable<?> part : parts) {
            all.addAll(part.expressions());
        }
        return all;
    }

    @Override
    public RowReader<R> reader(Readers readers) {
        RowReader<?>[] all = new RowReader<?>[parts.size()];
        for (int i = 0; i < all.length; i++) {
            all[i] = parts.get(i).reader(readers);
        }
        Cells cells = new Cells(all);
        return row -> assembly.assemble(cells, row);
    }

    @Override
    public void describe(Parts description) {
        description.kind(MappedProjection.class).nodes(parts);
    }

    /** Reads the parts of one row. */
    static final class Cells {
        private final RowReader<?>[] readers;

        Cells(RowReader<?>[] readers) {
            this.readers = readers;
        }

        @SuppressWarnings({"unchecked", "TypeParameterUnusedInFormals"
        }) // the readers were made by the parts, in their order
        <T extends @Nullable Object> T get(int index, RowCursor row) throws SQLException {
            return (T) readers[index].read(row);
        }
    }

    /** Puts the parts of a row together. */
    interface Assembly<R extends @Nullable Object> {
        R assemble(Cells cells, RowCursor row) throws SQLException;
    }
}
