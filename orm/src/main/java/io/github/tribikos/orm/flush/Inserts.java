package io.github.tribikos.orm.flush;

import static io.github.tribikos.sql.Sql.insert;

import io.github.tribikos.engine.Connection;
import io.github.tribikos.error.ArgumentException;
import io.github.tribikos.orm.load.ColumnValues;
import io.github.tribikos.orm.mapping.Attribute;
import io.github.tribikos.orm.mapping.Mapper;
import io.github.tribikos.orm.state.IdentityMap;
import io.github.tribikos.orm.state.InstanceState;
import io.github.tribikos.schema.Column;
import io.github.tribikos.sql.Insert;
import io.github.tribikos.sql.RowValues;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Inserts the rows of one table. Neighbours that send the same columns share a statement. An attribute that is not set is sent
 * as NULL, unless its column has a default or is generated: that is left out and comes back by RETURNING.
 */
final class Inserts {
    private final Mapper<?> mapper;
    private final IdentityMap objects;

    Inserts(Mapper<?> mapper, IdentityMap objects) {
        this.mapper = mapper;
        this.objects = objects;
    }

    /** An object to insert, the values of its fields, and the places of those that are sent. */
    private static final class NewRow {
        final InstanceState state;
        final @Nullable Object[] values;
        final List<Integer> sent;

        NewRow(InstanceState state, @Nullable Object[] values, List<Integer> sent) {
            this.state = state;
            this.values = values;
            this.sent = sent;
        }
    }

    void run(Connection connection, List<InstanceState> states) {
        List<NewRow> batch = new ArrayList<>();
        for (InstanceState state : states) {
            begin(state.entity());
            @Nullable Object[] values = mapper.read(state.entity());
            NewRow row = new NewRow(state, values, sent(values));
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

    /** The first version, where changes are counted. */
    private void begin(Object entity) {
        if (mapper.version() >= 0) {
            mapper.attributes().get(mapper.version()).set(entity, mapper.nextVersion(null));
        }
    }

    private List<Integer> sent(@Nullable Object[] values) {
        List<Integer> sent = new ArrayList<>(values.length);
        for (int i = 0; i < values.length; i++) {
            Attribute attribute = mapper.attributes().get(i);
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
        for (int i = 0; i < mapper.attributes().size(); i++) {
            if (!sent.contains(i)) {
                made.add(mapper.attributes().get(i));
            }
        }
        Insert statement = sent.isEmpty()
                ? insert(mapper.table()).defaultValues()
                : insert(mapper.table()).values(batch, (row, each) -> fill(row, each));
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
        for (NewRow row : batch) {
            row.state.inserted(row.values, mapper.read(row.state.entity()));
            objects.enter(row.state);
        }
    }

    private void fill(RowValues row, NewRow each) {
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
