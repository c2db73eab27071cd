package io.github.tribikos.kotlin

import io.github.tribikos.sql.ColumnClause
import io.github.tribikos.sql.Condition
import io.github.tribikos.sql.ConflictTarget
import io.github.tribikos.sql.ConflictUpdate
import io.github.tribikos.sql.Expression
import io.github.tribikos.sql.Insert
import io.github.tribikos.sql.NumberColumnClause

/**
 * [ConflictTarget.doUpdate] with its values in a lambda:
 * `onConflict(Books.id).update { it[Books.year] = excluded(Books.year) }`.
 */
public fun ConflictTarget.update(values: (ConflictValues) -> Unit): Insert =
    doUpdate { row -> ConflictValues(row).also(values).change }

/**
 * Collects what a row that is there already is set to, `it[column] = value`. Used inside [update] and [whenMatched] only; not
 * safe for threads.
 */
public class ConflictValues internal constructor(internal var change: ConflictUpdate) {
    /** Sets `column` to a bound value, see [ConflictUpdate.set]; null only where the column may be NULL. */
    public operator fun <T> set(column: ColumnClause<T>, value: T) {
        change = change.set(column, value)
    }

    /** Sets `column` to what the database evaluates, see [ConflictUpdate.set]. */
    public operator fun <T> set(column: ColumnClause<T>, value: Expression<out T>) {
        change = change.set(column, value)
    }

    /** Changes only rows of which the condition holds, see [ConflictUpdate.where]. */
    public fun where(condition: () -> Condition) {
        change = change.where(condition())
    }
}

// An extension, so that a literal is no ambiguity, as for InsertValues.

/** Sets a numeric `column` to an `Int`, see [ConflictUpdate.set]. */
public operator fun <T : Number?> ConflictValues.set(column: NumberColumnClause<T>, value: Int) {
    change = change.set(column, value)
}
