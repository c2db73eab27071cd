package io.github.tribikos.it.conformance;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * One line of {@code core.jsonl}.
 *
 * @param json the line
 */
record RecordedCase(JsonNode json) {
    /** The databases on which the reference was run; for the others it was compiled only. */
    private static final Set<String> RAN = Set.of("sqlite", "postgresql", "mariadb");

    String id() {
        return json.get("id").asText();
    }

    String feature() {
        return json.get("feature").asText();
    }

    String describe() {
        return json.get("describe").asText();
    }

    List<String> dialects() {
        List<String> names = new ArrayList<>();
        json.get("sql").fieldNames().forEachRemaining(names::add);
        return names;
    }

    /** Returns the statements recorded for a dialect; none if it was not meant or compiling raises there. */
    List<String> sql(String dialect) {
        List<String> statements = new ArrayList<>();
        JsonNode recorded = json.path("sql").path(dialect);
        if (recorded.isTextual()) {
            statements.add(recorded.asText());
        } else if (recorded.isArray()) {
            recorded.forEach(statement -> statements.add(statement.asText()));
        }
        return statements;
    }

    /** Returns the error that compiling for a dialect raises, {@code Class: message}, or null. */
    @Nullable
    String error(String dialect) {
        JsonNode error = json.path("sql").path(dialect).get("error");
        return error == null ? null : error.asText();
    }

    /** Returns the bound values of a dialect: a list, for {@code default} an object by name; null if none are recorded. */
    @Nullable
    JsonNode params(String dialect) {
        JsonNode params = json.path("params");
        return params.has(dialect) || dialect.equals("default") ? params.get(dialect) : params.get("positional");
    }

    boolean isMany() {
        return json.path("many").asBoolean();
    }

    @Nullable
    JsonNode rows(String database) {
        return json.path("rows").get(database);
    }

    List<String> databases() {
        List<String> names = new ArrayList<>();
        json.path("rows").fieldNames().forEachRemaining(names::add);
        return names;
    }

    @Nullable
    String afterSql() {
        JsonNode sql = json.get("after_sql");
        return sql == null ? null : sql.asText();
    }

    boolean isOrdered() {
        return json.path("row_order").asText("exact").equals("exact");
    }

    /** Whether the database refused the recorded text, though another took it: then any sensible way counts. */
    boolean isRefused(String database) {
        List<String> databases = databases();
        databases.removeIf(name -> json.path("rows").path(name).has("error"));
        return RAN.contains(database) && !databases.contains(database) && !databases.isEmpty();
    }
}
