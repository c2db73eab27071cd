package io.github.tribikos.orm.flush;

import static io.github.tribikos.sql.Sql.insert;

import io.github.tribikos.engine.Connection;
import io.github.tribikos.error.ArgumentException;
import io.github.tribikos.orm.load.ColumnValues;
import io.github.tribikos.orm.mapping.AnyColumn;
import io.github.tribikos.orm.mapping.Attribute;
import io.github.tribikos.orm.mapping.Mapper;
import io.github.tribikos.orm.mapping.TablePart;
import io.github.tribikos.orm.state.IdentityMap;
import io.github.tribikos.orm.state.InstanceState;
import io.github.tribikos.schema.Column;
import io.github.tribikos.sql.ColumnDefault;
import io.github.tribikos.sql.Insert;
import io.github.tribikos.sql.RowValues;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Inserts the rows of one table. Neighbours that send the same columns share a statement. An attribute that is not set is sent
 * as NULL, unless its column has a default or is generated: that is left out and comes back by RETURNING.
 */
final class Inserts {
    private final Mapper<?> mapper;
    private final TablePart part;
    private final boolean isFirst; // of the tables that the rows lie in
    private final IdentityMap objects;
    private final Map<Attribute, Supplier<? extends @Nullable Object>> defaults;

    Inserts(Mapper<?> mapper, TablePart part, IdentityMap objects) {
        this.mapper = mapper;
        this.part = part;
        this.isFirst = part.equals(mapper.parts().get(0));
        this.objects = objects;
        this.defaults = defaults(mapper, part);
    }

    /** An object to insert, the values of its fields before and after defaults were filled in, and the places of those that are sent. */
    private static final class NewRow {
        final InstanceState state;
        final @Nullable Object[] before;
        final @Nullable Object[] values;
        final List<Integer> sent;

        NewRow(InstanceState state, @Nullable Object[] before, @Nullable Object[] values, List<Integer> sent) {
            this.state = state;
            this.before = before;
            this.values = values;
            this.sent = sent;
        }
    }

    void run(Connection connection, List<InstanceState> states) {
        List<NewRow> batch = new ArrayList<>();
        for (InstanceState state : states) {
            @Nullable Object[] before = mapper.read(state.entity());
            if (isFirst) {
                objects.events().inserting(state.entity());
            }
            begin(state.entity());
            @Nullable Object[] values = mapper.read(state.entity());
            NewRow row = new NewRow(state, before, values, sent(values));
            // A row of defaults alone has a statement to itself: VALUES needs a column.
            if (!batch.isEmpty() && (row.sent.isEmpty() || !batch.get(0).sent.equals(row.sent))) {
                send(connection, batch);
                batch = new ArrayList<>();
            }
            batch.add(row);
        }
        if (!batch.isEmpty()) {
            send(connection, batch);
        }
    }

    /** Fills in the first version, where changes are counted, and the defaults that are made here. */
    private void begin(Object entity) {
        if (isFirst) {
            mapper.identify(entity);
        }
        if (isFirst && mapper.version() >= 0) {
            mapper.attributes().get(mapper.version()).set(entity, mapper.nextVersion(null));
        }
        defaults.forEach((attribute, value) -> {
            if (attribute.isUnset(attribute.get(entity))) {
                attribute.set(entity, value.get());
            }
        });
    }

    /** The defaults that are made here rather than by the database. */
    private static Map<Attribute, Supplier<? extends @Nullable Object>> defaults(Mapper<?> mapper, TablePart part) {
        Map<Attribute, Supplier<? extends @Nullable Object>> defaults = new LinkedHashMap<>();
        for (ColumnDefault each : part.table().columnDefaults()) {
            int place = mapper.indexOf((Column<?>) each.column());
            Supplier<? extends @Nullable Object> client = each.client();
            if (place >= 0 && client != null) {
                defaults.put(mapper.attributes().get(place), client);
            }
        }
        return defaults;
    }

    private List<Integer> sent(@Nullable Object[] values) {
        List<Integer> sent = new ArrayList<>(values.length);
        for (int i : part.places()) {
            Attribute attribute = mapper.attributes().get(i);
            if (!isFirst && part.key().contains(attribute.column())) {
                continue; // of the key that the row has by now
            }
            boolean isUnset = attribute.isUnset(values[i]);
            if (isUnset && attribute.hasDefault()) {
                continue;
            }
            if (isUnset && !attribute.column().isNullable()) {
                throw new ArgumentException(
                        "The field " + attribute + " is not set, but its column " + attribute.column()
                                + " is NOT NULL. Set it before the flush, or declare the column nullable().");
            }
            sent.add(i);
        }
        return sent;
    }

    private void send(Connection connection, List<NewRow> batch) {
        List<Integer> sent = batch.get(0).sent;
        List<Attribute> made = new ArrayList<>();
        for (int i : part.places()) {
            if (!sent.contains(i)
                    && (isFirst
                            || !part.key().contains(mapper.attributes().get(i).column()))) {
                made.add(mapper.attributes().get(i));
            }
        }
        Insert statement = insert(part.table());
        if (sent.isEmpty() && isFirst) {
            statement = statement.defaultValues();
        } else if (batch.size() == 1) { // with no need of columns that tell the order
            if (!isFirst) {
                for (int i = 0; i < part.key().size(); i++) {
                    statement = statement.set(AnyColumn.of(part.key().get(i)), keyValue(batch.get(0), i));
                }
            }
            for (int index : sent) {
                statement = statement.set(mapper.attributes().get(index).anyColumn(), batch.get(0).values[index]);
            }
        } else {
            statement = statement.values(batch, this::fill);
        }
        if (made.isEmpty()) {
            connection.execute(statement);
        } else {
            List<Column<?>> columns = new ArrayList<>();
            made.forEach(attribute -> columns.add(attribute.column()));
            List<@Nullable Object[]> returned = connection
                    .execute(statement.returning(new ColumnValues<@Nullable Object[]>(columns, values -> values)))
                    .all();
            for (int i = 0; i < batch.size(); i++) {
                writeBack(batch.get(i).state.entity(), made, returned.get(i));
            }
        }
        batch.forEach(this::note);
    }

    private void note(NewRow row) {
        Object entity = row.state.entity();
        if (isFirst) {
            row.state.inserted(row.before, mapper.read(entity));
            objects.enter(row.state);
        } else {
            setJoinedKey(row, entity);
            row.state.updated(mapper.read(entity), part.places());
        }
    }

    /** The fields of a joined table's key, where the class has them. */
    private void setJoinedKey(NewRow row, Object entity) {
        for (int i = 0; i < part.key().size(); i++) {
            int place = mapper.indexOf(part.key().get(i));
            if (place >= 0) {
                mapper.attributes().get(place).set(entity, keyValue(row, i));
            }
        }
    }

    private Object keyValue(NewRow row, int index) {
        return Objects.requireNonNull(row.state.row()[mapper.keyIndexes().get(index)], "the key of a row");
    }

    private void fill(RowValues row, NewRow each) {
        for (int i = 0; !isFirst && i < part.key().size(); i++) {
            row.set(AnyColumn.of(part.key().get(i)), keyValue(each, i));
        }
        for (int index : each.sent) {
            row.set(mapper.attributes().get(index).anyColumn(), each.values[index]);
        }
    }

    private static void writeBack(Object entity, List<Attribute> made, @Nullable Object[] values) {
        for (int i = 0; i < values.length; i++) {
            made.get(i).set(entity, values[i]);
        }
    }
}
