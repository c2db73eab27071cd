package io.github.tribikos.sql;

import io.github.tribikos.error.ArgumentException;
import io.github.tribikos.type.JsonType;
import io.github.tribikos.type.NumericType;
import io.github.tribikos.type.SqlType;
import io.github.tribikos.type.Types;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * An element of a JSON document, as JSON or as a value of a SQL type: {@code profile ->> 'members'} on PostgreSQL,
 * {@code JSON_EXTRACT(profile, '$."members"')} on SQLite and MySQL. NULL where there is no such element, and for JSON's null once it
 * is taken as a SQL type. Made by {@link Functions#json}.
 *
 * @param <T> the Java type of the value
 */
public final class JsonElement<T extends @Nullable Object> implements Expression<T> {
    private final Expression<?> document;
    private final BindParameter<JsonPath> path;
    private final SqlType<?> type;

    private JsonElement(Expression<?> document, BindParameter<JsonPath> path, SqlType<?> type) {
        this.document = document;
        this.path = path;
        this.type = type;
    }

    static JsonElement<@Nullable String> of(Expression<?> document, JsonPath path) {
        if (document.type().javaType() != String.class
                && !document.type().toString().startsWith("JSON")) {
            throw new ArgumentException(
                    "json(...) needs a JSON document, but " + document + " is " + document.type() + ".");
        }
        return new JsonElement<>(document, new BindParameter<>(JsonPath.TYPE, Hints.of(document), path), Types.JSON);
    }

    /** Returns the element as text, without the quotes of a JSON string. */
    public Expression<@Nullable String> asString() {
        return new JsonElement<>(document, path, Types.TEXT);
    }

    /** Returns the element as INTEGER. */
    public NumberExpression<@Nullable Integer> asInteger() {
        return NumberView.of(new JsonElement<@Nullable Integer>(document, path, Types.INTEGER));
    }

    /** Returns the element as BIGINT. */
    public LongExpression<@Nullable Long> asLong() {
        return LongView.of(new JsonElement<@Nullable Long>(document, path, Types.BIGINT));
    }

    /** Returns the element as DOUBLE PRECISION. */
    public NumberExpression<@Nullable Double> asDouble() {
        return NumberView.of(new JsonElement<@Nullable Double>(document, path, Types.DOUBLE));
    }

    /** Returns the element as NUMERIC({@code precision}, {@code scale}). */
    public NumberExpression<@Nullable BigDecimal> asNumeric(int precision, int scale) {
        NumericType numeric = Types.NUMERIC(precision, scale);
        return NumberView.of(new JsonElement<@Nullable BigDecimal>(document, path, numeric));
    }

    /** Returns the element as BOOLEAN. */
    public Expression<@Nullable Boolean> asBoolean() {
        return new JsonElement<>(document, path, Types.BOOLEAN);
    }

    /** Returns the document. */
    public Expression<?> document() {
        return document;
    }

    /** Returns the bound path. */
    public BindParameter<JsonPath> path() {
        return path;
    }

    /** Whether the path is a single step, which some databases have an operator for. */
    public boolean isSingleStep() {
        return path.value().steps().size() == 1;
    }

    /** Whether the element is taken as JSON. */
    public boolean isJson() {
        return type instanceof JsonType;
    }

    @Override
    public SqlType<?> type() {
        return type;
    }

    /** The path is structure too, as it is text in some databases. */
    @Override
    public void describe(Parts parts) {
        parts.kind(JsonElement.class)
                .value(type)
                .value(path.value())
                .node(document)
                .node(path);
    }

    @Override
    public void accept(ClauseVisitor visitor) {
        visitor.visitJsonElement(this);
    }

    @Override
    public String toString() {
        return Debug.render(this);
    }
}
