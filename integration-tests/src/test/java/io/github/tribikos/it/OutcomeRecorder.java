package io.github.tribikos.it;

import io.github.tribikos.it.TestOutcome.Status;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.platform.engine.TestExecutionResult;
import org.junit.platform.launcher.TestExecutionListener;
import org.junit.platform.launcher.TestIdentifier;
import org.junit.platform.launcher.TestPlan;

/**
 * Writes one line per finished or skipped test to the file that the system property {@value #FILE_PROPERTY} names;
 * idle without it.
 *
 * <p>The XML reports cannot tell databases apart: a nested class that three test classes inherit is one class to them,
 * and the last run overwrites the others. Here a test's database is the tag of the nearest class around it.
 */
public final class OutcomeRecorder implements TestExecutionListener {
    static final String FILE_PROPERTY = "tribikos.outcomes";

    private static final String TAG_PREFIX = "database:";

    private final @Nullable Path file;
    private @Nullable TestPlan plan;

    /** For the service loader. */
    public OutcomeRecorder() {
        this(Optional.ofNullable(System.getProperty(FILE_PROPERTY))
                .map(Path::of)
                .orElse(null));
    }

    OutcomeRecorder(@Nullable Path file) {
        this.file = file;
        if (file != null) {
            try {
                Files.createDirectories(file.toAbsolutePath().getParent());
                Files.deleteIfExists(file);
            } catch (IOException failure) {
                throw new UncheckedIOException(failure);
            }
        }
    }

    @Override
    public void testPlanExecutionStarted(TestPlan testPlan) {
        plan = testPlan;
    }

    @Override
    public void executionSkipped(TestIdentifier test, String reason) {
        recordAllOf(test, Status.SKIPPED, reason);
    }

    @Override
    public void executionFinished(TestIdentifier test, TestExecutionResult result) {
        switch (result.getStatus()) {
            case SUCCESSFUL -> {
                if (test.isTest()) {
                    write(test, Status.PASSED, "");
                }
            }
            // A failed assumption. In a class's @BeforeAll it takes all tests of the class with it.
            case ABORTED ->
                recordAllOf(
                        test,
                        Status.SKIPPED,
                        result.getThrowable().map(Throwable::getMessage).orElse(""));
            case FAILED -> write(test, Status.FAILED, "");
        }
    }

    /** A container that does not start reports nothing for the tests in it, so they are counted here. */
    private void recordAllOf(TestIdentifier test, Status status, String reason) {
        Set<TestIdentifier> descendants = plan == null ? Set.of() : plan.getDescendants(test);
        if (test.isTest() || descendants.stream().noneMatch(TestIdentifier::isTest)) {
            write(test, status, reason);
            return;
        }
        for (TestIdentifier descendant : descendants) {
            if (descendant.isTest()) {
                write(descendant, status, reason);
            }
        }
    }

    private void write(TestIdentifier test, Status status, String detail) {
        if (file == null) {
            return;
        }
        String line = new TestOutcome(databaseOf(test), status, detail).toLine();
        try {
            Files.writeString(file, line, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private String databaseOf(TestIdentifier test) {
        Optional<TestIdentifier> current = Optional.of(test);
        while (current.isPresent()) {
            Optional<String> database = current.get().getTags().stream()
                    .map(tag -> tag.getName())
                    .filter(name -> name.startsWith(TAG_PREFIX))
                    .findFirst();
            if (database.isPresent()) {
                return database.get().substring(TAG_PREFIX.length());
            }
            current = plan == null ? Optional.empty() : plan.getParent(current.get());
        }
        return TestOutcome.NO_DATABASE;
    }
}
