package io.github.tribikos.sql;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;

/** Lays SQL out in lines for people: each clause, join and condition on its own, what stands inside indented. */
final class PrettySql {
    private static final List<String> QUERIES = List.of("SELECT ", "WITH ", "VALUES ", "INSERT ", "UPDATE ", "DELETE ");
    private static final List<String> JOINS =
            List.of(" JOIN ", " LEFT OUTER JOIN ", " RIGHT OUTER JOIN ", " FULL OUTER JOIN ", " CROSS JOIN ");
    private static final String STEP = "    ";

    private final String sql;
    private final StringBuilder out = new StringBuilder();
    private final Deque<Boolean> open = new ArrayDeque<>(); // parentheses, true around a query
    private int indent;
    private int cases;
    private boolean between;
    private int position;

    private PrettySql(String sql) {
        this.sql = sql;
    }

    static String of(String sql) {
        return new PrettySql(sql).laidOut();
    }

    private String laidOut() {
        while (position < sql.length()) {
            char next = sql.charAt(position);
            if (next == '\'' || next == '"' || next == '`' || next == '[') {
                quoted(next == '[' ? ']' : next);
            } else if (next == '(') {
                opening();
            } else if (next == ')') {
                closing();
            } else if (next == '\n') {
                position++;
                line("");
            } else if (next == ' ' && breaks()) {
                position++; // the space is the line's end
            } else {
                words();
                out.append(next);
                position++;
            }
        }
        return out.toString();
    }

    /** Copies what is quoted as it is; a doubled quote opens the next piece at once. */
    private void quoted(char end) {
        int close = sql.indexOf(end, position + 1);
        int stop = close < 0 ? sql.length() : close + 1;
        out.append(sql, position, stop);
        position = stop;
    }

    private void opening() {
        out.append('(');
        position++;
        boolean isQuery = QUERIES.stream().anyMatch(this::isHere);
        open.push(isQuery);
        if (isQuery) {
            indent++;
            line("");
        }
    }

    private void closing() {
        position++;
        if (!open.isEmpty() && open.pop()) {
            indent--;
            line("");
        }
        out.append(')');
    }

    /** Begins a line before AND, OR and joins of a query, but not inside parentheses, CASE or BETWEEN. */
    private boolean breaks() {
        if (cases > 0 || (!open.isEmpty() && !open.peek())) {
            return false;
        }
        if (JOINS.stream().anyMatch(this::isHere)) {
            line("");
            return true;
        }
        boolean isAnd = isHere(" AND ");
        if (isAnd && between) {
            between = false;
            return false;
        }
        if (isAnd || isHere(" OR ")) {
            line("  ");
            return true;
        }
        return false;
    }

    /** Notes the words within which AND means something else. */
    private void words() {
        if (position > 0 && Character.isLetterOrDigit(sql.charAt(position - 1))) {
            return;
        }
        if (isHere("CASE ")) {
            cases++;
        } else if (cases > 0 && isHere("END")) {
            cases--;
        } else if (isHere("BETWEEN ")) {
            between = open.isEmpty() || open.peek();
        }
    }

    private boolean isHere(String text) {
        return sql.startsWith(text, position);
    }

    private void line(String more) {
        out.append('\n').append(STEP.repeat(indent)).append(more);
    }
}
