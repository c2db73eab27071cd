package io.github.tribikos.schema;

/** {@code ALTER TABLE team DROP CONSTRAINT fk_captain}; a key without a name is taken to have the one that {@link AddForeignKey} gives. */
public final class DropForeignKey implements Ddl {
    private final ForeignKeyConstraint key;

    private DropForeignKey(ForeignKeyConstraint key) {
        this.key = key;
    }

    /**
     * Returns the statement for {@code key}.
     *
     * @throws io.github.tribikos.error.ArgumentException if it belongs to an alias
     */
    public static DropForeignKey of(ForeignKeyConstraint key) {
        DdlText.requireTable("ALTER TABLE", key.table());
        return new DropForeignKey(key);
    }

    /** Returns the foreign key. */
    public ForeignKeyConstraint key() {
        return key;
    }

    /** Returns the table that it is about. */
    public Table<?> table() {
        return key.table();
    }

    @Override
    public <R> R accept(DdlVisitor<R> visitor) {
        return visitor.visitDropForeignKey(this);
    }

    @Override
    public String toString() {
        return DdlText.render(this);
    }
}
