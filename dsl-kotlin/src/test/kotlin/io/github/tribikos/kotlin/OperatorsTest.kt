package io.github.tribikos.kotlin

import io.github.tribikos.sql.Sql.caseOf
import io.github.tribikos.sql.Sql.select
import io.github.tribikos.sql.Sql.tuple
import org.junit.jupiter.api.Test

/** Kotlin spellings of rarer operators build the tree that Java builds. */
class OperatorsTest {
    @Test
    fun `operators are infix`() {
        select(Books.id bitwiseAnd 3L) isSameAs select(Books.id.bitwiseAnd(3L))
        select(Books.id).where { Books.title regexpMatch "^D" } isSameAs
            select(Books.id).where(Books.title.regexpMatch("^D"))
        select(Books.id).where { Books.title match "dune" } isSameAs select(Books.id).where(Books.title.match("dune"))
        select(Books.title collate "C") isSameAs select(Books.title.collate("C"))
    }

    @Test
    fun `keywords of Kotlin have other names`() {
        select(caseOf(Books.title).on("Dune", "D").on("Emma", "E").otherwise("-")) isSameAs
            select(caseOf(Books.title).`when`("Dune", "D").`when`("Emma", "E").otherwise("-"))
        val pair = tuple(Books.id, Books.title)
        val rows: Collection<List<*>> = listOf(listOf(1L, "Dune"))
        select(Books.id).where { pair inList rows } isSameAs select(Books.id).where(pair.`in`(rows))
        val org = select(Books.id).cte("org")
        select((org alias "o")[Books.id]) isSameAs select(org.`as`("o")[Books.id])
    }
}
