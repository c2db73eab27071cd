package io.github.tribikos.sql;

/** What can stand in GROUP BY: an expression, or a grouping of several. */
public sealed interface GroupTerm extends ClauseElement permits Expression, Grouping {}
