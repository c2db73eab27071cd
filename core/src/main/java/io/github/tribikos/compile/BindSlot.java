package io.github.tribikos.compile;

import io.github.tribikos.compile.Compiled.Bindings;
import io.github.tribikos.error.ArgumentException;
import io.github.tribikos.sql.Bind;
import io.github.tribikos.sql.BindList;
import io.github.tribikos.sql.BindParameter;
import io.github.tribikos.sql.FixedDefault;
import io.github.tribikos.sql.Param;
import io.github.tribikos.sql.Shape;
import io.github.tribikos.type.Codec;
import io.github.tribikos.type.ColumnArray;
import java.sql.Array;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Where the values of one or more placeholders come from. */
sealed interface BindSlot {
    /** Binds from {@code position}, 1-based, and returns the next free one. */
    int bind(PreparedStatement statement, int position, Bindings bindings) throws SQLException;

    /** Adds the values for people to see. */
    void collect(List<@Nullable Object> values, Bindings bindings);

    /** Returns how many values this binds for each row of a statement of many. */
    default int perRow() {
        return 0;
    }

    @SuppressWarnings("unchecked") // the codec was found by the type of the bind
    private static void send(PreparedStatement statement, int position, Codec<?> codec, @Nullable Object value)
            throws SQLException {
        if (value == null) {
            statement.setNull(position, codec.jdbcType());
        } else {
            ((Codec<Object>) codec).bind(statement, position, value);
        }
    }

    /** One value of the statement, or of its parameter set. */
    record Single(int index, Codec<?> codec) implements BindSlot {
        @Override
        public int bind(PreparedStatement statement, int position, Bindings bindings) throws SQLException {
            send(statement, position, codec, value(bindings));
            return position + 1;
        }

        @Nullable
        Object value(Bindings bindings) {
            return value(index, bindings);
        }

        /** The value of a single bind by its place in the shape. */
        static @Nullable Object value(int index, Bindings bindings) {
            Bind bind = bindings.shape().bind(index);
            if (bind instanceof BindParameter<?> parameter) {
                return parameter.value();
            }
            Param<?> param = (Param<?>) bind;
            if (!bindings.parameters().has(param)) {
                throw new ArgumentException(
                        "The parameter \"" + param.name() + "\" has no value. Given: " + bindings.parameters() + ".");
            }
            return bindings.parameters().get(param);
        }

        @Override
        public void collect(List<@Nullable Object> values, Bindings bindings) {
            Bind bind = bindings.shape().bind(index);
            boolean open =
                    bind instanceof Param<?> param && !bindings.parameters().has(param);
            values.add(open ? bind : value(bindings));
        }
    }

    /** The values of an IN list. */
    record ListValues(int index, Codec<?> codec, @Nullable ColumnArray<?> array) implements BindSlot {
        @Override
        public int bind(PreparedStatement statement, int position, Bindings bindings) throws SQLException {
            List<?> values = bindings.list(index);
            if (isArray(values.size())) {
                statement.setArray(position, array(Objects.requireNonNull(array), statement.getConnection(), values));
                return position + 1;
            }
            int next = position;
            for (Object value : values) {
                send(statement, next++, codec, value);
            }
            return next;
        }

        @SuppressWarnings("unchecked") // it was found by the type of the list
        private static Array array(ColumnArray<?> array, Connection connection, List<?> values) throws SQLException {
            Object[] elements = array.newArray(values.size());
            int next = 0;
            for (Object value : values) {
                elements[next++] = ((ColumnArray<Object>) array).toElement(value);
            }
            return array.toArray(connection, elements);
        }

        private boolean isArray(int size) {
            return array != null && LongListStyle.isLong(size);
        }

        int size(Shape shape) {
            int size = ((BindList) shape.bind(index)).values().size();
            return isArray(size) ? 1 : size;
        }

        @Override
        public void collect(List<@Nullable Object> values, Bindings bindings) {
            List<?> list = bindings.list(index);
            if (isArray(list.size())) {
                values.add(list);
            } else {
                values.addAll(list);
            }
        }
    }

    /** The values of an IN list of tuples. */
    record TupleValues(int index, List<Codec<?>> codecs) implements BindSlot {
        @Override
        public int bind(PreparedStatement statement, int position, Bindings bindings) throws SQLException {
            int next = position;
            for (Object value : bindings.list(index)) {
                List<?> row = (List<?>) value;
                for (int i = 0; i < codecs.size(); i++) {
                    send(statement, next++, codecs.get(i), row.get(i));
                }
            }
            return next;
        }

        @Override
        public void collect(List<@Nullable Object> values, Bindings bindings) {
            for (Object value : bindings.list(index)) {
                values.addAll((List<?>) value);
            }
        }
    }

    /** A value that never changes, from a column's default. */
    record Constant(@Nullable Object value, Codec<?> codec) implements BindSlot {
        @Override
        public int bind(PreparedStatement statement, int position, Bindings bindings) throws SQLException {
            send(statement, position, codec, value);
            return position + 1;
        }

        @Override
        public void collect(List<@Nullable Object> values, Bindings bindings) {
            values.add(value);
        }
    }

    /** What people are shown in place of a value that a default makes: making one to look at would use it up. */
    record Generated(String column) {
        /** Returns what is shown of a default: the value itself where it is the same for all rows. */
        static @Nullable Object of(String column, Supplier<? extends @Nullable Object> make) {
            return make instanceof FixedDefault<?> fixed ? fixed.value() : new Generated(column);
        }

        @Override
        public String toString() {
            return "<default of " + column + ">";
        }
    }

    /** A value that a column's default makes anew for each execution. */
    record Default(String column, Supplier<? extends @Nullable Object> supplier, Codec<?> codec) implements BindSlot {
        @Override
        public int bind(PreparedStatement statement, int position, Bindings bindings) throws SQLException {
            send(statement, position, codec, supplier.get());
            return position + 1;
        }

        @Override
        public void collect(List<@Nullable Object> values, Bindings bindings) {
            values.add(Generated.of(column, supplier));
        }
    }

    /** The values of many rows. */
    sealed interface OfRows extends BindSlot {
        RowCells cells();

        default int first() {
            return 0;
        }

        int count();

        @Override
        default void collect(List<@Nullable Object> values, Bindings bindings) {
            for (int row = bindings.from(); row < bindings.to(); row++) {
                for (int i = first(); i < first() + count(); i++) {
                    values.add(cells().shown(row, i, bindings));
                }
            }
        }
    }

    /** Many rows, each value bound by itself, row by row. */
    final class Rows implements OfRows {
        private final RowCells cells;
        private final int first;
        private final Codec<?>[] codecs;

        /** Binds the cells from {@code first} on, as many as there are codecs. */
        Rows(RowCells cells, int first, Codec<?>[] codecs) {
            this.cells = cells;
            this.first = first;
            this.codecs = codecs;
        }

        @Override
        public RowCells cells() {
            return cells;
        }

        @Override
        public int first() {
            return first;
        }

        @Override
        public int count() {
            return codecs.length;
        }

        @Override
        public int bind(PreparedStatement statement, int position, Bindings bindings) throws SQLException {
            int next = position;
            for (int row = bindings.from(); row < bindings.to(); row++) {
                for (int i = 0; i < codecs.length; i++) {
                    try {
                        send(statement, next++, codecs[i], cells.value(row, first + i, bindings));
                    } catch (ArgumentException e) {
                        throw cells.refused(row, first + i, e);
                    }
                }
            }
            return next;
        }

        @Override
        public int perRow() {
            return codecs.length;
        }
    }

    /** Many rows, all values of a column bound as one array. */
    final class RowArrays implements OfRows {
        private final RowCells cells;
        private final ColumnArray<?>[] codecs;

        RowArrays(RowCells cells, ColumnArray<?>[] codecs) {
            this.cells = cells;
            this.codecs = codecs;
        }

        @Override
        public RowCells cells() {
            return cells;
        }

        @Override
        public int count() {
            return codecs.length;
        }

        @Override
        public int bind(PreparedStatement statement, int position, Bindings bindings) throws SQLException {
            for (int i = 0; i < codecs.length; i++) {
                Object[] elements = elements(i, bindings);
                statement.setArray(position + i, codecs[i].toArray(statement.getConnection(), elements));
            }
            return position + codecs.length;
        }

        @SuppressWarnings("unchecked") // the codec was found by the type of the column
        private Object[] elements(int column, Bindings bindings) throws SQLException {
            ColumnArray<Object> codec = (ColumnArray<Object>) codecs[column];
            Object[] elements = codec.newArray(bindings.rowCount());
            for (int row = bindings.from(); row < bindings.to(); row++) {
                Object value = cells.value(row, column, bindings);
                try {
                    if (value != null) {
                        elements[row - bindings.from()] = codec.toElement(value);
                    }
                } catch (ArgumentException e) {
                    throw cells.refused(row, column, e);
                }
            }
            return elements;
        }
    }
}
