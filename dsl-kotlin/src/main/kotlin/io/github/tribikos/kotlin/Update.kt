package io.github.tribikos.kotlin

import io.github.tribikos.sql.ColumnClause
import io.github.tribikos.sql.Condition
import io.github.tribikos.sql.Expression
import io.github.tribikos.sql.NumberColumnClause
import io.github.tribikos.sql.Query
import io.github.tribikos.sql.Sql
import io.github.tribikos.sql.TableClause
import io.github.tribikos.sql.Tuple
import io.github.tribikos.sql.Update

/** [Update.where] with the condition in a lambda: `where { Books.id eq 7 }`. */
public inline fun Update.where(condition: () -> Condition): Update = where(condition())

/** [Sql.update] with its values in a lambda: `update(Books) { it[Books.year] = Books.year + 1 }`. */
public fun update(table: TableClause, values: (UpdateValues) -> Unit): Update =
    UpdateValues(Sql.update(table)).also(values).statement

/** Collects the values of an UPDATE, `it[column] = value`. Used inside [update] only; not safe for threads. */
public class UpdateValues internal constructor(internal var statement: Update) {
    /** Sets `column` to a bound value, see [Update.set]; null only where the column may be NULL. */
    public operator fun <T> set(column: ColumnClause<T>, value: T) {
        statement = statement.set(column, value)
    }

    /** Sets `column` to what the database evaluates, see [Update.set]. */
    public operator fun <T> set(column: ColumnClause<T>, value: Expression<out T>) {
        statement = statement.set(column, value)
    }

    /** Sets several columns to the one row of a query, see [Update.set]: `it.setRow(tuple(Books.title, Books.year), select(...))`. */
    public fun setRow(columns: Tuple, row: Query<*>) {
        statement = statement.set(columns, row)
    }
}

// An extension, so that a literal is no ambiguity: members win. Generic, so that kotlinc tells which type a wrong value
// should have; with `*` it would take this one for meant, whatever the column.

/** Sets a numeric `column` to an `Int`, see [Update.set]. */
public operator fun <T : Number?> UpdateValues.set(column: NumberColumnClause<T>, value: Int) {
    statement = statement.set(column, value)
}
