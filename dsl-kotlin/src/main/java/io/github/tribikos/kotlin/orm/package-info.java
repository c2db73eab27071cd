/**
 * The ORM as Kotlin spells it: the table of a class as its companion object, relationships as delegated properties, and sessions whose
 * classes are type arguments. There is no mapping here: what Kotlin declares is what Java declares, and {@code tribikos-orm} has to be
 * among the program's dependencies.
 *
 * <p>Read first: {@code EntityTable}, {@code Many.kt}, {@code Session.kt}. Imports {@code mapping} and {@code session} of the ORM.
 */
package io.github.tribikos.kotlin.orm;
