package io.github.tribikos.kotlin

import io.github.tribikos.sql.Condition
import io.github.tribikos.sql.Functions.count
import io.github.tribikos.sql.Functions.lower
import io.github.tribikos.sql.Functions.max
import io.github.tribikos.sql.LikeMode
import io.github.tribikos.sql.Sql.select
import org.assertj.core.api.Assertions.assertThat
import org.junit.jupiter.api.Test

/** Every Kotlin spelling of a condition builds the tree that Java builds. */
class ConditionTest {
    private val number = 3
    private val text = "Dune"

    private infix fun Condition.isJavas(java: Condition) =
        select(Books.id).where(this) isSameAs select(Books.id).where(java)

    @Test
    fun `values are compared`() {
        (Books.title eq text) isJavas Books.title.eq(text)
        (Books.title ne text) isJavas Books.title.ne(text)
        (Books.title lt text) isJavas Books.title.lt(text)
        (Books.title le text) isJavas Books.title.le(text)
        (Books.title gt text) isJavas Books.title.gt(text)
        (Books.title ge text) isJavas Books.title.ge(text)
        (Books.year eq 1965) isJavas Books.year.eq(1965)
        (Books.isbn eq Isbn("x")) isJavas Books.isbn.eq(Isbn("x"))
        (Books.status ne Status.SHELVED) isJavas Books.status.ne(Status.SHELVED)
    }

    @Test
    fun `expressions are compared, nullable with others too`() {
        (Books.id eq Books.sequelTo) isJavas Books.id.eq(Books.sequelTo)
        (Books.sequelTo ne Books.id) isJavas Books.sequelTo.ne(Books.id)
        (Books.title lt Authors.name) isJavas Books.title.lt(Authors.name)
        (Books.title le Authors.name) isJavas Books.title.le(Authors.name)
        (Books.title gt Authors.name) isJavas Books.title.gt(Authors.name)
        (Books.title ge Authors.name) isJavas Books.title.ge(Authors.name)
        (Books.year eq select(max(Books.year)).asScalar()) isJavas Books.year.eq(select(max(Books.year)).asScalar())
    }

    @Test
    fun `an Int literal or variable meets any number`() {
        (Books.id eq 3) isJavas Books.id.eq(3L)
        (Books.id eq number) isJavas Books.id.eq(3L)
        (Books.id ne number) isJavas Books.id.ne(3L)
        (Books.sequelTo lt number) isJavas Books.sequelTo.lt(3L)
        (Books.sequelTo le number) isJavas Books.sequelTo.le(3L)
        (Books.pages gt number) isJavas Books.pages.gt(3.toShort())
        (Books.pages ge 3) isJavas Books.pages.ge(3.toShort())
        (count() gt number) isJavas count().gt(3L)
        (Books.id + 1 eq number) isJavas Books.id.plus(1).eq(3L)
    }

    @Test
    fun `NULL may be one side of DISTINCT FROM`() {
        (Books.year isDistinctFrom null) isJavas Books.year.isDistinctFrom(null as Int?)
        (Books.year isNotDistinctFrom 3) isJavas Books.year.isNotDistinctFrom(3)
        (Books.id isDistinctFrom Books.sequelTo) isJavas Books.id.isDistinctFrom(Books.sequelTo)
        (Books.id isNotDistinctFrom Books.sequelTo) isJavas Books.id.isNotDistinctFrom(Books.sequelTo)
    }

    @Test
    fun `lists take literals of the column's type and Ints`() {
        (Books.title inList setOf("a", "b")) isJavas Books.title.`in`("a", "b")
        (Books.title notInList setOf("a", "b")) isJavas Books.title.notIn("a", "b")
        Books.title.inList("a", "b") isJavas Books.title.`in`("a", "b")
        Books.title.notInList("a", "b") isJavas Books.title.notIn("a", "b")
        (Books.id inList listOf(1, 2)) isJavas Books.id.`in`(1L, 2L)
        (Books.id inList listOf(number)) isJavas Books.id.`in`(3L)
        (Books.pages notInList listOf(number)) isJavas Books.pages.notIn(3)
        Books.id.inList(1, number) isJavas Books.id.`in`(1L, 3L)
        Books.id.notInList(1, number) isJavas Books.id.notIn(1L, 3L)
        Books.year.inList(1, number) isJavas Books.year.`in`(1, 3)
        Books.id.inList(1L, 2L) isJavas Books.id.`in`(1L, 2L)
        (Books.title inList emptyList()) isJavas Books.title.`in`(emptyList<String>())
    }

    @Test
    fun `queries stand in lists`() {
        (Books.authorId inQuery select(Authors.id)) isJavas Books.authorId.`in`(select(Authors.id))
        (Books.sequelTo inQuery select(Authors.id)) isJavas Books.sequelTo.`in`(select(Authors.id))
        (Books.authorId notInQuery select(Books.sequelTo)) isJavas Books.authorId.notIn(select(Books.sequelTo))
    }

    @Test
    fun `a range is BETWEEN both its ends`() {
        (Books.year inRange 1960..1969) isJavas Books.year.between(1960, 1969)
        (Books.year inRange 1960..<1970) isJavas Books.year.between(1960, 1969)
        (Books.title inRange "A".."M") isJavas Books.title.between("A", "M")
        (Books.id inRange 1..4) isJavas Books.id.between(1, 4)
        (Books.id inRange 1L..4L) isJavas Books.id.between(1L, 4L)
        (Books.sequelTo inRange 1..4) isJavas Books.sequelTo.between(1, 4)
    }

    @Test
    fun `text is matched`() {
        (Books.title like "D%") isJavas Books.title.like("D%")
        (Books.title like lower(Authors.name)) isJavas Books.title.like(lower(Authors.name))
        (Books.title notLike "D%") isJavas Books.title.notLike("D%")
        (Books.title startsWith "D") isJavas Books.title.startsWith("D", LikeMode.ESCAPED)
        (Books.title endsWith "D") isJavas Books.title.endsWith("D", LikeMode.ESCAPED)
        (Books.title contains "D") isJavas Books.title.contains("D", LikeMode.ESCAPED)
        (Books.title concat "!" eq text) isJavas Books.title.concat("!").eq(text)
        (Books.title concat Authors.name eq text) isJavas Books.title.concat(Authors.name).eq(text)
    }

    @Test
    fun `conditions are joined and negated`() {
        val one = Books.title eq text
        val other = Books.year.isNull()
        (one and other) isJavas one.and(other)
        (one or other) isJavas one.or(other)
        ((one and !other) or other) isJavas one.and(other.not()).or(other)
        assertThat((one or !other).toString()).isEqualTo("books.title = :title_1 OR books.year IS NOT NULL")
    }
}
