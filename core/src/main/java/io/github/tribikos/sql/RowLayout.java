package io.github.tribikos.sql;

import io.github.tribikos.error.ArgumentException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Which selected thing stands where in a row; shared by all rows of a result. */
final class RowLayout {
    private static final int MISSING = -1;

    private final List<Selectable<?>> items;
    private final List<String> names = new ArrayList<>();

    RowLayout(List<Selectable<?>> items, LabelStyle style) {
        this.items = items;
        List<Expression<?>> named = new ArrayList<>();
        for (Selectable<?> item : items) {
            if (item instanceof Expression<?> expression) {
                named.add(expression);
            }
        }
        List<OutputColumn> outputs = OutputColumn.of(named, style);
        Map<String, Integer> anonymous = new HashMap<>();
        int next = 0;
        for (Selectable<?> item : items) {
            Name name = item instanceof Expression<?> ? outputs.get(next++).name() : Name.anonymous("anon");
            names.add(
                    name.isAnonymous()
                            ? name.text() + "_" + anonymous.merge(name.text(), 1, Integer::sum)
                            : name.text());
        }
    }

    List<String> names() {
        return names;
    }

    /** Identity first: rows are nearly always asked with the very object that was selected. */
    int indexOf(Selectable<?> wanted) {
        for (int i = 0; i < items.size(); i++) {
            if (items.get(i) == wanted) {
                return i;
            }
        }
        for (int i = 0; i < items.size(); i++) {
            if (Shape.same(stripped(items.get(i)), stripped(wanted))) {
                return i;
            }
        }
        throw new ArgumentException("The row has no " + wanted + ". It has: " + String.join(", ", names) + ".");
    }

    /** A column selected with {@code orNull()} or a label may be asked for by the column itself. */
    private static Selectable<?> stripped(Selectable<?> item) {
        Selectable<?> bare = item instanceof Expression<?> expression ? expression.bare() : item;
        if (bare instanceof OrNull<?> orNull) {
            return stripped(orNull.expression());
        }
        return bare instanceof Label<?> label ? stripped(label.expression()) : bare;
    }

    int indexOf(String name) {
        int found = MISSING;
        for (int i = 0; i < names.size(); i++) {
            if (names.get(i).equals(name)) {
                if (found != MISSING) {
                    throw new ArgumentException("The row has several columns called \"" + name
                            + "\". Ask by the column, or give them labels with as(...).");
                }
                found = i;
            }
        }
        if (found == MISSING) {
            throw new ArgumentException(
                    "The row has no column called \"" + name + "\". It has: " + String.join(", ", names) + ".");
        }
        return found;
    }
}
