package io.github.tribikos.engine;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The rows of another source, each changed by a function. */
final class MappedRows<S extends @Nullable Object, R extends @Nullable Object> implements RowSource<R> {
    private final RowSource<S> source;
    private final Function<S, R> function;

    MappedRows(RowSource<S> source, Function<S, R> function) {
        this.source = source;
        this.function = function;
    }

    @Override
    public void read(List<? super R> target, int limit) {
        List<S> raw = new ArrayList<>();
        source.read(raw, limit);
        for (S row : raw) {
            target.add(function.apply(row));
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
