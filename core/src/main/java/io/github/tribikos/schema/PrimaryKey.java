package io.github.tribikos.schema;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The primary key of a table: {@code CONSTRAINT pk_stage PRIMARY KEY (venue_id, stage_no)}. Made by
 * {@link Column#primaryKey()} or {@link Table#primaryKey(Column...)}. Immutable and safe for any thread.
 */
public final class PrimaryKey extends Constraint {
    private final List<Column<?>> declared;

    PrimaryKey(Table<?> table, @Nullable String name, List<Column<?>> declared) {
        super(table, name);
        this.declared = declared;
    }

    /** Returns the columns in order, one or more. */
    public List<Column<?>> columns() {
        return table().definition().current(declared);
    }

    List<Column<?>> declared() {
        return declared;
    }

    @Override
    public <R> R accept(ConstraintVisitor<R> visitor) {
        return visitor.visitPrimaryKey(this);
    }

    @Override
    PrimaryKey on(Table<?> alias) {
        return new PrimaryKey(alias, name(), declared);
    }

    @Override
    public String toString() {
        return prefix() + "PRIMARY KEY (" + Names.list(declared) + ")";
    }
}
