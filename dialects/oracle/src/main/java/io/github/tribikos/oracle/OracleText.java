package io.github.tribikos.oracle;

import io.github.tribikos.error.ArgumentException;
import io.github.tribikos.type.Codec;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/**
 * Text. One without characters is refused: Oracle <a
 * href="https://docs.oracle.com/en/database/oracle/oracle-database/23/sqlrf/Nulls.html">takes it for NULL</a>.
 */
record OracleText(Codec<String> text) implements Codec<String> {
    @Override
    public @Nullable String read(ResultSet row, int index) throws SQLException {
        return text.read(row, index);
    }

    @Override
    public void bind(PreparedStatement statement, int index, String value) throws SQLException {
        if (value.isEmpty()) {
            throw new ArgumentException("Oracle takes text without characters for NULL. Bind NULL if that is meant.");
        }
        text.bind(statement, index, value);
    }

    @Override
    public int jdbcType() {
        return text.jdbcType();
    }
}
