package io.github.tribikos.it;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.tribikos.testkit.TypeMatrix;
import io.github.tribikos.testkit.TypeMatrix.Cell;
import io.github.tribikos.testkit.TypeMatrix.Outcome;
import io.github.tribikos.testkit.TypeNote;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The matrix in {@code docs/types.md}: a column per database, which that database's run of the suite holds against the page, or
 * writes there if asked. The columns of the others stay as they are.
 */
final class TypesDocument {
    private static final Path PAGE = Path.of("../docs/types.md");
    private static final String WRITE = "tribikos.docs";
    private static final List<String> DATABASES = List.of("SQLite", "H2", "DuckDB", "PostgreSQL", "MariaDB", "MySQL");

    private final Map<List<String>, Map<String, String>> outcomes =
            new LinkedHashMap<>(); // by type and value, by database
    private final Map<String, List<String>> notes = new LinkedHashMap<>();
    private final Map<String, List<String>> own = new LinkedHashMap<>();
    private final String before;
    private final String after;

    private TypesDocument(String page) {
        this.before = page.substring(
                0, page.indexOf(begin("matrix")) + begin("matrix").length());
        this.after = page.substring(page.indexOf(end("matrix")));
        List<String> rows = lines(page, "values");
        rows.stream().skip(2).forEach(row -> parse(row, cells(rows.get(0))));
        for (String database : DATABASES) {
            notes.put(database, lines(page, "notes of " + database));
            own.put(database, lines(page, "types of " + database));
        }
    }

    private static String begin(String part) {
        return "<!-- " + part + " -->";
    }

    private static String end(String part) {
        return "<!-- end of " + part + " -->";
    }

    private static List<String> lines(String page, String part) {
        int start = page.indexOf(begin(part));
        return start < 0
                ? List.of()
                : page.substring(start + begin(part).length(), page.indexOf(end(part)))
                        .strip()
                        .lines()
                        .toList();
    }

    private static List<String> cells(String row) {
        return Arrays.stream(row.split("(?<!\\\\)\\|", -1)).map(String::strip).toList();
    }

    private void parse(String row, List<String> header) {
        List<String> cells = cells(row);
        Map<String, String> byDatabase = new LinkedHashMap<>();
        for (int i = 3; i < header.size() - 1; i++) {
            if (!cells.get(i).isEmpty()) { // not tried yet
                byDatabase.put(header.get(i), cells.get(i));
            }
        }
        outcomes.put(List.of(cells.get(1), cells.get(2)), byDatabase);
    }

    /** Fails if the page says something else about a database than {@code matrix}. */
    static void check(String database, TypeMatrix matrix) {
        try {
            String page = Files.readString(PAGE);
            TypesDocument document = new TypesDocument(page);
            document.put(database, matrix);
            if (System.getProperty(WRITE, "").equals("write")) {
                Files.writeString(PAGE, document.text());
            } else {
                assertThat(page)
                        .as("docs/types.md; run this test with -D%s=write to have it written anew", WRITE)
                        .isEqualTo(document.text());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void put(String database, TypeMatrix matrix) {
        List<TypeNote> known = new ArrayList<>();
        Map<List<String>, Map<String, String>> rows = new LinkedHashMap<>();
        List<String> ownRows = new ArrayList<>(List.of("| type | value | |", "| --- | --- | --- |"));
        for (Cell cell : matrix.cells()) {
            String word = word(database, cell, known);
            if (cell.isStandard()) {
                List<String> key = List.of(cell.type(), escaped(cell.value()));
                Map<String, String> row = outcomes.getOrDefault(key, new LinkedHashMap<>());
                row.put(database, word);
                rows.put(key, row);
            } else {
                ownRows.add("| " + cell.type() + " | " + escaped(cell.value()) + " | " + word + " |");
            }
        }
        outcomes.clear();
        outcomes.putAll(rows);
        own.put(database, ownRows.size() > 2 ? ownRows : List.of());
        List<String> explained = new ArrayList<>();
        for (int i = 0; i < known.size(); i++) {
            explained.add("- " + mark(database, i) + ": " + known.get(i).reason() + " ([" + database + "]("
                    + known.get(i).link() + ")).");
        }
        notes.put(database, explained);
    }

    private static String escaped(String label) {
        return label.replace("|", "\\|");
    }

    private static String word(String database, Cell cell, List<TypeNote> known) {
        String mark = "";
        if (cell.note() != null) {
            if (!known.contains(cell.note())) {
                known.add(cell.note());
            }
            mark = " " + mark(database, known.indexOf(cell.note()));
        }
        return word(cell.outcome()) + mark;
    }

    private static String word(Outcome outcome) {
        return switch (outcome) {
            case EXACT -> "exact";
            case ROUNDED -> "rounded";
            case REFUSED -> "refused";
            case REJECTED -> "rejected";
            case UNSUPPORTED -> "no type";
        };
    }

    private static String mark(String database, int index) {
        return (database.equals("MySQL") ? "Y" : database.substring(0, 1)) + (index + 1);
    }

    private String text() {
        List<String> shown = DATABASES.stream()
                .filter(database -> outcomes.values().stream().anyMatch(row -> row.containsKey(database)))
                .toList();
        StringBuilder text = new StringBuilder(before).append("\n\n");
        header(text, shown, "| type |");
        summaries(text, shown);
        shown.forEach(database -> part(text, "notes of " + database, notes.get(database)));
        text.append("\n### Types of one database\n");
        shown.forEach(database -> part(text, "types of " + database, own.get(database)));
        text.append("\n### Every value\n\n<details>\n<summary>").append(total()).append("</summary>\n\n");
        text.append(begin("values")).append("\n\n");
        header(text, shown, "| type | value |");
        outcomes.forEach((key, row) -> {
            text.append("| ")
                    .append(key.get(0))
                    .append(" | ")
                    .append(key.get(1))
                    .append(" |");
            shown.forEach(database -> cell(text, row.getOrDefault(database, "")));
            text.append('\n');
        });
        return text.append('\n')
                .append(end("values"))
                .append("\n\n</details>\n")
                .append(after)
                .toString();
    }

    private static void part(StringBuilder text, String name, @Nullable List<String> lines) {
        text.append('\n').append(begin(name)).append('\n');
        if (lines != null) {
            lines.forEach(line -> text.append(line).append('\n'));
        }
        text.append(end(name)).append('\n');
    }

    private static void header(StringBuilder text, List<String> shown, String first) {
        text.append(first);
        shown.forEach(database -> cell(text, database));
        text.append('\n').append(first.replaceAll("[a-z]+", "---"));
        shown.forEach(database -> cell(text, "---"));
        text.append('\n');
    }

    private static void cell(StringBuilder text, String content) {
        text.append(content.isEmpty() ? " |" : " " + content + " |");
    }

    /** One row for each type: how often each word occurs among its values. */
    private void summaries(StringBuilder text, List<String> shown) {
        Map<String, Map<String, Map<String, Integer>>> counts = new LinkedHashMap<>();
        outcomes.forEach((key, row) ->
                row.forEach((database, word) -> counts.computeIfAbsent(key.get(0), type -> new LinkedHashMap<>())
                        .computeIfAbsent(database, name -> new TreeMap<>())
                        .merge(word, 1, Integer::sum)));
        counts.forEach((type, byDatabase) -> {
            text.append("| ").append(type).append(" |");
            shown.forEach(database -> cell(text, summary(byDatabase.getOrDefault(database, Map.of()))));
            text.append('\n');
        });
    }

    private static String summary(Map<String, Integer> words) {
        if (words.size() == 1) {
            String word = words.keySet().iterator().next();
            return word.equals("exact") ? "all " + words.get(word) + " exact" : word;
        }
        return words.entrySet().stream()
                .map(entry -> entry.getValue() + " " + entry.getKey())
                .collect(Collectors.joining(", "));
    }

    private String total() {
        Map<String, Integer> words = new TreeMap<>();
        outcomes.values()
                .forEach(row -> row.values().stream()
                        .filter(word -> !word.isEmpty())
                        .forEach(word -> words.merge(word.replaceAll(" [A-Z].*", ""), 1, Integer::sum)));
        own.values().stream()
                .flatMap(rows -> rows.stream().skip(2))
                .map(row -> cells(row).get(3))
                .forEach(word -> words.merge(word.replaceAll(" [A-Z].*", ""), 1, Integer::sum));
        int all = words.values().stream().mapToInt(Integer::intValue).sum();
        return all + " cells: " + summary(words);
    }
}
