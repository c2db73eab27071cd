package io.github.tribikos.engine;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The rows of another source without those whose key was there before. */
final class UniqueRows<R extends @Nullable Object> implements RowSource<R> {
    private final RowSource<R> source;
    private final MappedRows.Change<R, ? extends @Nullable Object> key;
    private final Set<@Nullable Object> seen = new HashSet<>();

    UniqueRows(RowSource<R> source, MappedRows.Change<R, ? extends @Nullable Object> key) {
        this.source = source;
        this.key = key;
    }

    @Override
    public void read(List<? super R> target, int limit) {
        List<R> raw = new ArrayList<>();
        int left = limit;
        while (left > 0) {
            raw.clear();
            source.read(raw, left);
            if (raw.isEmpty()) {
                return;
            }
            for (int i = 0; i < raw.size(); i++) { // NullAway takes the variable of a for-each loop for nullable
                if (seen.add(key.of(raw.get(i)))) {
                    target.add(raw.get(i));
                    left--;
                }
            }
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
