package io.github.tribikos.examples

import io.github.tribikos.engine.Engine
import io.github.tribikos.kotlin.insert
import io.github.tribikos.kotlin.lt
import io.github.tribikos.kotlin.transaction
import io.github.tribikos.kotlin.where
import io.github.tribikos.schema.MetaData
import io.github.tribikos.schema.Table
import io.github.tribikos.sql.Sql.select

// The README's Kotlin example, which a test holds equal to the part between the two marks.

// snippet begin
object Authors : Table<Authors>("authors") {
    val id = bigint("id").identity().primaryKey()
    val name = varchar("name", 100)
}

object Books : Table<Books>("books") {
    val id = bigint("id").identity().primaryKey()
    val title = varchar("title", 200).unique()
    val year = integer("year").nullable()
    val authorId = bigint("author_id").references { Authors.id }
}

fun titlesBefore(year: Int, url: String): Map<String, Int?> = Engine.create(url).use { engine ->
    MetaData.of(Authors, Books).createAll(engine)
    engine.transaction {
        val herbert = insert(Authors) { it[Authors.name] = "Frank Herbert" }.returning(Authors.id).one()
        insert(Books) {
            it[Books.title] = "Dune"
            it[Books.year] = 1965
            it[Books.authorId] = herbert
        }.execute()

        select(Books.title, Books.year)
            .where { Books.year lt year }
            .orderBy(Books.title)
            .toList { it[Books.title] to it[Books.year] } // a String, and an Int? because the column is nullable
            .toMap()
    }
}
// snippet end
