package io.github.tribikos.sql;

import io.github.tribikos.type.SqlType;

/** A place in a statement where a value is bound when it runs: never part of the SQL text, never part of the cache key. */
public sealed interface Bind permits BindParameter, BindList, Param {
    /** Returns the type that sends the value. */
    SqlType<?> type();

    /** Returns the stem of the parameter's name in SQL with named parameters, such as {@code year} for {@code :year_1}. */
    String hint();
}
