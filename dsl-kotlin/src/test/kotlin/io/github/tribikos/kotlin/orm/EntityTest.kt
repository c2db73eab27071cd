package io.github.tribikos.kotlin.orm

import io.github.tribikos.engine.Engine
import io.github.tribikos.error.StateException
import io.github.tribikos.kotlin.eq
import io.github.tribikos.kotlin.mapped
import io.github.tribikos.kotlin.where
import io.github.tribikos.orm.MappingException
import io.github.tribikos.orm.session.SessionFactory
import io.github.tribikos.schema.MetaData
import io.github.tribikos.sql.Sql.select
import io.github.tribikos.type.Types.BIGINT
import io.github.tribikos.type.Types.VARCHAR
import org.assertj.core.api.Assertions.assertThat
import org.assertj.core.api.Assertions.assertThatThrownBy
import org.junit.jupiter.api.Test

class EntityTest {
    @JvmInline
    value class Email(val value: String) {
        init {
            require('@' in value)
        }
    }

    @JvmInline
    value class PersonId(val value: Long)

    data class Name(val first: String, val last: String)

    class Person(val name: Name, var email: Email) {
        var id: PersonId = PersonId(0)
            private set
        var second: Email? = null
        private var note = "none"
        private var mentorId: PersonId? = null
        var mentor by refOrNull<Person>()
        val pupils by many<Person>()
        val initial by lazy { name.first.take(1) } // no column: the program's own

        fun noted(text: String) = apply { note = text }

        fun note() = note

        companion object : EntityTable<Person>("people") {
            val id = column("id", BIGINT.mapped(::PersonId, PersonId::value)).identity().primaryKey()
            val name = column("name", VARCHAR(80).mapped(::nameOf) { "${it.first} ${it.last}" })
            val email = column("email", EMAIL)
            val second = column("second", EMAIL).nullable()
            val note = varchar("note", 20)
            val mentorId = column("mentor_id", BIGINT.mapped(::PersonId, PersonId::value)).nullable().references { id }
            val mentor = ref("mentor", Person::class) { mentorId }.backPopulates("pupils")
            val pupils = many("pupils", Person::class).backPopulates("mentor")
        }
    }

    data class Country(val code: String, val name: String, val population: Int?) {
        companion object : EntityTable<Country>("countries") {
            val code = varchar("code", 2).primaryKey()
            val name = varchar("name", 40)
            val population = integer("population").nullable()
        }
    }

    class Untrue(val id: Long, var label: String) {
        companion object : EntityTable<Untrue>("untrue") {
            val id = bigint("id").primaryKey()
            val label = varchar("label", 10).nullable()
        }
    }

    private fun sessions(test: SessionFactory.() -> Unit) = Engine.create("sqlite://").use { engine ->
        MetaData.of(Person, Country).createAll(engine)
        SessionFactory.of(engine, Person, Country).test()
    }

    private fun SessionFactory.addAda(): PersonId = transaction {
        val ada = add(Person(Name("Ada", "King"), Email("ada@example.org")).noted("first"))
        ada.second = Email("king@example.org")
        ada.pupils += Person(Name("Alan", "Turing"), Email("alan@example.org"))
        flush()
        ada.id
    }

    @Test
    fun `properties hold value classes and data classes`() = sessions {
        val id = addAda()
        assertThat(id.value).isEqualTo(1)
        session {
            val ada = getOne<Person>(id)
            assertThat(ada.name).isEqualTo(Name("Ada", "King"))
            assertThat(ada.email).isEqualTo(Email("ada@example.org"))
            assertThat(ada.second).isEqualTo(Email("king@example.org"))
            assertThat(ada.note()).isEqualTo("first")
            assertThat(ada.initial).isEqualTo("A")
            ada.second = null
            ada.email = Email("countess@example.org")
            commit()
        }
        session {
            val ada = query<Person>().where { Person.email eq Email("countess@example.org") }.one()
            assertThat(ada.second).isNull()
        }
    }

    @Test
    fun `a reference may lead nowhere and both sides follow`() = sessions {
        val id = addAda()
        session {
            val ada = getOne<Person>(id)
            val alan = ada.pupils[0]
            assertThat(alan.second).isNull()
            assertThat(alan.mentor).isSameAs(ada)
            assertThat(ada.mentor).isNull()
            alan.mentor = null
            assertThat(ada.pupils.isEmpty).isTrue()
            ada.pupils += alan
            ada.pupils -= alan
            commit()
            assertThat(execute(select(Person.id).where { Person.mentorId.isNull }).all()).hasSize(2)
        }
    }

    @Test
    fun `a data class is made by its constructor`() = sessions {
        transaction { addAll(listOf(Country("CH", "Switzerland", 8_000_000), Country("AQ", "Antarctica", null))) }
        session {
            assertThat(query<Country>().orderBy(Country.code).all())
                .containsExactly(Country("AQ", "Antarctica", null), Country("CH", "Switzerland", 8_000_000))
            assertThat(get<Country>("XX")).isNull()
        }
    }

    @Test
    fun `the block of a transaction commits and an exception rolls back`() = sessions {
        assertThatThrownBy {
            transaction { add(Country("CH", "Switzerland", 1)).also { error("no") } }
        }.hasMessage("no")
        session { add(Country("FR", "France", 1)).also { flush() } }
        begin { it.add(Country("IT", "Italy", 1)) }
        assertThat(session { query<Country>().all().map { it.code } }).containsExactly("IT")
    }

    @Test
    fun `a property that is never null needs a column that is not`() {
        assertThatThrownBy { Untrue.mapper() }.isInstanceOf(MappingException::class.java).hasMessage(
            "The property Untrue.label is never null, but the column untrue.label may be NULL." +
                " Declare it \"String?\", or the column NOT NULL.",
        )
    }

    @Test
    fun `a reference that is required says so when it leads nowhere`() {
        assertThatThrownBy { SameStatementsTest.Post("Notes").writer }
            .isInstanceOf(StateException::class.java)
            .hasMessageStartingWith("This relationship leads to no object.")
    }
}

private val EMAIL = VARCHAR(100).mapped(EntityTest::Email, EntityTest.Email::value)

private fun nameOf(text: String) = EntityTest.Name(text.substringBefore(' '), text.substringAfter(' '))
