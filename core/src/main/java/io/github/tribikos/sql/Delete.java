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
    private final AppendList<FromItem> from;
    private final AppendList<TableHint> hints;

    private Delete(
            TableClause table,
            AppendList<Condition> where,
            AppendList<Extension> extensions,
            AppendList<FromItem> from,
            AppendList<TableHint> hints) {
        this.table = table;
        this.where = where;
        this.extensions = extensions;
        this.from = from;
        this.hints = hints;
    }

    static Delete of(TableClause table) {
        return new Delete(table, AppendList.of(), AppendList.of(), AppendList.of(), AppendList.of());
    }

    /** Renders {@code WHERE c1 AND c2 ...}, after earlier conditions. */
    public Delete where(Condition... conditions) {
        return new Delete(table, where.appendAll(List.of(conditions)), extensions, from, hints);
    }

    /**
     * Returns this DELETE with tables beside the changed one: {@code DELETE FROM a USING b}, {@code DELETE FROM a USING a, b} on
     * MySQL. Not needed for tables whose columns stand in a condition.
     */
    public Delete from(FromItem... items) {
        return new Delete(table, where, extensions, from.appendAll(List.of(items)), hints);
    }

    /** Returns this DELETE with a hint on a table, see {@link Select#withHint}. */
    public Delete withHint(FromItem item, String text, String... dialects) {
        return new Delete(table, where, extensions, from, TableHint.add(hints, item, text, dialects));
    }

    /** Renders {@code DELETE text ...}: a keyword directly after DELETE, on the dialects named, or on all. */
    public Delete prefixWith(String text, String... dialects) {
        return with(StatementSlot.PREFIX, new TextHint(text, dialects));
    }

    /** Renders {@code text} at the very end, such as {@code LIMIT 3} on MySQL, on the dialects named, or on all. */
    public Delete suffixWith(String text, String... dialects) {
        return with(StatementSlot.END, new TextHint(text, dialects));
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
        return new Delete(table, where, extensions.append(new Extension(slot, element)), from, hints);
    }

    /** Returns the table. */
    public TableClause table() {
        return table;
    }

    /** Returns the conditions of WHERE, all of which must hold. */
    public List<Condition> where() {
        return where;
    }

    /** Returns the FROM items that were given; those inferred are not among them. */
    public List<FromItem> from() {
        return from;
    }

    /** Returns the hints on tables. */
    public List<TableHint> hints() {
        return hints;
    }

    /** Returns the clauses of dialects' own. */
    public List<Extension> extensions() {
        return extensions;
    }

    @Override
    public void describe(Parts parts) {
        parts.kind(Delete.class).from(table).nodes(where).nodes(extensions);
        parts.value(from.size());
        from.forEach(parts::from);
        parts.value(hints.size());
        hints.forEach(hint -> hint.describe(parts));
    }

    @Override
    public void accept(ClauseVisitor visitor) {
        visitor.visitDelete(this);
    }
}
