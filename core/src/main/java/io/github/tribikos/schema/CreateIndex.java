package io.github.tribikos.schema;

/** {@code CREATE INDEX ix_books_title ON books (title)}. */
public final class CreateIndex implements Ddl {
    private final Index index;
    private final boolean ifNotExists;

    private CreateIndex(Index index, boolean ifNotExists) {
        this.index = index;
        this.ifNotExists = ifNotExists;
    }

    /**
     * Returns the statement for {@code index}.
     *
     * @throws io.github.tribikos.error.ArgumentException if it belongs to an alias
     */
    public static CreateIndex of(Index index) {
        DdlText.requireTable("CREATE INDEX", index.table());
        return new CreateIndex(index, false);
    }

    /** Returns this with {@code IF NOT EXISTS}. */
    public CreateIndex ifNotExists() {
        return new CreateIndex(index, true);
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
    public <R> R accept(DdlVisitor<R> visitor) {
        return visitor.visitCreateIndex(this);
    }

    @Override
    public String toString() {
        return DdlText.render(this);
    }
}
