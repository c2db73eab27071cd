package io.github.tribikos.sqlserver;

import io.github.tribikos.schema.DialectOptions;

/** What SQL Server is told of a primary key or unique constraint beyond the standard. Other databases pass it by. */
public enum SqlServerConstraintOptions implements DialectOptions.OfConstraint {
    /** {@code PRIMARY KEY CLUSTERED (id)}: the table is stored in its order. */
    CLUSTERED,
    /** {@code PRIMARY KEY NONCLUSTERED (id)}. */
    NONCLUSTERED
}
