package io.github.tribikos.kotlin

import io.github.tribikos.type.SqlType

/**
 * [SqlType.as], whose name is a keyword in Kotlin, for a class of your own such as a value class:
 * `val EMAIL = VARCHAR(254).mapped(::Email, Email::value)`.
 */
public inline fun <T : Any, reified U : Any> SqlType<T>.mapped(
    noinline fromDatabase: (T) -> U,
    noinline toDatabase: (U) -> T,
): SqlType<U> = `as`(U::class.javaObjectType, fromDatabase, toDatabase)
