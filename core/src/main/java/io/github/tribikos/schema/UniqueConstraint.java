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

    UniqueConstraint(Table<?> table, @Nullable String name, List<Column<?>> declared) {
        super(table, name);
        this.declared = declared;
    }

    /** Returns the columns in order, one or more. */
    public List<Column<?>> columns() {
        return table().definition().current(declared);
    }

    @Override
    public <R> R accept(ConstraintVisitor<R> visitor) {
        return visitor.visitUnique(this);
    }

    @Override
    UniqueConstraint on(Table<?> alias) {
        return new UniqueConstraint(alias, name(), declared);
    }

    @Override
    public String toString() {
        return prefix() + "UNIQUE (" + Names.list(declared) + ")";
    }
}
