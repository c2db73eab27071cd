package io.github.tribikos.examples

import io.github.tribikos.engine.Engine
import io.github.tribikos.error.UniqueViolation
import io.github.tribikos.kotlin.TransactionScope
import io.github.tribikos.kotlin.alias
import io.github.tribikos.kotlin.eq
import io.github.tribikos.kotlin.ge
import io.github.tribikos.kotlin.gt
import io.github.tribikos.kotlin.having
import io.github.tribikos.kotlin.inList
import io.github.tribikos.kotlin.insert
import io.github.tribikos.kotlin.join
import io.github.tribikos.kotlin.mapped
import io.github.tribikos.kotlin.ne
import io.github.tribikos.kotlin.startsWith
import io.github.tribikos.kotlin.transaction
import io.github.tribikos.kotlin.where
import io.github.tribikos.schema.MetaData
import io.github.tribikos.schema.Table
import io.github.tribikos.sql.Condition
import io.github.tribikos.sql.Functions.count
import io.github.tribikos.sql.Functions.max
import io.github.tribikos.sql.Functions.rank
import io.github.tribikos.sql.Functions.windowOrderBy
import io.github.tribikos.sql.Insert
import io.github.tribikos.sql.RowStatement
import io.github.tribikos.sql.Sql.and
import io.github.tribikos.sql.Sql.insert
import io.github.tribikos.sql.Sql.multiset
import io.github.tribikos.sql.Sql.notExists
import io.github.tribikos.sql.Sql.project
import io.github.tribikos.sql.Sql.select
import io.github.tribikos.type.Types.INTEGER
import java.time.Instant
import java.time.ZoneId
import java.time.ZoneOffset
import java.util.Currency
import java.util.Locale
import java.util.Locale.ENGLISH

// The same quick start as in Java: tables, what is loaded into them, questions, a mistake.

object Currencies : Table<Currencies>("trb_currency") {
    val code = varchar("code", 3).primaryKey()
    val name = varchar("name", 60)
    val digits = integer("digits").nullable()
}

object Countries : Table<Countries>("trb_country") {
    val code = varchar("code", 2).primaryKey()
    val name = varchar("name", 60)
    val currencyCode = varchar("currency_code", 3).nullable().references { Currencies.code }
}

object Languages : Table<Languages>("trb_language") {
    val code = varchar("code", 2).primaryKey()
    val name = varchar("name", 60)
}

object Spoken : Table<Spoken>("trb_spoken") {
    val countryCode = varchar("country_code", 2).references { Countries.code }.primaryKey()
    val languageCode = varchar("language_code", 2).references { Languages.code }.primaryKey()
    val countryName = varchar("country_name", 60)
}

/** A type of our own, stored as seconds. */
val OFFSET = INTEGER.mapped(ZoneOffset::ofTotalSeconds, ZoneOffset::getTotalSeconds)

object Zones : Table<Zones>("trb_zone") {
    val id = bigint("id").identity().primaryKey()
    val name = varchar("name", 40).unique()
    val offset = column("utc_offset", OFFSET)
    val changesClocks = bool("changes_clocks")
}

val WORLD: MetaData = MetaData.of(Currencies, Countries, Languages, Spoken, Zones)

fun main(args: Array<String>) = CommandLine.main(args, ::tour)

fun tour(commandLine: CommandLine, screen: Screen) {
    Engine.create(commandLine.url).use { engine ->
        WORLD.dropAll(engine) // left by an earlier run
        WORLD.createAll(engine)
        screen.heading("Tribikos quick start in Kotlin: what the JDK knows of the world, in ${commandLine.shownUrl()}")
        try {
            engine.transaction { load(screen) }
            engine.transaction { askAll(screen) }
            mistake(engine, screen)
        } finally {
            if (!commandLine.isKeeping) WORLD.dropAll(engine)
        }
    }
    screen.heading("Next: read QuickStart.kt in examples/src/main/kotlin, then change a question.")
}

private fun TransactionScope.load(screen: Screen) {
    val inserts = listOf(currencies(), countries(), languages(), spoken(), zones())
    val start = System.nanoTime()
    inserts.forEach { screen.text("%3d rows into %s".format(it.execute().rows(), it.table())) }
    screen.text("in one transaction of ${(System.nanoTime() - start) / 1_000_000} ms")
}

private fun currencies() = insert(Currencies).values(Currency.getAvailableCurrencies()) { row, currency ->
    row[Currencies.code] = currency.currencyCode
    row[Currencies.name] = currency.getDisplayName(ENGLISH)
    row[Currencies.digits] = currency.defaultFractionDigits.takeIf { it >= 0 }
}

private fun countries() = insert(Countries).values(Locale.getISOCountries().map { Locale("", it) }) { row, country ->
    row[Countries.code] = country.country
    row[Countries.name] = country.getDisplayCountry(ENGLISH)
    row[Countries.currencyCode] = Currency.getInstance(country)?.currencyCode
}

private fun languages() =
    insert(Languages).values(Locale.getISOLanguages().map { Locale.forLanguageTag(it) }.distinct()) { row, language ->
        row[Languages.code] = language.language
        row[Languages.name] = language.getDisplayLanguage(ENGLISH)
    }

private fun spoken(): Insert {
    val locales =
        Locale
            .getAvailableLocales()
            .filter { it.country in Locale.getISOCountries() && it.language in Locale.getISOLanguages() }
            .sortedBy { it.toLanguageTag() }
            .distinctBy { it.country to it.language }
    return insert(Spoken).values(locales) { row, locale ->
        row[Spoken.countryCode] = locale.country
        row[Spoken.languageCode] = locale.language
        row[Spoken.countryName] = locale.getDisplayCountry(locale)
    }
}

private fun zones(): Insert {
    val now = Instant.now()
    return insert(Zones).values(ZoneId.getAvailableZoneIds()) { row, id ->
        val rules = ZoneId.of(id).rules
        row[Zones.name] = id
        row[Zones.offset] = rules.getStandardOffset(now)
        row[Zones.changesClocks] = rules.nextTransition(now) != null
    }
}

@JvmRecord
data class Money(val country: String, val currency: String, val digits: Int?)

@JvmRecord
data class Names(val country: String, val whatItsPeopleCallIt: List<String>)

private fun TransactionScope.askAll(screen: Screen) {
    var asked = 0

    fun ask(question: String, statement: RowStatement<*>) {
        screen.heading("${++asked}. $question")
        screen.sql(statement.sql(connection.engine().dialect()))
        screen.table(execute(statement).all())
    }

    ask(
        "Where is money not counted in hundredths?",
        select(project(Countries.name, Currencies.name, Currencies.digits).into(::Money))
            .from(Countries)
            .join(Currencies)
            .where { Currencies.digits ne 2 }
            .orderBy(Currencies.digits.desc(), Countries.name)
            .limit(8),
    )

    ask(
        "Which currencies are used in more than three countries?",
        select(Currencies.name, count() alias "countries")
            .from(Countries)
            .join(Currencies)
            .groupBy(Currencies.name)
            .having { count() gt 3 }
            .orderBy(count().desc(), Currencies.name)
            .limit(8),
    )

    // A place may have no currency, so its name may be NULL: without orNull() this is an error that says so.
    ask(
        "What do countries on \"An\" pay with, if they have money at all?",
        select(Countries.name, Currencies.name.orNull() alias "currency")
            .from(Countries)
            .leftJoin(Currencies)
            .where { Countries.name startsWith "An" }
            .orderBy(Countries.name),
    )

    ask(
        "Which languages are spoken in the most countries? Equals share a place.",
        select(rank().over(windowOrderBy(count().desc())) alias "place", Languages.name, count() alias "countries")
            .from(Languages)
            .join(Spoken)
            .groupBy(Languages.name)
            .orderBy(count().desc(), Languages.name)
            .limit(8),
    )

    val languages = count() alias "languages"
    val perCountry = select(Spoken.countryCode, languages).groupBy(Spoken.countryCode).cte("per_country")
    ask(
        "Which countries have at least a quarter as many languages as the one with the most?",
        select(Countries.name, perCountry[languages])
            .from(Countries)
            .join(perCountry) { perCountry[Spoken.countryCode] eq Countries.code }
            .where { perCountry[languages] * 4 ge select(max(perCountry[languages])).asScalar() }
            .orderBy(perCountry[languages].desc(), Countries.name)
            .limit(8),
    )

    // A list in each row; one further statement fetches those of all rows.
    val names =
        multiset(
            Spoken.join(Languages, Languages.code eq Spoken.languageCode),
            Spoken.countryCode eq Countries.code,
            project(Spoken.countryName, Languages.name).into { name, language -> "$name ($language)" },
        ).orderBy(Languages.name)
    ask(
        "What do their own people call these countries?",
        select(project(Countries.name, names).into(::Names))
            .where { Countries.code.inList("BE", "GR", "IE", "JP", "KR") }
            .orderBy(Countries.name),
    )

    ask(
        "Which time zones in Europe are three hours ahead of Greenwich?",
        select(Zones.name, Zones.offset, Zones.changesClocks)
            .where(zones(area = "Europe", offset = ZoneOffset.ofHours(3)))
            .orderBy(Zones.name)
            .limit(8),
    )

    ask(
        "Which languages are spoken in no country?",
        select(Languages.code, Languages.name)
            .where { notExists(select(Spoken.countryCode).where { Spoken.languageCode eq Languages.code }) }
            .orderBy(Languages.name)
            .limit(8),
    )

    ask(
        "Which number does a new time zone on Mars get?",
        insert(Zones) {
            it[Zones.name] = "Mars/Olympus_Mons"
            it[Zones.offset] = ZoneOffset.UTC
            it[Zones.changesClocks] = false
        }.returning(Zones.id, Zones.name),
    )
}

/** What is null is not asked for: conditions are values, put together as needed. */
private fun zones(area: String? = null, offset: ZoneOffset? = null, changesClocks: Boolean? = null): Condition = and(
    listOfNotNull(
        area?.let { Zones.name startsWith it },
        offset?.let { Zones.offset eq it },
        changesClocks?.let { Zones.changesClocks eq it },
    ),
)

private fun mistake(engine: Engine, screen: Screen) {
    screen.heading("And a mistake: there is a euro already")
    try {
        engine.transaction {
            insert(Currencies) {
                it[Currencies.code] = "EUR"
                it[Currencies.name] = "Euro"
            }.execute()
        }
    } catch (e: UniqueViolation) {
        screen.text("${e::class.simpleName}: ${e.message}")
        screen.text("As values: e.table() is ${e.table()}, e.columns() is ${e.columns()}")
    }
}
