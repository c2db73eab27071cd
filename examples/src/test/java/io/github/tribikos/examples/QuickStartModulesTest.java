package io.github.tribikos.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The quick start has a reactor of its own: on a machine that never built the rest it finds only the modules that are named there. */
class QuickStartModulesTest {
    private static final Pattern DEPENDENCY = Pattern.compile(
            "(?s)<dependency>\\s*<groupId>io\\.github\\.tribikos</groupId>\\s*<artifactId>(?:tribikos-)(\\w+)"
                    + "</artifactId>\\s*</dependency>");
    private static final Pattern MODULE = Pattern.compile("<module>(?:.*/)?([^/<]+)</module>");

    private static List<String> found(Pattern pattern, Path file) throws IOException {
        return pattern.matcher(Files.readString(file))
                .results()
                .map((MatchResult match) -> match.group(1))
                .toList();
    }

    @Test
    void allThatTheExamplesNeedIsBuiltWithThem() throws IOException {
        List<String> needed = found(DEPENDENCY, Path.of("pom.xml")).stream()
                .map(name -> name.equals("kotlin") ? "dsl-kotlin" : name)
                .toList();
        assertThat(needed).contains("core", "orm", "dsl-kotlin");
        assertThat(found(MODULE, Path.of("quickstart/pom.xml"))).containsAll(needed);
    }
}
