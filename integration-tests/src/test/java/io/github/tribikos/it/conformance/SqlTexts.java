package io.github.tribikos.it.conformance;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Texts of SQL, brought to the form in which the README of the recordings compares them. */
final class SqlTexts {
    /** A quoted thing, which is left alone, or the cast after a placeholder. */
    private static final Pattern BIND_CAST = Pattern.compile("('(?:[^']|'')*'|\"(?:[^\"]|\"\")*\")"
            + "|\\?::(?:TIMESTAMP|TIME) WITH(?:OUT)? TIME ZONE"
            + "|\\?::DOUBLE PRECISION"
            + "|\\?::[A-Za-z0-9_]+(?:\\(\\d+(?:, ?\\d+)?\\))?(?:\\[\\])*");

    /** A quoted thing, or a named placeholder; {@code ::} is a cast. */
    private static final Pattern NAMED = Pattern.compile(
            "('(?:[^']|'')*'|\"(?:[^\"]|\"\")*\"|`[^`]*`|::)|(?<![:\\w\\\\]):([A-Za-z_][\\w ]*?)(?![\\w])");

    /** A quoted thing, an operator's question mark, a placeholder, or the number of one that came before. */
    private static final Pattern NUMBERED =
            Pattern.compile("'(?:[^']|'')*'|\"(?:[^\"]|\"\")*\"|\\?\\?|(\\?)|\\$(\\d+)");

    private SqlTexts() {}

    /** Returns the text with placeholders for the numbers of values that stand in several places. */
    static String unnumbered(String sql) {
        return NUMBERED.matcher(sql)
                .replaceAll(match -> match.group(2) != null ? "?" : Matcher.quoteReplacement(match.group()));
    }

    /** Returns the values in the order of the placeholders of {@link #unnumbered(String)}. */
    static List<@Nullable Object> repeated(String sql, List<@Nullable Object> values) {
        List<@Nullable Object> repeated = new ArrayList<>();
        int next = 0;
        Matcher matcher = NUMBERED.matcher(sql);
        while (matcher.find()) {
            if (matcher.group(1) != null) {
                repeated.add(values.get(next++));
            } else if (matcher.group(2) != null) {
                repeated.add(values.get(Integer.parseInt(matcher.group(2)) - 1));
            }
        }
        return repeated;
    }

    /** Collapses white space and, on PostgreSQL, drops bind casts. */
    static String comparable(String sql, String dialect) {
        String line = sql.replaceAll("\\s+", " ").strip();
        if (!dialect.equals("postgresql")) {
            return line;
        }
        return BIND_CAST
                .matcher(line.replace("??", "?"))
                .replaceAll(match -> Matcher.quoteReplacement(match.group(1) != null ? match.group(1) : "?"));
    }

    /** Returns the names of the placeholders {@code :name} in order. */
    static List<String> placeholderNames(String sql) {
        List<String> names = new ArrayList<>();
        Matcher matcher = NAMED.matcher(sql);
        while (matcher.find()) {
            if (matcher.group(2) != null) {
                names.add(matcher.group(2));
            }
        }
        return names;
    }
}
