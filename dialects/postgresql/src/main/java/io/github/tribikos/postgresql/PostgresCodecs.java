package io.github.tribikos.postgresql;

import io.github.tribikos.dialect.StandardCodecs;
import io.github.tribikos.dialect.ValueLimits;
import io.github.tribikos.type.Codec;
import io.github.tribikos.type.JsonType;
import io.github.tribikos.type.StringType;
import java.time.LocalDate;
import java.time.OffsetDateTime;

/**
 * How values travel through pgjdbc: as JDBC has it, within PostgreSQL's
 * <a href="https://www.postgresql.org/docs/current/datatype-datetime.html">range of dates</a>. It keeps microseconds, and of a
 * time with an offset the instant. A timestamp after the year 294276 is refused by the server.
 */
final class PostgresCodecs extends StandardCodecs {
    static final int FRACTION_DIGITS = 6;

    private static final ValueLimits LIMITS = ValueLimits.of("PostgreSQL")
            .withFractionDigits(FRACTION_DIGITS)
            .withoutNul()
            .withDays(LocalDate.of(-4712, 1, 1), LocalDate.of(5_874_897, 12, 31));

    PostgresCodecs() {
        super(PostgresDialect.NAME, LIMITS);
    }

    @Override
    public Codec<?> visitString(StringType type) {
        return type.kind() == StringType.Kind.VARCHAR ? new PostgresVarchar(text(), type.length()) : text();
    }

    @Override
    protected Codec<OffsetDateTime> offsetTimestamp(int precision) {
        return new PostgresOffsetTimestamp(super.offsetTimestamp(precision), LIMITS, precision);
    }

    @Override
    public Codec<?> visitJson(JsonType type) {
        return new PostgresJson(LIMITS);
    }
}
