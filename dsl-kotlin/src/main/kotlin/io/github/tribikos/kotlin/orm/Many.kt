package io.github.tribikos.kotlin.orm

import io.github.tribikos.orm.mapping.Many
import kotlin.reflect.KProperty

/** The objects that one leads to, [Many]: `val addresses by many<Address>()`, of a relationship with the property's name. */
public fun <T : Any> many(): Many<T> = Many()

/** Gives the handle as the value of the property. */
public operator fun <T : Any> Many<T>.getValue(owner: Any, property: KProperty<*>): Many<T> = this

/** [Many.add]: `user.addresses += Address("ada@example.org")`. */
public operator fun <T : Any> Many<T>.plusAssign(other: T) {
    add(other)
}

/** [Many.remove]: `user.addresses -= address`. */
public operator fun <T : Any> Many<T>.minusAssign(other: T) {
    remove(other)
}
