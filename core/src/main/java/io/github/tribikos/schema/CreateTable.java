package io.github.tribikos.schema;

import io.github.tribikos.error.ArgumentException;
import java.util.Collection;
import java.util.Set;

/**
 * {@code CREATE TABLE books (id BIGINT ..., PRIMARY KEY (id))}, with the comments of the table and its columns. Its indexes
 * are statements of their own, see {@link CreateIndex}.
 */
public final class CreateTable implements Ddl {
    private final Table<?> table;
    private final boolean ifNotExists;
    private final Set<ForeignKeyConstraint> without;
    private final NamingConvention naming;

    private CreateTable(
            Table<?> table, boolean ifNotExists, Set<ForeignKeyConstraint> without, NamingConvention naming) {
        this.table = table;
        this.ifNotExists = ifNotExists;
        this.without = without;
        this.naming = naming;
    }

    /**
     * Returns the statement for {@code table}.
     *
     * @throws ArgumentException if it is an alias, or has no columns
     */
    public static CreateTable of(Table<?> table) {
        DdlText.requireTable("CREATE TABLE", table);
        if (table.columns().isEmpty()) {
            throw new ArgumentException(table.subject()
                    + " has no columns, so it cannot be created. Is the class that declares" + " them initialised?");
        }
        return new CreateTable(table, false, Set.of(), NamingConvention.NONE);
    }

    /** Returns this with {@code IF NOT EXISTS}. */
    public CreateTable ifNotExists() {
        return new CreateTable(table, true, without, naming);
    }

    /** Returns this without some foreign keys, which are added later with {@link AddConstraint}. */
    public CreateTable without(Collection<ForeignKeyConstraint> keys) {
        return new CreateTable(table, ifNotExists, Set.copyOf(keys), naming);
    }

    /** Returns this with the constraints that were given no name called by a convention: {@code CONSTRAINT pk_books PRIMARY KEY (id)}. */
    public CreateTable named(NamingConvention convention) {
        return new CreateTable(table, ifNotExists, without, convention);
    }

    /** Returns the table that it is about. */
    public Table<?> table() {
        return table;
    }

    /** Whether an existing table is left alone. */
    public boolean isIfNotExists() {
        return ifNotExists;
    }

    /** Whether the statement declares {@code constraint}. */
    public boolean declares(Constraint constraint) {
        return !(constraint instanceof ForeignKeyConstraint key) || !without.contains(key);
    }

    @Override
    public NamingConvention naming() {
        return naming;
    }

    @Override
    public <R> R accept(DdlVisitor<R> visitor) {
        return visitor.visitCreateTable(this);
    }

    @Override
    public String toString() {
        return DdlText.render(this);
    }
}
