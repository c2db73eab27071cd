package io.github.tribikos.kotlin

import io.github.tribikos.engine.Affected
import io.github.tribikos.engine.Connection
import io.github.tribikos.engine.Result
import io.github.tribikos.sql.DmlStatement
import io.github.tribikos.sql.Parameters
import io.github.tribikos.sql.RowStatement

/**
 * A transaction in which statements run themselves, the receiver of [transaction]. For one thread at a time, and for no
 * longer than the lambda runs.
 *
 * @property connection what the statements run on, for all that is not spelled here; commits and rolls back by itself
 */
@TribikosDsl
public class TransactionScope internal constructor(public val connection: Connection) {
    /** Calls [Connection.execute]. */
    public fun <R> execute(statement: RowStatement<R>): Result<R> = connection.execute(statement)

    /** Calls [Connection.execute] with values for the statement's named parameters. */
    public fun <R> execute(statement: RowStatement<R>, parameters: Parameters): Result<R> =
        connection.execute(statement, parameters)

    /** Calls [Connection.execute]. */
    public fun execute(statement: DmlStatement): Affected = connection.execute(statement)

    /** Calls [Connection.execute] with values for the statement's named parameters. */
    public fun execute(statement: DmlStatement, parameters: Parameters): Affected =
        connection.execute(statement, parameters)

    /** Runs this change, see [Connection.execute]: `delete(Books).where { Books.id eq 7 }.execute()`. */
    @JvmName("executeThis")
    public fun DmlStatement.execute(): Affected = connection.execute(this)

    /** Runs this query and returns its rows, see [Result.all]. */
    public fun <R> RowStatement<R>.toList(): List<R> = connection.execute(this).all()

    /** Runs this query and returns what [transform] makes of each row: `toList { it[Books.year] }`. */
    public inline fun <R, T> RowStatement<R>.toList(transform: (R) -> T): List<T> =
        connection.execute(this).all().map(transform)

    /** Runs this query and returns its only row, see [Result.one]. */
    public fun <R> RowStatement<R>.one(): R = connection.execute(this).one()

    /** Runs this query and returns its only row, null if there is none, see [Result.oneOrNull]. */
    public fun <R> RowStatement<R>.oneOrNull(): R? = connection.execute(this).oneOrNull()

    /** Runs this query and returns its first row, null if there is none: [Result.first] under its Kotlin name. */
    public fun <R> RowStatement<R>.firstOrNull(): R? = connection.execute(this).first()

    /** Runs this query and gives each row to [action] as it is fetched, in constant memory, see [Connection.stream]. */
    public inline fun <R> RowStatement<R>.forEach(action: (R) -> Unit): Unit =
        connection.stream(this).use { rows -> rows.forEach(action) }

    /** Runs [work] in a savepoint, see [Connection.inSavepoint]: what it throws undoes only what it did. */
    public fun <T> savepoint(work: () -> T): T = connection.inSavepoint { work() }
}
