package io.github.tribikos.sql;

import io.github.tribikos.error.ArgumentException;
import io.github.tribikos.util.AppendList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What becomes of a row that an INSERT finds there already, see {@link ConflictTarget#doUpdate}. Immutable. */
public final class ConflictUpdate {
    private final TableClause table;
    private final AppendList<Assignment> assignments;
    private final AppendList<Condition> where;

    private ConflictUpdate(TableClause table, AppendList<Assignment> assignments, AppendList<Condition> where) {
        this.table = table;
        this.assignments = assignments;
        this.where = where;
    }

    static ConflictUpdate of(TableClause table) {
        return new ConflictUpdate(table, AppendList.of(), AppendList.of());
    }

    /**
     * Returns this update with {@code column} set to a bound value.
     *
     * @throws ArgumentException if the column is another table's, is set already, or is NOT NULL and {@code value} null
     */
    public <T extends @Nullable Object> ConflictUpdate set(ColumnClause<T> column, T value) {
        return assign(Assignments.bind(table, assignments, column, value));
    }

    /** Returns this update with {@code column} set to an expression: {@code set(TAGS.uses, TAGS.uses.plus(1))}. */
    public <T extends @Nullable Object> ConflictUpdate set(ColumnClause<T> column, Expression<? extends T> value) {
        return assign(Assignments.add(table, assignments, column, value));
    }

    /** Returns this update with a numeric {@code column} set to an {@code int}. */
    public ConflictUpdate set(NumberColumnClause<?> column, int value) {
        return assign(Assignments.bind(table, assignments, column, Literals.ofInt(column, value)));
    }

    /** Returns this update with {@code column} set to NULL. */
    public ConflictUpdate setNull(ColumnClause<?> column) {
        return assign(Assignments.bind(table, assignments, column, null));
    }

    ConflictUpdate toExcluded(ColumnClause<?> column) {
        return assign(Assignments.add(table, assignments, column, Excluded.of(column)));
    }

    private ConflictUpdate assign(AppendList<Assignment> more) {
        return new ConflictUpdate(table, more, where);
    }

    /** Returns this update for rows of which {@code conditions} hold; others stay as they are, and are not counted. */
    public ConflictUpdate where(Condition... conditions) {
        return new ConflictUpdate(table, assignments, where.appendAll(List.of(conditions)));
    }

    List<Assignment> assignments() {
        return assignments;
    }

    List<Condition> where() {
        return where;
    }
}
