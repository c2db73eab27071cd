package io.github.tribikos.examples;

import static io.github.tribikos.postgresql.Postgresql.postgresql;

import io.github.tribikos.diagram.Diagram;
import io.github.tribikos.diagram.ShownColumns;
import io.github.tribikos.schema.MetaData;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The pictures of {@code docs/pictures.md}. */
public final class Pictures {
    static final MetaData LIBRARY = MetaData.of(Readme.AUTHORS, Readme.BOOKS);

    private Pictures() {}

    /** Prints the library for Mermaid and, if a file is named, draws it there. */
    public static void main(String[] args) throws IOException {
        // snippet begin
        Diagram library = Diagram.of(LIBRARY).types(postgresql());
        System.out.println(library.mermaid());
        // snippet end
        if (args.length > 0) {
            draw(library, Path.of(args[0]));
        }
    }

    static void draw(Diagram library, Path file) throws IOException {
        // snippet begin
        Files.writeString(
                file, library.title("Library").columns(ShownColumns.KEYS).svg());
        // snippet end
    }
}
