package io.github.tribikos.kotlin

import io.github.tribikos.sql.Condition
import io.github.tribikos.sql.Expression
import io.github.tribikos.sql.Functions
import io.github.tribikos.sql.NumberExpression

// Literals need none of these: `Books.id eq 1` takes 1 as a Long. They are for variables of type Int.

/** Infix [NumberExpression.eq] of an `Int`, whatever the number's type: `Books.id eq count`. */
public infix fun NumberExpression<*>.eq(value: Int): Condition = eq(value)

/** Infix [NumberExpression.ne] of an `Int`, whatever the number's type: `Books.id ne count`. */
public infix fun NumberExpression<*>.ne(value: Int): Condition = ne(value)

/** Infix [NumberExpression.lt] of an `Int`, whatever the number's type: `Books.id lt count`. */
public infix fun NumberExpression<*>.lt(value: Int): Condition = lt(value)

/** Infix [NumberExpression.le] of an `Int`, whatever the number's type: `Books.id le count`. */
public infix fun NumberExpression<*>.le(value: Int): Condition = le(value)

/** Infix [NumberExpression.gt] of an `Int`, whatever the number's type: `Books.id gt count`. */
public infix fun NumberExpression<*>.gt(value: Int): Condition = gt(value)

/** Infix [NumberExpression.ge] of an `Int`, whatever the number's type: `Books.id ge count`. */
public infix fun NumberExpression<*>.ge(value: Int): Condition = ge(value)

/** Infix [NumberExpression.in] of a list of `Int`: `Books.id inList listOf(1, 2)`. */
@JvmName("inListOfInt")
public infix fun NumberExpression<*>.inList(values: Collection<Int>): Condition = `in`(*values.toIntArray())

/** [NumberExpression.in] of some `Int`s: `Books.id.inList(1, 2)`. */
public fun NumberExpression<*>.inList(vararg values: Int): Condition = `in`(*values)

/** Infix [NumberExpression.notIn] of a list of `Int`: `Books.id notInList listOf(1, 2)`. */
@JvmName("notInListOfInt")
public infix fun NumberExpression<*>.notInList(values: Collection<Int>): Condition = notIn(*values.toIntArray())

/** [NumberExpression.notIn] of some `Int`s: `Books.id.notInList(1, 2)`. */
public fun NumberExpression<*>.notInList(vararg values: Int): Condition = notIn(*values)

/** Infix [NumberExpression.between], both ends included: `Books.id inRange 1..10`. */
public infix fun NumberExpression<*>.inRange(range: IntRange): Condition = between(range.first, range.last)

/** Infix [NumberExpression.as]: the label keeps the operators that take an `Int`. */
public infix fun <T : Number?> NumberExpression<T>.alias(name: String): NumberExpression<T> = `as`(name)

/** Infix [Functions.power]: `Books.id pow 2`. */
public infix fun NumberExpression<*>.pow(exponent: Number): NumberExpression<Double?> = Functions.power(this, exponent)

/** Infix [Functions.power] of an expression. */
public infix fun NumberExpression<*>.pow(exponent: Expression<out Number?>): NumberExpression<Double?> =
    Functions.power(this, exponent)
