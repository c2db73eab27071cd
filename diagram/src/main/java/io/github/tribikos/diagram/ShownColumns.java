package io.github.tribikos.diagram;

/** Which columns a {@link Diagram} shows. */
public enum ShownColumns {
    /** All columns. */
    ALL,
    /** Those of primary keys, foreign keys and unique constraints, and those that foreign keys refer to. */
    KEYS,
    /** None: tables are boxes with a name. */
    NONE
}
