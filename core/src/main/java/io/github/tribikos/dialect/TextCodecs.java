package io.github.tribikos.dialect;

import io.github.tribikos.error.ArgumentException;
import io.github.tribikos.type.BitString;
import io.github.tribikos.type.BitType;
import io.github.tribikos.type.Codec;
import io.github.tribikos.type.EnumType;
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
        public Object element(String value) {
            limits.requireText(value);
            return value;
        }

        @Override
        public int jdbcType() {
            return Types.VARCHAR;
        }
    }

    record OfEnum<T>(EnumType<T> type) implements Codec<T> {
        @Override
        public @Nullable T read(ResultSet row, int index) throws SQLException {
            String label = row.getString(index);
            return label == null ? null : StandardCodecs.member(type, label);
        }

        @Override
        public void bind(PreparedStatement statement, int index, T value) throws SQLException {
            statement.setString(index, type.label(value));
        }

        @Override
        public Object element(T value) {
            return type.label(value);
        }

        @Override
        public int jdbcType() {
            return Types.VARCHAR;
        }
    }

    /** Bits as text of 0 and 1. */
    record OfBits(BitType type) implements Codec<BitString> {
        @Override
        public @Nullable BitString read(ResultSet row, int index) throws SQLException {
            String bits = row.getString(index);
            try {
                return bits == null ? null : BitString.of(bits);
            } catch (ArgumentException e) {
                throw new UnreadableValue("The stored text is no bit string: it has other characters than 0 and 1.");
            }
        }

        @Override
        public void bind(PreparedStatement statement, int index, BitString value) throws SQLException {
            ValueLimits.requireBits(type, value);
            statement.setString(index, value.toString());
        }

        @Override
        public Object element(BitString value) {
            ValueLimits.requireBits(type, value);
            return value.toString();
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
        public Object element(byte[] value) {
            return value;
        }

        @Override
        public int jdbcType() {
            return Types.VARBINARY;
        }
    }
}
