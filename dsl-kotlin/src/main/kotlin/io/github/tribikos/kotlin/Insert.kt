package io.github.tribikos.kotlin

import io.github.tribikos.sql.ColumnClause
import io.github.tribikos.sql.Expression
import io.github.tribikos.sql.Insert
import io.github.tribikos.sql.NumberColumnClause
import io.github.tribikos.sql.Sql
import io.github.tribikos.sql.TableClause

/** [Sql.insert] with its values in a lambda: `insert(Books) { it[Books.title] = "Dune" }`. */
public fun insert(table: TableClause, values: (InsertValues) -> Unit): Insert =
    InsertValues(Sql.insert(table)).also(values).statement

/** Collects the values of an INSERT, `it[column] = value`. Used inside [insert] only; not safe for threads. */
public class InsertValues internal constructor(internal var statement: Insert) {
    /** Sets `column` to a bound value, see [Insert.set]; null only where the column may be NULL. */
    public operator fun <T> set(column: ColumnClause<T>, value: T) {
        statement = statement.set(column, value)
    }

    /** Sets `column` to what the database evaluates, see [Insert.set]. */
    public operator fun <T> set(column: ColumnClause<T>, value: Expression<out T>) {
        statement = statement.set(column, value)
    }
}

// An extension, so that a literal is no ambiguity: members win. Generic, so that kotlinc tells which type a wrong value
// should have; with `*` it would take this one for meant, whatever the column.

/** Sets a numeric `column` to an `Int`, see [Insert.set]. */
public operator fun <T : Number?> InsertValues.set(column: NumberColumnClause<T>, value: Int) {
    statement = statement.set(column, value)
}
