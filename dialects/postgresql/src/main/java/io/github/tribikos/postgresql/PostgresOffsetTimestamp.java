package io.github.tribikos.postgresql;

import io.github.tribikos.dialect.ValueLimits;
import io.github.tribikos.type.Codec;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;

/**
 * A point in time. PostgreSQL keeps the instant and not the offset, and refuses offsets of 16 hours and more, which Java has:
 * such a value is sent in UTC.
 */
record PostgresOffsetTimestamp(Codec<OffsetDateTime> standard, ValueLimits limits, int precision)
        implements Codec<OffsetDateTime> {
    static final int SECONDS_BEYOND = 16 * 3_600;

    @Override
    public @Nullable OffsetDateTime read(ResultSet row, int index) throws SQLException {
        return standard.read(row, index);
    }

    @Override
    public void bind(PreparedStatement statement, int index, OffsetDateTime value) throws SQLException {
        standard.bind(statement, index, sendable(value));
    }

    @Override
    public Object element(OffsetDateTime value) throws SQLException {
        return standard.element(sendable(value));
    }

    private OffsetDateTime sendable(OffsetDateTime value) {
        limits.requireInstant(value, precision); // in time's last hours there is no such value in UTC
        boolean isBeyond = Math.abs(value.getOffset().getTotalSeconds()) >= SECONDS_BEYOND;
        return isBeyond ? value.withOffsetSameInstant(ZoneOffset.UTC) : value;
    }

    @Override
    public int jdbcType() {
        return standard.jdbcType();
    }
}
