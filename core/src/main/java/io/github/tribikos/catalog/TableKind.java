package io.github.tribikos.catalog;

/** What a name in the catalog stands for. */
public enum TableKind {
    /** A table with rows of its own, or one that stands for rows elsewhere, such as PostgreSQL's foreign and partitioned tables. */
    TABLE,
    /** A query with a name. */
    VIEW,
    /** A query with a name whose rows are kept. */
    MATERIALIZED_VIEW
}
