package io.github.tribikos.kotlin.orm

import io.github.tribikos.orm.session.Session
import io.github.tribikos.orm.session.SessionFactory

/**
 * Runs [work] in a session and closes it, which rolls back what [work] has not committed: `sessions.session { query<User>().all() }`.
 * Returns the value of the lambda. See [SessionFactory.open].
 */
public fun <T> SessionFactory.session(work: Session.() -> T): T = open().use(work)

/**
 * [SessionFactory.inTransaction] with the session as the receiver: `sessions.transaction { add(User("Ada")) }`. Commits in the end, an
 * exception rolls back. Returns the value of the lambda. `sessions.begin { it.add(User("Ada")) }` is Java's.
 */
public fun <T> SessionFactory.transaction(work: Session.() -> T): T = inTransaction { it.work() }
