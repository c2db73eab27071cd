package io.github.tribikos.examples.tpch;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Pattern;

/** The SQL of the specification, and its spelling for SQLite, which has no date literals, intervals, EXTRACT or decimals. */
final class TpchSpecification {
    private static final Pattern NEXT = Pattern.compile("(?m)^-- \\d+$");
    private static final Pattern INTERVAL =
            Pattern.compile("date '([-0-9]+)' ([+-]) interval '(\\d+)' (day|month|year)");

    private TpchSpecification() {}

    /** Returns the 22 queries in order. */
    static List<String> queries() {
        try (InputStream in = Objects.requireNonNull(TpchSpecification.class.getResourceAsStream("queries.sql"))) {
            String[] parts = NEXT.split(new String(in.readAllBytes(), UTF_8));
            return Arrays.stream(parts)
                    .skip(1)
                    .map(String::strip)
                    .map(sql -> sql.substring(0, sql.length() - 1)) // drivers want no semicolon
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Returns {@code sql} as SQLite spells it, where dates are text. */
    static String forSqlite(String sql) {
        return INTERVAL.matcher(sql)
                .replaceAll(match -> {
                    long amount =
                            Long.parseLong(match.group(3)) * (match.group(2).equals("-") ? -1 : 1);
                    ChronoUnit unit = ChronoUnit.valueOf(match.group(4).toUpperCase(Locale.ROOT) + "S");
                    return "'" + LocalDate.parse(match.group(1)).plus(amount, unit) + "'";
                })
                .replace("0.06 - 0.01 and 0.06 + 0.01", "0.05 and 0.07") // as floating point, 0.06 + 0.01 is below 0.07
                .replace("date '", "'")
                .replaceAll("extract\\(year from (\\w+)\\)", "cast(strftime('%Y', $1) as integer)")
                .replaceAll("substring\\((\\w+) from 1 for 2\\)", "substr($1, 1, 2)");
    }
}
