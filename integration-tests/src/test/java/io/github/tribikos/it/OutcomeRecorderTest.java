package io.github.tribikos.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClass;

import io.github.tribikos.it.TestOutcome.Status;
import java.io.IOException;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Disabled;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import org.junit.platform.launcher.LauncherConstants;
import org.junit.platform.launcher.core.LauncherConfig;
import org.junit.platform.launcher.core.LauncherDiscoveryRequestBuilder;
import org.junit.platform.launcher.core.LauncherFactory;

class OutcomeRecorderTest {
    @TempDir
    Path folder;

    @Test
    void inheritedNestedAndDynamicTestsBelongToTheDatabaseOfTheOuterClass() throws IOException {
        assertThat(TestOutcome.read(run(FirstCase.class, SecondCase.class)))
                .containsExactlyInAnyOrder(
                        new TestOutcome("first", Status.PASSED, ""),
                        new TestOutcome("first", Status.PASSED, ""),
                        new TestOutcome("first", Status.SKIPPED, "not today"),
                        new TestOutcome("second", Status.PASSED, ""),
                        new TestOutcome("second", Status.PASSED, ""),
                        new TestOutcome("second", Status.SKIPPED, "not today"));
    }

    @Test
    void testsOfAClassThatCannotStartAreAllCounted() throws IOException {
        assertThat(TestOutcome.read(run(AbortedCase.class, DisabledCase.class)))
                .containsExactlyInAnyOrder(
                        new TestOutcome("aborted", Status.SKIPPED, "no server"),
                        new TestOutcome("aborted", Status.SKIPPED, "no server"),
                        new TestOutcome(TestOutcome.NO_DATABASE, Status.SKIPPED, "later"));
    }

    private Path run(Class<?>... classes) {
        Path file = folder.resolve("outcomes.tsv");
        var request = LauncherDiscoveryRequestBuilder.request()
                .selectors(Stream.of(classes).map(type -> selectClass(type)).toList())
                .configurationParameter(LauncherConstants.CAPTURE_STDOUT_PROPERTY_NAME, "false")
                .build();
        // Without the listeners of the service loader: the sample tests must not be counted in the build's own totals.
        var config = LauncherConfig.builder()
                .enableTestExecutionListenerAutoRegistration(false)
                .build();
        LauncherFactory.create(config).execute(request, new OutcomeRecorder(file));
        return file;
    }

    // The samples below are no classes that surefire looks for: their names do not end in "Test".

    abstract static class Suite {
        @Nested
        class Part {
            @Test
            void passes() {}

            @Test
            @Disabled("not today")
            void isSkipped() {}
        }

        @TestFactory
        Stream<DynamicTest> dynamic() {
            return Stream.of(DynamicTest.dynamicTest("one", () -> {}));
        }
    }

    @Tag("database:first")
    static class FirstCase extends Suite {}

    @Tag("database:second")
    static class SecondCase extends Suite {}

    @Tag("database:aborted")
    static class AbortedCase {
        @BeforeAll
        static void start() {
            assumeTrue(false, "no server");
        }

        @Test
        void one() {}

        @Test
        void two() {}
    }

    @Disabled("later")
    static class DisabledCase {
        @Test
        void one() {}
    }
}
