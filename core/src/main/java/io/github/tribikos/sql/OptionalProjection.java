package io.github.tribikos.sql;

import io.github.tribikos.error.ArgumentException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Something selected from the outer side of a join: null where the key is NULL, that is, where no row matched. */
final class OptionalProjection<T extends @Nullable Object> implements Selectable<@Nullable T> {
    private final Expression<?> key;
    private final Selectable<T> selected;

    OptionalProjection(Expression<?> key, Selectable<T> selected) {
        if (selected.expressions().isEmpty()) {
            throw new ArgumentException("optional(...) needs something selected beside its key.");
        }
        this.key = key;
        this.selected = selected;
    }

    /** The columns are all said to be NULL at times: the key decides whether they are looked at. */
    @Override
    public List<Expression<?>> expressions() {
        List<Expression<?>> all = new ArrayList<>();
        all.add(key.orNull());
        for (Expression<?> expression : selected.expressions()) {
            all.add(expression.orNull());
        }
        return all;
    }

    @Override
    @SuppressWarnings("NullAway") // the row type is @Nullable T
    public RowReader<@Nullable T> reader(Readers readers) {
        RowReader<?> keyReader = readers.column(key);
        RowReader<T> reader = selected.reader(readers);
        return cursor -> keyReader.read(cursor) == null ? null : reader.read(cursor);
    }

    @Override
    public void describe(Parts parts) {
        parts.kind(OptionalProjection.class).node(key).node(selected);
    }
}
