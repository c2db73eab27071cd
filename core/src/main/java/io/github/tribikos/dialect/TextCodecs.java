package io.github.tribikos.dialect;

import io.github.tribikos.type.Codec;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import org.jspecify.annotations.Nullable;

/** Text, what is stored as text, and bytes. */
final class TextCodecs {
    private TextCodecs() {}

    record OfString(ValueLimits limits) implements Codec<String> {
        @Override
        public @Nullable String read(ResultSet row, int index) throws SQLException {
            return row.getString(index);
        }

        @Override
        public void bind(PreparedStatement statement, int index, String value) throws SQLException {
            limits.requireText(value);
            statement.setString(index, value);
        }

        @Override
        public int jdbcType() {
            return Types.VARCHAR;
        }
    }

    record OfEnum<E extends Enum<E>>(Class<E> type) implements Codec<E> {
        @Override
        public @Nullable E read(ResultSet row, int index) throws SQLException {
            String name = row.getString(index);
            if (name == null) {
                return null;
            }
            try {
                return Enum.valueOf(type, name);
            } catch (IllegalArgumentException e) {
                throw new UnreadableValue("The stored text is no constant of the enum " + type.getSimpleName() + ".");
            }
        }

        @Override
        public void bind(PreparedStatement statement, int index, E value) throws SQLException {
            statement.setString(index, value.name());
        }

        @Override
        public int jdbcType() {
            return Types.VARCHAR;
        }
    }

    static final class OfBytes implements Codec<byte[]> {
        @Override
        public byte @Nullable [] read(ResultSet row, int index) throws SQLException {
            return row.getBytes(index);
        }

        @Override
        public void bind(PreparedStatement statement, int index, byte[] value) throws SQLException {
            statement.setBytes(index, value);
        }

        @Override
        public int jdbcType() {
            return Types.VARBINARY;
        }
    }
}
