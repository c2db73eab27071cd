package io.github.tribikos.postgresql;

import io.github.tribikos.dialect.ValueLimits;
import io.github.tribikos.type.Codec;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import org.jspecify.annotations.Nullable;

/** JSON, sent without a type so that the server takes it for that of the column. The type JSON keeps the text as it is. */
final class PostgresJson implements Codec<String> {
    private final ValueLimits limits;

    PostgresJson(ValueLimits limits) {
        this.limits = limits;
    }

    @Override
    public @Nullable String read(ResultSet row, int index) throws SQLException {
        return row.getString(index);
    }

    @Override
    public void bind(PreparedStatement statement, int index, String value) throws SQLException {
        statement.setObject(index, element(value), Types.OTHER);
    }

    @Override
    public Object element(String value) {
        limits.requireText(value);
        return value;
    }

    @Override
    public int jdbcType() {
        return Types.OTHER;
    }
}
