package io.github.tribikos.sql;

import java.util.List;

/** A foreign key as ON inference needs it. */
public interface ForeignKeyClause {
    /** Returns the columns that refer, in order. */
    List<? extends ColumnClause<?>> columns();

    /** Returns the columns that are referred to, in the same order. They belong to a table, never to an alias. */
    List<? extends ColumnClause<?>> targets();
}
