package io.github.tribikos.sql;

import io.github.tribikos.error.ArgumentException;
import io.github.tribikos.util.AppendList;
import java.util.ArrayList;
import java.util.List;

/**
 * The condition of a join on columns of the same name: {@code JOIN loan USING (book_id)}, or {@code NATURAL JOIN loan} on all that
 * both sides have (ISO 9075-2, 7.10). Made by {@link Sql#using} and {@link Sql#natural}; it is the whole condition of its join.
 */
public final class Using implements Condition {
    private static final Using NATURAL = new Using(List.of());

    private final List<ColumnClause<?>> columns;

    private Using(List<ColumnClause<?>> columns) {
        this.columns = columns;
    }

    static Using of(Expression<?> first, Expression<?>... more) {
        List<ColumnClause<?>> columns = new ArrayList<>();
        for (Expression<?> each : AppendList.<Expression<?>>of(first).appendAll(List.of(more))) {
            if (!(each.bare() instanceof ColumnClause<?> column)) {
                throw new ArgumentException("USING takes columns, and " + each + " is none.");
            }
            columns.add(column);
        }
        return new Using(List.copyOf(columns));
    }

    static Using natural() {
        return NATURAL;
    }

    /** Whether the columns are all that both sides have, rather than named ones. */
    public boolean isNatural() {
        return columns.isEmpty();
    }

    /** Returns the columns, each of one of the two sides; none of a natural join. */
    public List<ColumnClause<?>> columns() {
        return columns;
    }

    @Override
    public void describe(Parts parts) {
        parts.kind(Using.class).nodes(columns);
    }

    @Override
    public void accept(ClauseVisitor visitor) {
        visitor.visitUsing(this);
    }

    @Override
    public String toString() {
        return Debug.render(this);
    }
}
