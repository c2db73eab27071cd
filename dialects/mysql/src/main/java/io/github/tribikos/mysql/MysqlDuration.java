package io.github.tribikos.mysql;

import io.github.tribikos.dialect.UnreadableValue;
import io.github.tribikos.error.ArgumentException;
import io.github.tribikos.type.Codec;
import java.math.BigDecimal;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** <a href="https://dev.mysql.com/doc/refman/8.4/en/time.html">TIME</a> as the length of time that it is, sent and read as text. */
final class MysqlDuration implements Codec<Duration> {
    private static final Duration LONGEST =
            Duration.ofHours(838).plusMinutes(59).plusSeconds(59);
    private static final Pattern TEXT = Pattern.compile("(-?)(\\d+):(\\d\\d):(\\d\\d(?:\\.\\d+)?)");
    private static final int NANOS_PER_MICRO = 1_000;

    @Override
    public @Nullable Duration read(ResultSet row, int index) throws SQLException {
        String text = row.getString(index);
        return text == null ? null : parse(text);
    }

    private static Duration parse(String text) throws UnreadableValue {
        Matcher parts = TEXT.matcher(text);
        if (!parts.matches()) {
            throw new UnreadableValue("The stored value is no TIME.");
        }
        BigDecimal seconds = new BigDecimal(parts.group(4));
        Duration length = Duration.ofHours(Long.parseLong(parts.group(2)))
                .plusMinutes(Long.parseLong(parts.group(3)))
                .plusNanos(seconds.movePointRight(9).longValueExact());
        return parts.group(1).isEmpty() ? length : length.negated();
    }

    @Override
    public void bind(PreparedStatement statement, int index, Duration value) throws SQLException {
        Duration length = value.abs();
        if (length.compareTo(LONGEST) > 0) {
            throw new ArgumentException(
                    "TIME holds lengths of time from -838:59:59 to 838:59:59; the value lies outside.");
        }
        if (!length.truncatedTo(ChronoUnit.MICROS).equals(length)) {
            throw new ArgumentException(
                    "The length of time has a finer fraction of a second than the 6 digits that TIME(6)"
                            + " keeps; the rest would be lost silently. Cut it yourself: truncatedTo(ChronoUnit.MICROS).");
        }
        statement.setString(index, (value.isNegative() ? "-" : "") + text(length));
    }

    private static String text(Duration length) {
        return String.format(
                Locale.ROOT,
                "%02d:%02d:%02d.%06d",
                length.toHours(),
                length.toMinutesPart(),
                length.toSecondsPart(),
                length.toNanosPart() / NANOS_PER_MICRO);
    }

    @Override
    public int jdbcType() {
        return Types.TIME;
    }
}
