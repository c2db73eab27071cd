package io.github.tribikos.kotlin

import io.github.tribikos.sql.Functions.count
import io.github.tribikos.sql.Functions.lower
import io.github.tribikos.sql.Functions.max
import io.github.tribikos.sql.Sql.caseWhen
import io.github.tribikos.sql.Sql.delete
import io.github.tribikos.sql.Sql.insert
import io.github.tribikos.sql.Sql.literal
import io.github.tribikos.sql.Sql.project
import io.github.tribikos.sql.Sql.select
import io.github.tribikos.sql.Sql.update
import org.assertj.core.api.Assertions.assertThat
import org.junit.jupiter.api.Test

/** Every Kotlin spelling of a statement builds the tree that Java builds. */
class StatementTest {
    private val number = 3

    @Test
    fun `where takes its condition in a lambda`() {
        val statement = select(Books.id, Books.year).where { (Books.year gt 1960) and (Books.id ne 3) }
        statement isSameAs select(Books.id, Books.year).where(Books.year.gt(1960).and(Books.id.ne(3)))
        assertThat(statement).hasToString(
            """
            SELECT books.id, books.year
            FROM books
            WHERE books.year > :year_1 AND books.id != :id_1
            """.trimIndent(),
        )
    }

    @Test
    fun `joins and having take their conditions in a lambda`() {
        val n = count() alias "n"
        val java = select(Authors.name, n)
        select(Authors.name, n)
            .join(Books) { Authors.id eq Books.authorId }
            .groupBy(Authors.name)
            .having { count() gt number }
            .isSameAs(
                java
                    .join(Books, Authors.id.eq(Books.authorId))
                    .groupBy(Authors.name)
                    .having(count().gt(3)),
            )
        val outer = select(Authors.name.orNull(), Books.title.orNull())
        outer.leftJoin(Books) { Authors.id eq Books.authorId } isSameAs
            outer.leftJoin(Books, Authors.id.eq(Books.authorId))
        outer.rightJoin(Books) { Authors.id eq Books.authorId } isSameAs
            outer.rightJoin(Books, Authors.id.eq(Books.authorId))
        outer.fullJoin(Books) { Authors.id eq Books.authorId } isSameAs
            outer.fullJoin(Books, Authors.id.eq(Books.authorId))
    }

    @Test
    fun `insert takes values, NULL and expressions by column`() {
        val statement =
            insert(Books) {
                it[Books.title] = lower(literal("Dune"))
                it[Books.year] = null
                it[Books.authorId] = 1
                it[Books.sequelTo] = number
                it[Books.pages] = number
                it[Books.isbn] = Isbn("9780441172719")
                it[Books.status] = Status.SHELVED
            }
        statement isSameAs
            insert(Books)
                .set(Books.title, lower(literal("Dune")))
                .setNull(Books.year)
                .set(Books.authorId, 1L)
                .set(Books.sequelTo, 3L)
                .set(Books.pages, 3.toShort())
                .set(Books.isbn, Isbn("9780441172719"))
                .set(Books.status, Status.SHELVED)
    }

    @Test
    fun `many rows are filled by column`() {
        val titles = listOf("Dune", "Emma")
        insert(Books).values(titles) { row, title ->
            row[Books.title] = title
            row[Books.authorId] = 1
        } isSameAs insert(Books).values(titles) { row, title -> row.set(Books.title, title).set(Books.authorId, 1L) }
    }

    @Test
    fun `update and delete take values by column and conditions in a lambda`() {
        update(Books) { it[Books.year] = Books.year + 1 }.where { Books.id eq 7 } isSameAs
            update(Books).set(Books.year, Books.year.plus(1)).where(Books.id.eq(7))
        update(Books) {
            it[Books.title] = "Emma"
            it[Books.authorId] = number
        } isSameAs update(Books).set(Books.title, "Emma").set(Books.authorId, 3L)
        delete(Books).where { Books.id eq 7 } isSameAs delete(Books).where(Books.id.eq(7))
    }

    @Test
    fun `alias labels expressions and keeps their operators`() {
        val java = select(Books.title.`as`("t"), Books.pages.`as`("p"), count().`as`("n"))
        select(Books.title alias "t", Books.pages alias "p", count() alias "n") isSameAs java
        select(Books.id).where { (count() alias "n") gt number } isSameAs
            select(Books.id).where(count().`as`("n").gt(3))
    }

    @Test
    fun `alias names queries`() {
        val n = count() alias "n"
        val query = select(Books.authorId, n).groupBy(Books.authorId)
        val kotlin = query alias "per_author"
        val java = query.`as`("per_author")
        select(kotlin[Books.authorId]).where { kotlin[n] gt 1 } isSameAs
            select(java.get(Books.authorId)).where(java.get(n).gt(1))
    }

    @Test
    fun `alias of a table class has its columns as fields`() {
        val kotlin = SHELF alias "s"
        val java = SHELF.`as`("s")
        select(kotlin.id).where { kotlin.room eq "attic" } isSameAs select(java.id).where(java.room.eq("attic"))
        val recent = select(SHELF.id, SHELF.room).cte("recent")
        select((recent alias SHELF).room) isSameAs select(recent.`as`(SHELF).room)
    }

    @Test
    fun `alias of an object finds its columns by those of the object`() {
        val b = Books.aliased("b")
        assertThat(select(b[Books.id]).where { (b[Books.id] eq number) and (b[Books.year] eq 1965) }).hasToString(
            """
            SELECT b.id
            FROM books AS b
            WHERE b.id = :id_1 AND b.year = :year_1
            """.trimIndent(),
        )
    }

    @Test
    fun `elseWhen adds branches to CASE`() {
        val kotlin =
            caseWhen(Books.year lt 1900, "old")
                .elseWhen(Books.year lt 2000, "new")
                .elseWhen(Books.year.isNull(), Books.title)
                .otherwise("?")
        val java =
            caseWhen(Books.year.lt(1900), "old")
                .`when`(Books.year.lt(2000), "new")
                .`when`(Books.year.isNull(), Books.title)
                .otherwise("?")
        select(kotlin) isSameAs select(java)
    }

    @Test
    fun `constructors make rows into objects`() {
        data class Line(val id: Long, val title: String, val year: Int?)
        select(project(Books.id, Books.title, Books.year).into(::Line)) isSameAs
            select(project(Books.id, Books.title, Books.year).into { id, title, year -> Line(id, title, year) })
    }

    @Test
    fun `enumOf and mapped know their class`() {
        assertThat(Books.status.type().javaType()).isEqualTo(Status::class.java)
        assertThat(ISBN.javaType()).isEqualTo(Isbn::class.java)
        assertThat(ISBN).hasToString("VARCHAR(13)")
        select(Books.id).where { Books.year eq select(max(Books.year)).asScalar() } isSameAs
            select(Books.id).where(Books.year.eq(select(max(Books.year)).asScalar()))
    }
}
