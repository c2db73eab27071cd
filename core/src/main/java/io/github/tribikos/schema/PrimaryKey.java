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
        this(table, name, declared, ConstraintTraits.NONE);
    }

    private PrimaryKey(Table<?> table, @Nullable String name, List<Column<?>> declared, ConstraintTraits traits) {
        super(table, name, traits);
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
    public PrimaryKey with(DialectOptions.OfConstraint options) {
        return (PrimaryKey) super.with(options);
    }

    @Override
    public PrimaryKey comment(String text) {
        return (PrimaryKey) super.comment(text);
    }

    @Override
    public PrimaryKey onlyOn(String... dialects) {
        return (PrimaryKey) super.onlyOn(dialects);
    }

    @Override
    public PrimaryKey exceptOn(String... dialects) {
        return (PrimaryKey) super.exceptOn(dialects);
    }

    @Override
    public <R> R accept(ConstraintVisitor<R> visitor) {
        return visitor.visitPrimaryKey(this);
    }

    @Override
    PrimaryKey remake(Table<?> owner, ConstraintTraits changed) {
        return new PrimaryKey(owner, name(), declared, changed);
    }

    @Override
    public String toString() {
        return prefix() + "PRIMARY KEY (" + Names.list(declared) + ")";
    }
}
