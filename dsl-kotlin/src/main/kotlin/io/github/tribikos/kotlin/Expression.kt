package io.github.tribikos.kotlin

import io.github.tribikos.sql.Condition
import io.github.tribikos.sql.Expression
import io.github.tribikos.sql.Query

// The receivers are invariant in T: with a covariant one, `Books.title eq 1` would compile for T = Any.

/** Infix [Expression.eq], `this = ?`. For NULL use [Expression.isNull]. */
public infix fun <T> Expression<T>.eq(value: T & Any): Condition = eq(value)

/** Infix [Expression.eq], `this = other`. */
public infix fun <T> Expression<T>.eq(other: Expression<out T?>): Condition = eq(other)

/** Infix [Expression.ne], `this != ?`. */
public infix fun <T> Expression<T>.ne(value: T & Any): Condition = ne(value)

/** Infix [Expression.ne], `this != other`. */
public infix fun <T> Expression<T>.ne(other: Expression<out T?>): Condition = ne(other)

/** Infix [Expression.lt], `this < ?`. */
public infix fun <T> Expression<T>.lt(value: T & Any): Condition = lt(value)

/** Infix [Expression.lt], `this < other`. */
public infix fun <T> Expression<T>.lt(other: Expression<out T?>): Condition = lt(other)

/** Infix [Expression.le], `this <= ?`. */
public infix fun <T> Expression<T>.le(value: T & Any): Condition = le(value)

/** Infix [Expression.le], `this <= other`. */
public infix fun <T> Expression<T>.le(other: Expression<out T?>): Condition = le(other)

/** Infix [Expression.gt], `this > ?`. */
public infix fun <T> Expression<T>.gt(value: T & Any): Condition = gt(value)

/** Infix [Expression.gt], `this > other`. */
public infix fun <T> Expression<T>.gt(other: Expression<out T?>): Condition = gt(other)

/** Infix [Expression.ge], `this >= ?`. */
public infix fun <T> Expression<T>.ge(value: T & Any): Condition = ge(value)

/** Infix [Expression.ge], `this >= other`. */
public infix fun <T> Expression<T>.ge(other: Expression<out T?>): Condition = ge(other)

/** Infix [Expression.isDistinctFrom]; `value` may be null. */
public infix fun <T> Expression<T>.isDistinctFrom(value: T): Condition = isDistinctFrom(value)

/** Infix [Expression.isDistinctFrom]. */
public infix fun <T> Expression<T>.isDistinctFrom(other: Expression<out T?>): Condition = isDistinctFrom(other)

/** Infix [Expression.isNotDistinctFrom]; `value` may be null. */
public infix fun <T> Expression<T>.isNotDistinctFrom(value: T): Condition = isNotDistinctFrom(value)

/** Infix [Expression.isNotDistinctFrom]. */
public infix fun <T> Expression<T>.isNotDistinctFrom(other: Expression<out T?>): Condition = isNotDistinctFrom(other)

/** Infix [Expression.in], whose name is a keyword in Kotlin: `Books.title inList titles`. */
public infix fun <T> Expression<T>.inList(values: Collection<T & Any>): Condition = `in`(values)

/** [Expression.in] of some values: `Books.title.inList("Dune", "Emma")`. */
public fun <T> Expression<T>.inList(vararg values: T & Any): Condition = `in`(values.asList())

/** Infix [Expression.notIn], named as [inList] is: `Books.title notInList titles`. */
public infix fun <T> Expression<T>.notInList(values: Collection<T & Any>): Condition = notIn(values)

/** [Expression.notIn] of some values: `Books.title.notInList("Dune", "Emma")`. */
public fun <T> Expression<T>.notInList(vararg values: T & Any): Condition = notIn(values.asList())

/** Infix [Expression.in] of a query: `Books.authorId inQuery select(Authors.id)`. */
public infix fun <T> Expression<T>.inQuery(query: Query<out T?>): Condition = `in`(query)

/** Infix [Expression.notIn] of a query: `Books.authorId notInQuery select(Authors.id)`. */
public infix fun <T> Expression<T>.notInQuery(query: Query<out T?>): Condition = notIn(query)

/** Infix [Expression.between], both ends included: `Books.title inRange "A".."M"`. An empty range holds for no row. */
public infix fun <T : Comparable<T>> Expression<T>.inRange(range: ClosedRange<T>): Condition =
    between(range.start, range.endInclusive)

/** Infix [Expression.between] of an expression that may be NULL: `Books.year inRange 1960..1969`. */
@JvmName("nullableInRange")
public infix fun <T : Comparable<T>> Expression<T?>.inRange(range: ClosedRange<T>): Condition =
    between(range.start, range.endInclusive)

/** Infix [Expression.like], on text only; an enum or a type of your own takes the Java form, `column.like(...)`. */
public infix fun Expression<out String?>.like(pattern: String): Condition = like(pattern)

/** Infix [Expression.like] of an expression. */
public infix fun Expression<out String?>.like(pattern: Expression<out String?>): Condition = like(pattern)

/** Infix [Expression.notLike], on text only as [like]. */
public infix fun Expression<out String?>.notLike(pattern: String): Condition = notLike(pattern)

/** Infix [Expression.startsWith], on text only as [like]. */
public infix fun Expression<out String?>.startsWith(prefix: String): Condition = startsWith(prefix)

/** Infix [Expression.endsWith], on text only as [like]. */
public infix fun Expression<out String?>.endsWith(suffix: String): Condition = endsWith(suffix)

/** Infix [Expression.contains], on text only as [like]. */
public infix fun Expression<out String?>.contains(part: String): Condition = contains(part)

/** Infix [Expression.concat], on text only as [like]. */
public infix fun <T : String?> Expression<T>.concat(value: String): Expression<T> = concat(value)

/** Infix [Expression.concat] of an expression. */
public infix fun <T : String?> Expression<T>.concat(other: Expression<out String?>): Expression<T> = concat(other)

/** Infix [Expression.as], whose name is a keyword in Kotlin: `Books.title alias "t"`. */
public infix fun <T> Expression<T>.alias(name: String): Expression<T> = `as`(name)
