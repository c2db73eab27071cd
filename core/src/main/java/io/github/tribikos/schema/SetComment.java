package io.github.tribikos.schema;

import io.github.tribikos.error.ArgumentException;
import org.jspecify.annotations.Nullable;

/**
 * Sets or takes away the comment that the database keeps with a table, a column or a constraint that exist: {@code COMMENT ON TABLE books
 * IS 'What was read'}. Immutable.
 *
 * <pre>{@code
 * SetComment.on(BOOKS)                    // as the table declares it
 * SetComment.on(BOOKS.title).to("in the language of the original")
 * SetComment.on(BOOKS.title).toNone()
 * }</pre>
 */
public final class SetComment implements Ddl {
    private final Table<?> table;
    private final @Nullable Column<?> column;
    private final @Nullable Constraint constraint;
    private final @Nullable String text;

    private SetComment(
            Table<?> table, @Nullable Column<?> column, @Nullable Constraint constraint, @Nullable String text) {
        this.table = DdlText.requireTable("COMMENT ON", table);
        this.column = column;
        this.constraint = constraint;
        this.text = text;
    }

    /**
     * Returns the statement for the comment that {@code table} declares.
     *
     * @throws ArgumentException if it is an alias
     */
    public static SetComment on(Table<?> table) {
        return new SetComment(table, null, null, table.comment());
    }

    /** Returns the statement for the comment that {@code column} declares; otherwise as {@link #on(Table)}. */
    public static SetComment on(Column<?> column) {
        return new SetComment(column.from(), column, null, column.comment());
    }

    /** Returns the statement for the comment that {@code constraint} declares; otherwise as {@link #on(Table)}. */
    public static SetComment on(Constraint constraint) {
        return new SetComment(constraint.table(), null, constraint, constraint.comment());
    }

    /** Returns this with another comment. */
    public SetComment to(String comment) {
        return new SetComment(table, column, constraint, Names.withoutNul("A comment", comment));
    }

    /** Returns this so that there is no comment any more. */
    public SetComment toNone() {
        return new SetComment(table, column, constraint, null);
    }

    /** Returns the table that it is about. */
    public Table<?> table() {
        return table;
    }

    /** Returns the column that it is about, or null. */
    public @Nullable Column<?> column() {
        return column;
    }

    /** Returns the constraint that it is about, or null. */
    public @Nullable Constraint constraint() {
        return constraint;
    }

    /** Returns the comment, or null for none. */
    public @Nullable String text() {
        return text;
    }

    @Override
    public <R> R accept(DdlVisitor<R> visitor) {
        return visitor.visitSetComment(this);
    }

    @Override
    public String toString() {
        return DdlText.render(this);
    }
}
