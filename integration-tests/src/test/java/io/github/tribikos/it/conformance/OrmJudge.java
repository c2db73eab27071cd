package io.github.tribikos.it.conformance;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.tribikos.error.ArgumentException;
import io.github.tribikos.error.IntegrityViolation;
import io.github.tribikos.error.NoResultException;
import io.github.tribikos.error.NoSuchTableException;
import io.github.tribikos.error.StateException;
import io.github.tribikos.error.TribikosException;
import io.github.tribikos.it.conformance.Emitted.Entry;
import io.github.tribikos.it.conformance.OrmRun.Raised;
import io.github.tribikos.orm.MappingException;
import io.github.tribikos.orm.StaleDataException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Compares what a case did with what was recorded for a database. */
final class OrmJudge {
    /** The exceptions that stand for the recorded ones. */
    private static final Map<String, List<Class<? extends Throwable>>> EXCEPTIONS = Map.of(
            "IntegrityError", List.of(IntegrityViolation.class, ArgumentException.class, StateException.class),
            "InvalidRequestError", List.of(StateException.class, ArgumentException.class, StaleDataException.class),
            "PendingRollbackError", List.of(StateException.class),
            "StaleDataError", List.of(StaleDataException.class),
            "NoResultFound", List.of(NoResultException.class),
            "NoSuchTableError", List.of(NoSuchTableException.class),
            "ValueError", List.of(IllegalArgumentException.class, ArgumentException.class, MappingException.class));

    private final String database;

    OrmJudge(String database) {
        this.database = database;
    }

    /** Returns the recorded line of this database, null where it was not run there. */
    @Nullable
    JsonNode recording(RecordedCase recorded, String part) {
        JsonNode json = recorded.json();
        if (database.equals("sqlite")) {
            return json.get(part);
        }
        JsonNode own = json.path("postgresql").get(part);
        boolean isSame = json.path("postgresql").isObject()
                || json.path("same_on").toString().contains('"' + database + '"');
        return own != null && !own.isNull() ? own : isSame ? json.get(part) : null;
    }

    /** Returns how the sequence of statements differs, null if it does not. */
    @Nullable
    String emitted(RecordedCase recorded, List<Entry> entries) {
        JsonNode lines = recording(recorded, "emitted");
        if (lines == null) {
            return null;
        }
        List<Recorded> expected = flat(lines);
        for (int i = 0; i < Math.max(expected.size(), entries.size()); i++) {
            if (i >= expected.size()) {
                return "sent besides: " + entries.get(i);
            }
            if (i >= entries.size()) {
                return "not sent: " + expected.get(i);
            }
            if (!expected.get(i).isEqual(entries.get(i))) {
                return "expected: " + expected.get(i) + "\nbut sent: " + entries.get(i);
            }
        }
        return null;
    }

    /** Returns how many statements are recorded more than were sent. */
    int spared(RecordedCase recorded, List<Entry> entries) {
        JsonNode lines = recording(recorded, "emitted");
        long statements = lines == null
                ? Integer.MAX_VALUE
                : flat(lines).stream().filter(each -> !each.isMark).count();
        return (int) (statements
                - entries.stream()
                        .filter(each -> each.isStatement() && !each.isFurther())
                        .count());
    }

    /** A recorded statement or transaction mark. */
    private record Recorded(int step, String sql, JsonNode values, boolean isMark) {
        boolean isEqual(Entry entry) {
            return step == entry.step()
                    && sql.equals(entry.sql())
                    && (values.isMissingNode() ? entry.values().isEmpty() : Values.rowEqual(values, entry.values()));
        }

        @Override
        public String toString() {
            return "[" + step + "] " + sql + (values.isMissingNode() ? "" : "  " + values);
        }
    }

    private List<Recorded> flat(JsonNode lines) {
        List<Recorded> all = new ArrayList<>();
        JsonNode none = lines.path(-1);
        for (JsonNode line : lines) {
            int step = line.get("step").asInt();
            if (line.has("tx")) {
                all.add(new Recorded(step, line.get("tx").asText(), none, true));
                continue;
            }
            String sql = SqlTexts.comparable(line.get("sql").asText(), database)
                    .replaceAll("^((ROLLBACK TO |RELEASE )?SAVEPOINT) \\w+$", "$1");
            if (line.has("many")) {
                line.get("many").forEach(values -> all.add(new Recorded(step, sql, values, false)));
            } else {
                JsonNode values = line.get("params");
                all.add(new Recorded(step, sql, values == null || values.isNull() ? none : values, false));
            }
        }
        return all;
    }

    /** Returns how the values that the steps ask for differ, null if they do not. */
    @Nullable
    String results(RecordedCase recorded, Map<String, @Nullable Object> results) {
        JsonNode expected = recording(recorded, "result");
        if (expected == null) {
            return null;
        }
        Iterator<String> names = expected.fieldNames();
        while (names.hasNext()) {
            String name = names.next();
            JsonNode value = expected.get(name);
            if (!results.containsKey(name)) {
                return "no value: " + name;
            }
            Object found = results.get(name);
            boolean isEqual =
                    found instanceof Raised raised ? isRaised(value, raised.failure()) : Values.equal(value, found);
            if (!isEqual) {
                return name + ", expected: " + value + "\nbut was: " + found;
            }
        }
        return null;
    }

    private static boolean isRaised(JsonNode value, Throwable failure) {
        String name = (value.has("error") ? value.get("error") : value).asText().replaceAll(":.*", "");
        return EXCEPTIONS.getOrDefault(name, List.of(TribikosException.class)).stream()
                .anyMatch(each -> each.isInstance(failure));
    }
}
