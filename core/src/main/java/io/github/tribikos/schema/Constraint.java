package io.github.tribikos.schema;

import io.github.tribikos.sql.Name;
import org.jspecify.annotations.Nullable;

/** A rule that the database holds the rows of a table to. Immutable and safe for any thread. */
public abstract sealed class Constraint permits PrimaryKey, UniqueConstraint, CheckConstraint, ForeignKeyConstraint {
    private final Table<?> table;
    private final @Nullable String name;

    Constraint(Table<?> table, @Nullable String name) {
        this.table = table;
        this.name = name == null ? null : Name.of(name).text();
    }

    /** Returns the table whose rows are held to it. */
    public final Table<?> table() {
        return table;
    }

    /** Returns the constraint's name, or null where the database makes one up. */
    public final @Nullable String name() {
        return name;
    }

    /** Calls the method of {@code visitor} for this kind of constraint and returns its answer. */
    public abstract <R> R accept(ConstraintVisitor<R> visitor);

    /** The same constraint on an alias of the table. */
    abstract Constraint on(Table<?> alias);

    /** {@code CONSTRAINT name }, or nothing. */
    final String prefix() {
        return name == null ? "" : "CONSTRAINT " + name + " ";
    }
}
