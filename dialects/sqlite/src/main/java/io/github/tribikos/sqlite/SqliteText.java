package io.github.tribikos.sqlite;

import io.github.tribikos.dialect.UnreadableValue;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.OffsetTime;
import java.time.ZoneOffset;
import java.util.UUID;

/**
 * Values stored as text, in SQLAlchemy's form: {@code 2024-07-01}, {@code 12:30:00.000000}, {@code 2024-07-01 12:30:00.000000};
 * with time zone in UTC and {@code +00:00} at the end. A fraction finer than microseconds is written with nine digits, so that
 * nothing is lost. The order of the texts is that of the times, as a longer fraction follows its beginning and '+' comes before
 * the digits. Reading takes what SQLite's own functions make as well: no fraction, no seconds, a 'T', any offset.
 */
final class SqliteText {
    private SqliteText() {}

    static String ofDate(LocalDate date) {
        return date(new StringBuilder(10), date).toString();
    }

    static String ofTime(LocalTime time) {
        return time(new StringBuilder(18), time).toString();
    }

    /** With its own offset, as a time of day has no instant to be kept in UTC. */
    static String ofOffsetTime(OffsetTime time) {
        StringBuilder text = time(new StringBuilder(27), time.toLocalTime());
        return text.append(
                        time.getOffset().equals(ZoneOffset.UTC)
                                ? "+00:00"
                                : time.getOffset().getId())
                .toString();
    }

    static String ofTimestamp(LocalDateTime timestamp) {
        return timestamp(timestamp).toString();
    }

    static String ofInstant(OffsetDateTime instant) {
        return timestamp(instant.withOffsetSameInstant(ZoneOffset.UTC).toLocalDateTime())
                .append("+00:00")
                .toString();
    }

    /** 32 hexadecimal digits, as SQLAlchemy stores a UUID. */
    static String ofUuid(UUID uuid) {
        return uuid.toString().replace("-", "");
    }

    private static StringBuilder timestamp(LocalDateTime timestamp) {
        StringBuilder text =
                date(new StringBuilder(35), timestamp.toLocalDate()).append(' ');
        return time(text, timestamp.toLocalTime());
    }

    private static StringBuilder date(StringBuilder text, LocalDate date) {
        digits(text, date.getYear(), 4).append('-');
        digits(text, date.getMonthValue(), 2).append('-');
        return digits(text, date.getDayOfMonth(), 2);
    }

    private static StringBuilder time(StringBuilder text, LocalTime time) {
        digits(text, time.getHour(), 2).append(':');
        digits(text, time.getMinute(), 2).append(':');
        digits(text, time.getSecond(), 2).append('.');
        int nanos = time.getNano();
        return nanos % 1_000 == 0 ? digits(text, nanos / 1_000, 6) : digits(text, nanos, 9);
    }

    private static StringBuilder digits(StringBuilder text, int value, int width) {
        int unit = 1;
        for (int i = 1; i < width; i++) {
            unit *= 10;
        }
        for (; unit > 0; unit /= 10) {
            text.append((char) ('0' + value / unit % 10));
        }
        return text;
    }

    static LocalDate toDate(String text) throws UnreadableValue {
        try {
            if (text.length() == 10) {
                return date(text);
            }
        } catch (DateTimeException e) {
            throw unreadable("DATE", "2024-07-01");
        }
        throw unreadable("DATE", "2024-07-01");
    }

    static LocalTime toTime(String text) throws UnreadableValue {
        try {
            return time(text, 0, text.length());
        } catch (DateTimeException e) {
            throw unreadable("TIME", "12:30:00.000000");
        }
    }

    static OffsetTime toOffsetTime(String text) throws UnreadableValue {
        try {
            int offset = Math.max(text.lastIndexOf('+'), text.lastIndexOf('-'));
            return offset < 0
                    ? time(text, 0, text.length()).atOffset(ZoneOffset.UTC)
                    : time(text, 0, offset).atOffset(ZoneOffset.of(text.substring(offset)));
        } catch (DateTimeException e) {
            throw unreadable("TIME WITH TIME ZONE", "12:30:00.000000+00:00");
        }
    }

    static LocalDateTime toTimestamp(String text) throws UnreadableValue {
        try {
            return timestamp(text, text.length());
        } catch (DateTimeException e) {
            throw unreadable("TIMESTAMP", "2024-07-01 12:30:00.000000");
        }
    }

    /** Without an offset it is UTC, as SQLite's CURRENT_TIMESTAMP is. */
    static OffsetDateTime toInstant(String text) throws UnreadableValue {
        try {
            int end = text.length();
            if (text.endsWith("Z")) {
                return OffsetDateTime.of(timestamp(text, end - 1), ZoneOffset.UTC);
            }
            if (end > 16 && (text.charAt(end - 6) == '+' || text.charAt(end - 6) == '-')) {
                return OffsetDateTime.of(timestamp(text, end - 6), ZoneOffset.of(text.substring(end - 6)))
                        .withOffsetSameInstant(ZoneOffset.UTC);
            }
            return OffsetDateTime.of(timestamp(text, end), ZoneOffset.UTC);
        } catch (DateTimeException e) {
            throw unreadable("TIMESTAMP WITH TIME ZONE", "2024-07-01 12:30:00.000000+00:00");
        }
    }

    static UUID toUuid(String text) throws UnreadableValue {
        try {
            if (text.length() == 32) {
                return new UUID(Long.parseUnsignedLong(text, 0, 16, 16), Long.parseUnsignedLong(text, 16, 32, 16));
            }
            if (text.length() == 36) {
                return UUID.fromString(text);
            }
        } catch (IllegalArgumentException e) {
            throw unreadable("UUID", "32 hexadecimal digits");
        }
        throw unreadable("UUID", "32 hexadecimal digits");
    }

    private static LocalDateTime timestamp(String text, int end) {
        if (end < 10) {
            throw new DateTimeException("too short");
        }
        LocalDate date = date(text);
        if (end == 10) {
            return date.atStartOfDay();
        }
        if (text.charAt(10) != ' ' && text.charAt(10) != 'T') {
            throw new DateTimeException("no separator");
        }
        return LocalDateTime.of(date, time(text, 11, end));
    }

    private static LocalDate date(String text) {
        require(text, 4, '-');
        require(text, 7, '-');
        return LocalDate.of(number(text, 0, 4), number(text, 5, 7), number(text, 8, 10));
    }

    private static LocalTime time(String text, int start, int end) {
        int length = end - start;
        if (length != 5 && length != 8 && (length < 10 || length > 18)) {
            throw new DateTimeException("bad length");
        }
        require(text, start + 2, ':');
        int second = 0;
        int nano = 0;
        if (length >= 8) {
            require(text, start + 5, ':');
            second = number(text, start + 6, start + 8);
        }
        if (length > 8) {
            require(text, start + 8, '.');
            nano = number(text, start + 9, end);
            for (int digits = length - 9; digits < 9; digits++) {
                nano *= 10;
            }
        }
        return LocalTime.of(number(text, start, start + 2), number(text, start + 3, start + 5), second, nano);
    }

    private static int number(String text, int from, int to) {
        int number = 0;
        for (int i = from; i < to; i++) {
            int digit = text.charAt(i) - '0';
            if (digit < 0 || digit > 9) {
                throw new DateTimeException("no digit");
            }
            number = number * 10 + digit;
        }
        return number;
    }

    private static void require(String text, int index, char expected) {
        if (text.charAt(index) != expected) {
            throw new DateTimeException("no " + expected);
        }
    }

    private static UnreadableValue unreadable(String type, String form) {
        return new UnreadableValue("The stored value is no " + type + " as it is written here: " + form + ".");
    }
}
