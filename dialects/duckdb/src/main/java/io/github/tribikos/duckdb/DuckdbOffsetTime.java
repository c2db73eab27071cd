package io.github.tribikos.duckdb;

import io.github.tribikos.dialect.UnreadableValue;
import io.github.tribikos.error.ArgumentException;
import io.github.tribikos.type.Codec;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.OffsetTime;
import java.time.format.DateTimeFormatter;
import org.jspecify.annotations.Nullable;

/**
 * A time of day with its offset, sent as text, since what the driver makes of an {@code OffsetTime} DuckDB cannot read;
 * {@link DuckdbSqlCompiler} casts it.
 */
final class DuckdbOffsetTime implements Codec<OffsetTime> {
    private static final int SECONDS_BEYOND = 16 * 3_600;
    private static final DateTimeFormatter TEXT = DateTimeFormatter.ofPattern("HH:mm:ss.SSSSSSxxx");

    @Override
    public @Nullable OffsetTime read(ResultSet row, int index) throws SQLException {
        Object value = row.getObject(index);
        if (value == null || value instanceof OffsetTime) {
            return (OffsetTime) value;
        }
        throw new UnreadableValue("The value is no time with an offset.");
    }

    @Override
    public void bind(PreparedStatement statement, int index, OffsetTime value) throws SQLException {
        int seconds = value.getOffset().getTotalSeconds();
        if (Math.abs(seconds) >= SECONDS_BEYOND || seconds % 60 != 0) {
            throw new ArgumentException("DuckDB holds times with offsets of whole minutes, below 16 hours.");
        }
        statement.setString(index, value.format(TEXT));
    }

    @Override
    public int jdbcType() {
        return Types.TIME_WITH_TIMEZONE;
    }
}
