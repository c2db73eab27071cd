package io.github.tribikos.sql;

import io.github.tribikos.error.ArgumentException;
import io.github.tribikos.util.AppendList;
import java.util.Collection;
import java.util.List;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/**
 * An INSERT statement. Immutable. Columns that get no value are left to their default; NULL is said with {@link #setNull}.
 * Example: {@code insert(BOOKS).set(BOOKS.title, "Dune")} renders {@code INSERT INTO books (title) VALUES (?)}.
 */
public final class Insert extends ShapedStatement implements DmlStatement {
    private final TableClause table;
    private final AppendList<Assignment> assignments;
    private final @Nullable RowSet rows;
    private final AppendList<ColumnClause<?>> columns;
    private final @Nullable Query<?> query;
    private final @Nullable OnConflict conflict;
    private final boolean defaults;
    private final AppendList<Extension> extensions;

    private Insert(
            TableClause table,
            AppendList<Assignment> assignments,
            @Nullable RowSet rows,
            AppendList<ColumnClause<?>> columns,
            @Nullable Query<?> query,
            @Nullable OnConflict conflict,
            boolean defaults,
            AppendList<Extension> extensions) {
        this.table = table;
        this.assignments = assignments;
        this.rows = rows;
        this.columns = columns;
        this.query = query;
        this.conflict = conflict;
        this.defaults = defaults;
        this.extensions = extensions;
    }

    static Insert into(TableClause table) {
        if (table.aliasName() != null) {
            throw new ArgumentException(
                    "INSERT needs the table \"" + table.tableName() + "\" itself, not an alias of it.");
        }
        return new Insert(table, AppendList.of(), null, AppendList.of(), null, null, false, AppendList.of());
    }

    /**
     * Returns this INSERT with {@code column} set to a bound value.
     *
     * @throws ArgumentException if the column is another table's, is set already, or is NOT NULL and {@code value} null
     */
    public <T extends @Nullable Object> Insert set(ColumnClause<T> column, T value) {
        return assign(Assignments.bind(table, assignments, column, value));
    }

    /** Returns this INSERT with {@code column} set to an expression, which the database evaluates. */
    public <T extends @Nullable Object> Insert set(ColumnClause<T> column, Expression<? extends T> value) {
        return assign(Assignments.add(table, assignments, column, value));
    }

    /** Returns this INSERT with a numeric {@code column} set to an {@code int}. */
    public Insert set(NumberColumnClause<?> column, int value) {
        return assign(Assignments.bind(table, assignments, column, Literals.ofInt(column, value)));
    }

    /** Returns this INSERT with {@code column} set to NULL. */
    public Insert setNull(ColumnClause<?> column) {
        return assign(Assignments.bind(table, assignments, column, null));
    }

    private Insert assign(AppendList<Assignment> more) {
        requireNothingElse(rows == null && query == null && columns.isEmpty() && !defaults);
        return new Insert(table, more, null, columns, null, conflict, defaults, extensions);
    }

    /**
     * Returns this INSERT of many rows, one per item: {@code insert(BOOKS).values(titles, (row, t) -> row.set(BOOKS.title, t))}.
     * The rows are sent in batches that the database can take. An empty collection inserts nothing.
     *
     * @param items what to make rows of
     * @param fill sets the same columns for each item
     * @throws ArgumentException if two items set different columns; the message names the item's position
     */
    public <E> Insert values(Collection<? extends E> items, BiConsumer<RowValues, ? super E> fill) {
        requireNothingElse(assignments.isEmpty() && query == null && columns.isEmpty() && !defaults);
        return new Insert(
                table, assignments, RowSet.of(table, items, fill), columns, null, conflict, defaults, extensions);
    }

    /**
     * Returns this INSERT of one row in which every column has its default. Renders {@code INSERT INTO books DEFAULT VALUES}, on
     * MariaDB and MySQL {@code INSERT INTO books () VALUES ()}; a column whose default the client makes is named with it.
     *
     * @throws ArgumentException if there are values
     */
    public Insert defaultValues() {
        requireNothingElse(assignments.isEmpty() && rows == null && query == null && columns.isEmpty());
        return new Insert(table, assignments, rows, columns, query, conflict, true, extensions);
    }

    private static void requireNothingElse(boolean holds) {
        if (!holds) {
            throw new ArgumentException(
                    "INSERT takes its values from set(...), values(...), columns(...).from(...) or defaultValues(), not from two of"
                            + " them.");
        }
    }

    /** Returns this INSERT with the columns that {@link #from} fills, in order. */
    public Insert columns(ColumnClause<?>... more) {
        requireNothingElse(assignments.isEmpty() && rows == null && !defaults);
        AppendList<ColumnClause<?>> all = columns;
        for (ColumnClause<?> column : more) {
            Assignments.requireOwn(table, column);
            if (all.contains(column)) {
                throw new ArgumentException("The column " + column + " is named twice.");
            }
            all = all.append(column);
        }
        return new Insert(table, assignments, rows, all, query, conflict, defaults, extensions);
    }

    /**
     * Renders {@code INSERT INTO table (columns) SELECT ...}.
     *
     * @throws ArgumentException if the query has another number of columns than {@link #columns} named
     */
    public Insert from(Query<?> query) {
        requireNothingElse(assignments.isEmpty() && rows == null && !defaults);
        int given = query.selectable().expressions().size();
        if (given != columns.size()) {
            throw new ArgumentException("INSERT into \"" + table.tableName() + "\" names " + columns.size()
                    + " columns, but the query gives " + given + ". Name them with columns(...).");
        }
        return new Insert(table, assignments, rows, columns, query, conflict, defaults, extensions);
    }

    /** Returns this INSERT giving back a value of each row it inserted, such as the generated key. Renders {@code RETURNING id}. */
    public <R extends @Nullable Object> Returning<R> returning(Selectable<R> selectable) {
        return new Returning<>(this, selectable);
    }

    /** Returns this INSERT giving back several values of each row it inserted. */
    public Returning<Row> returning(Selectable<?> first, Selectable<?> second, Selectable<?>... rest) {
        return new Returning<>(this, RowSelection.of(first, second, rest));
    }

    /** Renders {@code INSERT text INTO ...}, such as {@code OR REPLACE} on SQLite, on the dialects named, or on all. */
    public Insert prefixWith(String text, String... dialects) {
        return with(StatementSlot.PREFIX, new TextHint(text, dialects));
    }

    /** Renders {@code text} at the very end, on the dialects named, or on all. */
    public Insert suffixWith(String text, String... dialects) {
        return with(StatementSlot.END, new TextHint(text, dialects));
    }

    /** Returns this INSERT with a clause of a dialect's own at {@code slot}. */
    public Insert with(StatementSlot slot, CustomElement<?> element) {
        return new Insert(
                table,
                assignments,
                rows,
                columns,
                query,
                conflict,
                defaults,
                extensions.append(new Extension(slot, element)));
    }

    Insert with(OnConflict onConflict) {
        return new Insert(table, assignments, rows, columns, query, onConflict, defaults, extensions);
    }

    /**
     * Names the key on which a row may meet one that is there already; then say {@code doNothing()} or {@code doUpdate(...)}:
     * {@code insert(TAGS).set(TAGS.label, "new").onConflict(TAGS.label).doNothing()}. An earlier choice is replaced.
     *
     * <p>Renders {@code ON CONFLICT (label) ...} on PostgreSQL, SQLite and DuckDB, {@code MERGE} on H2, and {@code ON DUPLICATE
     * KEY UPDATE} on MariaDB and MySQL. The last is for any key of the table, so it is refused where the table has another one
     * that a row could meet, unless no columns are named.
     *
     * @param columns the columns of the primary key, or of a unique constraint or index; none for whichever key it is, which
     *     PostgreSQL and DuckDB take with {@code doNothing()} alone, and H2 not at all
     * @throws ArgumentException if a column is another table's
     */
    public ConflictTarget onConflict(ColumnClause<?>... columns) {
        return ConflictTarget.of(this, columns);
    }

    /** As {@link #onConflict}, naming a constraint. Renders {@code ON CONFLICT ON CONSTRAINT uq_label ...}, on PostgreSQL alone. */
    public ConflictTarget onConflictOnConstraint(String name) {
        return ConflictTarget.of(this, name);
    }

    /** Returns the table. */
    public TableClause table() {
        return table;
    }

    /** Returns the assignments of a single row, empty for many rows or a query. */
    public List<Assignment> assignments() {
        return assignments;
    }

    /** Returns the rows given by {@link #values}, or null. */
    public @Nullable RowSet rows() {
        return rows;
    }

    /** Returns the columns that a query fills. */
    public List<ColumnClause<?>> columns() {
        return columns;
    }

    /** Returns the query given by {@link #from}, or null. */
    public @Nullable Query<?> query() {
        return query;
    }

    /** Whether it is said that no column gets a value. */
    public boolean isDefaultValues() {
        return defaults;
    }

    /** Returns what is done when a row is there already, or null if that is an error. */
    public @Nullable OnConflict conflict() {
        return conflict;
    }

    /** Returns the clauses of dialects' own. */
    public List<Extension> extensions() {
        return extensions;
    }

    @Override
    public void describe(Parts parts) {
        parts.kind(Insert.class)
                .from(table)
                .nodes(assignments)
                .node(rows)
                .nodes(columns)
                .node(query)
                .node(conflict)
                .value(defaults)
                .nodes(extensions);
    }

    @Override
    public void accept(ClauseVisitor visitor) {
        visitor.visitInsert(this);
    }
}
