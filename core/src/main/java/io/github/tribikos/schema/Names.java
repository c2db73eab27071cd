package io.github.tribikos.schema;

import io.github.tribikos.error.ArgumentException;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Checks the names and columns that a table is declared with. */
final class Names {
    private Names() {}

    static String checked(String what, String name) {
        if (name.isEmpty()) {
            throw new ArgumentException("The name of " + what + " must not be empty.");
        }
        return withoutNul("The name of " + what, name);
    }

    static String withoutNul(String what, String text) {
        if (text.indexOf('\0') >= 0) {
            throw new ArgumentException(what + " must not hold a NUL character.");
        }
        return text;
    }

    /** Names in order: {@code id, title}. */
    static String list(Collection<? extends Column<?>> columns) {
        return columns.stream().map(Column::name).collect(Collectors.joining(", "));
    }

    /** The columns of a constraint: at least one, none twice, all of the table. */
    static List<Column<?>> own(Table<?> table, String what, Column<?>... columns) {
        List<Column<?>> list = List.of(columns);
        if (list.isEmpty()) {
            throw new ArgumentException(what + " of " + table.quoted() + " needs at least one column.");
        }
        Set<Integer> seen = new HashSet<>();
        for (Column<?> column : list) {
            if (!column.from().equals(table)) {
                throw new ArgumentException(what + " of " + table.quoted() + " cannot hold column \"" + column
                        + "\", which belongs to " + column.from().quoted() + ".");
            }
            if (!seen.add(column.position())) {
                throw new ArgumentException(
                        what + " of " + table.quoted() + " names column \"" + column.name() + "\" twice.");
            }
        }
        return list;
    }
}
