package io.github.tribikos.compile;

import io.github.tribikos.sql.FromItem;
import io.github.tribikos.sql.OutputColumn;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A SELECT (or changed table) that is being rendered, and those around it, to which a subquery may refer. */
record Scope(@Nullable Scope enclosing, Set<FromItem> members, List<OutputColumn> outputs) {
    /** Returns the tables of {@code scope} and all around it. */
    static Set<FromItem> visible(@Nullable Scope scope) {
        Set<FromItem> all = Collections.newSetFromMap(new IdentityHashMap<>());
        for (Scope at = scope; at != null; at = at.enclosing) {
            all.addAll(at.members);
        }
        return all;
    }
}
