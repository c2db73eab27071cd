package io.github.tribikos.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@Tag("database:sqlite")
class ReadmeTest {
    @Test
    void theJavaExampleRuns(@TempDir Path folder) {
        assertThat(Readme.linesBefore(1970, "sqlite:///" + folder.resolve("library.db")))
                .containsExactly(new Readme.Line("Dune", 1965, "Frank Herbert"));
    }

    @Test
    void theKotlinExampleRuns(@TempDir Path folder) {
        assertThat(KotlinReadmeKt.titlesBefore(1970, "sqlite:///" + folder.resolve("library.db")))
                .isEqualTo(Map.of("Dune", 1965));
    }
}
