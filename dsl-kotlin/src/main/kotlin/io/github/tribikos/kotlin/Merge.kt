package io.github.tribikos.kotlin

import io.github.tribikos.sql.Condition
import io.github.tribikos.sql.FromItem
import io.github.tribikos.sql.Merge
import io.github.tribikos.sql.Sql
import io.github.tribikos.sql.TableClause

/** [Sql.merge] with the condition in a lambda: `merge(Books, given) { Books.id eq given[Shelf.bookId] }`. */
public inline fun merge(table: TableClause, source: FromItem, on: () -> Condition): Merge =
    Sql.merge(table, source, on())

/** [Merge.whenMatchedUpdate] with its values in a lambda: `whenMatched { it[Books.title] = given[Shelf.room] }`. */
public fun Merge.whenMatched(values: (ConflictValues) -> Unit): Merge =
    whenMatchedUpdate { row -> ConflictValues(row).also(values).change }

/** [Merge.whenNotMatchedInsert] with its values in a lambda: `whenNotMatched { it[Books.title] = given[Shelf.room] }`. */
public fun Merge.whenNotMatched(vararg conditions: Condition, values: (InsertValues) -> Unit): Merge =
    whenNotMatchedInsert({ row -> InsertValues(row).also(values).statement }, *conditions)
