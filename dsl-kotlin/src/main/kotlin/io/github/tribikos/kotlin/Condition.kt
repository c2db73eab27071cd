package io.github.tribikos.kotlin

import io.github.tribikos.sql.Condition

// `!condition` needs nothing: Condition.not() is the operator already.

/**
 * Infix [Condition.and]. All infix functions bind equally, so each side needs its parentheses:
 * `(Books.year gt 1960) and (Books.id ne 3)`.
 */
public infix fun Condition.and(other: Condition): Condition = and(other)

/** Infix [Condition.or], its sides in parentheses as for [and]. */
public infix fun Condition.or(other: Condition): Condition = or(other)
