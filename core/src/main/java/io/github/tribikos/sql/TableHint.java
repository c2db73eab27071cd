package io.github.tribikos.sql;

import io.github.tribikos.util.AppendList;
import java.util.List;

/**
 * A hint to one database on a table of FROM: {@code FROM artist USE INDEX (ix)}. Made by {@link Select#withHint}.
 *
 * @param table the table
 * @param text the hint, in which {@code %(name)s} stands for the table's name
 * @param dialects the names of the dialects it is meant for, empty for all
 */
public record TableHint(FromItem table, String text, List<String> dialects) {
    void describe(Parts parts) {
        parts.from(table).value(text).value(dialects);
    }

    static AppendList<TableHint> add(AppendList<TableHint> hints, FromItem table, String text, String... dialects) {
        return hints.append(new TableHint(table.source(), text, List.of(dialects)));
    }
}
