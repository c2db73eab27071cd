package io.github.tribikos.kotlin

import io.github.tribikos.sql.Query
import io.github.tribikos.sql.Subquery

/** [Query.as], whose name is a keyword in Kotlin: `(SELECT ...) AS name`. */
public infix fun Query<*>.alias(name: String): Subquery = `as`(name)
