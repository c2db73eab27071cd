package io.github.tribikos.engine;

import io.github.tribikos.sql.BindList;
import io.github.tribikos.sql.Condition;
import io.github.tribikos.sql.Expression;
import io.github.tribikos.sql.Multiset;
import io.github.tribikos.sql.Row;
import io.github.tribikos.sql.RowCursor;
import io.github.tribikos.sql.RowReader;
import io.github.tribikos.sql.Select;
import io.github.tribikos.sql.Shape;
import io.github.tribikos.sql.Sql;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * One nested list of a result: the children of the parents at hand, by key. They are fetched with one statement for all
 * parents, several where the database cannot bind so many keys.
 */
final class NestedList<T extends @Nullable Object> implements RowReader<List<T>> {
    private static final int MOST_PAIRS = 256; // OR of ANDs: SQLite's trees are at most 1,000 deep

    private final Multiset<T> multiset;
    private final int from;
    private final int width;
    private Map<Object, List<T>> children = Map.of();

    /** Makes the list whose key is in the columns from {@code from}, 0-based. */
    NestedList(Multiset<T> multiset, int from) {
        this.multiset = multiset;
        this.from = from;
        this.width = multiset.childKeys().size();
    }

    /** How many columns the key has. */
    int width() {
        return width;
    }

    @Override
    public List<T> read(RowCursor cursor) {
        @Nullable Object[] values = new Object[width];
        for (int i = 0; i < width; i++) {
            values[i] = cursor.buffered(from + i);
        }
        Object key = Keys.of(values, 0, width);
        List<T> found = key == null ? null : children.get(key);
        // Unmodifiable, since parents with the same key share it.
        return found == null ? Collections.emptyList() : Collections.unmodifiableList(found);
    }

    /** Fetches the children of {@code parents}, in place of earlier ones. */
    void fetch(Connection connection, List<@Nullable Object[]> parents) {
        Map<Object, @Nullable Object[]> keys = new LinkedHashMap<>();
        for (@Nullable Object[] parent : parents) {
            Object key = Keys.of(parent, from, width);
            if (key != null) {
                keys.putIfAbsent(key, parent);
            }
        }
        children = new HashMap<>();
        int room = Math.max(1, connection.engine().dialect().capabilities().maxBinds() - otherBinds());
        if (width == 1) {
            byList(keys.values(), room, parent -> fetch(connection, parent));
        } else {
            byPairs(keys.values(), Math.max(1, room / width), parent -> fetch(connection, parent));
        }
    }

    private int otherBinds() {
        Shape shape = multiset.childSelect(Sql.alwaysTrue()).shape();
        int count = 0;
        for (int i = 0; i < shape.bindCount(); i++) {
            count += shape.bind(i) instanceof BindList list ? list.values().size() : 1;
        }
        return count;
    }

    private void byList(Collection<@Nullable Object[]> parents, int room, Consumer<Condition> fetch) {
        @SuppressWarnings("unchecked") // values are converted to the type of the key
        Expression<Object> key = (Expression<Object>) multiset.childKeys().get(0);
        List<Object> values = new ArrayList<>(Math.min(room, parents.size()));
        for (@Nullable Object[] parent : parents) {
            Object value = convertedKey(parent, 0);
            if (value != null) {
                values.add(value);
            }
            if (values.size() == room) {
                fetch.accept(key.in(values));
                values.clear();
            }
        }
        if (!values.isEmpty()) {
            fetch.accept(key.in(values));
        }
    }

    private void byPairs(Collection<@Nullable Object[]> parents, int room, Consumer<Condition> fetch) {
        int most = Integer.highestOneBit(Math.min(room, MOST_PAIRS));
        List<Condition> pairs = new ArrayList<>();
        for (@Nullable Object[] parent : parents) {
            Condition pair = pair(parent);
            if (pair != null) {
                pairs.add(pair);
            }
            if (pairs.size() == most) {
                fetch.accept(Sql.or(List.copyOf(pairs)));
                pairs.clear();
            }
        }
        if (!pairs.isEmpty()) {
            // Filled up to a power of two by the last one, so that few different statements are compiled.
            while (Integer.bitCount(pairs.size()) > 1) {
                pairs.add(pairs.get(pairs.size() - 1));
            }
            fetch.accept(Sql.or(List.copyOf(pairs)));
        }
    }

    @SuppressWarnings("unchecked") // values are converted to the types of the keys
    private @Nullable Condition pair(@Nullable Object[] parent) {
        List<Condition> parts = new ArrayList<>(width);
        for (int i = 0; i < width; i++) {
            Object value = convertedKey(parent, i);
            if (value == null) {
                return null;
            }
            parts.add(((Expression<Object>) multiset.childKeys().get(i)).eq(value));
        }
        return Sql.and(parts);
    }

    private @Nullable Object convertedKey(@Nullable Object[] parent, int index) {
        Object value = parent[from + index];
        return value == null
                ? null
                : Keys.converted(value, multiset.childKeys().get(index).type().javaType());
    }

    @SuppressWarnings("unchecked") // the column after the keys holds the element
    private void fetch(Connection connection, Condition parents) {
        Select<Row> select = multiset.childSelect(parents);
        for (Row row : connection.execute(select).all()) {
            @Nullable Object[] values = new Object[width];
            for (int i = 0; i < width; i++) {
                values[i] = row.get(i);
            }
            Object key = Keys.of(values, 0, width);
            if (key != null) {
                children.computeIfAbsent(key, first -> new ArrayList<>()).add((T) row.get(width));
            }
        }
    }
}
