package io.github.tribikos.catalog;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * A piece of SQL text as catalogs keep it.
 *
 * @param kind what it is
 * @param text a word in upper case, a name or text without its quotes, a number or sign as it stands
 * @param start where it begins in the text, 0-based
 * @param end where it ends, exclusive
 */
public record SqlToken(Kind kind, String text, int start, int end) {
    /** What a piece is. */
    public enum Kind {
        /** A word that is not quoted: a keyword or name. */
        WORD,
        /** A name in quotes. */
        NAME,
        /** Text in apostrophes. */
        TEXT,
        /** A number. */
        NUMBER,
        /** An operator, parenthesis, comma or the like. */
        SIGN
    }

    private static final int SHORT_DIGITS = 4;
    private static final int LONG_DIGITS = 6;
    private static final int HEXADECIMAL = 16;

    private static final List<String> SIGNS = List.of(
            "->>", "!~~*", "!~*", "!~~", "~~*", "::", "<>", "!=", "<=", ">=", "||", "->", "!~", "~*", "~~", "<<", ">>");

    /** Whether this is the keyword {@code word}, given in upper case. */
    public boolean isWord(String word) {
        return kind == Kind.WORD && text.equals(word);
    }

    /** Whether this is the operator or punctuation {@code sign}. */
    public boolean isSign(String sign) {
        return kind == Kind.SIGN && text.equals(sign);
    }

    /** Cuts SQL into pieces; comments are left out. Never fails: a quote that does not end ends with the text. */
    public static List<SqlToken> cut(String sql) {
        return cut(sql, false);
    }

    /** As {@link #cut(String)}; {@code bracketsQuote} tells whether {@code [a]} is a name, as on SQLite and SQL Server. */
    public static List<SqlToken> cut(String sql, boolean bracketsQuote) {
        List<SqlToken> tokens = new ArrayList<>();
        int at = 0;
        while (at < sql.length()) {
            char c = sql.charAt(at);
            if (Character.isWhitespace(c)) {
                at++;
            } else if (sql.startsWith("--", at)) {
                int end = sql.indexOf('\n', at);
                at = end < 0 ? sql.length() : end;
            } else if (sql.startsWith("/*", at)) {
                int end = sql.indexOf("*/", at + 2);
                at = end < 0 ? sql.length() : end + 2;
            } else {
                SqlToken token = next(sql, at, c, bracketsQuote);
                tokens.add(token);
                at = token.end();
            }
        }
        return tokens;
    }

    private static SqlToken next(String sql, int at, char c, boolean bracketsQuote) {
        if (sql.regionMatches(true, at, "U&'", 0, 3)) {
            SqlToken text = quoted(sql, at + 2, '\'', Kind.TEXT);
            return new SqlToken(Kind.TEXT, unescaped(text.text()), at, text.end());
        }
        if (c == '\'' || c == '"' || c == '`') {
            return quoted(sql, at, c, c == '\'' ? Kind.TEXT : Kind.NAME);
        }
        if (c == '[' && bracketsQuote) {
            return quoted(sql, at, ']', Kind.NAME);
        }
        if (Character.isDigit(c) || (c == '.' && at + 1 < sql.length() && Character.isDigit(sql.charAt(at + 1)))) {
            return number(sql, at);
        }
        if (isNamePart(c)) {
            int end = at;
            while (end < sql.length() && isNamePart(sql.charAt(end))) {
                end++;
            }
            return new SqlToken(Kind.WORD, sql.substring(at, end).toUpperCase(Locale.ROOT), at, end);
        }
        for (String sign : SIGNS) {
            if (sql.startsWith(sign, at)) {
                return new SqlToken(Kind.SIGN, sign, at, at + sign.length());
            }
        }
        return new SqlToken(Kind.SIGN, String.valueOf(c), at, at + 1);
    }

    /** Text whose characters stand as {@code \00e9} or {@code \+01f4da} (ISO 9075-2, 5.3), as H2 writes it. */
    private static String unescaped(String text) {
        StringBuilder plain = new StringBuilder();
        int i = 0;
        while (i < text.length()) {
            char c = text.charAt(i);
            boolean isLong = text.startsWith("\\+", i);
            int from = i + (isLong ? 2 : 1);
            int digits = isLong ? LONG_DIGITS : SHORT_DIGITS;
            if (c == '\\' && text.startsWith("\\\\", i)) {
                plain.append(c);
                i += 2;
            } else if (c == '\\' && from + digits <= text.length()) {
                plain.appendCodePoint(Integer.parseInt(text.substring(from, from + digits), HEXADECIMAL));
                i = from + digits;
            } else {
                plain.append(c);
                i++;
            }
        }
        return plain.toString();
    }

    private static SqlToken number(String sql, int at) {
        int end = at;
        while (end < sql.length()
                && (Character.isLetterOrDigit(sql.charAt(end))
                        || sql.charAt(end) == '.'
                        || (isSign(sql.charAt(end)) && Character.toLowerCase(sql.charAt(end - 1)) == 'e'))) {
            end++;
        }
        return new SqlToken(Kind.NUMBER, sql.substring(at, end), at, end);
    }

    private static boolean isSign(char c) {
        return c == '+' || c == '-';
    }

    private static boolean isNamePart(char c) {
        return Character.isLetterOrDigit(c) || c == '_' || c == '$' || c == '#' || c > '\u007f';
    }

    private static SqlToken quoted(String sql, int at, char close, Kind kind) {
        StringBuilder text = new StringBuilder();
        int i = at + 1;
        while (i < sql.length()) {
            char c = sql.charAt(i);
            if (c != close) {
                text.append(c);
                i++;
            } else if (i + 1 < sql.length() && sql.charAt(i + 1) == close) {
                text.append(c);
                i += 2;
            } else {
                return new SqlToken(kind, text.toString(), at, i + 1);
            }
        }
        return new SqlToken(kind, text.toString(), at, sql.length());
    }
}
