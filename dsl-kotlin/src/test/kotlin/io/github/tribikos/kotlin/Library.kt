package io.github.tribikos.kotlin

import io.github.tribikos.schema.Table
import io.github.tribikos.type.Types.VARCHAR

enum class Status { ORDERED, SHELVED }

@JvmInline
value class Isbn(val value: String)

val ISBN = VARCHAR(13).mapped(::Isbn, Isbn::value)

object Authors : Table<Authors>("authors") {
    val id = bigint("id").identity().primaryKey()
    val name = varchar("name", 100)
}

object Books : Table<Books>("books") {
    val id = bigint("id").identity().primaryKey()
    val title = varchar("title", 200)
    val year = integer("year").nullable()
    val pages = smallint("pages").defaultTo(0)
    val authorId = bigint("author_id").references { Authors.id }
    val sequelTo = bigint("sequel_to").nullable().references { id }
    val isbn = column("isbn", ISBN).nullable()
    val status = enumOf<Status>("status").defaultTo(Status.ORDERED)
}

/** A class rather than an object: it has typed aliases. */
class Shelf : Table<Shelf>("shelf", ::Shelf) {
    val id = bigint("id").primaryKey()
    val room = varchar("room", 20)
    val bookId = bigint("book_id").references { Books.id }
}

val SHELF = Shelf()
