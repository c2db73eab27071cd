package io.github.tribikos.sql;

/** What may stand in ORDER BY: an expression, or one with a direction. */
public sealed interface OrderTerm extends ClauseElement permits Expression, Ordering {}
