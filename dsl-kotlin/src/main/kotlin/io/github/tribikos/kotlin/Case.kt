package io.github.tribikos.kotlin

import io.github.tribikos.sql.Case
import io.github.tribikos.sql.CaseOf
import io.github.tribikos.sql.Condition
import io.github.tribikos.sql.Expression

/** [Case.when], whose name is a keyword in Kotlin: `caseWhen(old, "old").elseWhen(new, "new").otherwise("?")`. */
public fun <T> Case<T>.elseWhen(condition: Condition, result: T & Any): Case<T> = `when`(condition, result)

/** [Case.when] with an expression as the result. */
public fun <T> Case<T>.elseWhen(condition: Condition, result: Expression<out T>): Case<T> = `when`(condition, result)

/** [CaseOf.when], whose name is a keyword in Kotlin: `caseOf(Books.genre).on("sf", "S").on("crime", "C").otherwise("-")`. */
public fun <V, T : Any> CaseOf<V>.on(value: V & Any, result: T): CaseOf.Branches<V, T?> = `when`(value, result)

/** [CaseOf.Branches.when], a further branch. */
public fun <V, T> CaseOf.Branches<V, T>.on(value: V & Any, result: T & Any): CaseOf.Branches<V, T> =
    `when`(value, result)
