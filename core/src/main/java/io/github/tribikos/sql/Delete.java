package io.github.tribikos.sql;

import io.github.tribikos.util.AppendList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A DELETE statement. Immutable. Example: {@code delete(BOOKS).where(BOOKS.id.eq(7))} renders
 * {@code DELETE FROM books WHERE books.id = ?}. Without {@code where} it deletes every row.
 */
public final class Delete extends ShapedStatement implements DmlStatement {
    private final TableClause table;
    private final AppendList<Condition> where;
    private final AppendList<Extension> extensions;

    private Delete(TableClause table, AppendList<Condition> where, AppendList<Extension> extensions) {
        this.table = table;
        this.where = where;
        this.extensions = extensions;
    }

    static Delete from(TableClause table) {
        return new Delete(table, AppendList.of(), AppendList.of());
    }

    /** Renders {@code WHERE c1 AND c2 ...}, after earlier conditions. */
    public Delete where(Condition... conditions) {
        return new Delete(table, where.appendAll(List.of(conditions)), extensions);
    }

    /** Returns this DELETE giving back a value of each row it deleted. Renders {@code RETURNING ...}. */
    public <R extends @Nullable Object> Returning<R> returning(Selectable<R> selectable) {
        return new Returning<>(this, selectable);
    }

    /** Returns this DELETE giving back several values of each row it deleted. */
    public Returning<Row> returning(Selectable<?> first, Selectable<?> second, Selectable<?>... rest) {
        return new Returning<>(this, RowSelection.of(first, second, rest));
    }

    /** Returns this DELETE with a clause of a dialect's own at {@code slot}. */
    public Delete with(StatementSlot slot, CustomElement<?> element) {
        return new Delete(table, where, extensions.append(new Extension(slot, element)));
    }

    /** Returns the table. */
    public TableClause table() {
        return table;
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
        parts.kind(Delete.class).from(table).nodes(where).nodes(extensions);
    }

    @Override
    public void accept(ClauseVisitor visitor) {
        visitor.visitDelete(this);
    }
}
