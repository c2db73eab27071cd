package io.github.tribikos.examples;

import static java.util.stream.Collectors.joining;

import io.github.tribikos.sql.RenderedSql;
import java.io.PrintStream;
import java.util.List;

/** Prints statements and their rows, in colours where somebody looks at them. */
public final class Screen {
    private static final int WIDEST_LINE = 104;

    private final PrintStream out;

    @SuppressWarnings("SystemConsoleNull") // from JDK 22 to 24 it is never null: there, a pipe gets colours too
    private final boolean isColoured = System.console() != null && System.getenv("NO_COLOR") == null;

    Screen(PrintStream out) {
        this.out = out;
    }

    /** Prints a heading below an empty line. */
    public void heading(String text) {
        out.println();
        out.println(coloured("1", text));
    }

    /** Prints text, indented. */
    public void text(String text) {
        text.lines().forEach(line -> out.println("  " + wrapped(line, 1)));
    }

    /** Prints SQL, its subqueries indented, and the values that are bound to it as a comment. */
    public void sql(RenderedSql sql) {
        int depth = 1;
        for (String line : sql.sql().lines().toList()) {
            out.println("  ".repeat(depth) + coloured("36", wrapped(line, depth)));
            depth += count(line, '(') - count(line, ')');
        }
        if (!sql.binds().isEmpty()) {
            String binds = sql.binds().stream().map(String::valueOf).collect(joining(", "));
            out.println("  " + coloured("2", "-- ? = " + binds));
        }
    }

    /** Prints rows below an empty line: records, {@link io.github.tribikos.sql.Row}s, or single values. */
    public void table(List<?> rows) {
        out.println();
        TextTable.lines(rows).forEach(line -> out.println("  " + line));
    }

    private static String wrapped(String line, int depth) {
        int end = line.length() <= WIDEST_LINE ? -1 : line.lastIndexOf(' ', WIDEST_LINE);
        return end < 1
                ? line
                : line.substring(0, end) + "\n  " + "  ".repeat(depth) + wrapped(line.substring(end + 1), depth);
    }

    private static int count(String line, char wanted) {
        return (int) line.chars().filter(c -> c == wanted).count();
    }

    private String coloured(String code, String text) {
        return isColoured ? "\033[" + code + "m" + text + "\033[0m" : text;
    }
}
