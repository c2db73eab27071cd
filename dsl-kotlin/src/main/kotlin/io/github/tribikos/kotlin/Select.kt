package io.github.tribikos.kotlin

import io.github.tribikos.sql.Condition
import io.github.tribikos.sql.FromItem
import io.github.tribikos.sql.Select

/** [Select.where] with the condition in a lambda: `where { (Books.year gt 1960) and (Books.id ne 3) }`. */
public inline fun <R> Select<R>.where(condition: () -> Condition): Select<R> = where(condition())

/** [Select.having] with the condition in a lambda: `having { count() gt 1 }`. */
public inline fun <R> Select<R>.having(condition: () -> Condition): Select<R> = having(condition())

/** [Select.join] with the condition in a lambda: `join(Authors) { Authors.id eq Books.authorId }`. */
public inline fun <R> Select<R>.join(right: FromItem, on: () -> Condition): Select<R> = join(right, on())

/** [Select.leftJoin] with the condition in a lambda: `leftJoin(Authors) { Authors.id eq Books.authorId }`. */
public inline fun <R> Select<R>.leftJoin(right: FromItem, on: () -> Condition): Select<R> = leftJoin(right, on())

/** [Select.rightJoin] with the condition in a lambda: `rightJoin(Authors) { Authors.id eq Books.authorId }`. */
public inline fun <R> Select<R>.rightJoin(right: FromItem, on: () -> Condition): Select<R> = rightJoin(right, on())

/** [Select.fullJoin] with the condition in a lambda: `fullJoin(Authors) { Authors.id eq Books.authorId }`. */
public inline fun <R> Select<R>.fullJoin(right: FromItem, on: () -> Condition): Select<R> = fullJoin(right, on())
