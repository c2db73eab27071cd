package io.github.tribikos.schema;

import io.github.tribikos.sql.Name;

/**
 * {@code DROP SCHEMA shop}. What happens to the tables in it is the database's to say: most refuse to drop a schema that is not
 * empty, MySQL and MariaDB drop all that is in it. Immutable.
 */
public final class DropSchema implements Ddl {
    private final String name;
    private final boolean ifExists;
    private final boolean cascade;

    private DropSchema(String name, boolean ifExists, boolean cascade) {
        this.name = Name.of(name).text();
        this.ifExists = ifExists;
        this.cascade = cascade;
    }

    /**
     * Returns the statement for the schema called {@code name}.
     *
     * @throws io.github.tribikos.error.ArgumentException if that is no name
     */
    public static DropSchema of(String name) {
        return new DropSchema(name, false, false);
    }

    /** Returns this with {@code IF EXISTS}. */
    public DropSchema ifExists() {
        return new DropSchema(name, true, cascade);
    }

    /** Returns this with {@code CASCADE}: all that is in the schema is dropped with it. */
    public DropSchema cascade() {
        return new DropSchema(name, ifExists, true);
    }

    /** Returns the schema's name. */
    public String name() {
        return name;
    }

    /** Whether a missing schema is no error. */
    public boolean isIfExists() {
        return ifExists;
    }

    /** Whether all that is in the schema is dropped with it. */
    public boolean isCascade() {
        return cascade;
    }

    @Override
    public <R> R accept(DdlVisitor<R> visitor) {
        return visitor.visitDropSchema(this);
    }

    @Override
    public String toString() {
        return DdlText.render(this);
    }
}
