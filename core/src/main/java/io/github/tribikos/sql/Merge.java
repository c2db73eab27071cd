package io.github.tribikos.sql;

import io.github.tribikos.error.ArgumentException;
import io.github.tribikos.util.AppendList;
import java.util.List;
import java.util.function.UnaryOperator;

/**
 * A MERGE statement (ISO 9075-2, 14.12): rows of a source are looked for in a table, and what is done depends on whether they are
 * there. Immutable. Example: {@code merge(STOCK, DELIVERY, STOCK.item.eq(DELIVERY.item)).whenMatchedUpdate(row ->
 * row.set(STOCK.pieces, STOCK.pieces.plus(DELIVERY.pieces))).whenNotMatchedInsert(row -> row.set(STOCK.item,
 * DELIVERY.item).set(STOCK.pieces, DELIVERY.pieces))}. Of the branches that fit a row the first is taken.
 *
 * <p>Of PostgreSQL 15, H2, DuckDB, Oracle and SQL Server. To insert a row or change the one that is there, elsewhere too, see
 * {@link Insert#onConflict}.
 */
public final class Merge extends ShapedStatement implements DmlStatement {
    private final TableClause table;
    private final FromItem source;
    private final Condition on;
    private final AppendList<MergeBranch> branches;

    private Merge(TableClause table, FromItem source, Condition on, AppendList<MergeBranch> branches) {
        this.table = table;
        this.source = source;
        this.on = on;
        this.branches = branches;
    }

    static Merge of(TableClause table, FromItem source, Condition on) {
        if (table.aliasName() != null) {
            throw new ArgumentException("MERGE needs the table \"" + table.tableName()
                    + "\" itself, not an alias of it. The source may be one.");
        }
        return new Merge(table, source, on, AppendList.of());
    }

    /**
     * Renders {@code WHEN MATCHED AND condition THEN UPDATE SET ...}: {@code whenMatchedUpdate(row -> row.set(STOCK.pieces,
     * 0).where(STOCK.pieces.lt(0)))}.
     *
     * @throws ArgumentException if no column is set, one twice, or one of another table
     */
    public Merge whenMatchedUpdate(UnaryOperator<ConflictUpdate> change) {
        ConflictUpdate update = change.apply(ConflictUpdate.of(table));
        if (update.assignments().isEmpty()) {
            throw new ArgumentException("The update of a MERGE sets no column. Use set(column, value).");
        }
        return with(MergeBranch.update(update));
    }

    /** Renders {@code WHEN MATCHED AND c1 AND c2 THEN DELETE}; without conditions every row that is matched is removed. */
    public Merge whenMatchedDelete(Condition... conditions) {
        return with(MergeBranch.delete(conditions));
    }

    /**
     * Renders {@code WHEN NOT MATCHED AND c1 AND c2 THEN INSERT (columns) VALUES (values)}. Columns that are not set get their
     * defaults, as in an {@link Insert}.
     *
     * @param values sets columns of the given INSERT, and nothing else
     * @param conditions on the source, as the row is not there
     * @throws ArgumentException if it has no values, or what a branch cannot have
     */
    public Merge whenNotMatchedInsert(UnaryOperator<Insert> values, Condition... conditions) {
        Insert insert = values.apply(Insert.into(table));
        boolean isPlain = insert.rows() == null
                && insert.query() == null
                && insert.conflict() == null
                && insert.extensions().isEmpty()
                && insert.table() == table;
        if (insert.assignments().isEmpty() || !isPlain) {
            throw new ArgumentException("The INSERT of a MERGE is that of one row of \"" + table.tableName()
                    + "\": use set(column, value) alone.");
        }
        return with(MergeBranch.insert(insert, conditions));
    }

    private Merge with(MergeBranch branch) {
        return new Merge(table, source, on, branches.append(branch));
    }

    /** Returns the table that is changed. */
    public TableClause table() {
        return table;
    }

    /** Returns where the rows come from. */
    public FromItem from() {
        return source;
    }

    /** Returns what tells which row of the table a row of the source is. */
    public Condition on() {
        return on;
    }

    /** Returns the branches in order. */
    public List<MergeBranch> branches() {
        return branches;
    }

    @Override
    public void describe(Parts parts) {
        parts.kind(Merge.class).from(table).from(source).node(on).nodes(branches);
    }

    @Override
    public void accept(ClauseVisitor visitor) {
        visitor.visitMerge(this);
    }
}
