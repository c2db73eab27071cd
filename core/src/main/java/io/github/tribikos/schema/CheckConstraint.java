package io.github.tribikos.schema;

import io.github.tribikos.error.ArgumentException;
import io.github.tribikos.sql.ColumnClause;
import io.github.tribikos.sql.Condition;
import io.github.tribikos.sql.Traversal;
import org.jspecify.annotations.Nullable;

/**
 * A condition that no row may make false: {@code CONSTRAINT ck_price CHECK (price > 0)}; values in it are written into the
 * SQL, which binds nothing in DDL. A row that makes it NULL passes. Made by {@link Table#check(String, Condition)} or
 * {@link Column#check}. Immutable and safe for any thread.
 */
public final class CheckConstraint extends Constraint {
    private final Condition condition;
    private final boolean isNameExact;

    CheckConstraint(Table<?> table, @Nullable String name, Condition condition) {
        super(table, name);
        this.condition = condition;
        this.isNameExact = false;
        for (ColumnClause<?> column : Traversal.columns(condition)) {
            if (column.from() != table) {
                throw new ArgumentException("The check" + (name == null ? "" : " \"" + name + "\"") + " of "
                        + table.quoted() + " cannot use \"" + column + "\": it sees only the table's own columns.");
            }
        }
    }

    private CheckConstraint(CheckConstraint original, Table<?> table, boolean isNameExact) {
        super(table, original.name());
        this.condition = original.condition;
        this.isNameExact = isNameExact;
    }

    /**
     * Returns this check with a name that no {@link NamingConvention} makes longer, and puts it in this one's place in the table.
     *
     * @throws io.github.tribikos.error.StateException if the table is in use already
     */
    public CheckConstraint exactName() {
        CheckConstraint changed = new CheckConstraint(this, table(), true);
        table().parts().replace(table(), this, changed);
        return changed;
    }

    /** Whether no naming convention makes the name longer. */
    public boolean isNameExact() {
        return isNameExact;
    }

    /** Returns the condition. */
    public Condition condition() {
        return condition;
    }

    @Override
    public <R> R accept(ConstraintVisitor<R> visitor) {
        return visitor.visitCheck(this);
    }

    @Override
    CheckConstraint on(Table<?> alias) {
        return new CheckConstraint(this, alias, isNameExact);
    }

    @Override
    public String toString() {
        return prefix() + "CHECK (" + condition + ")";
    }
}
