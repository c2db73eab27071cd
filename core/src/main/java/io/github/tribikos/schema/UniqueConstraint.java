package io.github.tribikos.schema;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Columns that no two rows have in common: {@code CONSTRAINT uq_slot UNIQUE (venue_id, starts_at)}. Rows with a NULL among
 * them count as different. Made by {@link Column#unique()} or {@link Table#unique(Column...)}. Immutable and safe for any
 * thread.
 */
public final class UniqueConstraint extends Constraint {
    private final List<Column<?>> declared;
    private final @Nullable Deferrable deferrable;

    UniqueConstraint(Table<?> table, @Nullable String name, List<Column<?>> declared) {
        this(table, name, declared, null, ConstraintTraits.NONE);
    }

    private UniqueConstraint(
            Table<?> table,
            @Nullable String name,
            List<Column<?>> declared,
            @Nullable Deferrable deferrable,
            ConstraintTraits traits) {
        super(table, name, traits);
        this.declared = declared;
        this.deferrable = deferrable;
    }

    /**
     * Returns this constraint checked at another time, and puts it in this one's place in the table.
     *
     * @throws io.github.tribikos.error.StateException if the table is in use already
     */
    public UniqueConstraint deferrable(Deferrable when) {
        UniqueConstraint changed = new UniqueConstraint(table(), name(), declared, when, traits());
        table().parts().replace(table(), this, changed);
        return changed;
    }

    /** Returns when it is checked, null for the database's default, after each statement. */
    public @Nullable Deferrable deferrable() {
        return deferrable;
    }

    /** Returns the columns in order, one or more. */
    public List<Column<?>> columns() {
        return table().definition().current(declared);
    }

    @Override
    public UniqueConstraint with(DialectOptions.OfConstraint options) {
        return (UniqueConstraint) super.with(options);
    }

    @Override
    public UniqueConstraint comment(String text) {
        return (UniqueConstraint) super.comment(text);
    }

    @Override
    public UniqueConstraint onlyOn(String... dialects) {
        return (UniqueConstraint) super.onlyOn(dialects);
    }

    @Override
    public UniqueConstraint exceptOn(String... dialects) {
        return (UniqueConstraint) super.exceptOn(dialects);
    }

    @Override
    public <R> R accept(ConstraintVisitor<R> visitor) {
        return visitor.visitUnique(this);
    }

    @Override
    UniqueConstraint remake(Table<?> owner, ConstraintTraits changed) {
        return new UniqueConstraint(owner, name(), declared, deferrable, changed);
    }

    @Override
    public String toString() {
        return prefix() + "UNIQUE (" + Names.list(declared) + ")";
    }
}
