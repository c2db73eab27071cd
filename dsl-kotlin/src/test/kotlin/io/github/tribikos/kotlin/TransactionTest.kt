package io.github.tribikos.kotlin

import io.github.tribikos.engine.Engine
import io.github.tribikos.engine.Isolation
import io.github.tribikos.error.MultipleResultsException
import io.github.tribikos.error.NoResultException
import io.github.tribikos.schema.MetaData
import io.github.tribikos.sql.Functions.count
import io.github.tribikos.sql.Parameters
import io.github.tribikos.sql.Sql.delete
import io.github.tribikos.sql.Sql.insert
import io.github.tribikos.sql.Sql.multiset
import io.github.tribikos.sql.Sql.param
import io.github.tribikos.sql.Sql.project
import io.github.tribikos.sql.Sql.select
import io.github.tribikos.type.Types.BIGINT
import org.assertj.core.api.Assertions.assertThat
import org.assertj.core.api.Assertions.assertThatThrownBy
import org.junit.jupiter.api.Test
import org.junit.jupiter.params.ParameterizedTest
import org.junit.jupiter.params.provider.ValueSource

@ParameterizedTest
@ValueSource(strings = ["sqlite://", "jdbc:h2:mem:"])
private annotation class OnEachDatabase

class TransactionTest {
    data class BookLine(val id: Long, val title: String, val year: Int?, val author: String)

    private fun library(url: String, test: Engine.() -> Unit) = Engine.create(url).use { engine ->
        MetaData.of(Books, Authors).createAll(engine)
        engine.transaction {
            val herbert = insert(Authors) { it[Authors.name] = "Herbert" }.returning(Authors.id).one()
            val dune = addBook("Dune", 1965, herbert)
            addBook("Dune Messiah", 1969, herbert, sequelTo = dune)
            addBook("The Undated", null, herbert)
        }
        engine.test()
    }

    private fun TransactionScope.addBook(title: String, year: Int?, author: Long, sequelTo: Long? = null): Long =
        insert(Books) {
            it[Books.title] = title
            it[Books.year] = year
            it[Books.authorId] = author
            it[Books.sequelTo] = sequelTo
        }.returning(Books.id).one()

    @OnEachDatabase
    fun `toList gives what the lambda makes of each row`(url: String) = library(url) {
        val next =
            transaction {
                select(Books.id, Books.year)
                    .where { (Books.year gt 1960) and (Books.id ne 3) }
                    .orderBy(Books.id)
                    .toList { it[Books.year]?.plus(1) }
            }
        assertThat(next).containsExactly(1966, 1970)
    }

    @OnEachDatabase
    fun `a column's nullness is that of its value`(url: String) = library(url) {
        transaction {
            val row = select(Books.title, Books.year, Books.pages, Books.isbn).where { Books.year.isNull() }.one()
            val title: String = row[Books.title]
            val year: Int? = row[Books.year]
            val pages: Short = row[Books.pages]
            val isbn: Isbn? = row[Books.isbn]
            assertThat(listOf(title, year, pages, isbn)).containsExactly("The Undated", null, 0.toShort(), null)
        }
    }

    @OnEachDatabase
    fun `rows become objects through their constructor`(url: String) = library(url) {
        val line = project(Books.id, Books.title, Books.year, Authors.name).into(::BookLine)
        val lines: List<BookLine> =
            transaction { select(line).from(Books).join(Authors).orderBy(Books.id).toList() }
        assertThat(lines).containsExactly(
            BookLine(1, "Dune", 1965, "Herbert"),
            BookLine(2, "Dune Messiah", 1969, "Herbert"),
            BookLine(3, "The Undated", null, "Herbert"),
        )
    }

    @OnEachDatabase
    fun `nested lists are lists`(url: String) = library(url) {
        val titles = multiset(Books, Books.authorId eq Authors.id, Books.title).orderBy(Books.title)
        val shelves = transaction { select(project(Authors.name, titles).into(::Pair)).toList() }
        assertThat(shelves).containsExactly("Herbert" to listOf("Dune", "Dune Messiah", "The Undated"))
    }

    @OnEachDatabase
    fun `a query gives one row, the first or none`(url: String) = library(url) {
        val titles = select(Books.title).orderBy(Books.id)
        val none = titles.where { Books.id eq 99 }
        transaction {
            assertThat(titles.firstOrNull()).isEqualTo("Dune")
            assertThat(none.firstOrNull()).isNull()
            assertThat(none.oneOrNull()).isNull()
            assertThat(titles.where { Books.id eq 1 }.oneOrNull()).isEqualTo("Dune")
            assertThatThrownBy { none.one() }.isInstanceOf(NoResultException::class.java)
            assertThatThrownBy { titles.oneOrNull() }.isInstanceOf(MultipleResultsException::class.java)
        }
    }

    @OnEachDatabase
    fun `forEach may be left half-way`(url: String) = library(url) {
        val seen = mutableListOf<String>()
        transaction {
            select(Books.title).orderBy(Books.id).forEach {
                seen += it
                if (seen.size == 2) return@transaction
            }
        }
        assertThat(seen).containsExactly("Dune", "Dune Messiah")
    }

    @OnEachDatabase
    fun `changes tell how many rows they touched`(url: String) = library(url) {
        transaction {
            val changed = update(Books) {
                it[Books.year] = Books.year + 1
            }.where { Books.id inRange 1..2 }.execute()
            assertThat(changed.rows()).isEqualTo(2)
            assertThat(select(Books.year).where { Books.id eq 1 }.one()).isEqualTo(1966)
            assertThat(execute(delete(Books).where { Books.id eq 3 }).rows()).isEqualTo(1)
        }
    }

    @OnEachDatabase
    fun `named parameters get their values when the statement runs`(url: String) = library(url) {
        val id = param("wanted", BIGINT)
        transaction {
            val title = select(Books.title).where { Books.id eq id }
            assertThat(execute(title, Parameters.of(id, 1L)).one()).isEqualTo("Dune")
            assertThat(execute(delete(Books).where { Books.id eq id }, Parameters.of(id, 3L)).rows()).isEqualTo(1)
        }
    }

    @OnEachDatabase
    fun `an exception undoes a savepoint alone, or the transaction`(url: String) = library(url) {
        assertThatThrownBy {
            transaction {
                addBook("Kept for now", 2000, 1)
                runCatching {
                    savepoint {
                        addBook("Undone", 2001, 1)
                        error("half-way")
                    }
                }
                assertThat(select(count()).from(Books).one()).isEqualTo(4)
                error("the end")
            }
        }.isInstanceOf(IllegalStateException::class.java).hasMessage("the end")
        assertThat(transaction { select(count()).from(Books).one() }).isEqualTo(3)
    }

    @Test
    fun `a transaction has the isolation that was asked for`() = library("jdbc:h2:mem:") {
        val level = transaction(Isolation.SERIALIZABLE) { connection.unwrapped { it.transactionIsolation } }
        assertThat(level).isEqualTo(java.sql.Connection.TRANSACTION_SERIALIZABLE)
    }

    @OnEachDatabase
    fun `a connection is used as in Java`(url: String) = library(url) {
        val years =
            connect().use { connection ->
                connection.execute(select(Books.year).orderBy(Books.id)).map { it?.plus(1) }
            }
        assertThat(years).containsExactly(1966, 1970, null)
    }
}
