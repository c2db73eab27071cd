package io.github.tribikos.dialect;

import io.github.tribikos.type.Codec;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.OffsetTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What travels by {@code setObject} and {@code getObject}: java.time (JDBC 4.2, appendix B.4), so that no value passes
 * through {@code java.sql.Timestamp} and the JVM's time zone, and UUID.
 */
final class ObjectCodecs {
    private ObjectCodecs() {}

    record OfDate(ValueLimits limits) implements Codec<LocalDate> {
        @Override
        public @Nullable LocalDate read(ResultSet row, int index) throws SQLException {
            return row.getObject(index, LocalDate.class);
        }

        @Override
        public void bind(PreparedStatement statement, int index, LocalDate value) throws SQLException {
            limits.requireDate(value);
            statement.setObject(index, value);
        }

        @Override
        public Object element(LocalDate value) {
            limits.requireDate(value);
            return value;
        }

        @Override
        public int jdbcType() {
            return Types.DATE;
        }
    }

    record OfTime(ValueLimits limits, int precision) implements Codec<LocalTime> {
        @Override
        public @Nullable LocalTime read(ResultSet row, int index) throws SQLException {
            return row.getObject(index, LocalTime.class);
        }

        @Override
        public void bind(PreparedStatement statement, int index, LocalTime value) throws SQLException {
            limits.requireTime(value, precision);
            statement.setObject(index, value);
        }

        @Override
        public Object element(LocalTime value) {
            limits.requireTime(value, precision);
            return value;
        }

        @Override
        public int jdbcType() {
            return Types.TIME;
        }
    }

    record OfOffsetTime(ValueLimits limits, int precision) implements Codec<OffsetTime> {
        @Override
        public @Nullable OffsetTime read(ResultSet row, int index) throws SQLException {
            return row.getObject(index, OffsetTime.class);
        }

        @Override
        public void bind(PreparedStatement statement, int index, OffsetTime value) throws SQLException {
            limits.requireTime(value.toLocalTime(), precision);
            statement.setObject(index, value);
        }

        @Override
        public Object element(OffsetTime value) {
            limits.requireTime(value.toLocalTime(), precision);
            return value;
        }

        @Override
        public int jdbcType() {
            return Types.TIME_WITH_TIMEZONE;
        }
    }

    record OfTimestamp(ValueLimits limits, int precision) implements Codec<LocalDateTime> {
        @Override
        public @Nullable LocalDateTime read(ResultSet row, int index) throws SQLException {
            return row.getObject(index, LocalDateTime.class);
        }

        @Override
        public void bind(PreparedStatement statement, int index, LocalDateTime value) throws SQLException {
            limits.requireDate(value.toLocalDate());
            limits.requireTime(value.toLocalTime(), precision);
            statement.setObject(index, value);
        }

        @Override
        public Object element(LocalDateTime value) {
            limits.requireDate(value.toLocalDate());
            limits.requireTime(value.toLocalTime(), precision);
            return value;
        }

        @Override
        public int jdbcType() {
            return Types.TIMESTAMP;
        }
    }

    record OfOffsetTimestamp(ValueLimits limits, int precision) implements Codec<OffsetDateTime> {
        @Override
        public @Nullable OffsetDateTime read(ResultSet row, int index) throws SQLException {
            return row.getObject(index, OffsetDateTime.class);
        }

        @Override
        public void bind(PreparedStatement statement, int index, OffsetDateTime value) throws SQLException {
            limits.requireInstant(value, precision);
            statement.setObject(index, value);
        }

        @Override
        public Object element(OffsetDateTime value) {
            limits.requireInstant(value, precision);
            return value;
        }

        @Override
        public int jdbcType() {
            return Types.TIMESTAMP_WITH_TIMEZONE;
        }
    }

    /** JDBC 4.2 knows no {@code Instant}, so it goes as an {@code OffsetDateTime} in UTC. */
    record OfInstant(Codec<OffsetDateTime> stored, ValueLimits limits) implements Codec<Instant> {
        @Override
        public @Nullable Instant read(ResultSet row, int index) throws SQLException {
            OffsetDateTime value = stored.read(row, index);
            return value == null ? null : value.toInstant();
        }

        @Override
        public void bind(PreparedStatement statement, int index, Instant value) throws SQLException {
            stored.bind(statement, index, limits.inUtc(value));
        }

        @Override
        public Object element(Instant value) throws SQLException {
            return stored.element(limits.inUtc(value));
        }

        @Override
        public int jdbcType() {
            return stored.jdbcType();
        }
    }

    static final class OfUuid implements Codec<UUID> {
        @Override
        public @Nullable UUID read(ResultSet row, int index) throws SQLException {
            return row.getObject(index, UUID.class);
        }

        @Override
        public void bind(PreparedStatement statement, int index, UUID value) throws SQLException {
            statement.setObject(index, value);
        }

        @Override
        public Object element(UUID value) {
            return value;
        }

        @Override
        public int jdbcType() {
            return Types.OTHER;
        }
    }

    /** The values that the driver gives and takes: for expressions about whose type nothing is known. */
    record OfAny(ValueLimits limits) implements Codec<Object> {
        @Override
        public @Nullable Object read(ResultSet row, int index) throws SQLException {
            return row.getObject(index);
        }

        @Override
        public void bind(PreparedStatement statement, int index, Object value) throws SQLException {
            if (value instanceof String text) {
                limits.requireText(text);
            }
            statement.setObject(index, value instanceof Instant instant ? limits.inUtc(instant) : value);
        }

        @Override
        public int jdbcType() {
            return Types.NULL;
        }
    }
}
