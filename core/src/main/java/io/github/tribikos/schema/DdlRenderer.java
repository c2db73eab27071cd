package io.github.tribikos.schema;

import io.github.tribikos.type.SqlType;
import java.util.List;

/** Renders DDL: a dialect, as the schema sees it. */
public interface DdlRenderer {
    /**
     * Returns the statements that {@code ddl} takes, in order.
     *
     * @throws io.github.tribikos.error.CompileException if the database lacks what is asked for
     */
    List<String> render(Ddl ddl);

    /** Whether the database can add a foreign key to a table that exists; see {@link DdlExecutor#addsForeignKeysLater}. */
    boolean addsForeignKeysLater();

    /** Whether a column of {@code type} needs {@code CREATE TYPE} or {@code CREATE DOMAIN} before its table. */
    boolean createsType(SqlType<?> type);

    /** Returns the dialect's name, such as {@code postgresql}. */
    String name();
}
