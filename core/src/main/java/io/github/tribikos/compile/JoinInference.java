package io.github.tribikos.compile;

import io.github.tribikos.error.ArgumentException;
import io.github.tribikos.sql.ColumnClause;
import io.github.tribikos.sql.Condition;
import io.github.tribikos.sql.DerivedTable;
import io.github.tribikos.sql.Expression;
import io.github.tribikos.sql.ForeignKeyClause;
import io.github.tribikos.sql.FromItem;
import io.github.tribikos.sql.Join;
import io.github.tribikos.sql.Sql;
import io.github.tribikos.sql.TableClause;
import io.github.tribikos.sql.TextFrom;
import io.github.tribikos.sql.Traversal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Infers ON from foreign keys: exactly one must fit, else an error lists the candidates. */
final class JoinInference {
    private JoinInference() {}

    /** A foreign key that ties two FROM items, with the columns of the very aliases at hand. */
    private record Link(TableClause referring, ForeignKeyClause key, TableClause target) {
        Condition condition() {
            List<Condition> pairs = new ArrayList<>();
            for (int i = 0; i < key.columns().size(); i++) {
                pairs.add(equal(
                        column(target, key.targets().get(i).name()),
                        key.columns().get(i)));
            }
            return Sql.and(pairs);
        }

        @SuppressWarnings("unchecked") // a foreign key's columns have the types of their targets
        private static Condition equal(ColumnClause<?> left, ColumnClause<?> right) {
            return ((Expression<Object>) left).eq((Expression<Object>) right);
        }

        private static ColumnClause<?> column(TableClause table, String name) {
            for (ColumnClause<?> column : table.columns()) {
                if (column.name().equals(name)) {
                    return column;
                }
            }
            throw new IllegalStateException("no column " + name);
        }

        @Override
        public String toString() {
            List<String> columns = new ArrayList<>();
            key.columns().forEach(column -> columns.add(name(referring) + "." + column.name()));
            return String.join(", ", columns) + " -> " + name(target);
        }
    }

    /** Returns the index of the one candidate that a foreign key ties to {@code right}. */
    static int soleCandidate(List<FromItem> candidates, FromItem right) {
        int found = -1;
        for (int i = 0; i < candidates.size(); i++) {
            if (!links(candidates.get(i), right).isEmpty()) {
                if (found >= 0) {
                    throw new ArgumentException("join(" + name(right) + ") fits several FROM items: "
                            + name(candidates.get(found)) + " and " + name(candidates.get(i))
                            + ". Pass the condition: join(table, condition).");
                }
                found = i;
            }
        }
        if (found < 0) {
            throw new ArgumentException("No foreign key ties " + name(right) + " to " + FromResolver.names(candidates)
                    + ". Pass the condition: join(table, condition).");
        }
        return found;
    }

    /** Returns the condition of the one foreign key between the two sides of a join that was written without one. */
    static Condition between(FromItem left, FromItem right) {
        soleCandidate(List.of(left), right);
        return condition(left, right);
    }

    /** Returns the condition of the one foreign key between the two; what was joined last is tried first. */
    static Condition condition(FromItem left, FromItem right) {
        List<Link> links = left instanceof Join join ? links(join.right(), right) : List.of();
        if (links.isEmpty()) {
            links = links(left, right);
        }
        if (links.size() > 1) {
            throw new ArgumentException("Found " + links.size() + " foreign keys between " + name(left) + " and "
                    + name(right) + ": "
                    + String.join("; ", links.stream().map(Link::toString).toList())
                    + ". Pass the condition to choose one: join(table, condition).");
        }
        return links.get(0).condition();
    }

    private static List<Link> links(FromItem left, FromItem right) {
        List<Link> links = new ArrayList<>();
        for (FromItem one : Traversal.members(left)) {
            for (FromItem other : Traversal.members(right)) {
                if (one instanceof TableClause a && other instanceof TableClause b) {
                    addLinks(a, b, links);
                    if (!a.equals(b)) {
                        addLinks(b, a, links);
                    }
                }
            }
        }
        return links;
    }

    private static void addLinks(TableClause referring, TableClause target, List<Link> links) {
        for (ForeignKeyClause key : referring.foreignKeys()) {
            if (((TableClause) key.targets().get(0).from()).root() == target.root()) {
                links.add(new Link(referring, key, target));
            }
        }
    }

    static String name(FromItem item) {
        FromItem source = item.source();
        if (source instanceof TableClause table) {
            return table.aliasName() == null ? table.tableName() : String.valueOf(table.aliasName());
        }
        if (source instanceof DerivedTable derived) {
            return String.valueOf(derived.name());
        }
        if (source instanceof TextFrom text) {
            return text.text();
        }
        @Nullable Join join = source instanceof Join joined ? joined : null;
        return join == null ? "?" : name(join.left()) + " joined with " + name(join.right());
    }
}
