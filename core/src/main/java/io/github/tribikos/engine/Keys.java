package io.github.tribikos.engine;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Makes keys of parents and children comparable: the two columns may have different types, INTEGER here and BIGINT there.
 * Numbers are compared by their value, bytes by their content, everything else by {@code equals}; so text keys that only a
 * collation calls equal are not.
 */
final class Keys {
    private Keys() {}

    /** Returns the key of {@code width} values from {@code from}; null if one of them is NULL, which matches nothing. */
    static @Nullable Object of(@Nullable Object[] row, int from, int width) {
        if (width == 1) {
            Object value = row[from];
            return value == null ? null : comparable(value);
        }
        List<Object> key = new ArrayList<>(width);
        for (int i = from; i < from + width; i++) {
            Object value = row[i];
            if (value == null) {
                return null;
            }
            key.add(comparable(value));
        }
        return key;
    }

    private static Object comparable(Object value) {
        if (value instanceof Long || value instanceof String) {
            return value;
        }
        if (value instanceof Integer || value instanceof Short || value instanceof Byte) {
            return ((Number) value).longValue();
        }
        BigDecimal decimal = decimal(value);
        if (decimal != null) {
            BigDecimal plain = decimal.stripTrailingZeros();
            boolean isLong = plain.scale() <= 0 && plain.precision() - plain.scale() < 19;
            return isLong ? (Object) plain.longValue() : plain;
        }
        return value instanceof byte[] bytes ? ByteBuffer.wrap(bytes) : value;
    }

    private static @Nullable BigDecimal decimal(Object value) {
        if (value instanceof BigDecimal decimal) {
            return decimal;
        }
        if (value instanceof BigInteger integer) {
            return new BigDecimal(integer);
        }
        if (value instanceof Double number) {
            return Double.isFinite(number) ? new BigDecimal(number) : null;
        }
        return value instanceof Float number && Float.isFinite(number) ? new BigDecimal(number) : null;
    }

    /**
     * Returns {@code value} as one of {@code type}, for a bind of that type. Null if the type cannot hold it, so that no row
     * can have it; unchanged if it is no number.
     */
    static @Nullable Object converted(Object value, Class<?> type) {
        if (type.isInstance(value) || !(value instanceof Number number)) {
            return value;
        }
        boolean isInteger =
                value instanceof Long || value instanceof Integer || value instanceof Short || value instanceof Byte;
        BigDecimal exact = isInteger ? BigDecimal.valueOf(number.longValue()) : decimal(value);
        if (exact == null) {
            return value;
        }
        try {
            if (type == Long.class) {
                return exact.longValueExact();
            } else if (type == Integer.class) {
                return exact.intValueExact();
            } else if (type == Short.class) {
                return exact.shortValueExact();
            }
        } catch (ArithmeticException e) {
            return null;
        }
        if (type == BigDecimal.class) {
            return exact;
        } else if (type == Double.class) {
            return exact.doubleValue();
        }
        return type == Float.class ? (Object) exact.floatValue() : value;
    }
}
