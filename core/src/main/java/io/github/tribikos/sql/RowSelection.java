package io.github.tribikos.sql;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Several selected things that decode to a {@link Row}. */
final class RowSelection extends Selection<Row> {
    private final List<Selectable<?>> items;

    private RowSelection(List<Selectable<?>> items) {
        this.items = items;
    }

    static RowSelection of(List<? extends Selectable<?>> items) {
        return new RowSelection(List.copyOf(items));
    }

    static RowSelection of(Selectable<?> first, Selectable<?> second, Selectable<?>... rest) {
        List<Selectable<?>> items = new ArrayList<>(rest.length + 2);
        items.add(first);
        items.add(second);
        items.addAll(List.of(rest));
        return new RowSelection(List.copyOf(items));
    }

    @Override
    public List<Expression<?>> expressions() {
        List<Expression<?>> all = new ArrayList<>(items.size());
        for (Selectable<?> item : items) {
            all.addAll(item.expressions());
        }
        return all;
    }

    @Override
    public RowReader<Row> reader(Readers readers) {
        RowReader<?>[] columns = new RowReader<?>[items.size()];
        for (int i = 0; i < columns.length; i++) {
            columns[i] = items.get(i).reader(readers);
        }
        RowLayout layout = new RowLayout(items);
        return cursor -> {
            @Nullable Object[] values = new Object[columns.length];
            for (int i = 0; i < columns.length; i++) {
                values[i] = columns[i].read(cursor);
            }
            return new Row(layout, values);
        };
    }

    @Override
    public void describe(Parts parts) {
        parts.kind(RowSelection.class).nodes(items);
    }
}
