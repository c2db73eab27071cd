package io.github.tribikos.postgresql;

import io.github.tribikos.sql.Condition;
import io.github.tribikos.sql.Expression;
import io.github.tribikos.sql.Sql;
import io.github.tribikos.type.Types;
import org.jspecify.annotations.NonNull;
import org.jspecify.annotations.Nullable;

/**
 * What PostgreSQL asks of {@link PostgresTypes#JSONB} documents and changes in them, for {@code import static}
 * (<a href="https://www.postgresql.org/docs/current/functions-json.html">JSON functions and operators</a>). Containment is that of
 * {@link PostgresOperators}; {@code Functions.json} takes elements out. Keys and paths are bound. With NULL for a document the answer is NULL.
 *
 * <pre>{@code
 * select(SETLIST.id).where(hasKey(SETLIST.meta, "guest"))
 * }</pre>
 */
public final class PostgresJsonb {
    private PostgresJsonb() {}

    /** Renders {@code document ? ?}: the text is a key of the object, or an element of the array. */
    public static Condition hasKey(Expression<?> document, String key) {
        return document.boolOp("?", Sql.literal(key));
    }

    /** Renders {@code document ?| ARRAY[?, ...]}: at least one of the texts is a key. */
    public static Condition hasAnyKey(Expression<?> document, String key, String... more) {
        return document.boolOp("?|", PostgresArrays.array(key, more));
    }

    /** Renders {@code document ?& ARRAY[?, ...]}: all of the texts are keys. */
    public static Condition hasAllKeys(Expression<?> document, String key, String... more) {
        return document.boolOp("?&", PostgresArrays.array(key, more));
    }

    /**
     * Renders {@code document @? ?}: the path finds something in the document. Errors within it, such as a missing key, are no
     * errors of the statement.
     *
     * @param path in <a href="https://www.postgresql.org/docs/current/functions-json.html#FUNCTIONS-SQLJSON-PATH">SQL/JSON's path
     *     language</a>: {@code $.tags[*] ? (@ == "live")}
     */
    public static Condition pathExists(Expression<?> document, String path) {
        return document.boolOp("@?", Sql.literal(path, PostgresTypes.JSONPATH));
    }

    /** Renders {@code document @@ ?}: the predicate {@code $.tempo > 100} holds; NULL where it gives no boolean. */
    public static Condition pathMatches(Expression<?> document, String predicate) {
        return document.boolOp("@@", Sql.literal(predicate, PostgresTypes.JSONPATH));
    }

    /** Renders {@code document || ?}: the entries of both objects, the second's where a key stands in both; or one array after the other. */
    public static <T extends @Nullable Object> Expression<T> merged(Expression<T> document, @NonNull T other) {
        return document.op("||", other);
    }

    /** Renders {@code document - ?}: without the key and its value, or without the elements of an array that are this text. */
    public static <T extends @Nullable Object> Expression<T> withoutKey(Expression<T> document, String key) {
        return document.op("-", Sql.literal(key));
    }

    /**
     * Renders {@code document - ?}: without one element of an array.
     *
     * @param place from 0, below 0 from the end: -1 is the last; an error of the database if the document is no array
     */
    public static <T extends @Nullable Object> Expression<T> withoutElement(Expression<T> document, int place) {
        return document.op("-", Sql.literal(Integer.valueOf(place)));
    }

    /**
     * Renders {@code document #- CAST(ARRAY[?, ...] AS TEXT[])}: without what a path leads to.
     *
     * @param step a key, or the place in an array as a text, from 0
     */
    public static <T extends @Nullable Object> Expression<T> withoutPath(
            Expression<T> document, String step, String... more) {
        return document.op("#-", Sql.cast(PostgresArrays.array(step, more), Types.ARRAY(Types.TEXT)));
    }
}
