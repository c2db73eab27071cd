package io.github.tribikos.engine;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Rows that were read already, of statements that change data: those are run to their end at once. */
final class BufferedRows<R extends @Nullable Object> implements RowSource<R> {
    private final List<R> rows;
    private final String sql;
    private int next;

    BufferedRows(List<R> rows, String sql) {
        this.rows = rows;
        this.sql = sql;
    }

    @Override
    public void read(List<? super R> target, int limit) {
        int end = Math.min(rows.size(), next + Math.min(limit, rows.size() - next));
        target.addAll(rows.subList(next, end));
        next = end;
    }

    @Override
    public void close() {
        next = rows.size();
    }

    @Override
    public String sql() {
        return sql;
    }
}
