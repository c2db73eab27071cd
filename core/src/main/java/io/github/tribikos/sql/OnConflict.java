package io.github.tribikos.sql;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What an INSERT does instead of failing when a row is there already: nothing, or an UPDATE of that row. Made by
 * {@link Insert#onConflict}. Immutable.
 */
public final class OnConflict implements Part {
    private final List<ColumnClause<?>> target;
    private final @Nullable String constraint;
    private final List<Condition> predicate;
    private final List<Assignment> assignments;
    private final List<Condition> where;

    OnConflict(
            List<ColumnClause<?>> target,
            @Nullable String constraint,
            List<Condition> predicate,
            List<Assignment> assignments,
            List<Condition> where) {
        this.target = target;
        this.constraint = constraint;
        this.predicate = predicate;
        this.assignments = assignments;
        this.where = where;
    }

    /** Returns the columns of the key in question; empty for any, or if a constraint is named. */
    public List<ColumnClause<?>> target() {
        return target;
    }

    /** Returns the name of the constraint in question, or null. */
    public @Nullable String constraint() {
        return constraint;
    }

    /** Returns the conditions of the partial index in question, all of which must hold. */
    public List<Condition> predicate() {
        return predicate;
    }

    /** Whether the row that is there is left as it is. */
    public boolean isDoNothing() {
        return assignments.isEmpty();
    }

    /** Returns what the row that is there is set to, in the order given; empty if it is left as it is. */
    public List<Assignment> assignments() {
        return assignments;
    }

    /** Returns the conditions under which the row that is there is changed, all of which must hold. */
    public List<Condition> where() {
        return where;
    }

    @Override
    public void describe(Parts parts) {
        parts.kind(OnConflict.class)
                .nodes(target)
                .value(constraint)
                .nodes(predicate)
                .nodes(assignments)
                .nodes(where);
    }
}
