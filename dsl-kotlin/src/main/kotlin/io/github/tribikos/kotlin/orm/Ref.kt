package io.github.tribikos.kotlin.orm

import io.github.tribikos.orm.mapping.Ref
import kotlin.reflect.KProperty

/** The object that one leads to, as the value of the property: `var user by ref<User>()`. See [Ref]. */
public fun <T : Any> ref(): RefProperty<T> = RefProperty(Ref())

/** The object that one leads to, or null: `var mentor by refOrNull<Artist>()`. See [Ref]. */
public fun <T : Any> refOrNull(): RefOrNullProperty<T> = RefOrNullProperty(Ref())

/**
 * What stands behind a property that leads to one; on the JVM just the [Ref].
 *
 * @property ref the handle
 */
@JvmInline
public value class RefProperty<T : Any>(public val ref: Ref<T>) {
    /** Gives the object, see [Ref.required]. */
    public operator fun getValue(owner: Any, property: KProperty<*>): T = ref.required()

    /** Leads to [other] from now on, see [Ref.set]. */
    public operator fun setValue(owner: Any, property: KProperty<*>, other: T): Unit = ref.set(other)
}

/**
 * What stands behind a property that may lead nowhere; on the JVM just the [Ref].
 *
 * @property ref the handle
 */
@JvmInline
public value class RefOrNullProperty<T : Any>(public val ref: Ref<T>) {
    /** Gives the object, null if there is none, see [Ref.get]. */
    public operator fun getValue(owner: Any, property: KProperty<*>): T? = ref.get()

    /** Leads to [other] from now on, or nowhere, see [Ref.set]. */
    public operator fun setValue(owner: Any, property: KProperty<*>, other: T?): Unit = ref.set(other)
}
