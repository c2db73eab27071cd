package io.github.tribikos.kotlin

import io.github.tribikos.sql.Case
import io.github.tribikos.sql.Condition
import io.github.tribikos.sql.Expression

/** [Case.when], whose name is a keyword in Kotlin: `caseWhen(old, "old").elseWhen(new, "new").otherwise("?")`. */
public fun <T> Case<T>.elseWhen(condition: Condition, result: T & Any): Case<T> = `when`(condition, result)

/** [Case.when] with an expression as the result. */
public fun <T> Case<T>.elseWhen(condition: Condition, result: Expression<out T>): Case<T> = `when`(condition, result)
