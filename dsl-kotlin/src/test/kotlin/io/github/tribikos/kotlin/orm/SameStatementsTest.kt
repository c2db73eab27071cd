package io.github.tribikos.kotlin.orm

import io.github.tribikos.engine.Engine
import io.github.tribikos.event.SqlEvent
import io.github.tribikos.event.SqlListener
import io.github.tribikos.kotlin.like
import io.github.tribikos.orm.mapping.LoadOption.selectinLoad
import io.github.tribikos.orm.session.SessionFactory
import io.github.tribikos.schema.MetaData
import org.assertj.core.api.Assertions.assertThat
import org.junit.jupiter.api.Test

/** One program in both languages, beside [JavaPosts]. */
class SameStatementsTest {
    class Writer(var name: String) {
        var id: Long? = null
            private set
        var birthYear: Int? = null
        val posts by many<Post>()

        companion object : EntityTable<Writer>("writers") {
            val id = bigint("id").identity().primaryKey()
            val name = varchar("name", 50)
            val birthYear = integer("birth_year").nullable()
            val posts = many("posts", Post::class) { Post.writerId }.backPopulates("writer").cascadeAllDeleteOrphan()
        }
    }

    class Post(var title: String) {
        var id: Long? = null
            private set
        var writerId: Long? = null
            private set
        var writer by ref<Writer>()

        companion object : EntityTable<Post>("posts") {
            val id = bigint("id").identity().primaryKey()
            val writerId = bigint("writer_id").references { Writer.id }
            val title = varchar("title", 80)
            val writer = ref("writer", Writer::class) { Post.writerId }.backPopulates("posts")
        }
    }

    private fun run(engine: Engine): List<String> {
        val seen = mutableListOf<String>()
        MetaData.of(Writer, Post).createAll(engine)
        val sessions = SessionFactory.of(engine, Writer, Post)
        sessions.transaction {
            val ada = add(Writer("Ada"))
            ada.posts += Post("Notes")
            ada.posts += Post("More notes")
            add(Writer("Alan")).birthYear = 1912
        }
        sessions.session {
            val writers = query<Writer>().where { Writer.name like "A%" }
            for (writer in writers.orderBy(Writer.name).options(selectinLoad(Writer.posts)).all()) {
                seen += "${writer.id} ${writer.name} ${writer.birthYear} ${writer.posts.size()}"
                writer.name += "!"
            }
            commit()
            val post = getOne<Post>(2)
            seen += "${post.title} by ${post.writer.name} ${post.writerId}"
            delete(post.writer)
            commit()
            seen += get<Post>(1).toString()
            seen += query<Writer>().where { Writer.posts.any() }.count().toString()
        }
        seen += Post.id.toString()
        return seen
    }

    private fun statements(program: (Engine) -> List<String>): Pair<List<String>, List<String>> =
        Engine.create("sqlite://").use { engine ->
            val sent = mutableListOf<String>()
            engine.events().sql(
                object : SqlListener {
                    override fun before(event: SqlEvent) {
                        sent += event.sql().replace(Regex("\\s+"), " ")
                    }
                },
            )
            program(engine) to sent
        }

    @Test
    fun `Java and Kotlin send the same and see the same`() {
        val (seenByJava, sentByJava) = statements { JavaPosts.run(it) }
        val (seenByKotlin, sentByKotlin) = statements { run(it) }

        assertThat(
            seenByKotlin,
        ).isEqualTo(seenByJava).startsWith("1 Ada null 2", "2 Alan 1912 0", "More notes by Ada! 1")
        assertThat(sentByKotlin).isEqualTo(sentByJava).contains(
            "INSERT INTO posts (writer_id, title) VALUES (?, ?), (?, ?) RETURNING id",
        )
    }
}
