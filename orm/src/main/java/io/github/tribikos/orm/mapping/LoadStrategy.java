package io.github.tribikos.orm.mapping;

/** How a relationship is loaded. SQLAlchemy's names. */
public enum LoadStrategy {
    /** When it is looked at, for all objects of the same result in one statement. */
    SELECT,
    /** With the query that gives its objects, by a second statement: {@code ... WHERE address.user_id IN (?, ...)}. */
    SELECTIN,
    /** With the query that gives its objects, by a second statement that has that query in it. */
    SUBQUERY,
    /** With the query that gives its objects, by a LEFT OUTER JOIN in it. */
    JOINED,
    /** Never: looking at it is an error, unless something else loaded it. */
    RAISE
}
