package io.github.tribikos.examples;

import static java.util.stream.Collectors.joining;

import io.github.tribikos.sql.Row;
import java.lang.Character.UnicodeScript;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Lines up the values of {@link Row}s or of records below their names: numbers right, all else left. */
final class TextTable {
    private static final int WIDEST_CELL = 76;
    private static final Set<UnicodeScript> WIDE =
            Set.of(UnicodeScript.HAN, UnicodeScript.HANGUL, UnicodeScript.HIRAGANA, UnicodeScript.KATAKANA);

    private final List<StringBuilder> lines = new ArrayList<>();

    private TextTable(List<?> rows) {
        for (int i = 0; i < rows.size() + 2; i++) {
            lines.add(new StringBuilder());
        }
        if (rows.get(0) instanceof Row first) {
            for (int i = 0; i < first.size(); i++) {
                int index = i;
                addColumn(
                        first.names().get(i),
                        rows.stream()
                                .<@Nullable Object>map(row -> ((Row) row).get(index))
                                .toList());
            }
        } else {
            for (RecordComponent component : rows.get(0).getClass().getRecordComponents()) {
                String words = component.getName().replaceAll("(?=[A-Z])", " ").toLowerCase(Locale.ROOT);
                addColumn(
                        words,
                        rows.stream()
                                .<@Nullable Object>map(row -> value(row, component))
                                .toList());
            }
        }
    }

    static List<String> lines(List<?> rows) {
        return rows.isEmpty()
                ? List.of("(no rows)")
                : new TextTable(rows)
                        .lines.stream()
                                .map(line -> line.toString().stripTrailing())
                                .toList();
    }

    private void addColumn(String name, List<@Nullable Object> values) {
        List<String> cells = new ArrayList<>(List.of(name, ""));
        values.forEach(value -> cells.add(text(value)));
        int width = cells.stream().mapToInt(TextTable::width).max().orElse(0);
        cells.set(1, "-".repeat(width));
        boolean isNumber = values.stream().anyMatch(Number.class::isInstance);
        for (int i = 0; i < lines.size(); i++) {
            String cell = cells.get(i);
            String space = " ".repeat(width - width(cell));
            lines.get(i).append(isNumber ? space + cell : cell + space).append("  ");
        }
    }

    private static @Nullable Object value(Object row, RecordComponent component) {
        try {
            return component.getAccessor().invoke(row);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("Cannot read " + component + ". The record must not be private.", e);
        }
    }

    private static String text(@Nullable Object value) {
        String text = value == null ? "NULL" : value.toString();
        if (value instanceof List<?> list) {
            text = list.stream().map(TextTable::text).collect(joining(", "));
        }
        return width(text) <= WIDEST_CELL ? text : text.substring(0, WIDEST_CELL / 2) + "...";
    }

    /** How many columns of a terminal the text takes: two for a Chinese, Japanese or Korean character, none for an accent. */
    private static int width(String text) {
        return text.codePoints().map(TextTable::width).sum();
    }

    private static int width(int codePoint) {
        int type = Character.getType(codePoint);
        if (type == Character.NON_SPACING_MARK || type == Character.ENCLOSING_MARK || type == Character.FORMAT) {
            return 0;
        }
        return WIDE.contains(UnicodeScript.of(codePoint)) ? 2 : 1;
    }
}
