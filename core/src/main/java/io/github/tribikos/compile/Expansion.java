package io.github.tribikos.compile;

import io.github.tribikos.error.ArgumentException;
import io.github.tribikos.sql.JsonPath;
import io.github.tribikos.sql.Param;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A place of a template whose text depends on the values. */
sealed interface Expansion {
    void render(StringBuilder sql, Compiled.Bindings bindings);

    /**
     * IN and its list: as many placeholders as there are values, or what stands for none.
     *
     * @param operator {@code  IN (} or {@code  NOT IN (}
     * @param prefix what stands before the values, if there are any
     * @param placeholder the placeholder of one value, or those of one row in parentheses
     * @param array the operator and the array that stand for a long list, null if it has placeholders as well
     */
    record InValues(
            int index,
            String operator,
            String prefix,
            String placeholder,
            String empty,
            @Nullable String array) implements Expansion {
        /** Stands in a named placeholder for the number of its value; no name has this character. */
        static final String NUMBER = "\0";

        @Override
        public void render(StringBuilder sql, Compiled.Bindings bindings) {
            render(sql, bindings.size(index));
        }

        void render(StringBuilder sql, int size) {
            if (array != null && LongListStyle.isLong(size)) {
                sql.append(array);
                return;
            }
            boolean isNumbered = placeholder.contains(NUMBER);
            sql.append(operator).append(size == 0 ? empty : prefix);
            for (int i = 0; i < size; i++) {
                sql.append(i == 0 ? "" : ", ")
                        .append(isNumbered ? placeholder.replace(NUMBER, "_" + (i + 1)) : placeholder);
            }
            sql.append(')');
        }
    }

    /**
     * The rows of a statement of many: the group of one row as often as there are rows.
     *
     * @param oneByOne whether the database wants a statement for each row
     */
    record Rows(String first, String group, String separator, boolean oneByOne) implements Expansion {
        /** Rows after VALUES. */
        Rows(String group, boolean oneByOne) {
            this(group, group, ", ", oneByOne);
        }

        @Override
        public void render(StringBuilder sql, Compiled.Bindings bindings) {
            int count = Math.max(1, bindings.rowCount());
            sql.ensureCapacity(sql.length() + count * (group.length() + separator.length()));
            sql.append(first);
            for (int i = 1; i < count; i++) {
                sql.append(separator).append(group);
            }
        }
    }

    /**
     * A number of rows or a path into JSON where the database takes no placeholder for it.
     *
     * @param index the place of the value in the statement's shape
     */
    record Written(int index) implements Expansion {
        @Override
        public void render(StringBuilder sql, Compiled.Bindings bindings) {
            if (bindings.shape().bind(index) instanceof Param<?> param
                    && !bindings.parameters().has(param)) {
                sql.append('?'); // only shown
                return;
            }
            Object value = BindSlot.Single.value(index, bindings);
            if (value instanceof JsonPath path) {
                sql.append('\'').append(path.toString().replace("'", "''")).append('\'');
            } else if (value instanceof Long || value instanceof Integer) {
                sql.append(value);
            } else if (value instanceof BigDecimal percent) {
                sql.append(percent.toPlainString());
            } else {
                throw new ArgumentException("A number of rows is a whole number, not " + value + ".");
            }
        }
    }

    /**
     * A bound value that has a placeholder elsewhere: its number, {@code $3}.
     *
     * @param index the place of the value in the statement's shape
     * @param before the slots before that placeholder
     */
    record Repeat(int index, List<BindSlot> before) implements Expansion {
        @Override
        public void render(StringBuilder sql, Compiled.Bindings bindings) {
            List<@Nullable Object> values = new ArrayList<>();
            before.forEach(slot -> slot.collect(values, bindings));
            sql.append('$').append(values.size() + 1);
        }
    }
}
