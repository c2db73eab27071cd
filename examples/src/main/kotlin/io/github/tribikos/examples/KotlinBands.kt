package io.github.tribikos.examples

import io.github.tribikos.engine.Engine
import io.github.tribikos.kotlin.like
import io.github.tribikos.kotlin.mapped
import io.github.tribikos.kotlin.orm.EntityTable
import io.github.tribikos.kotlin.orm.get
import io.github.tribikos.kotlin.orm.many
import io.github.tribikos.kotlin.orm.plusAssign
import io.github.tribikos.kotlin.orm.query
import io.github.tribikos.kotlin.orm.ref
import io.github.tribikos.kotlin.orm.session
import io.github.tribikos.kotlin.orm.transaction
import io.github.tribikos.kotlin.orm.where
import io.github.tribikos.orm.session.SessionFactory
import io.github.tribikos.schema.MetaData
import io.github.tribikos.type.Types.VARCHAR

// The Kotlin part of docs/orm.md, which a test holds equal to the parts between the marks.

// snippet begin
@JvmInline
value class Isrc(val code: String)

class Singer(var name: String) {
    var id: Long = 0
        private set
    var birthYear: Int? = null
    val songs by many<Song>()

    companion object : EntityTable<Singer>("singers") { // Singer.name is a column, singer.name a value
        val id = bigint("id").identity().primaryKey()
        val name = varchar("name", 50)
        val birthYear = integer("birth_year").nullable()
        val songs = many("songs", Song::class) { Song.singerId }.backPopulates("singer").cascadeAllDeleteOrphan()
    }
}

class Song(val title: String, var isrc: Isrc) {
    private var id: Long = 0
    private var singerId: Long? = null // set by the flush
    var singer by ref<Singer>()

    companion object : EntityTable<Song>("songs") {
        val id = bigint("id").identity().primaryKey()
        val singerId = bigint("singer_id").references { Singer.id }
        val title = varchar("title", 80)
        val isrc = column("isrc", VARCHAR(12).mapped(::Isrc, Isrc::code))
        val singer = ref("singer", Singer::class) { Song.singerId }.backPopulates("songs")
    }
}
// snippet end

fun songs(engine: Engine): List<String> {
    // snippet begin
    MetaData.of(Singer, Song).createAll(engine)
    val sessions = SessionFactory.of(engine, Singer, Song)
    val id = sessions.transaction {
        // commits in the end
        val nina = add(Singer("Nina Simone"))
        nina.birthYear = 1933
        nina.songs += Song("Sinnerman", Isrc("USPR36500001"))
        flush()
        nina.id
    }
    return sessions.session {
        // closes in the end
        val nina = get<Singer>(id) ?: error("nobody has the id $id")
        nina.name = "Dr. Simone"
        nina.songs += Song("Feeling Good", Isrc("USPR36500002"))
        commit()

        query<Singer>().where { Singer.name like "Dr. %" }.orderBy(Singer.name).all()
            .flatMap { it.songs } // loads the songs of all
            .map { "${it.title} by ${it.singer.name}, born in ${it.singer.birthYear ?: "an unknown year"}" }
    }
    // snippet end
}
