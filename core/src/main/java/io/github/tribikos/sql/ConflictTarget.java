package io.github.tribikos.sql;

import io.github.tribikos.error.ArgumentException;
import io.github.tribikos.util.AppendList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * An INSERT and the key on which its rows may meet others; what is done then is to be said. Made by {@link Insert#onConflict}.
 * Immutable.
 */
public final class ConflictTarget {
    private final Insert insert;
    private final List<ColumnClause<?>> columns;
    private final @Nullable String constraint;
    private final AppendList<Condition> predicate;

    private ConflictTarget(
            Insert insert,
            List<ColumnClause<?>> columns,
            @Nullable String constraint,
            AppendList<Condition> predicate) {
        this.insert = insert;
        this.columns = columns;
        this.constraint = constraint;
        this.predicate = predicate;
    }

    static ConflictTarget of(Insert insert, ColumnClause<?>... columns) {
        List<ColumnClause<?>> list = List.of(columns);
        for (ColumnClause<?> column : list) {
            Assignments.requireOwn(insert.table(), column);
        }
        return new ConflictTarget(insert, list, null, AppendList.of());
    }

    static ConflictTarget of(Insert insert, String constraint) {
        return new ConflictTarget(insert, List.of(), Name.of(constraint).text(), AppendList.of());
    }

    /**
     * Names a partial unique index by its condition. Renders {@code ON CONFLICT (label) WHERE id > ?}.
     *
     * @throws ArgumentException if no columns were named
     */
    public ConflictTarget where(Condition... conditions) {
        if (columns.isEmpty()) {
            throw new ArgumentException(
                    "The condition of a partial index needs the index' columns: onConflict(columns).");
        }
        return new ConflictTarget(insert, columns, constraint, predicate.appendAll(List.of(conditions)));
    }

    /**
     * Returns the INSERT that leaves a row alone which is there already. Renders {@code ON CONFLICT (id) DO NOTHING}. Such a row
     * is neither counted nor given back by {@code returning(...)}.
     */
    public Insert doNothing() {
        return insert.with(new OnConflict(columns, constraint, predicate, List.of(), List.of()));
    }

    /**
     * Returns the INSERT that sets columns of a row which is there already to the values that were to be inserted. Renders
     * {@code ON CONFLICT (id) DO UPDATE SET label = excluded.label}.
     */
    public Insert doUpdate(ColumnClause<?> first, ColumnClause<?>... rest) {
        ConflictUpdate update = ConflictUpdate.of(insert.table()).toExcluded(first);
        for (ColumnClause<?> column : rest) {
            update = update.toExcluded(column);
        }
        return doUpdate(update);
    }

    /**
     * Returns the INSERT that changes a row which is there already: {@code doUpdate(row -> row.set(TAGS.uses,
     * TAGS.uses.plus(1)).where(TAGS.locked.isFalse()))}. In it, columns are those of the row that is there, and
     * {@link Sql#excluded} those that were to be inserted.
     *
     * @throws ArgumentException if no column is set, or one twice; or if two of the rows given have the same key, which databases treat
     *     in three ways: the last counts, the first counts, or it is an error
     */
    public Insert doUpdate(UnaryOperator<ConflictUpdate> change) {
        return doUpdate(change.apply(ConflictUpdate.of(insert.table())));
    }

    private Insert doUpdate(ConflictUpdate update) {
        if (update.assignments().isEmpty()) {
            throw new ArgumentException(
                    "The update on conflict sets no column. Use set(column, value), or doNothing().");
        }
        if (insert.rows() != null && !columns.isEmpty()) {
            RowKeys.requireDistinct(columns, insert.rows());
        }
        return insert.with(new OnConflict(columns, constraint, predicate, update.assignments(), update.where()));
    }
}
