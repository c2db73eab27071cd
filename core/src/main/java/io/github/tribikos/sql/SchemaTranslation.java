package io.github.tribikos.sql;

import io.github.tribikos.error.ArgumentException;
import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Which schemas stand in place of those that tables were declared with, when statements are run: one program for many tenants.
 * {@code SchemaTranslation.ofDefault("tenant_7").and("archive", "archive_7")} renders {@code tenant_7.books} for a table of no
 * schema and {@code archive_7.season} for {@code archive.season}. Given by {@link ExecutionOptions#schemas}; statements are
 * compiled once, whatever the schemas. Names in SQL text are left alone. Immutable and safe for any thread.
 */
public final class SchemaTranslation {
    /** Leaves every schema as it is. */
    public static final SchemaTranslation NONE = new SchemaTranslation(new HashMap<>());

    private final Map<@Nullable String, @Nullable String> schemas;

    private SchemaTranslation(Map<@Nullable String, @Nullable String> schemas) {
        this.schemas = schemas;
    }

    /** Puts {@code to} in place of the schema {@code from}. */
    public static SchemaTranslation of(String from, String to) {
        return NONE.and(from, to);
    }

    /** Puts tables without a schema into {@code to}. */
    public static SchemaTranslation ofDefault(String to) {
        return NONE.andDefault(to);
    }

    /** Takes the schema away from tables of {@code from}, so that the database finds them in its default schema. */
    public static SchemaTranslation intoDefault(String from) {
        return NONE.andIntoDefault(from);
    }

    /** Returns this with {@code to} in place of the schema {@code from}; an earlier one for {@code from} is replaced. */
    public SchemaTranslation and(String from, String to) {
        return with(checked(from), checked(to));
    }

    /** Returns this with tables without a schema in {@code to}. */
    public SchemaTranslation andDefault(String to) {
        return with(null, checked(to));
    }

    /** Returns this with tables of {@code from} in the default schema. */
    public SchemaTranslation andIntoDefault(String from) {
        return with(checked(from), null);
    }

    /** Returns this, and then {@code next} on the schemas that this gives. */
    public SchemaTranslation then(SchemaTranslation next) {
        Map<@Nullable String, @Nullable String> both = new HashMap<>(next.schemas);
        schemas.forEach((from, to) -> both.put(from, next.apply(to)));
        return new SchemaTranslation(Collections.unmodifiableMap(both));
    }

    private SchemaTranslation with(@Nullable String from, @Nullable String to) {
        Map<@Nullable String, @Nullable String> more = new HashMap<>(schemas);
        more.put(from, to);
        return new SchemaTranslation(Collections.unmodifiableMap(more));
    }

    private static String checked(String name) {
        if (name.isEmpty() || name.indexOf('\0') >= 0) {
            throw new ArgumentException(
                    "The name of a schema must not be empty or hold a NUL character: \"" + name + "\".");
        }
        return name;
    }

    /** Returns the schema in place of {@code schema}; null stands for none, both as an argument and as the answer. */
    public @Nullable String apply(@Nullable String schema) {
        return schemas.containsKey(schema) ? schemas.get(schema) : schema;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof SchemaTranslation that && that.schemas.equals(schemas);
    }

    @Override
    public int hashCode() {
        return schemas.hashCode();
    }

    /** Shows {@code archive -> archive_7, (default) -> tenant_7}. */
    @Override
    public String toString() {
        return schemas.entrySet().stream()
                .map(entry -> shown(entry.getKey()) + " -> " + shown(entry.getValue()))
                .sorted()
                .collect(Collectors.joining(", "));
    }

    private static String shown(@Nullable String schema) {
        return schema == null ? "(default)" : schema;
    }
}
