package io.github.tribikos.sql;

import io.github.tribikos.error.ArgumentException;
import io.github.tribikos.type.Types;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * SQL text cut at its named binds: {@code :name} outside quotes, comments and dollar quotes; {@code ::} is a cast and
 * {@code \:} a plain colon. Linear in the length of the text.
 */
final class TextSql {
    private final List<String> pieces; // one more than names
    private final List<String> names;

    private TextSql(List<String> pieces, List<String> names) {
        this.pieces = pieces;
        this.names = names;
    }

    List<String> pieces() {
        return pieces;
    }

    List<String> names() {
        return names;
    }

    /** Puts {@code binds} at their places. */
    List<Bind> bound(Map<String, Bind> binds) {
        List<Bind> placed = new ArrayList<>(names.size());
        for (String name : names) {
            Bind bind = binds.get(name);
            placed.add(bind != null ? bind : new Param<>(name, Types.UNKNOWN));
        }
        return List.copyOf(placed);
    }

    Map<String, Bind> with(Map<String, Bind> earlier, String name, Bind bind) {
        if (!names.contains(name)) {
            throw new ArgumentException("The SQL text has no bind \":" + name + "\". Its binds: "
                    + (names.isEmpty() ? "none" : String.join(", ", names)) + ".");
        }
        Map<String, Bind> more = new LinkedHashMap<>(earlier);
        more.put(name, bind);
        return more;
    }

    static TextSql parse(String text) {
        if (text.indexOf('\0') >= 0) {
            throw new ArgumentException("SQL text must not hold a NUL character (at " + text.indexOf('\0') + ").");
        }
        return new Cutter(text).cut();
    }

    /** One pass over the text. */
    private static final class Cutter {
        private final String text;
        private final StringBuilder piece = new StringBuilder();
        private final List<String> pieces = new ArrayList<>();
        private final List<String> names = new ArrayList<>();
        private int at;

        Cutter(String text) {
            this.text = text;
        }

        TextSql cut() {
            while (at < text.length()) {
                step(text.charAt(at));
            }
            pieces.add(piece.toString());
            return new TextSql(List.copyOf(pieces), List.copyOf(names));
        }

        private void step(char c) {
            if (c == '\'' || c == '"' || c == '`') {
                piece.append(text.substring(at, endOfQuoted(c)).replace("\\:", ":"));
                at = endOfQuoted(c);
            } else if (c == '-' && next() == '-') {
                int end = text.indexOf('\n', at);
                copyTo(end < 0 ? text.length() : end);
            } else if (c == '/' && next() == '*') {
                int end = text.indexOf("*/", at + 2);
                copyTo(end < 0 ? text.length() : end + 2);
            } else if (c == '$' && dollarTag() != null) {
                String tag = dollarTag();
                int end = text.indexOf(tag, at + tag.length());
                copyTo(end < 0 ? text.length() : end + tag.length());
            } else if (c == '?' && next() == '?') {
                copyTo(at + 2);
            } else if (c == '?') {
                throw new ArgumentException(
                        "The SQL text holds a ? at " + at + ", which the driver would take for a bound"
                                + " value. Bind values as :name, and write an operator with a ? as ??.");
            } else if (c == '\\' && next() == ':') {
                piece.append(':');
                at += 2;
            } else if (c == ':' && next() == ':') {
                copyTo(at + 2);
            } else if (c == ':' && Character.isJavaIdentifierStart(next()) && next() != '$') {
                name();
            } else {
                copyTo(at + 1);
            }
        }

        private void name() {
            int end = at + 1;
            while (end < text.length() && Character.isJavaIdentifierPart(text.charAt(end))) {
                end++;
            }
            names.add(text.substring(at + 1, end));
            pieces.add(piece.toString());
            piece.setLength(0);
            at = end;
        }

        private void copyTo(int end) {
            piece.append(text, at, end);
            at = end;
        }

        private char next() {
            return at + 1 < text.length() ? text.charAt(at + 1) : '\0';
        }

        private int endOfQuoted(char quote) {
            int end = text.indexOf(quote, at + 1);
            return end < 0 ? text.length() : end + 1;
        }

        /** Returns {@code $$} or {@code $tag$} if one starts here, as in PostgreSQL. */
        private @Nullable String dollarTag() {
            int end = at + 1;
            while (end < text.length() && (Character.isLetterOrDigit(text.charAt(end)) || text.charAt(end) == '_')) {
                end++;
            }
            boolean digitFirst = end > at + 1 && Character.isDigit(text.charAt(at + 1));
            return end < text.length() && text.charAt(end) == '$' && !digitFirst ? text.substring(at, end + 1) : null;
        }
    }
}
