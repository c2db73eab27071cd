package io.github.tribikos.compile;

import io.github.tribikos.sql.FromItem;
import io.github.tribikos.sql.OutputColumn;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A SELECT (or changed table) that is being rendered, and those around it, to which a subquery may refer. */
record Scope(@Nullable Scope enclosing, Set<FromItem> members, List<OutputColumn> outputs) {
    /** Returns this scope as a place where nothing may refer to the SELECT list. */
    Scope withoutOutputs() {
        return new Scope(enclosing, members, List.of());
    }

    /** Returns the tables of {@code scope} and all around it. */
    static Set<FromItem> visible(@Nullable Scope scope) {
        Set<FromItem> all = new LinkedHashSet<>();
        for (Scope at = scope; at != null; at = at.enclosing) {
            all.addAll(at.members);
        }
        return all;
    }
}
