package io.github.tribikos.kotlin

import io.github.tribikos.sql.Condition
import io.github.tribikos.sql.Expression
import io.github.tribikos.sql.FunctionCall
import io.github.tribikos.sql.Window

/** [FunctionCall.filter] with the condition in a lambda: `max(Books.year).filter { Books.title like "D%" }`. */
public inline fun <T> FunctionCall<T>.filter(condition: () -> Condition): FunctionCall<T> = filter(condition())

/** Infix [FunctionCall.over]: `max(Books.year) over partitionBy(Books.authorId)`. */
public infix fun <T> FunctionCall<T>.over(window: Window): Expression<T> = over(window)
