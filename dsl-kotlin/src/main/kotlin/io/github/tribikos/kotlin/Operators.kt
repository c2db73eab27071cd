package io.github.tribikos.kotlin

import io.github.tribikos.sql.Condition
import io.github.tribikos.sql.Cte
import io.github.tribikos.sql.CteAlias
import io.github.tribikos.sql.Expression
import io.github.tribikos.sql.Query
import io.github.tribikos.sql.Tuple

/** Infix [Expression.bitwiseAnd], `this & ?`. */
public infix fun <T> Expression<T>.bitwiseAnd(value: T & Any): Expression<T> = bitwiseAnd(value)

/** Infix [Expression.bitwiseOr], `this | ?`. */
public infix fun <T> Expression<T>.bitwiseOr(value: T & Any): Expression<T> = bitwiseOr(value)

/** Infix [Expression.bitwiseXor], `this ^ ?`. */
public infix fun <T> Expression<T>.bitwiseXor(value: T & Any): Expression<T> = bitwiseXor(value)

/** Infix [Expression.regexpMatch], on text only as [like]. */
public infix fun Expression<out String?>.regexpMatch(pattern: String): Condition = regexpMatch(pattern)

/** Infix [Expression.match], full-text search, on text only as [like]. */
public infix fun Expression<out String?>.match(words: String): Condition = match(words)

/** Infix [Expression.collate], on text only as [like]. */
public infix fun <T : String?> Expression<T>.collate(collation: String): Expression<T> = collate(collation)

/** Infix [Tuple.in], whose name is a keyword in Kotlin: `tuple(Stages.venue, Stages.no) inList listOf(listOf(1, 2))`. */
public infix fun Tuple.inList(rows: Collection<List<*>>): Condition = `in`(rows)

/** Infix [Tuple.inRows]: `tuple(Stages.venue, Stages.no) inQuery select(...)`. */
public infix fun Tuple.inQuery(query: Query<*>): Condition = inRows(query)

/** Infix [Cte.as], whose name is a keyword in Kotlin: `val boss = org alias "boss"`. */
public infix fun Cte.alias(name: String): CteAlias = `as`(name)

/** Infix [Expression.bitwiseLeftShift], `this << ?`. */
public infix fun <T> Expression<T>.shl(bits: Int): Expression<T> = bitwiseLeftShift(bits)

/** Infix [Expression.bitwiseRightShift], `this >> ?`. */
public infix fun <T> Expression<T>.shr(bits: Int): Expression<T> = bitwiseRightShift(bits)

/** Infix [Expression.ilike], on text only as [like]. */
public infix fun Expression<out String?>.ilike(pattern: String): Condition = ilike(pattern)

/** Infix [Expression.icontains], on text only as [like]. */
public infix fun Expression<out String?>.icontains(part: String): Condition = icontains(part)

/** Infix [Expression.istartsWith], on text only as [like]. */
public infix fun Expression<out String?>.istartsWith(prefix: String): Condition = istartsWith(prefix)

/** Infix [Expression.iendsWith], on text only as [like]. */
public infix fun Expression<out String?>.iendsWith(suffix: String): Condition = iendsWith(suffix)
