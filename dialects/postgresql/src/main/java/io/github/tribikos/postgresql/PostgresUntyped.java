package io.github.tribikos.postgresql;

import io.github.tribikos.type.Codec;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import org.jspecify.annotations.Nullable;

/**
 * Text without a type, which the server takes for that of the column or operand: how a type that JDBC does not know travels,
 * beneath a {@link io.github.tribikos.dialect.ConvertedCodec}. What is converted into it is known to be fit to send.
 */
final class PostgresUntyped implements Codec<String> {
    static final PostgresUntyped TEXT = new PostgresUntyped();

    private PostgresUntyped() {}

    @Override
    public @Nullable String read(ResultSet row, int index) throws SQLException {
        return row.getString(index);
    }

    @Override
    public void bind(PreparedStatement statement, int index, String value) throws SQLException {
        statement.setObject(index, value, Types.OTHER);
    }

    @Override
    public Object element(String value) {
        return value;
    }

    @Override
    public int jdbcType() {
        return Types.OTHER;
    }
}
