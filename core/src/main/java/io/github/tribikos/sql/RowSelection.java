package io.github.tribikos.sql;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Several selected things that decode to a {@link Row}. */
final class RowSelection extends Selection<Row> {
    private final List<Selectable<?>> items;
    private final LabelStyle style;

    private RowSelection(List<Selectable<?>> items, LabelStyle style) {
        this.items = items;
        this.style = style;
    }

    static RowSelection of(List<? extends Selectable<?>> items) {
        return new RowSelection(List.copyOf(items), LabelStyle.DISAMBIGUATE_ONLY);
    }

    /** Returns a selection of what {@code earlier} selects, with more behind it. */
    static RowSelection more(Selectable<?> earlier, Selectable<?>... more) {
        List<Selectable<?>> items = new ArrayList<>();
        LabelStyle kept = LabelStyle.DISAMBIGUATE_ONLY;
        if (earlier instanceof RowSelection rows) {
            items.addAll(rows.items);
            kept = rows.style;
        } else {
            items.add(earlier);
        }
        items.addAll(List.of(more));
        return new RowSelection(List.copyOf(items), kept);
    }

    RowSelection styled(LabelStyle other) {
        return new RowSelection(items, other);
    }

    LabelStyle style() {
        return style;
    }

    static RowSelection of(Selectable<?> first, Selectable<?> second, Selectable<?>... rest) {
        List<Selectable<?>> items = new ArrayList<>(rest.length + 2);
        items.add(first);
        items.add(second);
        items.addAll(List.of(rest));
        return new RowSelection(List.copyOf(items), LabelStyle.DISAMBIGUATE_ONLY);
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
        RowLayout layout = new RowLayout(items, style);
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
        parts.kind(RowSelection.class).value(style).nodes(items);
    }
}
