package io.github.tribikos.sql;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A table or an alias of one, as the language needs it. Open to the schema package, whose {@code Table} is one. An alias is
 * a table of its own that remembers its {@link #root}.
 */
public non-sealed interface TableClause extends FromItem {
    /** Returns the table's name. */
    String tableName();

    /** Returns the schema's name, or null for the database's default schema. */
    @Nullable
    String schemaName();

    /** Returns the name of the alias, or null if this is no alias. */
    @Nullable
    Name aliasName();

    /** Returns the table that this is an alias of, or this table. */
    TableClause root();

    /** Returns when the table's name is quoted. */
    default Quoting quoting() {
        return Quoting.AS_NEEDED;
    }

    /** Returns the columns of the primary key in order, empty if there is none. */
    List<? extends ColumnClause<?>> primaryKeyColumns();

    /**
     * Returns the primary key if the database generates it by counting up, so that of rows inserted one after the other each
     * has a greater one; else null.
     */
    @Nullable
    ColumnClause<?> risingKey();

    /**
     * Returns the columns of each key that two rows cannot have in common: the primary key, unique constraints and indexes. An
     * index on expressions has no columns.
     */
    List<List<ColumnClause<?>>> uniqueKeys();

    /** Returns the foreign keys, with this table's or alias' own columns. */
    List<? extends ForeignKeyClause> foreignKeys();

    /** Returns the column defaults that an INSERT has to fill in, see {@link ColumnDefault}. */
    List<ColumnDefault> columnDefaults();

    @Override
    default void accept(ClauseVisitor visitor) {
        visitor.visitTable(this);
    }
}
