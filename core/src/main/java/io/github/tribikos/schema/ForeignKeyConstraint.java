package io.github.tribikos.schema;

import io.github.tribikos.error.ArgumentException;
import io.github.tribikos.error.StateException;
import io.github.tribikos.sql.ForeignKeyClause;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Columns whose values must occur as a key of another table, or of the same:
 * {@code CONSTRAINT fk_stage FOREIGN KEY(venue_id, stage_no) REFERENCES stage (venue_id, stage_no) ON DELETE CASCADE}. Made by
 * {@link Column#references} or {@link Table#foreignKey(Column...)}.
 *
 * <p>The columns referred to are given by suppliers, which are asked when they are needed first: two table classes can refer to
 * each other, whichever the JVM loads first. Immutable and safe for any thread.
 */
public final class ForeignKeyConstraint extends Constraint implements ForeignKeyClause {
    private final List<Column<?>> declared;
    private final List<Supplier<? extends Column<?>>> suppliers;
    private final @Nullable ReferentialAction onDelete;
    private final @Nullable ReferentialAction onUpdate;
    private final @Nullable Deferrable deferrable;
    private final boolean isMatchFull;
    // Asked without a lock, by two threads twice if need be: a supplier may initialise a class whose constructor waits
    // for it.
    private volatile @Nullable List<Column<?>> targets;

    ForeignKeyConstraint(
            Table<?> table,
            @Nullable String name,
            List<Column<?>> declared,
            List<Supplier<? extends Column<?>>> suppliers,
            @Nullable ReferentialAction onDelete,
            @Nullable ReferentialAction onUpdate) {
        this(table, name, declared, suppliers, onDelete, onUpdate, null, false);
    }

    private ForeignKeyConstraint(
            Table<?> table,
            @Nullable String name,
            List<Column<?>> declared,
            List<Supplier<? extends Column<?>>> suppliers,
            @Nullable ReferentialAction onDelete,
            @Nullable ReferentialAction onUpdate,
            @Nullable Deferrable deferrable,
            boolean isMatchFull) {
        super(table, name);
        this.declared = declared;
        this.suppliers = suppliers;
        this.onDelete = onDelete;
        this.onUpdate = onUpdate;
        this.deferrable = deferrable;
        this.isMatchFull = isMatchFull;
    }

    /**
     * Returns this key with {@code ON DELETE action}, and puts it in this one's place in the table.
     *
     * @throws StateException if the table is in use already
     */
    public ForeignKeyConstraint onDelete(ReferentialAction action) {
        return replacedBy(new ForeignKeyConstraint(
                table(), name(), declared, suppliers, action, onUpdate, deferrable, isMatchFull));
    }

    /**
     * Returns this key with {@code ON UPDATE action}, and puts it in this one's place in the table.
     *
     * @throws StateException if the table is in use already
     */
    public ForeignKeyConstraint onUpdate(ReferentialAction action) {
        return replacedBy(new ForeignKeyConstraint(
                table(), name(), declared, suppliers, onDelete, action, deferrable, isMatchFull));
    }

    /**
     * Returns this key checked at another time: {@code DEFERRABLE INITIALLY DEFERRED}. Puts it in this one's place in the table.
     *
     * @throws StateException if the table is in use already
     */
    public ForeignKeyConstraint deferrable(Deferrable when) {
        return replacedBy(
                new ForeignKeyConstraint(table(), name(), declared, suppliers, onDelete, onUpdate, when, isMatchFull));
    }

    /**
     * Returns this key with {@code MATCH FULL}: its columns are NULL all or none. Puts it in this one's place in the table.
     *
     * @throws StateException if the table is in use already
     */
    public ForeignKeyConstraint matchFull() {
        return replacedBy(
                new ForeignKeyConstraint(table(), name(), declared, suppliers, onDelete, onUpdate, deferrable, true));
    }

    /** Returns when it is checked, null for the database's default, after each statement. */
    public @Nullable Deferrable deferrable() {
        return deferrable;
    }

    /** Whether its columns have to be NULL all or none. */
    public boolean isMatchFull() {
        return isMatchFull;
    }

    private ForeignKeyConstraint replacedBy(ForeignKeyConstraint other) {
        table().parts().replace(table(), this, other);
        return other;
    }

    /** Returns the columns that refer, in order. */
    @Override
    public List<Column<?>> columns() {
        return table().definition().current(declared);
    }

    /**
     * Returns the columns that are referred to, in the order of {@link #columns}.
     *
     * @throws ArgumentException if they belong to an alias or to different tables
     * @throws StateException if a supplier returns null
     */
    @Override
    public List<Column<?>> targets() {
        List<Column<?>> known = targets;
        if (known == null) {
            known = resolve();
            targets = known;
        }
        return known;
    }

    /** Returns the table that is referred to. */
    public Table<?> targetTable() {
        return targets().get(0).from();
    }

    /** Returns what happens when a row referred to is deleted, or null for the database's default, NO ACTION. */
    public @Nullable ReferentialAction onDelete() {
        return onDelete;
    }

    /** Returns what happens when a key referred to changes, or null for the database's default, NO ACTION. */
    public @Nullable ReferentialAction onUpdate() {
        return onUpdate;
    }

    private List<Column<?>> resolve() {
        List<Column<?>> resolved = new ArrayList<>(suppliers.size());
        for (Supplier<? extends Column<?>> supplier : suppliers) {
            Column<?> target = target(supplier.get());
            if (!resolved.isEmpty() && !resolved.get(0).from().equals(target.from())) {
                throw new ArgumentException(describe() + " refers to columns of two tables, \"" + resolved.get(0)
                        + "\" and \"" + target + "\". Declare one foreign key per table.");
            }
            resolved.add(target);
        }
        return List.copyOf(resolved);
    }

    private Column<?> target(@Nullable Column<?> target) {
        if (target == null) {
            throw new StateException(describe() + " refers to null: its supplier was asked before the column was set."
                    + " Use the tables only after their classes are initialised.");
        }
        Table<?> owner =
                target.from().equals(table()) ? table().root() : target.from(); // an alias' own key leads to the table
        if (!owner.root().equals(owner)) {
            throw new ArgumentException(describe() + " refers to \"" + target
                    + "\", a column of an alias. Refer to the table \"" + owner.tableName() + "\" itself.");
        }
        return owner.definition().columns().get(target.position());
    }

    List<Column<?>> declared() {
        return declared;
    }

    private String describe() {
        return "The foreign key (" + Names.list(declared) + ") of " + table().quoted();
    }

    @Override
    public <R> R accept(ConstraintVisitor<R> visitor) {
        return visitor.visitForeignKey(this);
    }

    @Override
    ForeignKeyConstraint on(Table<?> alias) {
        return new ForeignKeyConstraint(
                alias, name(), declared, suppliers, onDelete, onUpdate, deferrable, isMatchFull);
    }

    /** Shows the referring columns, and those referred to once they are known; never asks a supplier. */
    @Override
    public String toString() {
        List<Column<?>> known = targets;
        return prefix() + "FOREIGN KEY (" + Names.list(declared) + ")"
                + (known == null ? "" : " REFERENCES " + known.get(0).from() + " (" + Names.list(known) + ")");
    }
}
