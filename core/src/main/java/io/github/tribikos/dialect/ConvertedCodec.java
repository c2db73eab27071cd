package io.github.tribikos.dialect;

import io.github.tribikos.type.Codec;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/**
 * Sends and reads values as those of another codec. For users' types, and for dialects whose database lacks a type. Safe for
 * any thread if its conversions are.
 *
 * @param <U> the Java type of a value
 * @param <T> the Java type of what is stored
 */
public final class ConvertedCodec<U, T> implements Codec<U> {
    /** Makes one value of another; null never reaches it. */
    public interface Conversion<A, B> {
        /**
         * Returns the other value.
         *
         * @throws SQLException an {@link UnreadableValue} if a stored value is none of the type's
         */
        B convert(A value) throws SQLException;
    }

    private final Codec<T> stored;
    private final Conversion<T, U> fromDatabase;
    private final Conversion<U, T> toDatabase;

    /** Creates a codec over another. */
    public ConvertedCodec(Codec<T> stored, Conversion<T, U> fromDatabase, Conversion<U, T> toDatabase) {
        this.stored = stored;
        this.fromDatabase = fromDatabase;
        this.toDatabase = toDatabase;
    }

    @Override
    public @Nullable U read(ResultSet row, int index) throws SQLException {
        T value = stored.read(row, index);
        return value == null ? null : fromDatabase.convert(value);
    }

    @Override
    public void bind(PreparedStatement statement, int index, U value) throws SQLException {
        stored.bind(statement, index, toDatabase.convert(value));
    }

    @Override
    public Object element(U value) throws SQLException {
        return stored.element(toDatabase.convert(value));
    }

    @Override
    public int jdbcType() {
        return stored.jdbcType();
    }
}
