package io.github.tribikos.it.conformance;

import com.fasterxml.jackson.core.json.JsonReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The folder of recordings. */
final class Corpus {
    static final String FOLDER_PROPERTY = "tribikos.conformance";

    static final JsonMapper JSON = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .enable(JsonReadFeature.ALLOW_NON_NUMERIC_NUMBERS)
            .build();

    private final Path folder;

    private Corpus(Path folder) {
        this.folder = folder;
    }

    /** Returns the recordings, or null where there are none: beside the repository, or beside a folder around it. */
    static @Nullable Corpus find() {
        String given = System.getProperty(FOLDER_PROPERTY);
        if (given != null) {
            return at(Path.of(given));
        }
        for (Path around = repository().getParent(); around != null; around = around.getParent()) {
            Corpus found = at(around.resolve("shared/conformance"));
            if (found != null) {
                return found;
            }
        }
        return null;
    }

    private static @Nullable Corpus at(Path folder) {
        return Files.isRegularFile(folder.resolve("core.jsonl")) ? new Corpus(folder) : null;
    }

    /** The folder that holds the modules, whether a test runs in it or in one of them. */
    static Path repository() {
        Path here = Path.of("").toAbsolutePath();
        return Files.isDirectory(here.resolve("integration-tests"))
                ? here
                : here.resolve("..").normalize();
    }

    /** Returns the cases of a file such as {@code core.jsonl}, by id, in its order. */
    Map<String, RecordedCase> cases(String file) {
        Map<String, RecordedCase> cases = new LinkedHashMap<>();
        for (String line : text(file).lines().toList()) {
            RecordedCase recorded = new RecordedCase(read(line));
            cases.put(recorded.id(), recorded);
        }
        return cases;
    }

    /** Returns the rows of a table, each a JSON object by column name. */
    List<JsonNode> seedRows(String file) {
        List<JsonNode> rows = new ArrayList<>();
        read(text("seed-data/" + file)).forEach(rows::add);
        return rows;
    }

    /** Returns the tables to load, in order: objects with {@code table}, {@code file}, {@code only}. */
    JsonNode loadOrder() {
        return read(text("seed-data/load-order.json"));
    }

    /** Returns the statements that create the tables of a database. */
    List<String> ddl(String database) {
        return List.of(text("seed-data/ddl-" + database + ".sql").strip().split(";\\s*(\n|$)"));
    }

    /** Returns a file as it is. */
    String text(String file) {
        try {
            return Files.readString(folder.resolve(file));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    static JsonNode read(String text) {
        try {
            return JSON.readTree(text);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
