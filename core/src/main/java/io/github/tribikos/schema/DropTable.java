package io.github.tribikos.schema;

/** {@code DROP TABLE books}. */
public final class DropTable implements Ddl {
    private final Table<?> table;
    private final boolean ifExists;

    private DropTable(Table<?> table, boolean ifExists) {
        this.table = table;
        this.ifExists = ifExists;
    }

    /**
     * Returns the statement for {@code table}.
     *
     * @throws io.github.tribikos.error.ArgumentException if it is an alias
     */
    public static DropTable of(Table<?> table) {
        return new DropTable(DdlText.requireTable("DROP TABLE", table), false);
    }

    /** Returns this with {@code IF EXISTS}. */
    public DropTable ifExists() {
        return new DropTable(table, true);
    }

    /** Returns the table that it is about. */
    public Table<?> table() {
        return table;
    }

    /** Whether a missing table is no error. */
    public boolean isIfExists() {
        return ifExists;
    }

    @Override
    public <R> R accept(DdlVisitor<R> visitor) {
        return visitor.visitDropTable(this);
    }

    @Override
    public String toString() {
        return DdlText.render(this);
    }
}
