package io.github.tribikos.mysql;

import io.github.tribikos.error.ArgumentException;
import io.github.tribikos.type.Codec;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/** BINARY(n), which the server <a href="https://dev.mysql.com/doc/refman/8.4/en/binary-varbinary.html">fills up</a> with zeros. */
record MysqlBinary(Codec<byte[]> bytes, int length) implements Codec<byte[]> {
    @Override
    public byte @Nullable [] read(ResultSet row, int index) throws SQLException {
        return bytes.read(row, index);
    }

    @Override
    public void bind(PreparedStatement statement, int index, byte[] value) throws SQLException {
        if (value.length < length) {
            throw new ArgumentException("BINARY(" + length + ") cannot hold " + value.length
                    + " bytes: the server would add zeros. Use VARBINARY.");
        }
        bytes.bind(statement, index, value);
    }

    @Override
    public int jdbcType() {
        return bytes.jdbcType();
    }
}
