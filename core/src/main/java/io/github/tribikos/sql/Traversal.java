package io.github.tribikos.sql;

import io.github.tribikos.util.AppendList;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Walks over trees by the parts that nodes declare. */
public final class Traversal {
    private Traversal() {}

    /**
     * Returns the FROM items whose columns occur in {@code part}, in order of appearance, each once; those inside
     * subqueries are left out.
     */
    public static Set<FromItem> fromItems(Part part) {
        Set<FromItem> found = new LinkedHashSet<>();
        for (ColumnClause<?> column : columns(part)) {
            found.add(column.from().source());
        }
        return found;
    }

    /** Returns the columns that occur in {@code part}, in order of appearance; those inside subqueries are left out. */
    public static List<ColumnClause<?>> columns(Part part) {
        ColumnCollector collector = new ColumnCollector();
        collector.node(part);
        return collector.columns;
    }

    /** Returns the tables and derived tables that a FROM item is made of: itself, or both sides of its joins. */
    public static Set<FromItem> members(FromItem item) {
        Set<FromItem> members = new LinkedHashSet<>();
        List<FromItem> open = new ArrayList<>(AppendList.of(item));
        while (!open.isEmpty()) {
            FromItem next = open.remove(open.size() - 1).source();
            if (next instanceof Join join) {
                open.add(join.right());
                open.add(join.left());
            } else {
                members.add(next);
            }
        }
        return members;
    }

    /** Whether values are bound in {@code part}. */
    public static boolean hasBinds(Part part) {
        return KeyWalk.shapeOf(part).bindCount() > 0;
    }

    /** Returns the values that are bound in {@code part}, each once. */
    public static List<Bind> binds(Part part) {
        Shape shape = KeyWalk.shapeOf(part);
        List<Bind> binds = new ArrayList<>();
        for (int i = 0; i < shape.bindCount(); i++) {
            binds.add(shape.bind(i));
        }
        return binds;
    }

    /** Whether a SELECT list holds nested lists. */
    public static boolean hasNested(Selectable<?> selectable) {
        ColumnCollector collector = new ColumnCollector();
        collector.node(selectable);
        return collector.nested;
    }

    /** Whether a subquery in {@code part} reads {@code table}, or is correlated with it. */
    public static boolean subqueryReads(Part part, FromItem table) {
        SubqueryReader reader = new SubqueryReader(table);
        reader.node(part);
        return reader.found;
    }

    /** Looks at child nodes alone. */
    private abstract static class NodeWalk implements Parts {

        @Override
        public Parts kind(Class<? extends Part> node) {
            return this;
        }

        @Override
        public Parts nodes(List<? extends Part> children) {
            children.forEach(this::node);
            return this;
        }

        @Override
        public Parts value(@Nullable Object structural) {
            return this;
        }

        @Override
        public Parts name(@Nullable Name name) {
            return this;
        }

        @Override
        public Parts bind(Bind bind) {
            return this;
        }

        @Override
        public Parts from(FromItem item) {
            return this;
        }
    }

    private static final class ColumnCollector extends NodeWalk {
        private final List<ColumnClause<?>> columns = new ArrayList<>();
        private boolean nested;

        @Override
        public Parts node(@Nullable Part child) {
            Part part = child instanceof Expression<?> expression ? expression.bare() : child;
            nested |= part instanceof Multiset<?>;
            if (part instanceof ColumnClause<?> column) {
                columns.add(column);
            } else if (part != null && !(part instanceof Statement)) {
                part.describe(this);
            }
            return this;
        }
    }

    private static final class SubqueryReader extends NodeWalk {
        private final FromItem table;
        private boolean inSubquery;
        private boolean found;

        SubqueryReader(FromItem table) {
            this.table = table;
        }

        @Override
        public Parts node(@Nullable Part child) {
            Part part = child instanceof Expression<?> expression ? expression.bare() : child;
            boolean around = inSubquery;
            inSubquery |= part instanceof Statement;
            if (part instanceof ColumnClause<?> column) {
                found |= inSubquery && column.from().source().equals(table);
            } else if (part != null) {
                part.describe(this);
            }
            inSubquery = around;
            return this;
        }

        @Override
        public Parts from(FromItem item) {
            found |= inSubquery && members(item).contains(table);
            return this;
        }
    }
}
