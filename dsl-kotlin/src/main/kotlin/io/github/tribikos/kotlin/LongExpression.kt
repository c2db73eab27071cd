package io.github.tribikos.kotlin

import io.github.tribikos.sql.LongExpression

/** Infix [LongExpression.as]: `count() alias "n"`; the label keeps the operators that take an `Int`. */
public infix fun <T : Long?> LongExpression<T>.alias(name: String): LongExpression<T> = `as`(name)
