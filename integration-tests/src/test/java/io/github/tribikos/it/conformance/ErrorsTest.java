package io.github.tribikos.it.conformance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.tribikos.it.conformance.ErrorCases.ErrorCase;
import io.github.tribikos.it.conformance.cases.CoreErrors;
import io.github.tribikos.it.conformance.cases.OrmErrors;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;

/** The recorded misuses: each is refused at the same point or earlier. What has no case is counted in the report. */
@Tag("database:sqlite")
@TestInstance(Lifecycle.PER_CLASS)
@SuppressWarnings("NullAway.Init") // what @BeforeAll sets
class ErrorsTest {
    private Map<String, RecordedCase> recorded;
    private Map<String, ErrorCase> cases;
    private Map<String, List<String>> javaErrors;
    private FestivalDatabase database;
    private final TreeSet<String> failed = new TreeSet<>();

    @BeforeAll
    void start() {
        Corpus corpus = Corpus.find();
        if (corpus == null) {
            Assumptions.abort("The recordings are not there. They lie in ../shared/conformance, or where -D"
                    + Corpus.FOLDER_PROPERTY + " says.");
            return;
        }
        recorded = corpus.cases("errors.jsonl");
        ErrorCases registered = new ErrorCases();
        CoreErrors.register(registered);
        OrmErrors.register(registered);
        cases = registered.byId();
        javaErrors = JavaProgram.errors(programs());
        database = FestivalDatabase.sqlite(corpus);
    }

    private Map<String, String> programs() {
        Map<String, String> programs = new LinkedHashMap<>();
        cases.values()
                .forEach(own -> own.checks.forEach(check -> {
                    if (check instanceof ErrorCases.NotJava program) {
                        programs.put(programName(own, program), program.statement());
                    }
                }));
        return programs;
    }

    private static String programName(ErrorCase own, ErrorCases.NotJava program) {
        return own.id.replaceAll("\\W", "_") + "_" + own.checks.indexOf(program);
    }

    @AfterAll
    void stop() throws IOException {
        if (database != null) {
            database.close();
            write(Corpus.repository().resolve("integration-tests/target/conformance/errors.json"));
        }
    }

    @Test
    void everyCaseIsRecorded() {
        assertThat(recorded.keySet()).containsAll(cases.keySet());
    }

    @TestFactory
    Stream<DynamicTest> isRefused() {
        return cases.values().stream()
                .map(own -> DynamicTest.dynamicTest(own.id, () -> {
                    failed.add(own.id);
                    for (ErrorCases.Check check : own.checks) {
                        hold(own, check);
                    }
                    failed.remove(own.id);
                }));
    }

    private void hold(ErrorCase own, ErrorCases.Check check) throws Exception {
        String name =
                own.id + ": " + Objects.requireNonNull(recorded.get(own.id)).describe();
        if (check instanceof ErrorCases.NotJava program) {
            assertThat(javaErrors.get(programName(own, program)))
                    .as("%s%n%s", name, program.statement())
                    .anySatisfy(message -> assertThat(message).contains(program.message()));
            return;
        }
        try {
            if (check instanceof ErrorCases.Refusal refusal) {
                assertThatThrownBy(() -> refusal.misuse().run(database.connection()))
                        .as(name)
                        .isInstanceOf(refusal.with())
                        .hasMessageContaining(refusal.message());
            } else if (check instanceof ErrorCases.Fine fine) {
                fine.use().run(database.connection());
            }
        } finally {
            database.connection().rollback();
        }
    }

    private void write(Path file) throws IOException {
        ObjectNode json = Corpus.JSON.createObjectNode();
        json.put("total", recorded.size());
        json.put(
                "passed",
                cases.values().stream()
                        .filter(own -> own.reason == null && !failed.contains(own.id))
                        .count());
        ArrayNode accepted = json.putArray("accepted");
        cases.values().stream()
                .filter(own -> own.reason != null && !failed.contains(own.id))
                .forEach(own -> accepted.addObject().put("id", own.id).put("reason", own.reason));
        failed.forEach(json.putArray("failed")::add);
        ArrayNode missing = json.putArray("missing");
        recorded.keySet().stream().filter(id -> !cases.containsKey(id)).forEach(missing::add);
        Files.createDirectories(file.toAbsolutePath().getParent());
        Corpus.JSON.writerWithDefaultPrettyPrinter().writeValue(file.toFile(), json);
        System.out.println("Errors: " + json.get("passed") + " of " + json.get("total") + " cases pass, "
                + accepted.size() + " are refused otherwise, " + failed.size() + " fail, " + missing.size()
                + " have no case.");
    }
}
