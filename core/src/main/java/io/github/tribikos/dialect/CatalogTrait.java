package io.github.tribikos.dialect;

/** What the catalog of a database tells apart, and others do not. */
public enum CatalogTrait {
    /** Names of unique constraints, checks and foreign keys are kept as they were given. */
    CONSTRAINT_NAMES,
    /** Names of primary keys are kept as they were given. */
    PRIMARY_KEY_NAMES,
    /** Checks have names that are kept as they were given. */
    CHECK_NAMES,
    /** A unique index is another thing than a unique constraint. */
    UNIQUE_INDEXES,
    /** The direction of the terms of an index is kept. */
    INDEX_DIRECTIONS,
    /** An identity column is another thing than a column generated in the classical form. */
    IDENTITY_COLUMNS,
    /** RESTRICT is another action than NO ACTION. */
    RESTRICT,
    /** Comments are kept. */
    COMMENTS,
    /** NULL is greater than all values in an index, unless it is said otherwise; else it is less. */
    NULLS_GREATEST,
    /** A lone primary key of the type INTEGER may be generated or not; else it always is. */
    PLAIN_INTEGER_KEYS,
    /** Names that differ in their case alone are two. */
    CASE_OF_NAMES
}
