package io.github.tribikos.orm.state;

import io.github.tribikos.orm.mapping.Mapper;
import java.math.BigDecimal;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Which row an object stands for. Decimals are compared by value and bytes by content.
 *
 * @param table the mapped table, told apart by identity
 * @param values the values of the primary key
 */
public record EntityKey(Object table, List<Object> values) {
    /** Returns the key of an object's values, or null if one of them is not set. */
    public static @Nullable EntityKey of(Mapper<?> mapper, @Nullable Object[] values) {
        List<Integer> places = mapper.keyIndexes();
        if (places.size() == 1) { // nearly always, and once per row: no list in between
            Object value = values[places.get(0)];
            return value == null || mapper.attributes().get(places.get(0)).isUnset(value)
                    ? null
                    : new EntityKey(mapper.root().table(), List.of(comparable(value)));
        }
        List<Object> key = new ArrayList<>(places.size());
        for (int index : places) {
            Object value = values[index];
            if (value == null || mapper.attributes().get(index).isUnset(value)) {
                return null;
            }
            key.add(comparable(value));
        }
        return new EntityKey(mapper.root().table(), key);
    }

    /** Returns the key of values that are checked already. */
    public static EntityKey ofParts(Mapper<?> mapper, Object[] parts) {
        List<Object> key = new ArrayList<>(parts.length);
        for (Object part : parts) {
            key.add(comparable(part));
        }
        return new EntityKey(mapper.root().table(), key);
    }

    private static Object comparable(Object value) {
        if (value instanceof BigDecimal decimal) {
            return decimal.stripTrailingZeros();
        }
        return value instanceof byte[] bytes ? ByteBuffer.wrap(bytes.clone()) : value;
    }
}
