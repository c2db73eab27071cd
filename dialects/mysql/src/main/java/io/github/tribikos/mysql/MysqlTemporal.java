package io.github.tribikos.mysql;

import io.github.tribikos.type.Codec;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A date or time, sent as text: Connector/J cuts the fraction of a second when a server says that it is of version 5.5, as
 * MariaDB does before version 11 for the sake of old replicas.
 *
 * @param javaType the Java type
 * @param jdbcType the type of NULL
 * @param checked the text of a value, for one within the limits
 */
record MysqlTemporal<T>(Class<T> javaType, int jdbcType, Function<T, String> checked) implements Codec<T> {
    @Override
    public @Nullable T read(ResultSet row, int index) throws SQLException {
        return row.getObject(index, javaType);
    }

    @Override
    public void bind(PreparedStatement statement, int index, T value) throws SQLException {
        statement.setString(index, checked.apply(value));
    }
}
