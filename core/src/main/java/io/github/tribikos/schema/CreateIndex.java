package io.github.tribikos.schema;

/** {@code CREATE INDEX ix_books_title ON books (title)}. */
public final class CreateIndex implements Ddl {
    private final Index index;
    private final boolean ifNotExists;
    private final NamingConvention naming;

    private CreateIndex(Index index, boolean ifNotExists, NamingConvention naming) {
        this.index = index;
        this.ifNotExists = ifNotExists;
        this.naming = naming;
    }

    /**
     * Returns the statement for {@code index}.
     *
     * @throws io.github.tribikos.error.ArgumentException if it belongs to an alias
     */
    public static CreateIndex of(Index index) {
        DdlText.requireTable("CREATE INDEX", index.table());
        return new CreateIndex(index, false, NamingConvention.NONE);
    }

    /** Returns this with {@code IF NOT EXISTS}. */
    public CreateIndex ifNotExists() {
        return new CreateIndex(index, true, naming);
    }

    /** Returns this with the name by a convention, if the index was given none. */
    public CreateIndex named(NamingConvention convention) {
        return new CreateIndex(index, ifNotExists, convention);
    }

    /** Returns the index. */
    public Index index() {
        return index;
    }

    /** Returns the table that it is about. */
    public Table<?> table() {
        return index.table();
    }

    /** Whether an existing index is left alone. */
    public boolean isIfNotExists() {
        return ifNotExists;
    }

    @Override
    public NamingConvention naming() {
        return naming;
    }

    @Override
    public <R> R accept(DdlVisitor<R> visitor) {
        return visitor.visitCreateIndex(this);
    }

    @Override
    public String toString() {
        return DdlText.render(this);
    }
}
