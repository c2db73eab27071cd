package io.github.tribikos.it.conformance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.tribikos.catalog.ReflectedCheck;
import io.github.tribikos.catalog.ReflectedColumn;
import io.github.tribikos.catalog.ReflectedForeignKey;
import io.github.tribikos.catalog.ReflectedIndex;
import io.github.tribikos.catalog.ReflectedKey;
import io.github.tribikos.catalog.ReflectedTable;
import io.github.tribikos.error.NoSuchTableException;
import io.github.tribikos.it.PostgresqlServer;
import io.github.tribikos.reflect.Inspector;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The cases of {@code orm.reflection}: what an inspector says of the recorded schema. */
class ReflectionCasesTest {
    private static Corpus corpus() {
        Corpus found = Corpus.find();
        return found != null ? found : Assumptions.abort("The recordings are not there.");
    }

    @Test
    @Tag("database:sqlite")
    void sqliteIsAsRecorded() {
        Corpus corpus = corpus();
        try (FestivalDatabase database = FestivalDatabase.sqlite(corpus)) {
            hold(corpus, Inspector.of(database.connection()), "sqlite");
        }
    }

    @Test
    @Tag("database:postgresql")
    void postgresqlIsAsRecorded() {
        Corpus corpus = corpus();
        try (FestivalDatabase database = FestivalDatabase.postgresql(corpus, PostgresqlServer.url())) {
            hold(corpus, Inspector.of(database.connection()), "postgresql");
        }
    }

    private static void hold(Corpus corpus, Inspector inspector, String dialect) {
        assertThat(everything(inspector)).isEqualTo(recorded(corpus, "orm.reflection.001", dialect));
        assertThat(anotherSchema(inspector)).isEqualTo(recorded(corpus, "orm.reflection.002", dialect));
        assertThatThrownBy(() -> inspector.table("nope")).isInstanceOf(NoSuchTableException.class);
    }

    private static JsonNode recorded(Corpus corpus, String id, String dialect) {
        for (String line : corpus.text("orm.jsonl").lines().toList()) {
            JsonNode node = Corpus.read(line);
            if (node.path("id").asText().equals(id)) {
                JsonNode own = node.path(dialect).path("result");
                return own.isMissingNode() ? node.get("result") : own;
            }
        }
        throw new IllegalStateException("no case " + id);
    }

    private static JsonNode everything(Inspector inspector) {
        ObjectNode result = Corpus.JSON.createObjectNode();
        ArrayNode tables = result.putArray("tables");
        inspector.tables().forEach(tables::add);
        ArrayNode columns = result.putArray("columns");
        for (ReflectedColumn column : inspector.table("stage").columns()) {
            columns.addArray()
                    .add(column.name())
                    .add(column.isNullable())
                    .add(column.type().toString());
        }
        names(
                result.putArray("pk"),
                Objects.requireNonNull(inspector.table("stage").primaryKey()).columns());
        ReflectedTable performance = inspector.table("performance");
        ArrayNode keys = result.putArray("fks");
        performance.foreignKeys().stream()
                .sorted(Comparator.comparing(key -> key.columns().toString()))
                .forEach(key -> addKey(keys.addArray(), key));
        ArrayNode uniques = result.putArray("uniques");
        for (ReflectedKey unique : performance.uniques()) {
            ArrayNode node = uniques.addArray().add(unique.name());
            names(node.addArray(), unique.columns());
        }
        ArrayNode indexes = result.putArray("indexes");
        for (ReflectedIndex index : inspector.table("artist").indexes()) {
            ArrayNode node = indexes.addArray().add(index.name());
            names(
                    node.addArray(),
                    index.terms().stream()
                            .map(term -> String.valueOf(term.column()))
                            .toList());
            node.add(index.isUnique());
        }
        return result;
    }

    private static void addKey(ArrayNode node, ReflectedForeignKey key) {
        names(node.addArray(), key.columns());
        node.add(key.target().name());
        names(node.addArray(), key.targetColumns());
    }

    private static void names(ArrayNode node, List<String> names) {
        names.forEach(node::add);
    }

    private static JsonNode anotherSchema(Inspector inspector) {
        ObjectNode result = Corpus.JSON.createObjectNode();
        names(result.putArray("archive"), inspector.tables("archive"));
        ArrayNode columns = result.putArray("cols");
        for (ReflectedColumn column : inspector.table("archive", "season").columns()) {
            columns.addArray().add(column.name()).add(column.isNullable());
        }
        result.putArray("has").add(inspector.hasTable("tag")).add(inspector.hasTable("nope"));
        names(
                result.putArray("checks"),
                inspector.table("review").checks().stream()
                        .map(ReflectedCheck::name)
                        .map(String::valueOf)
                        .toList());
        return result.put("missing", "NoSuchTableError"); // a NoSuchTableException, as the caller asserts
    }
}
