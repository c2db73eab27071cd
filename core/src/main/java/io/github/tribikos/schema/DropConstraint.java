package io.github.tribikos.schema;

/**
 * {@code ALTER TABLE team DROP CONSTRAINT fk_captain}; a key without a name is taken to have the one that {@link AddConstraint} gives.
 * Immutable.
 */
public final class DropConstraint implements Ddl {
    private final Constraint constraint;
    private final NamingConvention naming;
    private final boolean cascade;

    private DropConstraint(Constraint constraint, NamingConvention naming, boolean cascade) {
        this.constraint = constraint;
        this.naming = naming;
        this.cascade = cascade;
    }

    /**
     * Returns the statement for {@code constraint}.
     *
     * @throws io.github.tribikos.error.ArgumentException if it belongs to an alias
     */
    public static DropConstraint of(Constraint constraint) {
        DdlText.requireTable("ALTER TABLE", constraint.table());
        return new DropConstraint(constraint, NamingConvention.FALLBACK, false);
    }

    /** Returns this with the name by a convention, where it has a template for this kind of constraint. */
    public DropConstraint named(NamingConvention convention) {
        return new DropConstraint(constraint, convention.or(NamingConvention.FALLBACK), cascade);
    }

    /** Returns this with {@code CASCADE}: what rests on the constraint goes too, as foreign keys that refer to a key. */
    public DropConstraint cascade() {
        return new DropConstraint(constraint, naming, true);
    }

    /** Returns the constraint. */
    public Constraint constraint() {
        return constraint;
    }

    /** Returns the table that it is about. */
    public Table<?> table() {
        return constraint.table();
    }

    /** Whether what rests on the constraint goes too. */
    public boolean isCascade() {
        return cascade;
    }

    @Override
    public NamingConvention naming() {
        return naming;
    }

    @Override
    public <R> R accept(DdlVisitor<R> visitor) {
        return visitor.visitDropConstraint(this);
    }

    @Override
    public String toString() {
        return DdlText.render(this);
    }
}
