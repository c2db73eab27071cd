package io.github.tribikos.postgresql;

import io.github.tribikos.dialect.ArrayCodec;
import io.github.tribikos.error.ArgumentException;
import io.github.tribikos.type.ArrayType;
import io.github.tribikos.type.Codec;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Types;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Arrays, sent as PostgreSQL's <a href="https://www.postgresql.org/docs/current/arrays.html#ARRAYS-IO">array text</a> without a
 * type, so that every element type serves. An array of arrays is a rectangle there: one with a NULL or an empty array inside, or
 * with rows of different lengths, is refused.
 */
final class PostgresArray extends ArrayCodec {
    private final boolean nested;

    PostgresArray(ArrayType<?> type, Codec<Object> element) {
        super(type, element);
        this.nested = type.element() instanceof ArrayType<?>;
    }

    @Override
    public void bind(PreparedStatement statement, int index, List<@Nullable Object> value) throws SQLException {
        statement.setObject(index, text(elements(value)), Types.OTHER);
    }

    @Override
    protected Object[] elements(List<@Nullable Object> value) throws SQLException {
        if (nested) {
            requireRectangle(value);
        }
        return super.elements(value);
    }

    private static void requireRectangle(List<@Nullable Object> rows) {
        int width = -1;
        for (Object row : rows) {
            int length = row == null ? 0 : ((List<?>) row).size();
            if (length == 0 || (width >= 0 && length != width)) {
                throw new ArgumentException(
                        "PostgreSQL holds an array of arrays only if all of them have the same length,"
                                + " 1 or more. Use JSON for others.");
            }
            width = length;
        }
    }

    static String text(Object[] elements) {
        StringBuilder text = new StringBuilder();
        append(text, elements);
        return text.toString();
    }

    private static void append(StringBuilder text, Object[] elements) {
        text.append('{');
        for (int i = 0; i < elements.length; i++) {
            text.append(i == 0 ? "" : ",");
            Object element = elements[i];
            if (element == null) {
                text.append("NULL");
            } else if (element instanceof Object[] nested) {
                append(text, nested);
            } else {
                PostgresTextReader.quote(text, PostgresText.of(element));
            }
        }
        text.append('}');
    }

    @Override
    public int jdbcType() {
        return Types.OTHER;
    }
}
