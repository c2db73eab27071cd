package io.github.tribikos.h2;

import io.github.tribikos.dialect.ValueLimits;
import io.github.tribikos.type.Codec;
import java.nio.charset.StandardCharsets;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import org.jspecify.annotations.Nullable;

/**
 * JSON as H2 keeps it: the same document - order and doubles of keys, digits of numbers - without its white space and with
 * {@code 1e9} written {@code 1E9}. It is sent as bytes, which H2 takes for JSON; text it would take for a JSON string
 * (<a href="https://h2database.com/html/datatypes.html#json_type">JSON</a>).
 */
final class H2Json implements Codec<String> {
    private final ValueLimits limits;

    H2Json(ValueLimits limits) {
        this.limits = limits;
    }

    @Override
    public @Nullable String read(ResultSet row, int index) throws SQLException {
        return row.getString(index);
    }

    @Override
    public void bind(PreparedStatement statement, int index, String value) throws SQLException {
        limits.requireText(value);
        statement.setBytes(index, value.getBytes(StandardCharsets.UTF_8));
    }

    @Override
    public Object element(String value) {
        limits.requireText(value);
        return value.getBytes(StandardCharsets.UTF_8);
    }

    @Override
    public int jdbcType() {
        return Types.OTHER;
    }
}
