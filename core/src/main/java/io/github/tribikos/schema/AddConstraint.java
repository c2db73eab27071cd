package io.github.tribikos.schema;

/**
 * {@code ALTER TABLE team ADD CONSTRAINT fk_captain FOREIGN KEY(captain_id) REFERENCES player (id)}. A key without a name is
 * given one by which it can be dropped: {@code fk_team_captain_id}, {@code uq_team_name}, {@code pk_team}. Immutable.
 */
public final class AddConstraint implements Ddl {
    private final Constraint constraint;
    private final NamingConvention naming;

    private AddConstraint(Constraint constraint, NamingConvention naming) {
        this.constraint = constraint;
        this.naming = naming;
    }

    /**
     * Returns the statement for {@code constraint}.
     *
     * @throws io.github.tribikos.error.ArgumentException if it belongs to an alias
     */
    public static AddConstraint of(Constraint constraint) {
        DdlText.requireTable("ALTER TABLE", constraint.table());
        return new AddConstraint(constraint, NamingConvention.FALLBACK);
    }

    /** Returns this with the name by a convention, where it has a template for this kind of constraint. */
    public AddConstraint named(NamingConvention convention) {
        return new AddConstraint(constraint, convention.or(NamingConvention.FALLBACK));
    }

    /** Returns the constraint. */
    public Constraint constraint() {
        return constraint;
    }

    /** Returns the table that it is about. */
    public Table<?> table() {
        return constraint.table();
    }

    @Override
    public NamingConvention naming() {
        return naming;
    }

    @Override
    public <R> R accept(DdlVisitor<R> visitor) {
        return visitor.visitAddConstraint(this);
    }

    @Override
    public String toString() {
        return DdlText.render(this);
    }
}
