package io.github.tribikos.diagram;

import io.github.tribikos.schema.Column;
import io.github.tribikos.schema.Constraint;
import io.github.tribikos.schema.ForeignKeyConstraint;
import io.github.tribikos.schema.UniqueConstraint;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What is told of a thing when it is pointed at: a line for each fact, the comment last. */
final class Tooltips {
    private Tooltips() {}

    static String table(Box box) {
        List<String> lines = new ArrayList<>();
        lines.add(box.name());
        if (box.isOutside()) {
            lines.add("Not in this picture: shown because it is referred to.");
        }
        for (Constraint constraint : box.table().constraints()) {
            if (constraint instanceof UniqueConstraint unique
                    && unique.columns().size() > 1) {
                lines.add("UNIQUE (" + names(unique.columns()) + ")");
            }
        }
        add(lines, box.table().comment());
        return joined(lines);
    }

    static String column(Attribute attribute) {
        List<String> lines = new ArrayList<>();
        Column<?> column = attribute.column();
        lines.add(attribute.name() + " " + attribute.type() + (column.isNullable() ? "" : " NOT NULL"));
        add(lines, column.comment());
        return joined(lines);
    }

    static String link(Link link) {
        ForeignKeyConstraint key = link.key();
        List<String> lines = new ArrayList<>();
        lines.add(link.child().name() + " (" + names(key.columns()) + ") \u2192 "
                + link.parent().name() + " (" + names(key.targets()) + ")");
        add(lines, key.name());
        if (key.onDelete() != null) {
            lines.add("ON DELETE " + key.onDelete());
        }
        if (key.onUpdate() != null) {
            lines.add("ON UPDATE " + key.onUpdate());
        }
        return joined(lines);
    }

    private static String names(List<Column<?>> columns) {
        return columns.stream().map(Column::name).collect(Collectors.joining(", "));
    }

    private static void add(List<String> lines, @Nullable String line) {
        if (line != null) {
            lines.add(line);
        }
    }

    private static String joined(List<String> lines) {
        return lines.stream().map(Words::visible).collect(Collectors.joining("\n"));
    }
}
