package io.github.tribikos.duckdb;

import io.github.tribikos.dialect.UnreadableValue;
import io.github.tribikos.dialect.ValueLimits;
import io.github.tribikos.type.Codec;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.sql.Types;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Dates. Sent and asked for as a {@code LocalDate}, a day before 1582 would come out in the Julian calendar, as the driver goes
 * through {@code java.sql.Date}; so it is sent as a timestamp at midnight, which {@link DuckdbSqlCompiler} casts, and read as
 * the plain object.
 */
final class DuckdbDate implements Codec<LocalDate> {
    private final ValueLimits limits;

    DuckdbDate(ValueLimits limits) {
        this.limits = limits;
    }

    @Override
    public @Nullable LocalDate read(ResultSet row, int index) throws SQLException {
        Object value = row.getObject(index);
        if (value == null || value instanceof LocalDate) {
            return (LocalDate) value;
        }
        if (value instanceof Timestamp timestamp && isMidnight(timestamp)) {
            return row.getObject(index, java.time.LocalDateTime.class).toLocalDate();
        }
        throw new UnreadableValue("The value is no date. Convert it by cast(Types.DATE).");
    }

    private static boolean isMidnight(Timestamp timestamp) {
        return timestamp.toLocalDateTime().toLocalTime().toNanoOfDay() == 0;
    }

    @Override
    public void bind(PreparedStatement statement, int index, LocalDate value) throws SQLException {
        limits.requireDate(value);
        statement.setObject(index, value.atStartOfDay());
    }

    @Override
    public int jdbcType() {
        return Types.DATE;
    }
}
