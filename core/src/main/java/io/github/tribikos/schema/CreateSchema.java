package io.github.tribikos.schema;

import io.github.tribikos.sql.Name;

/** {@code CREATE SCHEMA shop}. On MySQL and MariaDB a schema is a database. Immutable. */
public final class CreateSchema implements Ddl {
    private final String name;
    private final boolean ifNotExists;

    private CreateSchema(String name, boolean ifNotExists) {
        this.name = Name.of(name).text();
        this.ifNotExists = ifNotExists;
    }

    /**
     * Returns the statement for the schema called {@code name}.
     *
     * @throws io.github.tribikos.error.ArgumentException if that is no name
     */
    public static CreateSchema of(String name) {
        return new CreateSchema(name, false);
    }

    /** Returns this with {@code IF NOT EXISTS}. */
    public CreateSchema ifNotExists() {
        return new CreateSchema(name, true);
    }

    /** Returns the schema's name. */
    public String name() {
        return name;
    }

    /** Whether an existing schema is left alone. */
    public boolean isIfNotExists() {
        return ifNotExists;
    }

    @Override
    public <R> R accept(DdlVisitor<R> visitor) {
        return visitor.visitCreateSchema(this);
    }

    @Override
    public String toString() {
        return DdlText.render(this);
    }
}
