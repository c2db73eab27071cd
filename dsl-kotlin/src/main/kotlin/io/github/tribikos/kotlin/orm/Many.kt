package io.github.tribikos.kotlin.orm

import io.github.tribikos.orm.mapping.Many
import kotlin.reflect.KProperty

/** The objects that one leads to: `val addresses by many<Address>()`, of a relationship with the property's name. See [Many]. */
public fun <T : Any> many(): ManyProperty<T> = ManyProperty(Many())

/**
 * What stands behind a property that leads to many; on the JVM just the [Many].
 *
 * @property many the handle
 */
@JvmInline
public value class ManyProperty<T : Any>(public val many: Many<T>) {
    /** Gives the handle. */
    public operator fun getValue(owner: Any, property: KProperty<*>): Many<T> = many
}

/** [Many.add]: `user.addresses += Address("ada@example.org")`. */
public operator fun <T : Any> Many<T>.plusAssign(other: T) {
    add(other)
}

/** [Many.remove]: `user.addresses -= address`. */
public operator fun <T : Any> Many<T>.minusAssign(other: T) {
    remove(other)
}
