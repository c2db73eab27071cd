package io.github.tribikos.kotlin

import io.github.tribikos.sql.Functions.count
import io.github.tribikos.sql.Functions.max
import io.github.tribikos.sql.Functions.partitionBy
import io.github.tribikos.sql.Functions.power
import io.github.tribikos.sql.Functions.rollup
import io.github.tribikos.sql.Sql
import io.github.tribikos.sql.Sql.any
import io.github.tribikos.sql.Sql.excluded
import io.github.tribikos.sql.Sql.exists
import io.github.tribikos.sql.Sql.natural
import io.github.tribikos.sql.Sql.select
import io.github.tribikos.sql.Sql.tuple
import io.github.tribikos.sql.Sql.using
import io.github.tribikos.sql.TableSample
import org.junit.jupiter.api.Test

/** The rest of the language: each statement is written in both languages, and is the same. */
class LanguageTest {
    private val given = select(SHELF.bookId, SHELF.room).`as`("given")

    @Test
    fun `merge takes its condition and values in lambdas`() {
        merge(Books, given) { Books.id eq given[SHELF.bookId] }
            .whenMatched {
                it[Books.title] = given[SHELF.room]
                it[Books.pages] = 3
                it.where { Books.id gt 7 }
            }.whenNotMatched(given[SHELF.room] ne "attic") {
                it[Books.title] = given[SHELF.room]
                it[Books.authorId] = 1
            } isSameAs
            Sql
                .merge(Books, given, Books.id.eq(given.get(SHELF.bookId)))
                .whenMatchedUpdate { row ->
                    row.set(Books.title, given.get(SHELF.room)).set(Books.pages, 3).where(Books.id.gt(7))
                }.whenNotMatchedInsert(
                    { row -> row.set(Books.title, given.get(SHELF.room)).set(Books.authorId, 1L) },
                    given.get(SHELF.room).ne("attic"),
                )
    }

    @Test
    fun `an upsert takes its values by column`() {
        val row = insert(SHELF) { it[SHELF.room] = "attic" }
        row.onConflict(SHELF.id).update {
            it[SHELF.room] = excluded(SHELF.room)
            it[SHELF.bookId] = 7
        } isSameAs
            row.onConflict(SHELF.id).doUpdate { it.set(SHELF.room, excluded(SHELF.room)).set(SHELF.bookId, 7L) }
    }

    @Test
    fun `set operations are infix`() {
        val old = select(Books.title).where { Books.year lt 1900 }
        val long = select(Books.title).where { Books.year gt 2000 }
        (old union long) isSameAs old.union(long)
        (old unionAll long) isSameAs old.unionAll(long)
        (old intersect long) isSameAs old.intersect(long)
        (old except long) isSameAs old.except(long)
    }

    @Test
    fun `windows and filters of functions`() {
        select(max(Books.title) over partitionBy(Books.authorId)) isSameAs
            select(max(Books.title).over(partitionBy(Books.authorId)))
        select(max(Books.title).filter { Books.year lt 1900 }) isSameAs
            select(max(Books.title).filter(Books.year.lt(1900)))
        select(Books.authorId, count()).groupBy(rollup(Books.authorId)).having { count() gt 1 } isSameAs
            select(Books.authorId, count()).groupBy(rollup(Books.authorId)).having(count().gt(1))
    }

    @Test
    fun `subqueries stand in conditions`() {
        select(Authors.name).where { exists(Books.authorId eq Authors.id) } isSameAs
            select(Authors.name).where(exists(Books.authorId.eq(Authors.id)))
        select(Authors.name).where { Authors.id eq any(select(SHELF.bookId)) } isSameAs
            select(Authors.name).where(Authors.id.eq(any(select(SHELF.bookId))))
    }

    @Test
    fun `shifts and searches without case are infix`() {
        select(Books.id shl 2, Books.id shr 1) isSameAs
            select(Books.id.bitwiseLeftShift(2), Books.id.bitwiseRightShift(1))
        select(Books.id).where { (Books.title ilike "d%") and (Books.title icontains "un") } isSameAs
            select(Books.id).where(Books.title.ilike("d%").and(Books.title.icontains("un")))
        select(Books.id).where { (Books.title istartsWith "d") or (Books.title iendsWith "e") } isSameAs
            select(Books.id).where(Books.title.istartsWith("d").or(Books.title.iendsWith("e")))
    }

    @Test
    fun `several columns are set to a row`() {
        update(Books) {
            it.setRow(
                tuple(Books.title, Books.authorId),
                select(SHELF.room, SHELF.bookId).where { SHELF.id eq Books.id },
            )
        } isSameAs
            Sql
                .update(Books)
                .set(tuple(Books.title, Books.authorId), select(SHELF.room, SHELF.bookId).where(SHELF.id.eq(Books.id)))
    }

    @Test
    fun `joins by columns of one name, nested expressions and samples`() {
        val other = Books.aliased("other")
        select(Books.title).from(Books).join(other) { using(Books.id) } isSameAs
            select(Books.title).from(Books).join(other, using(Books.id))
        select(Books.title).from(Books).leftJoin(other) { natural() } isSameAs
            select(Books.title).from(Books).leftJoin(other, natural())
        val old = select(Books.id).where { Books.year lt 1900 }.cte("old").nested()
        select(Books.title).where { Books.id inQuery select(old[Books.id]) } isSameAs
            select(Books.title).where(Books.id.`in`(select(old.get(Books.id))))
        select(Books.title).sample(Books, TableSample.system(5.0).repeatable(3)) isSameAs
            select(Books.title).sample(Books, TableSample.system(5.0).repeatable(3L))
    }

    @Test
    fun `powers are infix`() {
        select(Books.id pow 2, Books.id pow Books.year) isSameAs select(power(Books.id, 2), power(Books.id, Books.year))
    }
}
