package io.github.tribikos.compile;

import io.github.tribikos.error.ArgumentException;
import io.github.tribikos.sql.Condition;
import io.github.tribikos.sql.Correlation;
import io.github.tribikos.sql.FromItem;
import io.github.tribikos.sql.Join;
import io.github.tribikos.sql.JoinKind;
import io.github.tribikos.sql.JoinStep;
import io.github.tribikos.sql.Part;
import io.github.tribikos.sql.Select;
import io.github.tribikos.sql.Sql;
import io.github.tribikos.sql.Traversal;
import io.github.tribikos.sql.Using;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Finds the FROM clause of a SELECT: what was given and joined, then the tables of the selected columns and of WHERE, less
 * what an enclosing SELECT has already (correlation). The rules are SQLAlchemy's.
 */
final class FromResolver {
    private final Select<?> select;
    private final List<FromItem> items = new ArrayList<>();

    private FromResolver(Select<?> select) {
        this.select = select;
    }

    static Froms resolve(Select<?> select, Set<FromItem> enclosing) {
        return new FromResolver(select).resolve(enclosing);
    }

    private Froms resolve(Set<FromItem> enclosing) {
        for (FromItem item : select.from()) {
            addDistinct(item.source());
        }
        for (JoinStep step : select.joins()) {
            join(step);
        }
        Set<FromItem> covered = new Froms(items).members();
        for (FromItem item : used()) {
            if (covered.add(item)) {
                items.add(item);
            }
        }
        return new Froms(correlated(enclosing));
    }

    private void addDistinct(FromItem item) {
        if (!items.contains(item)) {
            items.add(item);
        }
    }

    /** Returns the tables of the selected columns, then of WHERE. */
    private Set<FromItem> used() {
        Set<FromItem> used = new LinkedHashSet<>(selected());
        for (Condition condition : select.where()) {
            used.addAll(Traversal.fromItems(condition));
        }
        return used;
    }

    private Set<FromItem> selected() {
        Set<FromItem> used = new LinkedHashSet<>();
        for (Part expression : select.selectable().expressions()) {
            used.addAll(Traversal.fromItems(expression));
        }
        return used;
    }

    /** What an enclosing SELECT has is left to it, unless nothing would remain. */
    private List<FromItem> correlated(Set<FromItem> enclosing) {
        Correlation rule = select.correlation();
        if (enclosing.isEmpty() || (rule.kind() == Correlation.Kind.AUTOMATIC && items.size() < 2)) {
            return items;
        }
        List<FromItem> own = new ArrayList<>(items);
        own.removeIf(item -> enclosing.contains(item) && rule.leaves(item));
        if (own.isEmpty() && rule.kind() != Correlation.Kind.ONLY) {
            throw new ArgumentException(
                    "A subquery has no FROM of its own: all its tables belong to the statement around it ("
                            + names(items) + "). Use an alias of the table inside the subquery.");
        }
        return own;
    }

    private void join(JoinStep step) {
        FromItem right = step.right().source();
        List<FromItem> candidates = items.isEmpty() ? startingPoints(right) : items;
        Condition on = step.on();
        int left = on == null && step.kind() != JoinKind.CROSS
                ? JoinInference.soleCandidate(candidates, right)
                : joinedBy(candidates, right, on);
        FromItem leftItem = candidates.get(left);
        if (on == null && step.kind() != JoinKind.CROSS) {
            on = JoinInference.condition(leftItem, right);
        }
        Condition restriction = step.restriction();
        Condition whole = on == null || restriction == null ? on : Sql.and(on, restriction);
        Join joined = new Join(leftItem, step.kind(), right, whole);
        if (items.isEmpty()) {
            items.add(joined);
        } else {
            items.set(left, joined);
        }
    }

    /** Without FROM a join starts at the tables of the selected columns. */
    private List<FromItem> startingPoints(FromItem right) {
        List<FromItem> starts = new ArrayList<>(selected());
        starts.removeAll(Traversal.members(right));
        if (starts.isEmpty()) {
            throw new ArgumentException(
                    "join(" + names(List.of(right)) + ") has nothing to join to. Say where to start with from(...).");
        }
        return starts;
    }

    /** Returns the index of the item that {@code on} speaks of; the last one where it does not tell. */
    private static int joinedBy(List<FromItem> candidates, FromItem right, @Nullable Condition on) {
        if (on instanceof Using using && candidates.size() > 1) {
            return SharedColumns.soleCandidate(candidates, right, using);
        }
        if (on != null && candidates.size() > 1) {
            Set<FromItem> mentioned = new LinkedHashSet<>(Traversal.fromItems(on));
            mentioned.removeAll(Traversal.members(right));
            for (int i = candidates.size() - 1; i >= 0; i--) {
                if (!Collections.disjoint(Traversal.members(candidates.get(i)), mentioned)) {
                    return i;
                }
            }
        }
        return candidates.size() - 1;
    }

    static String names(List<FromItem> items) {
        List<String> names = new ArrayList<>();
        for (FromItem item : items) {
            names.add(JoinInference.name(item));
        }
        return String.join(", ", names);
    }
}
