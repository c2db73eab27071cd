package io.github.tribikos.schema;

import io.github.tribikos.error.ArgumentException;
import io.github.tribikos.sql.ColumnClause;
import io.github.tribikos.sql.Condition;
import io.github.tribikos.sql.Traversal;
import io.github.tribikos.type.EnumType;
import org.jspecify.annotations.Nullable;

/**
 * A condition that no row may make false: {@code CONSTRAINT ck_price CHECK (price > 0)}; values in it are written into the
 * SQL, which binds nothing in DDL. A row that makes it NULL passes. Made by {@link Table#check(String, Condition)} or
 * {@link Column#check}. Immutable and safe for any thread.
 */
public final class CheckConstraint extends Constraint {
    private final Condition condition;
    private final boolean isNameExact;
    private final @Nullable EnumType<?> labels;

    CheckConstraint(Table<?> table, @Nullable String name, Condition condition) {
        super(table, name);
        this.condition = condition;
        this.isNameExact = false;
        this.labels = null;
        for (ColumnClause<?> column : Traversal.columns(condition)) {
            if (column.from() != table) {
                throw new ArgumentException("The check" + (name == null ? "" : " \"" + name + "\"") + " of "
                        + table.quoted() + " cannot use \"" + column + "\": it sees only the table's own columns.");
            }
        }
    }

    /** The check of a column whose labels the database may know by its type. */
    static CheckConstraint ofLabels(Table<?> table, Column<?> column, EnumType<?> labels) {
        return new CheckConstraint(
                new CheckConstraint(table, labels.typeName(), isOneOf(column, labels)),
                table,
                false,
                labels,
                ConstraintTraits.NONE);
    }

    @SuppressWarnings("unchecked") // the column's type is that of the labels
    private static <T> Condition isOneOf(Column<?> column, EnumType<T> labels) {
        return ((Column<T>) column).in(labels.members());
    }

    private CheckConstraint(
            CheckConstraint original,
            Table<?> table,
            boolean isNameExact,
            @Nullable EnumType<?> labels,
            ConstraintTraits traits) {
        super(table, original.name(), traits);
        this.condition = original.condition;
        this.isNameExact = isNameExact;
        this.labels = labels;
    }

    /**
     * Returns this check with a name that no {@link NamingConvention} makes longer, and puts it in this one's place in the table.
     *
     * @throws io.github.tribikos.error.StateException if the table is in use already
     */
    public CheckConstraint exactName() {
        CheckConstraint changed = new CheckConstraint(this, table(), true, labels, traits());
        table().parts().replace(table(), this, changed);
        return changed;
    }

    /** Whether no naming convention makes the name longer. */
    public boolean isNameExact() {
        return isNameExact;
    }

    /** Returns the enumeration whose labels this holds a column to, null for a check that was declared by itself. */
    public @Nullable EnumType<?> labels() {
        return labels;
    }

    /** Returns the condition. */
    public Condition condition() {
        return condition;
    }

    @Override
    public CheckConstraint with(DialectOptions.OfConstraint options) {
        return (CheckConstraint) super.with(options);
    }

    @Override
    public CheckConstraint comment(String text) {
        return (CheckConstraint) super.comment(text);
    }

    @Override
    public CheckConstraint onlyOn(String... dialects) {
        return (CheckConstraint) super.onlyOn(dialects);
    }

    @Override
    public CheckConstraint exceptOn(String... dialects) {
        return (CheckConstraint) super.exceptOn(dialects);
    }

    @Override
    public <R> R accept(ConstraintVisitor<R> visitor) {
        return visitor.visitCheck(this);
    }

    @Override
    CheckConstraint remake(Table<?> owner, ConstraintTraits changed) {
        return new CheckConstraint(this, owner, isNameExact, labels, changed);
    }

    @Override
    public String toString() {
        return prefix() + "CHECK (" + condition + ")";
    }
}
