package io.github.tribikos.h2;

import io.github.tribikos.dialect.ValueLimits;
import io.github.tribikos.error.ArgumentException;
import io.github.tribikos.type.Codec;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Duration;
import java.time.Period;
import org.jspecify.annotations.Nullable;

/** <a href="https://h2database.com/html/datatypes.html#interval_day_to_second_type">Intervals</a>, which H2's driver takes and gives as java.time. */
final class H2Intervals {
    private static final long MOST_SECONDS = 999_999_999_999_999_999L; // 18 digits

    private H2Intervals() {}

    record DayToSecond(ValueLimits limits, int precision) implements Codec<Duration> {
        @Override
        public @Nullable Duration read(ResultSet row, int index) throws SQLException {
            return row.getObject(index, Duration.class);
        }

        @Override
        public void bind(PreparedStatement statement, int index, Duration value) throws SQLException {
            statement.setObject(index, element(value));
        }

        @Override
        public Object element(Duration value) {
            limits.requireDuration(value, precision);
            if (value.toSeconds() > MOST_SECONDS || value.toSeconds() < -MOST_SECONDS) {
                throw new ArgumentException("H2 holds intervals of up to 999,999,999,999,999,999 seconds.");
            }
            return value;
        }

        @Override
        public int jdbcType() {
            return Types.OTHER;
        }
    }

    static final class YearToMonth implements Codec<Period> {
        @Override
        public @Nullable Period read(ResultSet row, int index) throws SQLException {
            return row.getObject(index, Period.class);
        }

        @Override
        public void bind(PreparedStatement statement, int index, Period value) throws SQLException {
            statement.setObject(index, element(value));
        }

        @Override
        public Object element(Period value) {
            ValueLimits.requireMonths(value);
            return value;
        }

        @Override
        public int jdbcType() {
            return Types.OTHER;
        }
    }
}
