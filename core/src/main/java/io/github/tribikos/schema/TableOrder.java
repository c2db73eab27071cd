package io.github.tribikos.schema;

import io.github.tribikos.util.TopologicalSort;
import io.github.tribikos.util.TopologicalSort.Edge;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Tables in an order in which each comes after those it refers to or depends on.
 *
 * @param tables in that order
 * @param later the foreign keys that close a cycle, so that their tables cannot be ordered by them
 */
record TableOrder(List<Table<?>> tables, List<ForeignKeyConstraint> later) {
    static TableOrder of(Collection<Table<?>> tables) {
        List<Edge<Table<?>>> edges = new ArrayList<>();
        for (Table<?> table : tables) {
            for (ForeignKeyConstraint key : table.foreignKeys()) {
                edges.add(edge(key));
            }
            for (Table<?> needed : table.dependencies()) {
                edges.add(new Edge<>(needed, table));
            }
        }
        TopologicalSort.Result<Table<?>> result = TopologicalSort.sort(tables, edges);
        Set<Edge<Table<?>>> cut = new HashSet<>(result.cut());
        List<ForeignKeyConstraint> later = new ArrayList<>();
        for (Table<?> table : tables) {
            for (ForeignKeyConstraint key : table.foreignKeys()) {
                if (cut.contains(edge(key))) {
                    later.add(key);
                }
            }
        }
        return new TableOrder(result.sorted(), List.copyOf(later));
    }

    private static Edge<Table<?>> edge(ForeignKeyConstraint key) {
        return new Edge<>(key.targetTable(), key.table());
    }

    /** The tables, and all that they refer to or depend on, near or far. */
    static Set<Table<?>> closure(Collection<Table<?>> tables) {
        Set<Table<?>> found = new LinkedHashSet<>(tables);
        List<Table<?>> open = new ArrayList<>(tables);
        for (int next = 0; next < open.size(); next++) {
            for (ForeignKeyConstraint key : open.get(next).foreignKeys()) {
                if (found.add(key.targetTable())) {
                    open.add(key.targetTable());
                }
            }
            for (Table<?> needed : open.get(next).dependencies()) {
                if (found.add(needed)) {
                    open.add(needed);
                }
            }
        }
        return found;
    }
}
