package io.github.tribikos.postgresql;

import static io.github.tribikos.postgresql.PostgresTypes.REGCONFIG;
import static io.github.tribikos.postgresql.PostgresTypes.TSQUERY;
import static io.github.tribikos.postgresql.PostgresTypes.TSVECTOR;
import static io.github.tribikos.sql.Functions.function;
import static io.github.tribikos.sql.Sql.literal;

import io.github.tribikos.sql.Condition;
import io.github.tribikos.sql.Expression;
import io.github.tribikos.sql.Functions;
import io.github.tribikos.sql.NumberExpression;
import io.github.tribikos.type.Types;
import org.jspecify.annotations.Nullable;

/**
 * PostgreSQL's <a href="https://www.postgresql.org/docs/current/textsearch-controls.html">full-text search</a>, for {@code import static}.
 * A configuration is the name of a language such as {@code english}; without one the session's {@code default_text_search_config} counts.
 * Configurations and words are bound. {@code BOOKS.title.match("fox")} is the search that other databases have too.
 *
 * <pre>{@code
 * select(BOOKS.id).where(matches(toTsvector("english", BOOKS.title), websearchToTsquery("english", "fox -hen")))
 * }</pre>
 */
public final class PostgresFullText {
    private PostgresFullText() {}

    /** Renders {@code to_tsvector(text)}: the words of a text with their places. */
    public static Expression<@Nullable String> toTsvector(Expression<? extends @Nullable String> text) {
        return function("to_tsvector", TSVECTOR, text);
    }

    /** Renders {@code to_tsvector(?, text)}. */
    public static Expression<@Nullable String> toTsvector(
            String configuration, Expression<? extends @Nullable String> text) {
        return function("to_tsvector", TSVECTOR, config(configuration), text);
    }

    /** Renders {@code to_tsquery(?)}: a query in PostgreSQL's notation, {@code fox & !hen}; an error of the database if it is none. */
    public static Expression<@Nullable String> toTsquery(String query) {
        return function("to_tsquery", TSQUERY, query);
    }

    /** Renders {@code to_tsquery(?, ?)}. */
    public static Expression<@Nullable String> toTsquery(String configuration, String query) {
        return function("to_tsquery", TSQUERY, config(configuration), query);
    }

    /** Renders {@code plainto_tsquery(?)}: all of the words. Any text will do. */
    public static Expression<@Nullable String> plainToTsquery(String words) {
        return function("plainto_tsquery", TSQUERY, words);
    }

    /** Renders {@code plainto_tsquery(?, ?)}. */
    public static Expression<@Nullable String> plainToTsquery(String configuration, String words) {
        return function("plainto_tsquery", TSQUERY, config(configuration), words);
    }

    /** Renders {@code phraseto_tsquery(?)}: the words one after the other. Any text will do. */
    public static Expression<@Nullable String> phraseToTsquery(String words) {
        return function("phraseto_tsquery", TSQUERY, words);
    }

    /** Renders {@code phraseto_tsquery(?, ?)}. */
    public static Expression<@Nullable String> phraseToTsquery(String configuration, String words) {
        return function("phraseto_tsquery", TSQUERY, config(configuration), words);
    }

    /** Renders {@code websearch_to_tsquery(?)}: words, {@code "phrases"}, {@code or} and {@code -not}, as search engines have it. Any text will do. */
    public static Expression<@Nullable String> websearchToTsquery(String words) {
        return function("websearch_to_tsquery", TSQUERY, words);
    }

    /** Renders {@code websearch_to_tsquery(?, ?)}. */
    public static Expression<@Nullable String> websearchToTsquery(String configuration, String words) {
        return function("websearch_to_tsquery", TSQUERY, config(configuration), words);
    }

    /** Renders {@code vector @@ query}. */
    public static Condition matches(
            Expression<? extends @Nullable String> vector, Expression<? extends @Nullable String> query) {
        return vector.boolOp("@@", query);
    }

    /** Renders {@code ts_rank(vector, query)}: how well they match, higher is better. */
    public static NumberExpression<@Nullable Float> tsRank(
            Expression<? extends @Nullable String> vector, Expression<? extends @Nullable String> query) {
        return Functions.numberFunction("ts_rank", Types.REAL, vector, query);
    }

    /** Renders {@code ts_headline(text, query)}: a piece of the text, the words found in {@code <b>}; not fit for HTML unless the text is. */
    public static Expression<@Nullable String> tsHeadline(
            Expression<? extends @Nullable String> text, Expression<? extends @Nullable String> query) {
        return function("ts_headline", Types.TEXT, text, query);
    }

    /** Renders {@code ts_headline(?, text, query, ?)}, with options such as {@code StartSel=[, StopSel=], MaxWords=9}. */
    public static Expression<@Nullable String> tsHeadline(
            String configuration,
            Expression<? extends @Nullable String> text,
            Expression<? extends @Nullable String> query,
            String options) {
        return function("ts_headline", Types.TEXT, config(configuration), text, query, options);
    }

    private static Expression<String> config(String configuration) {
        return literal(configuration, REGCONFIG);
    }
}
