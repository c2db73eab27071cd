package io.github.tribikos.catalog;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The name of a table, view, sequence or type.
 *
 * @param schema the schema, null for the connection's default
 * @param name the name as a {@code Table} would be declared: in lower case where the database folded it
 */
public record TableName(@Nullable String schema, String name) {
    /** Refuses a null name. */
    public TableName {
        Objects.requireNonNull(name, "name");
    }

    /** Shows {@code books} or {@code archive.books}, the key by which a {@code MetaData} finds the table. */
    @Override
    public String toString() {
        return schema == null ? name : schema + "." + name;
    }
}
