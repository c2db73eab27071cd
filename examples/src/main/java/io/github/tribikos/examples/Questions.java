package io.github.tribikos.examples;

import static io.github.tribikos.examples.World.COUNTRIES;
import static io.github.tribikos.examples.World.CURRENCIES;
import static io.github.tribikos.examples.World.LANGUAGES;
import static io.github.tribikos.examples.World.SPOKEN;
import static io.github.tribikos.examples.World.ZONES;
import static io.github.tribikos.sql.Functions.count;
import static io.github.tribikos.sql.Functions.max;
import static io.github.tribikos.sql.Functions.rank;
import static io.github.tribikos.sql.Functions.windowOrderBy;
import static io.github.tribikos.sql.Sql.alwaysTrue;
import static io.github.tribikos.sql.Sql.insert;
import static io.github.tribikos.sql.Sql.multiset;
import static io.github.tribikos.sql.Sql.notExists;
import static io.github.tribikos.sql.Sql.project;
import static io.github.tribikos.sql.Sql.select;

import io.github.tribikos.engine.Connection;
import io.github.tribikos.sql.Condition;
import io.github.tribikos.sql.Cte;
import io.github.tribikos.sql.LongExpression;
import io.github.tribikos.sql.Multiset;
import io.github.tribikos.sql.RowStatement;
import java.time.ZoneOffset;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the quick start asks: each question is one statement, shown as SQL and run. */
final class Questions {
    private final Connection conn;
    private final Screen screen;
    private int asked;

    Questions(Connection conn, Screen screen) {
        this.conn = conn;
        this.screen = screen;
    }

    private void ask(String question, RowStatement<?> statement) {
        screen.heading(++asked + ". " + question);
        screen.sql(statement.sql(conn.engine().dialect()));
        screen.table(conn.execute(statement).all());
    }

    void askAll() {
        joinIntoRecords();
        groupsThatAreLarge();
        outerJoin();
        windowFunction();
        commonTableExpression();
        nestedLists();
        dynamicFilter();
        notExisting();
        insertReturning();
    }

    record Money(String country, String currency, @Nullable Integer digits) {}

    /** ON follows from the foreign key; the record's constructor must fit the columns, else it does not compile. */
    private void joinIntoRecords() {
        ask(
                "Where is money not counted in hundredths?",
                select(project(COUNTRIES.name, CURRENCIES.name, CURRENCIES.digits)
                                .into(Money::new))
                        .from(COUNTRIES)
                        .join(CURRENCIES)
                        .where(CURRENCIES.digits.ne(2))
                        .orderBy(CURRENCIES.digits.desc(), COUNTRIES.name)
                        .limit(8));
    }

    private void groupsThatAreLarge() {
        ask(
                "Which currencies are used in more than three countries?",
                select(CURRENCIES.name, count().as("countries"))
                        .from(COUNTRIES)
                        .join(CURRENCIES)
                        .groupBy(CURRENCIES.name)
                        .having(count().gt(3))
                        .orderBy(count().desc(), CURRENCIES.name)
                        .limit(8));
    }

    /** A place may have no currency, so its name may be NULL; leaving out orNull() is an error that says so. */
    private void outerJoin() {
        ask(
                "What do countries on \"An\" pay with, if they have money at all?",
                select(COUNTRIES.name, CURRENCIES.name.orNull().as("currency"))
                        .from(COUNTRIES)
                        .leftJoin(CURRENCIES)
                        .where(COUNTRIES.name.startsWith("An"))
                        .orderBy(COUNTRIES.name));
    }

    private void windowFunction() {
        ask(
                "Which languages are spoken in the most countries? Equals share a place.",
                select(rank().over(windowOrderBy(count().desc())).as("place"), LANGUAGES.name, count().as("countries"))
                        .from(LANGUAGES)
                        .join(SPOKEN)
                        .groupBy(LANGUAGES.name)
                        .orderBy(count().desc(), LANGUAGES.name)
                        .limit(8));
    }

    /** Written once, used twice. */
    private void commonTableExpression() {
        LongExpression<Long> languages = count().as("languages");
        Cte perCountry = select(SPOKEN.countryCode, languages)
                .groupBy(SPOKEN.countryCode)
                .cte("per_country");
        ask(
                "Which countries have at least a quarter as many languages as the one with the most?",
                select(COUNTRIES.name, perCountry.get(languages))
                        .from(COUNTRIES)
                        .join(perCountry, perCountry.get(SPOKEN.countryCode).eq(COUNTRIES.code))
                        .where(perCountry
                                .get(languages)
                                .times(4)
                                .ge(select(max(perCountry.get(languages))).asScalar()))
                        .orderBy(perCountry.get(languages).desc(), COUNTRIES.name)
                        .limit(8));
    }

    record Names(String country, List<String> whatItsPeopleCallIt) {}

    /** A list in each row; one further statement fetches those of all rows. */
    private void nestedLists() {
        Multiset<String> names = multiset(
                        SPOKEN.join(LANGUAGES, LANGUAGES.code.eq(SPOKEN.languageCode)),
                        SPOKEN.countryCode.eq(COUNTRIES.code),
                        project(SPOKEN.countryName, LANGUAGES.name)
                                .into((name, language) -> name + " (" + language + ")"))
                .orderBy(LANGUAGES.name);
        ask(
                "What do their own people call these countries?",
                select(project(COUNTRIES.name, names).into(Names::new))
                        .where(COUNTRIES.code.in("BE", "GR", "IE", "JP", "KR"))
                        .orderBy(COUNTRIES.name));
    }

    /** Conditions are values, to be put together as needed. */
    private void dynamicFilter() {
        ask(
                "Which time zones in Europe are three hours ahead of Greenwich?",
                select(ZONES.name, ZONES.offset, ZONES.changesClocks)
                        .where(zones("Europe", ZoneOffset.ofHours(3), null))
                        .orderBy(ZONES.name)
                        .limit(8));
    }

    private static Condition zones(
            @Nullable String area, @Nullable ZoneOffset offset, @Nullable Boolean changesClocks) {
        Condition filter = alwaysTrue();
        if (area != null) {
            filter = filter.and(ZONES.name.startsWith(area));
        }
        if (offset != null) {
            filter = filter.and(ZONES.offset.eq(offset));
        }
        if (changesClocks != null) {
            filter = filter.and(ZONES.changesClocks.eq(changesClocks));
        }
        return filter;
    }

    private void notExisting() {
        ask(
                "Which languages are spoken in no country?",
                select(LANGUAGES.code, LANGUAGES.name)
                        .where(notExists(select(SPOKEN.countryCode).where(SPOKEN.languageCode.eq(LANGUAGES.code))))
                        .orderBy(LANGUAGES.name)
                        .limit(8));
    }

    private void insertReturning() {
        ask(
                "Which number does a new time zone on Mars get?",
                insert(ZONES)
                        .set(ZONES.name, "Mars/Olympus_Mons")
                        .set(ZONES.offset, ZoneOffset.UTC)
                        .set(ZONES.changesClocks, false)
                        .returning(ZONES.id, ZONES.name));
    }
}
