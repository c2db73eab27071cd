package io.github.tribikos.compile;

import io.github.tribikos.compile.Compiled.Bindings;
import io.github.tribikos.error.ArgumentException;
import io.github.tribikos.sql.Bind;
import io.github.tribikos.sql.BindList;
import io.github.tribikos.sql.BindParameter;
import io.github.tribikos.sql.Param;
import io.github.tribikos.type.Codec;
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

    /** Returns how many values this binds for each row of a multi-row INSERT. */
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

        private @Nullable Object value(Bindings bindings) {
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
    record ListValues(int index, Codec<?> codec) implements BindSlot {
        @Override
        public int bind(PreparedStatement statement, int position, Bindings bindings) throws SQLException {
            int next = position;
            for (Object value : ((BindList) bindings.shape().bind(index)).values()) {
                send(statement, next++, codec, value);
            }
            return next;
        }

        @Override
        public void collect(List<@Nullable Object> values, Bindings bindings) {
            values.addAll(((BindList) bindings.shape().bind(index)).values());
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
            values.add(new Generated(column));
        }
    }

    /** The rows of an INSERT of many. */
    final class Rows implements BindSlot {
        private final String[] columns;
        private final int[] given; // for each placeholder of a row the column of the row set, or -1 for a default
        private final @Nullable Supplier<?>[] defaults;
        private final Codec<?>[] codecs;

        Rows(
                List<String> columns,
                List<Integer> given,
                List<? extends @Nullable Supplier<?>> defaults,
                List<Codec<?>> codecs) {
            this.columns = columns.toArray(String[]::new);
            this.given = given.stream().mapToInt(Integer::intValue).toArray();
            this.defaults = defaults.toArray(Supplier<?>[]::new);
            this.codecs = codecs.toArray(Codec<?>[]::new);
        }

        @Override
        public int bind(PreparedStatement statement, int position, Bindings bindings) throws SQLException {
            int next = position;
            for (int row = bindings.from(); row < bindings.to(); row++) {
                for (int i = 0; i < given.length; i++) {
                    send(statement, next++, codecs[i], value(row, i, bindings));
                }
            }
            return next;
        }

        private @Nullable Object value(int row, int placeholder, Bindings bindings) {
            Supplier<?> supplier = defaults[placeholder];
            return supplier != null
                    ? supplier.get()
                    : Objects.requireNonNull(bindings.rows()).value(row, given[placeholder]);
        }

        @Override
        public void collect(List<@Nullable Object> values, Bindings bindings) {
            for (int row = bindings.from(); row < bindings.to(); row++) {
                for (int i = 0; i < given.length; i++) {
                    values.add(defaults[i] != null ? new Generated(columns[i]) : value(row, i, bindings));
                }
            }
        }

        @Override
        public int perRow() {
            return given.length;
        }
    }
}
