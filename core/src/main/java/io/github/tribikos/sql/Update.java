package io.github.tribikos.sql;

import io.github.tribikos.util.AppendList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An UPDATE statement. Immutable. Example: {@code update(BOOKS).set(BOOKS.year, 1965).where(BOOKS.id.eq(7))} renders
 * {@code UPDATE books SET year=? WHERE books.id = ?}. Without {@code where} it changes every row.
 */
public final class Update extends ShapedStatement implements DmlStatement {
    private final TableClause table;
    private final AppendList<Assignment> assignments;
    private final AppendList<Condition> where;
    private final AppendList<Extension> extensions;

    private Update(
            TableClause table,
            AppendList<Assignment> assignments,
            AppendList<Condition> where,
            AppendList<Extension> extensions) {
        this.table = table;
        this.assignments = assignments;
        this.where = where;
        this.extensions = extensions;
    }

    static Update of(TableClause table) {
        return new Update(table, AppendList.of(), AppendList.of(), AppendList.of());
    }

    /**
     * Returns this UPDATE with {@code column} set to a bound value.
     *
     * @throws io.github.tribikos.error.ArgumentException if the column is another table's, is set already, or is NOT NULL
     *     and {@code value} null
     */
    public <T extends @Nullable Object> Update set(ColumnClause<T> column, T value) {
        return assign(Assignments.bind(table, assignments, column, value));
    }

    /** Returns this UPDATE with {@code column} set to an expression: {@code set(BOOKS.year, BOOKS.year.plus(1))}. */
    public <T extends @Nullable Object> Update set(ColumnClause<T> column, Expression<? extends T> value) {
        return assign(Assignments.add(table, assignments, column, value));
    }

    /** Returns this UPDATE with a numeric {@code column} set to an {@code int}. */
    public Update set(NumberColumnClause<?> column, int value) {
        return assign(Assignments.bind(table, assignments, column, Literals.ofInt(column, value)));
    }

    /** Returns this UPDATE with {@code column} set to NULL. */
    public Update setNull(ColumnClause<?> column) {
        return assign(Assignments.bind(table, assignments, column, null));
    }

    private Update assign(AppendList<Assignment> more) {
        return new Update(table, more, where, extensions);
    }

    /** Renders {@code WHERE c1 AND c2 ...}, after earlier conditions. */
    public Update where(Condition... conditions) {
        return new Update(table, assignments, where.appendAll(List.of(conditions)), extensions);
    }

    /** Returns this UPDATE giving back a value of each row it changed, as it is afterwards. Renders {@code RETURNING ...}. */
    public <R extends @Nullable Object> Returning<R> returning(Selectable<R> selectable) {
        return new Returning<>(this, selectable);
    }

    /** Returns this UPDATE giving back several values of each row it changed. */
    public Returning<Row> returning(Selectable<?> first, Selectable<?> second, Selectable<?>... rest) {
        return new Returning<>(this, RowSelection.of(first, second, rest));
    }

    /** Returns this UPDATE with a clause of a dialect's own at {@code slot}. */
    public Update with(StatementSlot slot, CustomElement<?> element) {
        return new Update(table, assignments, where, extensions.append(new Extension(slot, element)));
    }

    /** Returns the table. */
    public TableClause table() {
        return table;
    }

    /** Returns the assignments in the order given. */
    public List<Assignment> assignments() {
        return assignments;
    }

    /** Returns the conditions of WHERE, all of which must hold. */
    public List<Condition> where() {
        return where;
    }

    /** Returns the clauses of dialects' own. */
    public List<Extension> extensions() {
        return extensions;
    }

    @Override
    public void describe(Parts parts) {
        parts.kind(Update.class).from(table).nodes(assignments).nodes(where).nodes(extensions);
    }

    @Override
    public void accept(ClauseVisitor visitor) {
        visitor.visitUpdate(this);
    }
}
