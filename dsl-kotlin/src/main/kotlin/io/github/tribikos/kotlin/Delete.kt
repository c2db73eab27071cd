package io.github.tribikos.kotlin

import io.github.tribikos.sql.Condition
import io.github.tribikos.sql.Delete

/** [Delete.where] with the condition in a lambda: `delete(Books).where { Books.id eq 7 }`. */
public inline fun Delete.where(condition: () -> Condition): Delete = where(condition())
