package io.github.tribikos.engine;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The rows of another source, each changed by a function. */
final class MappedRows<S extends @Nullable Object, R extends @Nullable Object> implements RowSource<R> {
    private final RowSource<S> source;
    private final Change<S, R> change;

    /** What each row becomes; in place of {@code java.util.function.Function}, which says nothing about null. */
    interface Change<S extends @Nullable Object, R extends @Nullable Object> {
        R of(S row);
    }

    MappedRows(RowSource<S> source, Change<S, R> change) {
        this.source = source;
        this.change = change;
    }

    @Override
    public void read(List<? super R> target, int limit) {
        List<S> raw = new ArrayList<>();
        source.read(raw, limit);
        for (int i = 0; i < raw.size(); i++) { // NullAway takes the variable of a for-each loop over S for nullable
            target.add(change.of(raw.get(i)));
        }
    }

    @Override
    public void close() {
        source.close();
    }

    @Override
    public String sql() {
        return source.sql();
    }
}
