package io.github.tribikos.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.tribikos.dialect.DatabaseUrl;
import io.github.tribikos.error.ArgumentException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** URLs that come from a stranger. */
class UntrustedUrlTest {
    static List<String> hostile() throws IOException {
        return lines("/urls/hostile.txt");
    }

    static List<String> benign() throws IOException {
        return lines("/urls/benign.txt");
    }

    private static List<String> lines(String resource) throws IOException {
        try (InputStream file = Objects.requireNonNull(UntrustedUrlTest.class.getResourceAsStream(resource))) {
            Stream<String> lines = new String(file.readAllBytes(), StandardCharsets.UTF_8).lines();
            return lines.filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .toList();
        }
    }

    @Test
    void corpusIsLarge() throws IOException {
        assertThat(hostile()).hasSizeGreaterThanOrEqualTo(100).doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @MethodSource("hostile")
    void hostileUrlIsRefusedWithAMessageThatShowsNothingOfIt(String url) {
        assertThatThrownBy(() -> DatabaseUrl.parseUntrusted(url))
                .isInstanceOf(ArgumentException.class)
                .extracting(Throwable::getMessage)
                .asString()
                .doesNotContainIgnoringCase("canary")
                .doesNotContain("evil.example")
                .hasSizeLessThan(500);
    }

    @ParameterizedTest
    @MethodSource("benign")
    void benignUrlIsAcceptedAsItIs(String url) {
        assertThat(DatabaseUrl.parseUntrusted(url)).isEqualTo(DatabaseUrl.parse(url));
    }

    @Test
    void refusalSaysWhichParameterAndWhatIsAllowed() {
        assertThatThrownBy(() -> DatabaseUrl.parseUntrusted("h2:///mem:x?INIT=canary"))
                .hasMessage(
                        "The database URL is refused, as it comes from an untrusted source: the parameter \"INIT\" is not"
                                + " among those that it may have: CASE_INSENSITIVE_IDENTIFIERS, DATABASE_TO_LOWER,"
                                + " DATABASE_TO_UPPER, DEFAULT_NULL_ORDERING, IFEXISTS, MODE. What is meant to be set is set in the"
                                + " program, by EngineOptions.");
        assertThatThrownBy(() -> DatabaseUrl.parseUntrusted("sqlite:////etc/canary"))
                .hasMessage(
                        "The database URL is refused, as it comes from an untrusted source: it names a file. What is meant"
                                + " to be set is set in the program, by EngineOptions.");
    }

    @Test
    void hostCannotEndEarlyEvenInATrustedUrl() {
        assertThatThrownBy(() -> DatabaseUrl.parse("postgresql://evil%2Fx%3FsocketFactory%3Dcanary/y"))
                .isInstanceOf(ArgumentException.class)
                .hasMessageStartingWith("Invalid database URL: the host has one of the characters");
    }
}
