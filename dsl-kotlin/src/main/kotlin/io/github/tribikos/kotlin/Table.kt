package io.github.tribikos.kotlin

import io.github.tribikos.schema.Column
import io.github.tribikos.schema.Table
import io.github.tribikos.schema.TableDeclaration

/**
 * [Table.as], whose name is a keyword in Kotlin: `val s = SHELF alias "s"`, its columns `s.room`. An `object` has no second
 * instance: its alias is `val b = Books.aliased("b")`, its columns `b[Books.title]`.
 */
public infix fun <T : Table<T>> Table<T>.alias(name: String): T = `as`(name)

/** [TableDeclaration.enumOf] with the enum as a type argument: `val status = enumOf<Status>("status")`. */
public inline fun <reified E : Enum<E>> TableDeclaration.enumOf(name: String): Column<E> = enumOf(name, E::class.java)
