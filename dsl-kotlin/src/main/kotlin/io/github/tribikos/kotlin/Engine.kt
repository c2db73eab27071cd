package io.github.tribikos.kotlin

import io.github.tribikos.engine.Engine
import io.github.tribikos.engine.Isolation

/**
 * [Engine.inTransaction] with the transaction as the receiver, in which statements run themselves:
 * `engine.transaction { select(Books.title).toList() }`. Returns the value of the lambda.
 */
public fun <T> Engine.transaction(work: TransactionScope.() -> T): T = inTransaction { TransactionScope(it).work() }

/** [transaction] at an isolation level, see [Engine.inTransaction]. */
public fun <T> Engine.transaction(isolation: Isolation, work: TransactionScope.() -> T): T =
    inTransaction(isolation) { TransactionScope(it).work() }
