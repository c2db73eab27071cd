package io.github.tribikos.compile;

/** Where WITH stands in an INSERT from a query. */
public enum InsertWithStyle implements Style {
    /** {@code WITH recent AS (...) INSERT INTO t (...) SELECT ...}. */
    BEFORE_INSERT,
    /** {@code INSERT INTO t (...) WITH recent AS (...) SELECT ...}. */
    BEFORE_QUERY
}
