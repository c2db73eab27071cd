package io.github.tribikos.schema;

/** {@code DROP INDEX ix_books_title}. */
public final class DropIndex implements Ddl {
    private final Index index;
    private final boolean ifExists;
    private final NamingConvention naming;

    private DropIndex(Index index, boolean ifExists, NamingConvention naming) {
        this.index = index;
        this.ifExists = ifExists;
        this.naming = naming;
    }

    /**
     * Returns the statement for {@code index}.
     *
     * @throws io.github.tribikos.error.ArgumentException if it belongs to an alias
     */
    public static DropIndex of(Index index) {
        DdlText.requireTable("DROP INDEX", index.table());
        return new DropIndex(index, false, NamingConvention.NONE);
    }

    /** Returns this with {@code IF EXISTS}. */
    public DropIndex ifExists() {
        return new DropIndex(index, true, naming);
    }

    /** Returns this with the name by a convention, if the index was given none. */
    public DropIndex named(NamingConvention convention) {
        return new DropIndex(index, ifExists, convention);
    }

    /** Returns the index. */
    public Index index() {
        return index;
    }

    /** Returns the table that it is about. */
    public Table<?> table() {
        return index.table();
    }

    /** Whether a missing index is no error. */
    public boolean isIfExists() {
        return ifExists;
    }

    @Override
    public NamingConvention naming() {
        return naming;
    }

    @Override
    public <R> R accept(DdlVisitor<R> visitor) {
        return visitor.visitDropIndex(this);
    }

    @Override
    public String toString() {
        return DdlText.render(this);
    }
}
