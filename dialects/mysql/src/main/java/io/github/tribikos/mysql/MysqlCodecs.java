package io.github.tribikos.mysql;

import static java.time.format.DateTimeFormatter.ISO_LOCAL_TIME;
import static java.time.format.DateTimeFormatter.ISO_OFFSET_TIME;

import io.github.tribikos.dialect.ConvertedCodec;
import io.github.tribikos.dialect.StandardCodecs;
import io.github.tribikos.dialect.UnreadableValue;
import io.github.tribikos.dialect.ValueLimits;
import io.github.tribikos.type.BinaryType;
import io.github.tribikos.type.Codec;
import io.github.tribikos.type.DateType;
import io.github.tribikos.type.JsonType;
import io.github.tribikos.type.NumericType;
import io.github.tribikos.type.OffsetTimeType;
import io.github.tribikos.type.StringType;
import io.github.tribikos.type.TimeType;
import io.github.tribikos.type.TimestampType;
import io.github.tribikos.type.UuidType;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.OffsetTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeParseException;

/**
 * How values travel through the drivers of MySQL and MariaDB: as JDBC has it, within the range of
 * <a href="https://dev.mysql.com/doc/refman/8.4/en/datetime.html">DATETIME</a>. A point in time is kept as a DATETIME in UTC.
 */
final class MysqlCodecs extends StandardCodecs {
    static final int FRACTION_DIGITS = 6;
    static final int OFFSET_TIME_LENGTH = "23:59:59.999999+18:00:00".length();

    private final ValueLimits limits;
    private final boolean hasUuid;
    private final boolean checksJsonDepth;

    MysqlCodecs(MysqlServer server) {
        super(server.dialectName(), limits(server));
        limits = limits(server);
        hasUuid = hasUuid(server);
        checksJsonDepth = server.isMariadbBefore(12, 0);
    }

    private static ValueLimits limits(MysqlServer server) {
        return ValueLimits.of(server.isMariadb() ? "MariaDB" : "MySQL")
                .withFractionDigits(FRACTION_DIGITS)
                .withoutNan()
                .withoutInfinity()
                .withDays(LocalDate.of(1, 1, 1), LocalDate.of(9999, 12, 31));
    }

    /** https://mariadb.com/kb/en/uuid-data-type/ */
    static boolean hasUuid(MysqlServer server) {
        return server.isMariadb() && !server.isMariadbBefore(10, 7);
    }

    @Override
    public Codec<?> visitNumeric(NumericType type) {
        return type.precision() == NumericType.UNSPECIFIED ? new MysqlNumeric(limits) : super.visitNumeric(type);
    }

    @Override
    public Codec<?> visitString(StringType type) {
        return type.length() == StringType.UNSPECIFIED ? text() : new MysqlText(text(), type);
    }

    @Override
    @SuppressWarnings("unchecked") // the codec of every BinaryType is one of bytes
    public Codec<?> visitBinary(BinaryType type) {
        Codec<byte[]> bytes = (Codec<byte[]>) super.visitBinary(type);
        boolean isFilledUp = type.kind() == BinaryType.Kind.BINARY && type.length() != BinaryType.UNSPECIFIED;
        return isFilledUp ? new MysqlBinary(bytes, type.length()) : bytes;
    }

    @Override
    public Codec<?> visitDate(DateType type) {
        return new MysqlTemporal<>(LocalDate.class, java.sql.Types.DATE, date -> {
            limits.requireDate(date);
            return date.toString();
        });
    }

    @Override
    public Codec<?> visitTime(TimeType type) {
        return new MysqlTemporal<>(LocalTime.class, java.sql.Types.TIME, time -> {
            limits.requireTime(time, type.precision());
            return ISO_LOCAL_TIME.format(time);
        });
    }

    @Override
    public Codec<?> visitOffsetTime(OffsetTimeType type) {
        return new ConvertedCodec<>(text(), MysqlCodecs::offsetTime, time -> {
            limits.requireTime(time.toLocalTime(), type.precision());
            return ISO_OFFSET_TIME.format(time);
        });
    }

    private static OffsetTime offsetTime(String text) throws UnreadableValue {
        try {
            return OffsetTime.parse(text);
        } catch (DateTimeParseException e) {
            throw new UnreadableValue("The stored text is no time with an offset.");
        }
    }

    @Override
    public Codec<?> visitTimestamp(TimestampType type) {
        return timestamp(type.precision());
    }

    private Codec<LocalDateTime> timestamp(int precision) {
        return new MysqlTemporal<>(LocalDateTime.class, java.sql.Types.TIMESTAMP, time -> {
            limits.requireDate(time.toLocalDate());
            limits.requireTime(time.toLocalTime(), precision);
            return time.toLocalDate() + " " + ISO_LOCAL_TIME.format(time);
        });
    }

    @Override
    protected Codec<OffsetDateTime> offsetTimestamp(int precision) {
        return new ConvertedCodec<>(timestamp(precision), time -> time.atOffset(ZoneOffset.UTC), instant -> {
            limits.requireInstant(instant, precision);
            return instant.withOffsetSameInstant(ZoneOffset.UTC).toLocalDateTime();
        });
    }

    @Override
    public Codec<?> visitJson(JsonType type) {
        return checksJsonDepth
                ? new ConvertedCodec<>(
                        text(), text -> text, text -> MysqlJson.requireDepth(text, MysqlJson.MARIADB_DEPTH))
                : text();
    }

    @Override
    public Codec<?> visitUuid(UuidType type) {
        return new ConvertedCodec<>(
                text(), MysqlUuid::parse, uuid -> hasUuid ? uuid.toString() : MysqlUuid.digits(uuid));
    }
}
