package io.github.tribikos.engine;

import io.github.tribikos.compile.Compiled;
import io.github.tribikos.compile.Compiled.Bindings;
import io.github.tribikos.compile.InputOrder;
import io.github.tribikos.error.ResultException;
import io.github.tribikos.sql.RowReader;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The rows that one statement of many gave back, brought into the order of those that were sent by what {@link InputOrder} says.
 */
final class OrderedRows<R extends @Nullable Object> {
    private final InputOrder order;
    private final Bindings bindings;
    private final RowReader<R> reader;
    private final List<Keyed<R>> found;

    OrderedRows(InputOrder order, Bindings bindings, RowReader<R> reader) {
        this.order = order;
        this.bindings = bindings;
        this.reader = reader;
        this.found = new ArrayList<>(bindings.to() - bindings.from());
    }

    private record Keyed<R extends @Nullable Object>(long position, R row) {}

    /** Runs the statement; returns its SQL. */
    String read(StatementRunner runner, Compiled compiled) {
        Map<Object, Integer> sent = order.by() == InputOrder.By.GIVEN_KEY ? sentKeys() : Map.of();
        JdbcRows<Keyed<R>> rows = runner.query(
                compiled,
                bindings,
                cursor -> new Keyed<>(position(key(order.read(cursor.result())), sent), reader.read(cursor)),
                0);
        rows.read(found, RowSource.ALL);
        return rows.sql();
    }

    private Map<Object, Integer> sentKeys() {
        Map<Object, Integer> sent = new HashMap<>();
        for (int row = bindings.from(); row < bindings.to(); row++) {
            sent.putIfAbsent(key(order.sent(row, bindings)), row);
        }
        return sent;
    }

    private long position(Object key, Map<Object, Integer> sent) {
        if (order.by() == InputOrder.By.GENERATED_KEY) {
            return ((Number) key).longValue();
        }
        Integer index = sent.get(key);
        if (index == null) {
            throw new ResultException(
                    "The database gave back a row with another key than was sent, so that the order of"
                            + " the rows is unknown. If a trigger changes keys, insert the rows one by one.");
        }
        return index;
    }

    private static Object key(@Nullable Object[] values) {
        return Objects.requireNonNull(Keys.of(values, 0, values.length), "a key without NULL");
    }

    void addTo(List<R> all) {
        found.sort(Comparator.comparingLong(Keyed::position));
        found.forEach(keyed -> all.add(keyed.row));
    }
}
