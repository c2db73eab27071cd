package io.github.tribikos.engine;

import io.github.tribikos.sql.Expression;
import io.github.tribikos.sql.Multiset;
import io.github.tribikos.sql.Readers;
import io.github.tribikos.sql.RowCursor;
import io.github.tribikos.sql.RowReader;
import io.github.tribikos.sql.Selectable;
import io.github.tribikos.type.Codec;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Rows with nested lists. A number of parents is read ahead, then the children of all of them, then rows are decoded. The
 * elements of a list may have lists in turn: the statement for the children runs like any other.
 */
final class NestedRows<R extends @Nullable Object> implements RowSource<R> {
    private static final int CHUNK = 1_000;

    private final Connection connection;
    private final ConnectionState state;
    private final RowSource<@Nullable Object[]> parents;
    private final List<NestedList<?>> lists = new ArrayList<>();
    private final RowReader<R> reader;
    private final RowCursor cursor = new RowCursor(null);
    private final List<R> ready = new ArrayList<>();
    private int next;

    NestedRows(
            Connection connection,
            ConnectionState state,
            Selectable<R> selectable,
            RowSource<@Nullable Object[]> parents) {
        this.connection = connection;
        this.state = state;
        this.parents = parents;
        this.reader = selectable.reader(new BufferedReaders());
    }

    /** Returns a reader of a JDBC row's columns as they are, to be decoded later. */
    static RowReader<@Nullable Object[]> raw(List<Codec<?>> codecs) {
        return row -> {
            ResultSet result = row.result();
            @Nullable Object[] values = new Object[codecs.size()];
            for (int i = 0; i < values.length; i++) {
                values[i] = codecs.get(i).read(result, i + 1);
            }
            return values;
        };
    }

    @Override
    public void read(List<? super R> target, int limit) {
        int left = limit;
        while (left > 0) {
            if (next == ready.size() && !fetch(limit == ALL ? ALL : Math.max(left, CHUNK))) {
                return;
            }
            int count = Math.min(left, ready.size() - next);
            target.addAll(ready.subList(next, next + count));
            next += count;
            left -= count;
        }
    }

    private boolean fetch(int limit) {
        ready.clear();
        next = 0;
        List<@Nullable Object[]> rows = new ArrayList<>();
        parents.read(rows, limit);
        boolean isDone = false;
        try {
            for (NestedList<?> list : lists) {
                list.fetch(connection, rows);
            }
            for (@Nullable Object[] row : rows) {
                cursor.buffered(row);
                ready.add(reader.read(cursor));
            }
            isDone = true;
        } catch (SQLException e) {
            throw state.failed(e, sql());
        } finally {
            if (!isDone) {
                parents.close();
            }
        }
        return !rows.isEmpty();
    }

    @Override
    public void close() {
        ready.clear();
        next = 0;
        parents.close();
    }

    @Override
    public String sql() {
        return parents.sql();
    }

    /** Hands out the columns of buffered rows, and notes which of them are keys of nested lists. */
    private final class BufferedReaders implements Readers {
        private int column;

        @Override
        @SuppressWarnings({"unchecked", "NullAway"}) // read by the codec of this expression's type; T may be nullable
        public <T extends @Nullable Object> RowReader<T> column(Expression<T> expression) {
            int index = column++;
            return row -> (T) row.buffered(index);
        }

        @Override
        public <T extends @Nullable Object> RowReader<List<T>> nested(Multiset<T> multiset) {
            NestedList<T> list = new NestedList<>(multiset, column);
            column += list.width();
            lists.add(list);
            return list;
        }
    }
}
