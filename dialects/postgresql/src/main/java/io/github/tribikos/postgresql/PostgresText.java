package io.github.tribikos.postgresql;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.OffsetTime;
import java.time.ZoneOffset;
import java.util.HexFormat;

/**
 * Values as PostgreSQL reads and writes them in text, for elements of arrays, bounds of ranges and COPY: years before 1 with BC, as
 * <a href="https://www.postgresql.org/docs/current/datatype-datetime.html">it has no year 0</a>, bytes in hexadecimal.
 */
final class PostgresText {
    private PostgresText() {}

    static String of(Object value) {
        if (value instanceof LocalDate date) {
            return date(date) + era(date);
        }
        if (value instanceof LocalDateTime timestamp) {
            return date(timestamp.toLocalDate()) + " " + timestamp.toLocalTime() + era(timestamp.toLocalDate());
        }
        if (value instanceof OffsetDateTime timestamp) {
            return date(timestamp.toLocalDate()) + " " + timestamp.toLocalTime() + offset(timestamp.getOffset())
                    + era(timestamp.toLocalDate());
        }
        if (value instanceof OffsetTime time) {
            return time.toLocalTime() + offset(time.getOffset());
        }
        if (value instanceof byte[] bytes) {
            return "\\x" + HexFormat.of().formatHex(bytes);
        }
        if (value instanceof Object[] elements) {
            return PostgresArray.text(elements);
        }
        return value.toString();
    }

    private static String date(LocalDate date) {
        int year = date.getYear() > 0 ? date.getYear() : 1 - date.getYear();
        StringBuilder text = new StringBuilder(10);
        String digits = Integer.toString(year);
        text.append("0".repeat(Math.max(0, 4 - digits.length()))).append(digits).append('-');
        return two(two(text, date.getMonthValue()).append('-'), date.getDayOfMonth())
                .toString();
    }

    private static StringBuilder two(StringBuilder text, int number) {
        return text.append(number < 10 ? "0" : "").append(number);
    }

    private static String era(LocalDate date) {
        return date.getYear() > 0 ? "" : " BC";
    }

    private static String offset(ZoneOffset offset) {
        return offset.equals(ZoneOffset.UTC) ? "+00" : offset.getId();
    }

    /** Reads {@code 2024-07-01} and {@code 0044-03-15 BC}. */
    static LocalDate toDate(String text) {
        boolean before = text.endsWith(" BC");
        String date = before ? text.substring(0, text.length() - 3) : text;
        int month = date.indexOf('-');
        int year = Integer.parseInt(date.substring(0, month));
        return LocalDate.of(
                before ? 1 - year : year,
                Integer.parseInt(date.substring(month + 1, month + 3)),
                Integer.parseInt(date.substring(month + 4)));
    }

    /** Reads {@code 2024-07-01 12:30:00.5}, with BC at the end for a year before 1. */
    static LocalDateTime toTimestamp(String text) {
        int time = text.indexOf(' ');
        int era = text.indexOf(' ', time + 1);
        String date = text.substring(0, time) + (era < 0 ? "" : text.substring(era));
        return toDate(date).atTime(LocalTime.parse(text.substring(time + 1, era < 0 ? text.length() : era)));
    }

    /** Reads {@code 2024-07-01 12:30:00.5+05:30}, with BC at the end for a year before 1. */
    static OffsetDateTime toOffsetTimestamp(String text) {
        int time = text.indexOf(' ');
        int sign = Math.max(text.indexOf('+', time), text.indexOf('-', time));
        int era = text.indexOf(' ', sign);
        String offset = text.substring(sign, era < 0 ? text.length() : era);
        String local = text.substring(0, sign) + (era < 0 ? "" : text.substring(era));
        return toTimestamp(local).atOffset(ZoneOffset.of(offset));
    }
}
