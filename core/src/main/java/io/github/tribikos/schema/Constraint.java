package io.github.tribikos.schema;

import io.github.tribikos.sql.Name;
import org.jspecify.annotations.Nullable;

/**
 * A rule that the database holds the rows of a table to. Immutable and safe for any thread. Each method that describes it returns another
 * one that takes this one's place in the table; they throw {@link io.github.tribikos.error.StateException} once the table is in use.
 */
public abstract sealed class Constraint
        permits PrimaryKey, UniqueConstraint, CheckConstraint, ForeignKeyConstraint, CustomConstraint {
    private final Table<?> table;
    private final @Nullable String name;
    private final ConstraintTraits traits;

    Constraint(Table<?> table, @Nullable String name) {
        this(table, name, ConstraintTraits.NONE);
    }

    Constraint(Table<?> table, @Nullable String name, ConstraintTraits traits) {
        this.table = table;
        this.name = name == null ? null : Name.of(name).text();
        this.traits = traits;
    }

    /** Returns the table whose rows are held to it. */
    public final Table<?> table() {
        return table;
    }

    /** Returns the constraint's name, or null where the database makes one up. */
    public final @Nullable String name() {
        return name;
    }

    /** Returns this with what one database is told of it, see {@link DialectOptions}. */
    public Constraint with(DialectOptions.OfConstraint options) {
        return changed(traits.with(options));
    }

    /** Returns this with a comment, for a database that keeps one of a constraint: {@code COMMENT ON CONSTRAINT}. */
    public Constraint comment(String text) {
        return changed(traits.withComment(text));
    }

    /**
     * Returns this as a part of its table on some databases alone: {@code check(...).onlyOn("postgresql")}. A statement about the
     * constraint itself, such as {@link AddConstraint}, is rendered for any.
     *
     * @param dialects names of dialects, at least one
     */
    public Constraint onlyOn(String... dialects) {
        return changed(traits.on(DialectFilter.only(dialects)));
    }

    /** Returns this as a part of its table on all databases but some; otherwise as {@link #onlyOn}. */
    public Constraint exceptOn(String... dialects) {
        return changed(traits.on(DialectFilter.except(dialects)));
    }

    private Constraint changed(ConstraintTraits changed) {
        Constraint other = remake(table, changed);
        table.parts().replace(table, this, other);
        return other;
    }

    /** Returns the options of one dialect, or null. */
    public final <O extends DialectOptions.OfConstraint> @Nullable O option(Class<O> kind) {
        return OptionLists.find(traits.options(), kind);
    }

    /** Returns the comment, or null. */
    public final @Nullable String comment() {
        return traits.comment();
    }

    /** Whether it is a part of its table on {@code dialect}. */
    public final boolean isOn(String dialect) {
        return traits.filter().holds(dialect);
    }

    /** Calls the method of {@code visitor} for this kind of constraint and returns its answer. */
    public abstract <R> R accept(ConstraintVisitor<R> visitor);

    /** The same constraint with other traits, or on an alias of the table. */
    abstract Constraint remake(Table<?> owner, ConstraintTraits changed);

    final ConstraintTraits traits() {
        return traits;
    }

    /** The same constraint on an alias of the table. */
    final Constraint on(Table<?> alias) {
        return remake(alias, traits);
    }

    /** {@code CONSTRAINT name }, or nothing. */
    final String prefix() {
        return name == null ? "" : "CONSTRAINT " + name + " ";
    }
}
