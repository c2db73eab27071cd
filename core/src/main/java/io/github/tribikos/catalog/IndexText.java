package io.github.tribikos.catalog;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The terms and the condition of a CREATE INDEX that a catalog keeps as text.
 *
 * @param terms the terms, each a column or an expression
 * @param where the condition, null if there is none
 */
public record IndexText(List<ReflectedTerm> terms, @Nullable String where) {
    /** Copies the list. */
    public IndexText {
        terms = List.copyOf(terms);
    }

    /** Reads {@code CREATE INDEX ix ON t (a, lower(b) DESC) WHERE c}; no terms if there is no text. */
    public static IndexText parse(@Nullable String sql, boolean bracketsQuote) {
        List<ReflectedTerm> terms = new ArrayList<>();
        if (sql == null) {
            return new IndexText(terms, null);
        }
        List<SqlToken> tokens = SqlToken.cut(sql, bracketsQuote);
        int depth = 0;
        int from = 0;
        for (int i = 0; i < tokens.size(); i++) {
            SqlToken token = tokens.get(i);
            if (token.isSign("(") && depth++ == 0) {
                from = i + 1;
            } else if (token.isSign(",") && depth == 1) {
                terms.add(term(sql, tokens, from, i));
                from = i + 1;
            } else if (token.isSign(")") && --depth == 0) {
                terms.add(term(sql, tokens, from, i));
                boolean isPartial = i + 1 < tokens.size() && tokens.get(i + 1).isWord("WHERE");
                return new IndexText(
                        terms,
                        isPartial ? sql.substring(tokens.get(i + 1).end()).strip() : null);
            }
        }
        return new IndexText(terms, null);
    }

    private static ReflectedTerm term(String sql, List<SqlToken> tokens, int from, int to) {
        int last = to - 1;
        boolean isDescending = last > from && tokens.get(last).isWord("DESC");
        if (last > from && (isDescending || tokens.get(last).isWord("ASC"))) {
            last--;
        }
        SqlToken first = tokens.get(from);
        if (last == from && first.kind() == SqlToken.Kind.NAME) {
            return new ReflectedTerm(first.text(), null, isDescending, null);
        }
        if (last == from && first.kind() == SqlToken.Kind.WORD) {
            return new ReflectedTerm(sql.substring(first.start(), first.end()), null, isDescending, null);
        }
        boolean isWrapped = last > from && first.isSign("(") && closes(tokens, from, last);
        String expression = isWrapped
                ? sql.substring(first.end(), tokens.get(last).start()).strip()
                : sql.substring(first.start(), tokens.get(last).end());
        return new ReflectedTerm(null, expression, isDescending, null);
    }

    /** Whether the parenthesis at {@code open} ends at {@code close}. */
    private static boolean closes(List<SqlToken> tokens, int open, int close) {
        int depth = 0;
        for (int i = open; i <= close; i++) {
            depth += tokens.get(i).isSign("(") ? 1 : tokens.get(i).isSign(")") ? -1 : 0;
            if (depth == 0) {
                return i == close;
            }
        }
        return false;
    }
}
