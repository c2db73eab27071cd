package io.github.tribikos.schema;

/**
 * {@code ALTER TABLE team ADD CONSTRAINT fk_captain FOREIGN KEY(captain_id) REFERENCES player (id)}. A key without a name is
 * given one, {@code fk_table_column}, by which it can be dropped.
 */
public final class AddForeignKey implements Ddl {
    private final ForeignKeyConstraint key;

    private AddForeignKey(ForeignKeyConstraint key) {
        this.key = key;
    }

    /**
     * Returns the statement for {@code key}.
     *
     * @throws io.github.tribikos.error.ArgumentException if it belongs to an alias
     */
    public static AddForeignKey of(ForeignKeyConstraint key) {
        DdlText.requireTable("ALTER TABLE", key.table());
        return new AddForeignKey(key);
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
        return visitor.visitAddForeignKey(this);
    }

    @Override
    public String toString() {
        return DdlText.render(this);
    }
}
