package io.github.tribikos.kotlin

import io.github.tribikos.sql.DerivedTable
import io.github.tribikos.sql.TableClause
import io.github.tribikos.sql.TableShape

/**
 * [DerivedTable.as], whose name is a keyword in Kotlin: `val r = recent alias SHELF`, its columns `r.room`. An `object` has no
 * second instance: there it is `recent[Books.title]`.
 */
public infix fun <T : TableClause> DerivedTable.alias(shape: TableShape<T>): T = `as`(shape)
