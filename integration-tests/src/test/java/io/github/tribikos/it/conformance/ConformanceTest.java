package io.github.tribikos.it.conformance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import io.github.tribikos.it.Servers;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
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

/** Our statements against the recordings. Cases without an expression are counted in the report, and fail nothing. */
@TestInstance(Lifecycle.PER_CLASS)
@SuppressWarnings("NullAway.Init") // what @BeforeAll sets
class ConformanceTest {
    private static Corpus corpus;
    private static Conformance conformance;
    private static Report report;

    @BeforeAll
    static void read() {
        Corpus found = Corpus.find();
        if (found == null) {
            Assumptions.abort("The recordings are not there. They lie in ../shared/conformance, or where -D"
                    + Corpus.FOLDER_PROPERTY + " says.");
            return;
        }
        corpus = found;
        conformance = new Conformance(found);
        report = new Report(conformance);
    }

    @AfterAll
    static void write() {
        if (report != null) {
            Path target = Corpus.repository().resolve("integration-tests/target/conformance/core.json");
            System.out.println(report.write(target));
        }
    }

    @TestFactory
    Stream<DynamicTest> sql() {
        return conformance.cases().keySet().stream().map(id -> DynamicTest.dynamicTest(id, () -> sqlIsAsRecorded(id)));
    }

    private static void sqlIsAsRecorded(String id) {
        RecordedCase recorded = conformance.recorded(id);
        StringBuilder differences = new StringBuilder();
        conformance.sqlDifferences(id).forEach((dialect, difference) -> {
            if (!conformance.isAccepted(id, dialect, false)) {
                differences.append('\n').append(dialect).append(":\n").append(difference);
            }
        });
        if (!differences.isEmpty()) {
            fail(id + ": " + recorded.describe() + differences);
        }
        assertThat(conformance.textNotAskedFor(id))
                .as("SQL text in %s, which does not ask for it: %s", id, recorded.describe())
                .isEmpty();
    }

    @Test
    void acceptancesOfSqlAreNeeded() {
        List<Acceptance> notNeeded = new ArrayList<>();
        for (Acceptance acceptance : conformance.acceptances()) {
            Map<String, String> differences = conformance.sqlDifferences(acceptance.id());
            if (!acceptance.rows() && !differences.containsKey(acceptance.dialect())) {
                notNeeded.add(acceptance);
            }
        }
        assertThat(notNeeded).isEmpty();
    }

    /** The rows of one database. */
    @TestInstance(Lifecycle.PER_CLASS)
    @SuppressWarnings("NullAway.Init") // what @BeforeAll sets
    abstract static class Rows {
        private FestivalDatabase database;
        private RowJudge judge;

        abstract FestivalDatabase open(Corpus from);

        @BeforeAll
        void start() {
            database = open(corpus);
            judge = new RowJudge(database);
            report.ran(database.name());
        }

        @AfterAll
        void stop() {
            if (database != null) {
                database.close();
            }
        }

        @TestFactory
        Stream<DynamicTest> rows() {
            String name = database.name();
            return conformance.cases().values().stream()
                    .filter(ours -> ours.isFor(name)
                            && conformance.recorded(ours.id).dialects().contains(name))
                    .filter(ours -> hasRows(conformance.recorded(ours.id), name))
                    .map(ours -> DynamicTest.dynamicTest(ours.id, () -> rowsAreAsRecorded(ours)));
        }

        private static boolean hasRows(RecordedCase recorded, String name) {
            return recorded.rows(name) != null || recorded.isRefused(name);
        }

        private void rowsAreAsRecorded(Cases.Case ours) {
            RecordedCase recorded = conformance.recorded(ours.id);
            String difference;
            try {
                difference = judge.difference(recorded, ours);
            } catch (RuntimeException failure) {
                report.rowDifference(database.name(), ours.id, failure.toString());
                throw failure;
            }
            boolean accepted = conformance.isAccepted(ours.id, database.name(), true);
            if (difference != null) {
                report.rowDifference(database.name(), ours.id, difference);
            }
            if (difference != null && !accepted) {
                fail(ours.id + " on " + database.name() + ": " + recorded.describe() + "\n" + difference);
            }
            assertThat(difference != null)
                    .as("rows of %s are accepted as different", ours.id)
                    .isEqualTo(accepted);
        }
    }

    @Nested
    @Tag("database:sqlite")
    class OnSqlite extends Rows {
        @Override
        FestivalDatabase open(Corpus from) {
            return FestivalDatabase.sqlite(from);
        }
    }

    @Nested
    @Tag("database:postgresql")
    class OnPostgresql extends Rows {
        @Override
        FestivalDatabase open(Corpus from) {
            return FestivalDatabase.postgresql(from, Servers.postgresqlUrl());
        }
    }

    @Nested
    @Tag("database:mariadb")
    class OnMariadb extends Rows {
        @Override
        FestivalDatabase open(Corpus from) {
            return FestivalDatabase.mariadb(from, Servers.mariadbUrl());
        }
    }
}
