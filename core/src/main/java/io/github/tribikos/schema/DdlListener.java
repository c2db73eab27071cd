package io.github.tribikos.schema;

import java.util.List;

/**
 * Is told what {@link MetaData#createAll} and {@link MetaData#dropAll} do, in the thread and, on a connection, in the transaction that does
 * it; registered by {@link MetaData#listen}. It may run further statements by {@code executor}, whose script has them too. What it throws
 * ends the call. Every method does nothing unless overridden.
 */
public interface DdlListener {
    /**
     * Before anything is created.
     *
     * @param tables those that are going to be created, in order; none if all exist
     */
    default void beforeCreateAll(DdlExecutor executor, List<Table<?>> tables) {}

    /** After everything is created, with foreign keys that were added last. */
    default void afterCreateAll(DdlExecutor executor, List<Table<?>> tables) {}

    /** Before a table is created. */
    default void beforeCreate(DdlExecutor executor, Table<?> table) {}

    /** After a table and its indexes are created. */
    default void afterCreate(DdlExecutor executor, Table<?> table) {}

    /**
     * Before anything is dropped.
     *
     * @param tables those that are going to be dropped, in order
     */
    default void beforeDropAll(DdlExecutor executor, List<Table<?>> tables) {}

    /** After everything is dropped. */
    default void afterDropAll(DdlExecutor executor, List<Table<?>> tables) {}

    /** Before a table is dropped. */
    default void beforeDrop(DdlExecutor executor, Table<?> table) {}

    /** After a table is dropped. */
    default void afterDrop(DdlExecutor executor, Table<?> table) {}
}
