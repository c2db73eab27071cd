package io.github.tribikos.mysql;

import io.github.tribikos.error.ArgumentException;
import io.github.tribikos.type.Codec;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.function.ToLongFunction;
import org.jspecify.annotations.Nullable;

/**
 * Text or bytes of a <a href="https://dev.mysql.com/doc/refman/8.4/en/storage-requirements.html#data-types-storage-reqs-strings">type
 * that says how much it holds</a>; more is refused before it is sent.
 */
record MysqlSized<T>(String name, Codec<T> codec, ToLongFunction<T> size, long most) implements Codec<T> {
    @Override
    public @Nullable T read(ResultSet row, int index) throws SQLException {
        return codec.read(row, index);
    }

    @Override
    public void bind(PreparedStatement statement, int index, T value) throws SQLException {
        long bytes = size.applyAsLong(value);
        if (bytes > most) {
            throw new ArgumentException(name + " holds " + most + " bytes, but the value has " + bytes + ".");
        }
        codec.bind(statement, index, value);
    }

    @Override
    public int jdbcType() {
        return codec.jdbcType();
    }
}
