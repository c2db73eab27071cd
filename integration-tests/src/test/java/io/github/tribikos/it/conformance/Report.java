package io.github.tribikos.it.conformance;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/** What a run found, for {@code target/conformance/core.json}. */
final class Report {
    private final Conformance conformance;
    private final Map<String, Map<String, String>> rowDifferences = new LinkedHashMap<>(); // database, id

    Report(Conformance conformance) {
        this.conformance = conformance;
    }

    /** Tells that a database ran the cases. */
    void ran(String database) {
        rowDifferences.putIfAbsent(database, new LinkedHashMap<>());
    }

    void rowDifference(String database, String id, String difference) {
        rowDifferences.computeIfAbsent(database, name -> new LinkedHashMap<>()).put(id, difference);
    }

    /** Writes the file, and returns the closing line for people. */
    String write(Path file) {
        ObjectNode json = json();
        try {
            Files.createDirectories(file.toAbsolutePath().getParent());
            Corpus.JSON.writerWithDefaultPrettyPrinter().writeValue(file.toFile(), json);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        return "Conformance: " + json.get("passed") + " of " + json.get("total") + " cases pass, "
                + json.get("accepted").size() + " differences are accepted, "
                + json.get("failed").size() + " cases fail, "
                + json.get("missing").size() + " have no expression. "
                + json.get("byDialect");
    }

    ObjectNode json() {
        ObjectNode json = Corpus.JSON.createObjectNode();
        json.put("total", conformance.recorded().size());
        ArrayNode failed = Corpus.JSON.createArrayNode();
        ArrayNode accepted = Corpus.JSON.createArrayNode();
        int passed = 0;
        for (String id : conformance.cases().keySet()) {
            if (isFailed(id)) {
                failed.add(id);
            } else if (!accepted(id, accepted)) {
                passed++;
            }
        }
        json.put("passed", passed);
        json.set("accepted", accepted);
        json.set("failed", failed);
        conformance.missing().forEach(json.putArray("missing")::add);
        byDialect(json.putObject("byDialect"));
        conformance.missingDialects().forEach(json.putArray("dialectsNotThere")::add);
        return json;
    }

    private boolean isFailed(String id) {
        boolean sql = conformance.sqlDifferences(id).keySet().stream()
                .anyMatch(dialect -> !conformance.isAccepted(id, dialect, false));
        boolean rows = rowDifferences.entrySet().stream()
                .anyMatch(database ->
                        database.getValue().containsKey(id) && !conformance.isAccepted(id, database.getKey(), true));
        return sql || rows || !conformance.textNotAskedFor(id).isEmpty();
    }

    private boolean accepted(String id, ArrayNode into) {
        List<Acceptance> own = conformance.acceptances().stream()
                .filter(acceptance -> acceptance.id().equals(id))
                .toList();
        for (Acceptance acceptance : own) {
            into.addObject().put("id", id).put("dialect", acceptance.dialect()).put("reason", acceptance.reason());
        }
        return !own.isEmpty();
    }

    /** {@code of} counts the cases recorded for a dialect, {@code rowsOf} those with rows. */
    private void byDialect(ObjectNode json) {
        TreeSet<String> dialects = new TreeSet<>(conformance.judges().keySet());
        for (String dialect : dialects) {
            int of = 0;
            int equal = 0;
            int rowsOf = 0;
            int rowsEqual = 0;
            Map<String, String> rows = rowDifferences.getOrDefault(dialect, Map.of());
            for (RecordedCase recorded : conformance.recorded().values()) {
                boolean written = conformance.cases().containsKey(recorded.id());
                of += recorded.dialects().contains(dialect) ? 1 : 0;
                equal += written
                                && recorded.dialects().contains(dialect)
                                && !conformance.sqlDifferences(recorded.id()).containsKey(dialect)
                        ? 1
                        : 0;
                if (recorded.rows(dialect) != null && rowDifferences.containsKey(dialect)) {
                    rowsOf++;
                    rowsEqual += written && !rows.containsKey(recorded.id()) ? 1 : 0;
                }
            }
            json.putObject(dialect)
                    .put("sqlEqual", equal)
                    .put("rowsEqual", rowsEqual)
                    .put("of", of)
                    .put("rowsOf", rowsOf);
        }
    }
}
