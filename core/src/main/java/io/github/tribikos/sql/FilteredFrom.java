package io.github.tribikos.sql;

import io.github.tribikos.error.ArgumentException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The FROM of a SELECT with a filter on the rows of its tables. A condition stands in WHERE, but in ON where an outer join would otherwise lose
 * rows of the other side.
 */
final class FilteredFrom {
    private final RowFilter filter;
    private final Set<FromItem> together = new LinkedHashSet<>();
    private final List<FromItem> items = new ArrayList<>();
    private final List<JoinStep> joins = new ArrayList<>();
    private final List<Condition> where = new ArrayList<>();

    FilteredFrom(Select<?> select, RowFilter filter) {
        this.filter = filter;
        select.from().forEach(item -> together.addAll(Traversal.members(item)));
        select.joins().forEach(step -> together.addAll(Traversal.members(step.right())));
        List<FromItem> inferred = inferred(select);
        together.addAll(inferred);
        select.from().forEach(item -> items.add(filtered(item, where)));
        boolean joinsStartThere = items.isEmpty();
        if (joinsStartThere) {
            inferred.forEach(item -> filtered(item, where));
        }
        select.joins().forEach(this::join);
        if (!joinsStartThere) {
            inferred.forEach(item -> filtered(item, where));
        }
    }

    List<FromItem> items() {
        return items;
    }

    List<JoinStep> joins() {
        return joins;
    }

    List<Condition> where() {
        return where;
    }

    /** The tables of the selected columns and of WHERE that neither FROM nor a join names. */
    private List<FromItem> inferred(Select<?> select) {
        Set<FromItem> used = new LinkedHashSet<>();
        select.selectable().expressions().forEach(each -> used.addAll(Traversal.fromItems(each)));
        select.where().forEach(each -> used.addAll(Traversal.fromItems(each)));
        used.removeAll(together);
        return List.copyOf(used);
    }

    private void join(JoinStep step) {
        List<Condition> right = new ArrayList<>();
        FromItem item = filtered(step.right(), right);
        Condition on = sort(step.kind(), item, where, right);
        joins.add(new JoinStep(step.kind(), item, step.on(), and(step.restriction(), on)));
    }

    /** Adds what goes to WHERE to {@code left}, and returns what goes to ON. */
    private static @Nullable Condition sort(JoinKind kind, FromItem item, List<Condition> left, List<Condition> right) {
        boolean isLost = kind.isLeftNullable() && !(left.isEmpty() && (kind == JoinKind.RIGHT || right.isEmpty()));
        if (isLost) {
            throw new ArgumentException("A " + kind.keywords() + " with " + item
                    + " cannot see some rows of a table only, as it gives those without a match too."
                    + " Write it as a LEFT OUTER JOIN, or join a subquery that has the condition.");
        }
        if (kind == JoinKind.LEFT) {
            return right.isEmpty() ? null : Sql.and(right);
        }
        left.addAll(right);
        return null;
    }

    private static @Nullable Condition and(@Nullable Condition one, @Nullable Condition other) {
        if (one == null || other == null) {
            return one == null ? other : one;
        }
        return Sql.and(one, other);
    }

    private FromItem filtered(FromItem item, List<Condition> conditions) {
        if (item instanceof Join join) {
            return filtered(join, conditions);
        }
        Condition condition = item.source() instanceof TableClause table ? filter.of(table, together) : null;
        if (condition != null) {
            conditions.add(condition);
        }
        return item;
    }

    private FromItem filtered(Join join, List<Condition> conditions) {
        List<Condition> right = new ArrayList<>();
        FromItem leftItem = filtered(join.left(), conditions);
        FromItem rightItem = filtered(join.right(), right);
        Condition on = sort(join.kind(), rightItem, conditions, right);
        if (on != null && join.on() == null) {
            throw new ArgumentException("The ON of the join of " + join.left() + " with " + join.right()
                    + " is inferred, so a condition on rows cannot be added to it. Write it out.");
        }
        return new Join(leftItem, join.kind(), rightItem, and(join.on(), on));
    }
}
