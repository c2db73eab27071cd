package io.github.tribikos.examples;

import static io.github.tribikos.postgresql.Postgresql.postgresql;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.tribikos.diagram.Diagram;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PicturesTest {
    @Test
    void thePageShowsWhatTheProgramPrints() throws IOException {
        String mermaid = Diagram.of(Pictures.LIBRARY).types(postgresql()).mermaid();
        assertThat(Files.readString(Path.of("../docs/pictures.md"))).contains("```mermaid\n" + mermaid + "```\n");
    }

    @Test
    void theProgramDraws(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("library.svg");
        Pictures.main(new String[] {file.toString()});
        assertThat(Files.readString(file))
                .startsWith("<svg ")
                .contains(">Library</text>")
                .contains(">author_id</text>")
                .doesNotContain(">year</text>");
    }
}
