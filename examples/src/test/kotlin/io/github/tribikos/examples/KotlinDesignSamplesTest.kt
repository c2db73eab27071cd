package io.github.tribikos.examples

import io.github.tribikos.engine.Engine
import io.github.tribikos.kotlin.and
import io.github.tribikos.kotlin.gt
import io.github.tribikos.kotlin.insert
import io.github.tribikos.kotlin.ne
import io.github.tribikos.kotlin.transaction
import io.github.tribikos.kotlin.where
import io.github.tribikos.schema.MetaData
import io.github.tribikos.schema.Table
import io.github.tribikos.sql.Sql.select
import org.assertj.core.api.Assertions.assertThat
import org.junit.jupiter.api.Tag
import org.junit.jupiter.api.Test
import org.junit.jupiter.api.io.TempDir
import java.nio.file.Path

/** The Kotlin samples of the design, which say how the library should feel. */
class KotlinDesignSamplesTest {
    object Books : Table<Books>("books") {
        val id = bigint("id").primaryKey()
        val year = integer("year").nullable()
    }

    @Test
    @Tag("database:sqlite")
    fun `run on SQLite`(@TempDir folder: Path) {
        run("sqlite:///" + folder.resolve("library.db"))
    }

    @Test
    @Tag("database:h2")
    fun `run on H2`() {
        run("jdbc:h2:mem:kotlin_library")
    }

    private fun run(url: String) {
        Engine.create(url).use { engine ->
            MetaData.of(Books).createAll(engine)
            engine.transaction {
                for (id in 1L..4L) {
                    insert(Books) {
                        it[Books.id] = id
                        it[Books.year] = 1959 + id.toInt()
                    }.execute()
                }
            }
            engine.transaction {
                val recent = select(Books.id, Books.year)
                    .where { (Books.year gt 1960) and (Books.id ne 3) }
                    .toList { it[Books.year]?.plus(1) }
                assertThat(recent).containsExactlyInAnyOrder(1962, 1964)
            }
        }
    }

    @Test
    fun `an object has its aliases by name`() {
        val b = Books.aliased("b")
        assertThat(select(b[Books.id])).hasToString("SELECT b.id\nFROM books AS b")
    }
}
