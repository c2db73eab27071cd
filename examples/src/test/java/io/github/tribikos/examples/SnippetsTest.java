package io.github.tribikos.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** What README and docs quote is code that is compiled here. */
class SnippetsTest {
    private static final Path ROOT = Path.of("..");
    private static final Pattern BLOCK = Pattern.compile("(?ms)^```(java|kotlin)\\R(.*?)^```$");
    private static final Pattern SNIPPET = Pattern.compile("(?ms)^ *// snippet begin\\R(.*?)^ *// snippet end$");

    @TestFactory
    Stream<DynamicTest> everyBlockIsASnippet() throws IOException {
        List<String> snippets = new ArrayList<>();
        for (Path source : files(Path.of("src"), Integer.MAX_VALUE, ".java", ".kt")) {
            SNIPPET.matcher(Files.readString(source))
                    .results()
                    .map(found -> found.group(1).stripTrailing().stripIndent() + "\n")
                    .forEach(snippets::add);
        }
        List<Path> pages = files(ROOT.resolve("docs"), 1, ".md");
        pages.add(ROOT.resolve("README.md"));
        return pages.stream()
                .map(page -> DynamicTest.dynamicTest(page.getFileName().toString(), () -> {
                    for (String block : blocks(page)) {
                        assertThat(snippets)
                                .as("the parts of examples/src between \"// snippet begin\" and \"// snippet end\"")
                                .contains(block);
                    }
                }));
    }

    @Test
    void theReadmeShowsBothLanguages() throws IOException {
        assertThat(blocks(ROOT.resolve("README.md"))).hasSize(2);
    }

    private static List<String> blocks(Path page) throws IOException {
        return BLOCK.matcher(Files.readString(page))
                .results()
                .map(found -> found.group(2))
                .toList();
    }

    private static List<Path> files(Path folder, int depth, String... endings) throws IOException {
        try (Stream<Path> found = Files.walk(folder, depth)) {
            return new ArrayList<>(found.filter(file -> Stream.of(endings).anyMatch(file.toString()::endsWith))
                    .toList());
        }
    }
}
