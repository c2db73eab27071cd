package io.github.tribikos.engine;

import io.github.tribikos.util.LogText;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.slf4j.event.Level;

/**
 * Writes statements to the log: {@code 0.4 ms, 3 rows: SELECT ...} on {@code io.github.tribikos.sql}, their values on
 * {@code io.github.tribikos.sql.values} only. Control characters are escaped, so that no text can forge a line.
 */
final class SqlLog {
    private static final Logger SQL = LoggerFactory.getLogger("io.github.tribikos.sql");
    private static final Logger VALUES = LoggerFactory.getLogger("io.github.tribikos.sql.values");
    private static final int LONGEST_VALUE = 200;
    private static final int LONGEST_SQL = 10_000;
    private static final int MOST_VALUES = 100;
    static final long UNKNOWN_ROWS = -1;

    private final Level level;
    private final Level valueLevel;

    SqlLog(EngineOptions options) {
        level = options.isEcho() ? Level.INFO : Level.DEBUG;
        valueLevel = options.isShowingValues() ? level : Level.TRACE;
    }

    boolean isOn() {
        return SQL.isEnabledForLevel(level);
    }

    boolean isShowingValues() {
        return VALUES.isEnabledForLevel(valueLevel);
    }

    void ran(@Nullable String token, String sql, long nanos, long rows, @Nullable String note) {
        StringBuilder line = begun(token).append(milliseconds(nanos));
        if (rows != UNKNOWN_ROWS) {
            line.append(", ").append(rows).append(rows == 1 ? " row" : " rows");
        }
        if (note != null) {
            line.append(", ").append(note);
        }
        SQL.atLevel(level).log(line.append(": ").append(oneLine(sql)).toString());
    }

    void failed(@Nullable String token, String sql, long nanos, Throwable failure) {
        SQL.atLevel(level)
                .log(begun(token) + milliseconds(nanos) + ", failed with "
                        + failure.getClass().getSimpleName() + ": " + oneLine(sql));
    }

    void transaction(@Nullable String token, String event) {
        SQL.atLevel(level).log(begun(token) + event);
    }

    private static StringBuilder begun(@Nullable String token) {
        StringBuilder line = new StringBuilder();
        return token == null
                ? line
                : line.append('[').append(LogText.escaped(token)).append("] ");
    }

    void values(@Nullable String token, List<? extends @Nullable Object> values) {
        StringBuilder line = begun(token).append("Values: [");
        for (int i = 0; i < values.size() && i < MOST_VALUES; i++) {
            line.append(i == 0 ? "" : ", ").append(shown(values.get(i)));
        }
        if (values.size() > MOST_VALUES) {
            line.append(", ... of ").append(values.size());
        }
        VALUES.atLevel(valueLevel).log(line.append(']').toString());
    }

    private static String shown(@Nullable Object value) {
        if (value instanceof byte[] bytes) {
            return bytes.length + " bytes";
        }
        String text = String.valueOf(value);
        String cut = text.length() <= LONGEST_VALUE
                ? text
                : text.substring(0, LONGEST_VALUE) + "... (" + text.length() + " characters)";
        return value instanceof CharSequence ? "'" + LogText.escaped(cut) + "'" : LogText.escaped(cut);
    }

    private static String milliseconds(long nanos) {
        return String.format(Locale.ROOT, "%.1f ms", nanos / 1e6);
    }

    /** SQL on one line: a line break with its indentation is a space there, all else that could change the log is escaped. */
    static String oneLine(String sql) {
        String cut = sql.length() <= LONGEST_SQL
                ? sql
                : sql.substring(0, LONGEST_SQL) + "... (" + sql.length() + " characters)";
        if (cut.indexOf('\n') < 0) {
            return LogText.escaped(cut);
        }
        StringBuilder line = new StringBuilder(cut.length());
        for (String part : cut.split("\n", -1)) {
            String text = part.strip();
            line.append(line.length() == 0 || text.isEmpty() ? "" : " ").append(text);
        }
        return LogText.escaped(line.toString());
    }
}
