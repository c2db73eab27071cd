package io.github.tribikos.schema;

/**
 * One method per kind of constraint.
 *
 * @param <R> what a visit returns
 */
public interface ConstraintVisitor<R> {
    /** {@code PRIMARY KEY (id)}. */
    R visitPrimaryKey(PrimaryKey key);

    /** {@code UNIQUE (a, b)}. */
    R visitUnique(UniqueConstraint unique);

    /** {@code CHECK (price > 0)}. */
    R visitCheck(CheckConstraint check);

    /** {@code FOREIGN KEY(author_id) REFERENCES authors (id)}. */
    R visitForeignKey(ForeignKeyConstraint key);

    /** What one database alone has. */
    R visitCustom(CustomConstraint custom);
}
