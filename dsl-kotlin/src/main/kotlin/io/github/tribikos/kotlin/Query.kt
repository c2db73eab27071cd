package io.github.tribikos.kotlin

import io.github.tribikos.sql.CompoundSelect
import io.github.tribikos.sql.Query
import io.github.tribikos.sql.Subquery

/** [Query.as], whose name is a keyword in Kotlin: `(SELECT ...) AS name`. */
public infix fun Query<*>.alias(name: String): Subquery = `as`(name)

/** Infix [Query.union]: the rows of both, without duplicates. */
public infix fun <R> Query<R>.union(other: Query<out R>): CompoundSelect<R> = union(other)

/** Infix [Query.unionAll]: the rows of both. */
public infix fun <R> Query<R>.unionAll(other: Query<out R>): CompoundSelect<R> = unionAll(other)

/** Infix [Query.intersect]: the rows that are in both. */
public infix fun <R> Query<R>.intersect(other: Query<out R>): CompoundSelect<R> = intersect(other)

/** Infix [Query.except]: the rows that are not in the other. */
public infix fun <R> Query<R>.except(other: Query<out R>): CompoundSelect<R> = except(other)
