package io.github.tribikos.sql;

import io.github.tribikos.error.ArgumentException;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The keys of the rows of one statement, none of which may be there twice. */
final class RowKeys {
    private final Map<List<Object>, Integer> seen = new HashMap<>();
    private List<Object> key = new ArrayList<>();

    void add(Object value) {
        key.add(value instanceof byte[] bytes ? ByteBuffer.wrap(bytes) : value);
    }

    /** Returns how many values the key of the present row has. */
    int size() {
        return key.size();
    }

    /** Ends the key of a row. */
    void end(int row) {
        Integer earlier = seen.putIfAbsent(key, row);
        if (earlier != null) {
            throw new ArgumentException("The rows " + earlier + " and " + row
                    + " have the same key, so it is not said which of their values counts.");
        }
        key = new ArrayList<>(key.size());
    }

    /** Refuses rows that have equal values in {@code columns}; those that do not set all of them, or one to NULL, are equal to none. */
    static void requireDistinct(List<ColumnClause<?>> columns, RowSet rows) {
        int[] places = columns.stream().mapToInt(rows.columns()::indexOf).toArray();
        RowKeys keys = new RowKeys();
        for (int row = 0; row < rows.size(); row++) {
            for (int place : places) {
                @Nullable Object value = place < 0 ? null : rows.value(row, place);
                if (value == null) {
                    keys.key.clear();
                    break;
                }
                keys.add(value);
            }
            if (keys.size() > 0) {
                keys.end(row);
            }
        }
    }
}
