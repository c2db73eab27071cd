package io.github.tribikos.kotlin.orm

import io.github.tribikos.orm.session.EntityQuery
import io.github.tribikos.orm.session.Session

/** [Session.query] with the class as a type argument: `query<User>().where { User.name like "A%" }.all()`. */
public inline fun <reified E : Any> Session.query(): EntityQuery<E> = query(E::class.java)

/** [Session.get] with the class as a type argument: `get<User>(1)`, null if there is no such row. */
public inline fun <reified E : Any> Session.get(vararg key: Any): E? = get(E::class.java, *key)

/** [Session.getOne] with the class as a type argument: `getOne<User>(1)`, an error if there is no such row. */
public inline fun <reified E : Any> Session.getOne(vararg key: Any): E = getOne(E::class.java, *key)
