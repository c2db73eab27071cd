package io.github.tribikos.kotlin.orm

import io.github.tribikos.orm.session.EntityQuery
import io.github.tribikos.sql.Condition
import io.github.tribikos.sql.FromItem

/** [EntityQuery.where] with the condition in a lambda: `where { User.name like "A%" }`. */
public inline fun <E : Any> EntityQuery<E>.where(condition: () -> Condition): EntityQuery<E> = where(condition())

/** [EntityQuery.join] with the condition in a lambda: `join(boss) { boss[Staff.id] eq Staff.bossId }`. */
public inline fun <E : Any> EntityQuery<E>.join(right: FromItem, on: () -> Condition): EntityQuery<E> =
    join(right, on())

/** [EntityQuery.leftJoin] with the condition in a lambda: `leftJoin(boss) { boss[Staff.id] eq Staff.bossId }`. */
public inline fun <E : Any> EntityQuery<E>.leftJoin(right: FromItem, on: () -> Condition): EntityQuery<E> =
    leftJoin(right, on())
