package io.github.tribikos.schema;

import io.github.tribikos.error.ArgumentException;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** The referring columns of a foreign key, waiting for {@link #references}. Made by {@link Table#foreignKey(Column...)}. */
public final class ForeignKeyColumns {
    private final Table<?> table;
    private final @Nullable String name;
    private final List<Column<?>> columns;

    ForeignKeyColumns(Table<?> table, @Nullable String name, List<Column<?>> columns) {
        this.table = table;
        this.name = name;
        this.columns = columns;
    }

    /**
     * Adds the foreign key to the table and returns it: {@code foreignKey(venueId, stageNo).references(() -> STAGE.venueId,
     * () -> STAGE.stageNo)}. The suppliers are asked when the key is needed first, never here.
     *
     * @param targets give the columns referred to, all of one table, in the order of the referring ones
     * @throws ArgumentException if there are more or fewer than referring columns
     */
    @SafeVarargs
    @SuppressWarnings("varargs") // copied, never written to
    public final ForeignKeyConstraint references(Supplier<? extends Column<?>>... targets) {
        if (targets.length != columns.size()) {
            throw new ArgumentException("The foreign key (" + Names.list(columns) + ") of " + table.quoted() + " has "
                    + columns.size() + " columns but refers to " + targets.length + ".");
        }
        ForeignKeyConstraint key = new ForeignKeyConstraint(table, name, columns, List.of(targets), null, null);
        table.parts().complete(table, this, key);
        return key;
    }

    @Override
    public String toString() {
        return "foreignKey(" + Names.list(columns) + ")";
    }
}
