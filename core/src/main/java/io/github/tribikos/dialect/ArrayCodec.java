package io.github.tribikos.dialect;

import io.github.tribikos.error.ArgumentException;
import io.github.tribikos.type.ArrayType;
import io.github.tribikos.type.Codec;
import java.sql.Array;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Arrays by JDBC's own means: sent by {@code createArrayOf}, read from the result set that an {@link Array} gives of its elements,
 * so that each element passes the codec of its type. A dialect whose driver sends arrays otherwise overrides {@link #bind}. Safe for
 * any thread.
 */
public class ArrayCodec implements Codec<List<@Nullable Object>> {
    private static final int VALUE_COLUMN = 2; // java.sql.Array.getResultSet: the index, then the value

    private final ArrayType<?> type;
    private final Codec<Object> element;

    /** Creates the codec of arrays of {@code type}, whose elements travel by {@code element}. */
    public ArrayCodec(ArrayType<?> type, Codec<Object> element) {
        this.type = type;
        this.element = element;
    }

    @Override
    public final @Nullable List<@Nullable Object> read(ResultSet row, int index) throws SQLException {
        Array array = row.getArray(index);
        if (array == null) {
            return null;
        }
        List<@Nullable Object> values = new ArrayList<>();
        try (ResultSet elements = array.getResultSet()) {
            while (elements.next()) {
                Object value = element.read(elements, VALUE_COLUMN);
                if (value == null && !type.hasNullableElements()) {
                    throw new UnreadableValue(
                            "The stored array holds NULL. Declare its type as ARRAY(...).nullableElements().");
                }
                values.add(value);
            }
        }
        array.free();
        return Collections.unmodifiableList(values);
    }

    @Override
    public void bind(PreparedStatement statement, int index, List<@Nullable Object> value) throws SQLException {
        statement.setArray(
                index, statement.getConnection().createArrayOf(type.element().toString(), elements(value)));
    }

    @Override
    public Object element(List<@Nullable Object> value) throws SQLException {
        return elements(value);
    }

    /** Returns the elements as the driver takes them, each checked; arrays in it are {@code Object[]} again. */
    @SuppressWarnings("NullAway") // an element of the array may be null
    protected Object[] elements(List<@Nullable Object> value) throws SQLException {
        Object[] elements = new Object[value.size()];
        int next = 0;
        for (Object each : value) {
            if (each == null && !type.hasNullableElements()) {
                throw new ArgumentException("The array has null at index " + next
                        + ". Declare its type as ARRAY(...).nullableElements() to allow that.");
            }
            elements[next++] = each == null ? null : element.element(each);
        }
        return elements;
    }

    @Override
    public int jdbcType() {
        return Types.ARRAY;
    }
}
