package io.github.tribikos.sql;

import io.github.tribikos.util.AppendList;
import java.util.Collection;
import java.util.List;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/**
 * An UPDATE statement. Immutable. Example: {@code update(BOOKS).set(BOOKS.year, 1965).where(BOOKS.id.eq(7))} renders
 * {@code UPDATE books SET year=? WHERE books.id = ?}. Without {@code where} it changes every row.
 */
public final class Update extends ShapedStatement implements DmlStatement {
    private final TableClause table;
    private final AppendList<Assignment> assignments;
    private final @Nullable RowSet rows;
    private final AppendList<Condition> where;
    private final AppendList<Extension> extensions;
    private final AppendList<FromItem> from;
    private final AppendList<TableHint> hints;

    private Update(
            TableClause table,
            AppendList<Assignment> assignments,
            @Nullable RowSet rows,
            AppendList<Condition> where,
            AppendList<Extension> extensions,
            AppendList<FromItem> from,
            AppendList<TableHint> hints) {
        this.table = table;
        this.assignments = assignments;
        this.rows = rows;
        this.where = where;
        this.extensions = extensions;
        this.from = from;
        this.hints = hints;
    }

    static Update of(TableClause table) {
        return new Update(
                table, AppendList.of(), null, AppendList.of(), AppendList.of(), AppendList.of(), AppendList.of());
    }

    /**
     * Returns this UPDATE with {@code column} set to a bound value.
     *
     * <p>MySQL also sets columns of tables that were named with {@link #from}; elsewhere these are refused when the statement is
     * compiled.
     *
     * @throws io.github.tribikos.error.ArgumentException if the column is another table's, is set already, or is NOT NULL
     *     and {@code value} null
     */
    public <T extends @Nullable Object> Update set(ColumnClause<T> column, T value) {
        return assign(Assignments.bind(owner(column), assignments, column, value));
    }

    /** Returns this UPDATE with {@code column} set to an expression: {@code set(BOOKS.year, BOOKS.year.plus(1))}. */
    public <T extends @Nullable Object> Update set(ColumnClause<T> column, Expression<? extends T> value) {
        return assign(Assignments.add(owner(column), assignments, column, value));
    }

    /** Returns this UPDATE with a numeric {@code column} set to an {@code int}. */
    public Update set(NumberColumnClause<?> column, int value) {
        return assign(Assignments.bind(owner(column), assignments, column, Literals.ofInt(column, value)));
    }

    /** Returns this UPDATE with {@code column} set to NULL. */
    public Update setNull(ColumnClause<?> column) {
        return assign(Assignments.bind(owner(column), assignments, column, null));
    }

    /**
     * Returns this UPDATE with several columns set to the one row of a query: {@code set(tuple(BOOKS.title, BOOKS.year),
     * select(NEWS.title, NEWS.year).where(NEWS.bookId.eq(BOOKS.id)))} renders {@code SET (title, year)=(SELECT news.title, news.year
     * ...)}. Where the query gives no row, they are set to NULL. MySQL, MariaDB and SQL Server have no such thing.
     *
     * @throws io.github.tribikos.error.ArgumentException if an element of the tuple is no column of the table or is set already, or
     *     the query selects another number of columns, or values of another kind
     */
    public Update set(Tuple columns, Query<?> row) {
        return assign(Assignments.row(table, assignments, columns, row));
    }

    private TableClause owner(ColumnClause<?> column) {
        return Assignments.owner(table, from, column);
    }

    /**
     * Returns this UPDATE of many rows, each with values of its own: {@code update(BOOKS).values(books, (row, book) ->
     * row.key(BOOKS.id, book.id()).set(BOOKS.price, book.price()))}. Renders {@code UPDATE books SET price=given.c2 FROM
     * unnest(?, ?) AS given(c1, c2) WHERE books.id = given.c1} on PostgreSQL, the same with VALUES on DuckDB, {@code
     * MERGE} on H2, a join on MariaDB and MySQL; as many rows in one statement as the database can bind. SQLite, where a statement
     * costs no journey, gets one UPDATE per row in a batch.
     *
     * <p>What {@link #set} says holds for every row, and of {@link #where} the rows must also be true. A row that is not there is
     * passed over: the number of rows that come back as changed is then smaller than that of the items. Nothing is changed
     * if one of the rows fails, where the database has savepoints. An empty collection changes nothing.
     *
     * @param items what to make changes of
     * @param fill names the same keys and sets the same columns for each item
     * @throws io.github.tribikos.error.ArgumentException if two items have different columns or the same key; the message names
     *     their positions
     */
    public <E> Update values(Collection<? extends E> items, BiConsumer<RowChanges, ? super E> fill) {
        return new Update(table, assignments, RowSet.ofChanges(table, items, fill), where, extensions, from, hints);
    }

    private Update assign(AppendList<Assignment> more) {
        return new Update(table, more, rows, where, extensions, from, hints);
    }

    /** Renders {@code WHERE c1 AND c2 ...}, after earlier conditions. */
    public Update where(Condition... conditions) {
        return new Update(table, assignments, rows, where.appendAll(List.of(conditions)), extensions, from, hints);
    }

    /**
     * Returns this UPDATE with tables beside the changed one: {@code UPDATE a SET x=b.y FROM b}, {@code UPDATE a, b SET a.x=b.y} on
     * MySQL. Not needed for tables whose columns stand in a condition or a value.
     */
    public Update from(FromItem... items) {
        return new Update(table, assignments, rows, where, extensions, from.appendAll(List.of(items)), hints);
    }

    /** Returns this UPDATE with a hint on a table, see {@link Select#withHint}. */
    public Update withHint(FromItem item, String text, String... dialects) {
        return new Update(
                table, assignments, rows, where, extensions, from, TableHint.add(hints, item, text, dialects));
    }

    /** Renders {@code UPDATE text ...}: a keyword directly after UPDATE, on the dialects named, or on all. */
    public Update prefixWith(String text, String... dialects) {
        return with(StatementSlot.PREFIX, new TextHint(text, dialects));
    }

    /** Renders {@code text} at the very end, such as {@code LIMIT 3} on MySQL, on the dialects named, or on all. */
    public Update suffixWith(String text, String... dialects) {
        return with(StatementSlot.END, new TextHint(text, dialects));
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
        return new Update(
                table, assignments, rows, where, extensions.append(new Extension(slot, element)), from, hints);
    }

    /** Returns the table. */
    public TableClause table() {
        return table;
    }

    /** Returns the assignments in the order given. */
    public List<Assignment> assignments() {
        return assignments;
    }

    /** Returns the rows given by {@link #values}, or null. */
    public @Nullable RowSet rows() {
        return rows;
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
        parts.kind(Update.class)
                .from(table)
                .nodes(assignments)
                .node(rows)
                .nodes(where)
                .nodes(extensions);
        parts.value(from.size());
        from.forEach(parts::from);
        parts.value(hints.size());
        hints.forEach(hint -> hint.describe(parts));
    }

    @Override
    public void accept(ClauseVisitor visitor) {
        visitor.visitUpdate(this);
    }
}
