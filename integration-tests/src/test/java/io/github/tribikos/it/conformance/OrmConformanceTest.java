package io.github.tribikos.it.conformance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.tribikos.engine.Engine;
import io.github.tribikos.it.Servers;
import io.github.tribikos.it.conformance.Emitted.Entry;
import io.github.tribikos.it.conformance.OrmCases.OrmCase;
import io.github.tribikos.it.conformance.cases.AllOrmCases;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;

/** What sessions do against the recordings: statements in order, values, results. Cases without a program are counted. */
@TestInstance(Lifecycle.PER_CLASS)
@SuppressWarnings("NullAway.Init") // what @BeforeAll sets
class OrmConformanceTest {
    private static Corpus corpus;
    private static Map<String, RecordedCase> recorded;
    private static Map<String, OrmCase> cases;
    private static final Map<String, Map<String, Boolean>> exact =
            new TreeMap<>(); // database, id: sequence and results
    private static final TreeSet<String> failed = new TreeSet<>();

    @BeforeAll
    static void read() {
        Corpus found = Corpus.find();
        if (found == null) {
            Assumptions.abort("The recordings are not there. They lie in ../shared/conformance, or where -D"
                    + Corpus.FOLDER_PROPERTY + " says.");
            return;
        }
        corpus = found;
        recorded = found.cases("orm.jsonl");
        OrmCases registered = new OrmCases();
        AllOrmCases.register(registered);
        cases = registered.byId();
    }

    @AfterAll
    static void write() throws IOException {
        if (corpus != null) {
            write(Corpus.repository().resolve("integration-tests/target/conformance/orm.json"));
        }
    }

    @Test
    void everyCaseIsRecorded() {
        assertThat(recorded.keySet()).containsAll(cases.keySet());
    }

    private static void write(Path file) throws IOException {
        List<OrmCase> good = cases.values().stream()
                .filter(each -> !failed.contains(each.id))
                .toList();
        ObjectNode json = Corpus.JSON.createObjectNode();
        json.put("total", recorded.size());
        json.put("passed", good.stream().filter(each -> each.reason == null).count());
        ArrayNode accepted = json.putArray("accepted");
        good.stream()
                .filter(each -> each.reason != null)
                .forEach(each -> accepted.addObject().put("id", each.id).put("reason", each.reason));
        failed.forEach(json.putArray("failed")::add);
        ArrayNode missing = json.putArray("missing");
        recorded.keySet().stream().filter(id -> !cases.containsKey(id)).forEach(missing::add);
        ObjectNode databases = json.putObject("byDatabase");
        exact.forEach((database, byId) -> databases
                .putObject(database)
                .put("exact", byId.values().stream().filter(each -> each).count())
                .put("of", byId.size()));
        Files.createDirectories(file.toAbsolutePath().getParent());
        Corpus.JSON.writerWithDefaultPrettyPrinter().writeValue(file.toFile(), json);
        System.out.println("ORM: " + json.get("passed") + " of " + json.get("total") + " cases pass, " + accepted.size()
                + " are accepted with a reason, " + failed.size() + " fail, " + missing.size() + " have no program. "
                + databases);
    }

    /** The cases on one database. */
    @TestInstance(Lifecycle.PER_CLASS)
    @SuppressWarnings("NullAway.Init") // what @BeforeAll sets
    abstract static class On {
        private OrmDatabase database;
        private OrmJudge judge;
        private Map<String, Boolean> exactly;

        abstract OrmDatabase open(Corpus from);

        abstract String name();

        @BeforeAll
        void start() {
            database = open(corpus);
            judge = new OrmJudge(name());
            exactly = exact.computeIfAbsent(name(), name -> new LinkedHashMap<>());
        }

        @AfterAll
        void stop() {
            if (database != null) {
                database.close();
            }
        }

        @TestFactory
        Stream<DynamicTest> isAsRecorded() {
            return cases.values().stream()
                    .filter(each -> judge.recording(line(each), "result") != null)
                    .map(each -> DynamicTest.dynamicTest(each.id, () -> {
                        failed.add(each.id);
                        run(each);
                        if (exactly.containsKey(each.id)) {
                            failed.remove(each.id);
                        }
                    }));
        }

        private static RecordedCase line(OrmCase each) {
            return Objects.requireNonNull(recorded.get(each.id), each.id);
        }

        private void run(OrmCase each) throws Exception {
            Engine engine = database.fresh();
            engine.connect().close(); // what a first connection asks the server is no part of the case
            Emitted emitted = new Emitted(name(), engine.dialect());
            engine.events().statements(emitted);
            engine.events().sql(emitted);
            engine.events().transactions(emitted);
            List<String> differences = new ArrayList<>();
            try (OrmRun run = new OrmRun(engine, emitted)) {
                each.program.run(run);
                add(differences, each.otherResults ? null : judge.results(line(each), run.results()));
            } finally {
                emitted.off(true);
            }
            String sent = judge.emitted(line(each), emitted.entries());
            boolean isExact = sent == null && differences.isEmpty() && !each.otherResults;
            exactly.put(each.id, isExact);
            if (sent != null && each.reason == null) {
                differences.add(sent);
            } else if (sent != null && judge.spared(line(each), emitted.entries()) < 0) {
                differences.add("more statements are sent than recorded");
            }
            if (!differences.isEmpty()) {
                exactly.remove(each.id);
                fail(each.id + ": " + line(each).describe() + "\n" + String.join("\n", differences) + "\nsent:\n  "
                        + String.join(
                                "\n  ",
                                emitted.entries().stream().map(Entry::toString).toList()));
            }
        }

        private static void add(List<String> differences, @org.jspecify.annotations.Nullable String difference) {
            if (difference != null) {
                differences.add(difference);
            }
        }
    }

    @Nested
    @Tag("database:sqlite")
    class OnSqlite extends On {
        @Override
        OrmDatabase open(Corpus from) {
            return new OrmDatabase.InSqlite(from);
        }

        @Override
        String name() {
            return "sqlite";
        }
    }

    @Nested
    @Tag("database:postgresql")
    class OnPostgresql extends On {
        @Override
        OrmDatabase open(Corpus from) {
            return new OrmDatabase.InPostgresql(from, Servers.postgresqlUrl());
        }

        @Override
        String name() {
            return "postgresql";
        }
    }
}
