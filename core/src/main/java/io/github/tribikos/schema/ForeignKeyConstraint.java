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
    private final Rules rules;
    // Asked without a lock, by two threads twice if need be: a supplier may initialise a class whose constructor waits
    // for it.
    private volatile @Nullable List<Column<?>> targets;

    /**
     * What its clauses say.
     *
     * @param onDelete null for the database's default
     * @param onDeleteColumns the columns that ON DELETE sets, none for all
     * @param onUpdate null for the database's default
     * @param deferrable null for the database's default
     * @param isMatchFull whether its columns are NULL all or none
     */
    private record Rules(
            @Nullable ReferentialAction onDelete,
            List<Column<?>> onDeleteColumns,
            @Nullable ReferentialAction onUpdate,
            @Nullable Deferrable deferrable,
            boolean isMatchFull) {}

    ForeignKeyConstraint(
            Table<?> table,
            @Nullable String name,
            List<Column<?>> declared,
            List<Supplier<? extends Column<?>>> suppliers,
            @Nullable ReferentialAction onDelete,
            @Nullable ReferentialAction onUpdate) {
        this(
                table,
                name,
                declared,
                suppliers,
                new Rules(onDelete, List.of(), onUpdate, null, false),
                ConstraintTraits.NONE);
    }

    private ForeignKeyConstraint(
            Table<?> table,
            @Nullable String name,
            List<Column<?>> declared,
            List<Supplier<? extends Column<?>>> suppliers,
            Rules rules,
            ConstraintTraits traits) {
        super(table, name, traits);
        this.declared = declared;
        this.suppliers = suppliers;
        this.rules = rules;
    }

    /**
     * Returns this key with {@code ON DELETE action}, and puts it in this one's place in the table.
     *
     * @throws StateException if the table is in use already
     */
    public ForeignKeyConstraint onDelete(ReferentialAction action) {
        return replacedBy(new Rules(action, List.of(), rules.onUpdate, rules.deferrable, rules.isMatchFull));
    }

    /**
     * Returns this key with an action that sets some of its columns alone, so that a part of the key can stay: {@code
     * onDelete(SET_NULL, authorId)} renders {@code ON DELETE SET NULL (author_id)}. Puts it in this one's place in the table.
     *
     * @throws ArgumentException if the action is neither SET NULL nor SET DEFAULT, or a column is none of the key's
     * @throws StateException if the table is in use already
     */
    public ForeignKeyConstraint onDelete(ReferentialAction action, Column<?>... columns) {
        if (action != ReferentialAction.SET_NULL && action != ReferentialAction.SET_DEFAULT) {
            throw new ArgumentException("ON DELETE " + action.sql() + " sets no columns; SET NULL and SET DEFAULT do.");
        }
        List<Column<?>> own = Names.own(table(), "ON DELETE " + action.sql(), columns);
        for (Column<?> column : own) {
            if (declared.stream().noneMatch(key -> key.position() == column.position())) {
                throw new ArgumentException(describe() + " has no column \"" + column.name() + "\" to set.");
            }
        }
        return replacedBy(new Rules(action, own, rules.onUpdate, rules.deferrable, rules.isMatchFull));
    }

    /**
     * Returns this key with {@code ON UPDATE action}, and puts it in this one's place in the table.
     *
     * @throws StateException if the table is in use already
     */
    public ForeignKeyConstraint onUpdate(ReferentialAction action) {
        return replacedBy(
                new Rules(rules.onDelete, rules.onDeleteColumns, action, rules.deferrable, rules.isMatchFull));
    }

    /**
     * Returns this key checked at another time: {@code DEFERRABLE INITIALLY DEFERRED}. Puts it in this one's place in the table.
     *
     * @throws StateException if the table is in use already
     */
    public ForeignKeyConstraint deferrable(Deferrable when) {
        return replacedBy(new Rules(rules.onDelete, rules.onDeleteColumns, rules.onUpdate, when, rules.isMatchFull));
    }

    /**
     * Returns this key with {@code MATCH FULL}: its columns are NULL all or none. Puts it in this one's place in the table.
     *
     * @throws StateException if the table is in use already
     */
    public ForeignKeyConstraint matchFull() {
        return replacedBy(new Rules(rules.onDelete, rules.onDeleteColumns, rules.onUpdate, rules.deferrable, true));
    }

    /** Returns when it is checked, null for the database's default, after each statement. */
    public @Nullable Deferrable deferrable() {
        return rules.deferrable;
    }

    /** Whether its columns have to be NULL all or none. */
    public boolean isMatchFull() {
        return rules.isMatchFull;
    }

    private ForeignKeyConstraint replacedBy(Rules changed) {
        ForeignKeyConstraint other = new ForeignKeyConstraint(table(), name(), declared, suppliers, changed, traits());
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
        return rules.onDelete;
    }

    /** Returns the columns that {@link #onDelete()} sets where these are not all: none if it sets all, or none at all. */
    public List<Column<?>> onDeleteColumns() {
        return table().definition().current(rules.onDeleteColumns);
    }

    /** The columns that are set to NULL if the action says so. */
    List<Column<?>> setOnDelete() {
        return rules.onDeleteColumns.isEmpty() ? declared : rules.onDeleteColumns;
    }

    /** Returns what happens when a key referred to changes, or null for the database's default, NO ACTION. */
    public @Nullable ReferentialAction onUpdate() {
        return rules.onUpdate;
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
    public ForeignKeyConstraint with(DialectOptions.OfConstraint options) {
        return (ForeignKeyConstraint) super.with(options);
    }

    @Override
    public ForeignKeyConstraint comment(String text) {
        return (ForeignKeyConstraint) super.comment(text);
    }

    @Override
    public ForeignKeyConstraint onlyOn(String... dialects) {
        return (ForeignKeyConstraint) super.onlyOn(dialects);
    }

    @Override
    public ForeignKeyConstraint exceptOn(String... dialects) {
        return (ForeignKeyConstraint) super.exceptOn(dialects);
    }

    @Override
    public <R> R accept(ConstraintVisitor<R> visitor) {
        return visitor.visitForeignKey(this);
    }

    @Override
    ForeignKeyConstraint remake(Table<?> owner, ConstraintTraits changed) {
        return new ForeignKeyConstraint(owner, name(), declared, suppliers, rules, changed);
    }

    /** Shows the referring columns, and those referred to once they are known; never asks a supplier. */
    @Override
    public String toString() {
        List<Column<?>> known = targets;
        return prefix() + "FOREIGN KEY (" + Names.list(declared) + ")"
                + (known == null ? "" : " REFERENCES " + known.get(0).from() + " (" + Names.list(known) + ")");
    }
}
