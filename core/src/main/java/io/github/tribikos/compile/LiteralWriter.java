package io.github.tribikos.compile;

import io.github.tribikos.error.CompileException;
import io.github.tribikos.type.BitString;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.OffsetTime;
import java.time.Period;
import java.time.ZoneOffset;
import java.util.HexFormat;
import java.util.UUID;

/**
 * Writes values as SQL literals, for DDL and for SQL that is only shown: statements bind their values. Text is quoted with doubled quotes (ISO
 * 9075-2, 5.3); a dialect whose backslash is special overrides {@link #text}.
 */
public class LiteralWriter {
    private final Capabilities capabilities;

    /** Creates a writer for a database. */
    public LiteralWriter(Capabilities capabilities) {
        this.capabilities = capabilities;
    }

    /**
     * Returns the literal of {@code value}.
     *
     * @throws CompileException if values of its class have no literal form here
     */
    public String write(Object value) {
        if (value instanceof Boolean flag) {
            boolean keywords = capabilities.style(BooleanStyle.class) != BooleanStyle.INTEGERS;
            return keywords ? flag.toString() : flag ? "1" : "0";
        }
        if (value instanceof Integer || value instanceof Long || value instanceof Short || value instanceof Byte) {
            return value.toString();
        }
        if (value instanceof Double || value instanceof Float) {
            return real(((Number) value).doubleValue(), value.toString());
        }
        if (value instanceof BigDecimal number) {
            return number.toPlainString();
        }
        if (value instanceof LocalDateTime time) {
            return text(time.toLocalDate() + " " + clock(time.toLocalTime()));
        }
        if (value instanceof OffsetDateTime time) {
            return text(time.toLocalDate() + " " + clock(time.toLocalTime()) + offset(time.getOffset()));
        }
        if (value instanceof Instant instant) {
            return write(instant.atOffset(ZoneOffset.UTC));
        }
        if (value instanceof LocalTime time) {
            return text(clock(time));
        }
        if (value instanceof OffsetTime time) {
            return text(clock(time.toLocalTime()) + offset(time.getOffset()));
        }
        if (value instanceof Duration duration) {
            return interval(duration);
        }
        if (value instanceof Period period) {
            return months(period);
        }
        if (value instanceof byte[] bytes) {
            return bytes(HexFormat.of().formatHex(bytes));
        }
        if (value instanceof String
                || value instanceof BitString
                || value instanceof LocalDate
                || value instanceof UUID) {
            return text(value.toString());
        }
        if (value instanceof Enum<?> constant) {
            return text(constant.name());
        }
        throw new CompileException("A " + value.getClass().getSimpleName()
                + " cannot be written as a literal in DDL. Use text, a number, a date or an expression.");
    }

    /** With seconds, which {@link LocalTime#toString} leaves out if there are none. */
    private static String clock(LocalTime time) {
        return time.getSecond() == 0 && time.getNano() == 0 ? time + ":00" : time.toString();
    }

    private static String offset(ZoneOffset offset) {
        return offset.equals(ZoneOffset.UTC) ? "+00:00" : offset.getId();
    }

    private static String real(double value, String digits) {
        if (!Double.isFinite(value)) {
            throw new CompileException("The floating point value " + value + " cannot be written as a literal.");
        }
        return digits.contains("E") ? digits : digits + "E0"; // without an exponent it would be a decimal
    }

    /** Returns the literal of a length of time: that of the timestamp that stands for it where there are no intervals. */
    protected String interval(Duration value) {
        return write(LocalDateTime.of(1970, 1, 1, 0, 0).plus(value));
    }

    /** Returns the literal of a period: its number of months, where there are no intervals. */
    protected String months(Period value) {
        return String.valueOf(value.toTotalMonths());
    }

    /** Returns the literal of bytes by their hexadecimal digits: {@code X'00ff'} (ISO 9075-2, 5.3). */
    protected String bytes(String digits) {
        return "X'" + digits + "'";
    }

    /** Returns {@code value} in quotes. */
    protected String text(String value) {
        if (value.indexOf('\0') >= 0) {
            throw new CompileException("Text with a NUL character cannot be written as a literal.");
        }
        return "'" + value.replace("'", "''") + "'";
    }
}
