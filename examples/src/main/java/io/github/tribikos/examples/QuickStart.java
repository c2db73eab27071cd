package io.github.tribikos.examples;

import static io.github.tribikos.examples.World.COUNTRIES;
import static io.github.tribikos.examples.World.CURRENCIES;
import static io.github.tribikos.examples.World.LANGUAGES;
import static io.github.tribikos.examples.World.SPOKEN;
import static io.github.tribikos.examples.World.TABLES;
import static io.github.tribikos.examples.World.ZONES;
import static io.github.tribikos.sql.Sql.insert;
import static java.util.Comparator.comparing;
import static java.util.Locale.ENGLISH;
import static java.util.stream.Collectors.toMap;

import io.github.tribikos.engine.Connection;
import io.github.tribikos.engine.Engine;
import io.github.tribikos.error.UniqueViolation;
import io.github.tribikos.sql.Insert;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Puts what the JDK knows of the world into a database, asks questions about it, and makes a mistake. */
public final class QuickStart {
    public static void main(String[] args) {
        CommandLine.main(args, QuickStart::tour);
    }

    static void tour(CommandLine commandLine, Screen screen) {
        try (Engine engine = Engine.create(commandLine.url())) {
            TABLES.dropAll(engine); // left by an earlier run
            TABLES.createAll(engine);
            screen.heading("Tribikos quick start: what the JDK knows of the world, in " + commandLine.shownUrl());
            try {
                load(engine, screen);
                try (Connection conn = engine.connect()) { // nothing is committed here: what it changes is undone
                    new Questions(conn, screen).askAll();
                }
                mistake(engine, screen);
            } finally {
                if (!commandLine.isKeeping()) {
                    TABLES.dropAll(engine);
                }
            }
        }
        screen.heading("Next: read World.java and Questions.java in examples/src/main/java, then change a question.");
    }

    /** One transaction: afterwards all rows are there, or none. */
    private static void load(Engine engine, Screen screen) {
        List<Insert> inserts = List.of(currencies(), countries(), languages(), spoken(), zones());
        long start = System.nanoTime();
        engine.begin(conn -> {
            for (Insert insert : inserts) {
                screen.text("%3d rows into %s".formatted(conn.execute(insert).rows(), insert.table()));
            }
        });
        screen.text("in one transaction of %d ms".formatted((System.nanoTime() - start) / 1_000_000));
    }

    private static Insert currencies() {
        return insert(CURRENCIES).values(Currency.getAvailableCurrencies(), (row, currency) -> {
            row.set(CURRENCIES.code, currency.getCurrencyCode()).set(CURRENCIES.name, currency.getDisplayName(ENGLISH));
            if (currency.getDefaultFractionDigits() < 0) {
                row.setNull(CURRENCIES.digits); // gold, say
            } else {
                row.set(CURRENCIES.digits, currency.getDefaultFractionDigits());
            }
        });
    }

    private static Insert countries() {
        List<Locale> countries = Stream.of(Locale.getISOCountries())
                .map(code -> new Locale("", code))
                .toList();
        return insert(COUNTRIES).values(countries, (row, country) -> {
            row.set(COUNTRIES.code, country.getCountry()).set(COUNTRIES.name, country.getDisplayCountry(ENGLISH));
            Currency currency = Currency.getInstance(country);
            if (currency == null) {
                row.setNull(COUNTRIES.currencyCode); // Antarctica
            } else {
                row.set(COUNTRIES.currencyCode, currency.getCurrencyCode());
            }
        });
    }

    private static Insert languages() {
        List<Locale> languages = Stream.of(Locale.getISOLanguages())
                .map(Locale::forLanguageTag)
                .distinct()
                .toList();
        return insert(LANGUAGES)
                .values(
                        languages,
                        (row, language) -> row.set(LANGUAGES.code, language.getLanguage())
                                .set(LANGUAGES.name, language.getDisplayLanguage(ENGLISH)));
    }

    private static Insert spoken() {
        Set<String> countries = Set.of(Locale.getISOCountries());
        Set<String> languages = Set.of(Locale.getISOLanguages());
        var locales = Stream.of(Locale.getAvailableLocales())
                .filter(locale -> countries.contains(locale.getCountry()) && languages.contains(locale.getLanguage()))
                .sorted(comparing(Locale::toLanguageTag))
                .collect(
                        toMap(locale -> locale.getCountry() + locale.getLanguage(), x -> x, (a, b) -> a, TreeMap::new));
        return insert(SPOKEN)
                .values(
                        locales.values(),
                        (row, locale) -> row.set(SPOKEN.countryCode, locale.getCountry())
                                .set(SPOKEN.languageCode, locale.getLanguage())
                                .set(SPOKEN.countryName, locale.getDisplayCountry(locale)));
    }

    private static Insert zones() {
        Instant now = Instant.now();
        return insert(ZONES).values(ZoneId.getAvailableZoneIds(), (row, id) -> {
            var rules = ZoneId.of(id).getRules();
            row.set(ZONES.name, id)
                    .set(ZONES.offset, rules.getStandardOffset(now))
                    .set(ZONES.changesClocks, rules.nextTransition(now) != null);
        });
    }

    private static void mistake(Engine engine, Screen screen) {
        screen.heading("And a mistake: there is a euro already");
        Insert euro = insert(CURRENCIES).set(CURRENCIES.code, "EUR").set(CURRENCIES.name, "Euro");
        try {
            engine.begin(conn -> conn.execute(euro));
        } catch (UniqueViolation e) {
            screen.text(e.getClass().getSimpleName() + ": " + e.getMessage());
            screen.text("As values: e.table() is " + e.table() + ", e.columns() is " + e.columns());
        }
    }
}
