package io.github.tribikos.kotlin.orm

import io.github.tribikos.orm.mapping.Entity
import io.github.tribikos.orm.mapping.Relationship
import io.github.tribikos.schema.Column
import io.github.tribikos.schema.Table
import kotlin.reflect.KClass

/**
 * [Entity] as the companion object of its class, so that `User.name` is a column and `user.name` a value:
 *
 * ```
 * class User(var name: String) {
 *     var id: Long = 0
 *     val addresses by many<Address>()
 *
 *     companion object : EntityTable<User>("users") {
 *         val id = bigint("id").identity().primaryKey()
 *         val name = varchar("name", 50)
 *         val addresses = many("addresses", Address::class) { Address.userId }
 *     }
 * }
 * ```
 *
 * Columns and properties are paired by name, and a property holds its value whatever its getter and setter do. It may be private,
 * a `val` if it is a parameter of the constructor, and `Email` or `Email?` for a column of a value class. One that is never null
 * needs a column that is not.
 *
 * @param E the class, from which the table knows what it maps
 */
public abstract class EntityTable<E : Any> : Entity<E> {
    /** Creates a table of the database's default schema, see [Entity.of]. */
    public constructor(table: String) : super(table)

    /** Creates a table of `schema`, see [Entity.of]. */
    public constructor(schema: String, table: String) : super(schema, table)

    /** [Entity.many] by the only foreign key of [target] to this table. */
    public fun <T : Any> many(name: String, target: KClass<T>): Relationship<E, T> = many(name, target.java)

    /** [Entity.many] by the foreign key that [key] names; a composite one takes the Java form. */
    public fun <T : Any> many(name: String, target: KClass<T>, key: () -> Column<*>): Relationship<E, T> =
        many(name, target.java, key)

    /** [Entity.ref] by the only foreign key of this table to that of [target]. */
    public fun <T : Any> ref(name: String, target: KClass<T>): Relationship<E, T> = ref(name, target.java)

    /** [Entity.ref] by the foreign key that [key] names; a composite one takes the Java form. */
    public fun <T : Any> ref(name: String, target: KClass<T>, key: () -> Column<*>): Relationship<E, T> =
        ref(name, target.java, key)

    /** [Entity.manyToMany] through the table that [secondary] names. */
    public fun <T : Any> manyToMany(name: String, target: KClass<T>, secondary: () -> Table<*>): Relationship<E, T> =
        manyToMany(name, target.java, secondary)

    /** [Entity.subclass] of a Kotlin class. */
    public fun subclass(subclass: KClass<out E>, identity: Any): Entity<E> = subclass(subclass.java, identity)
}
