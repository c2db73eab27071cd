package io.github.tribikos.examples;

import static io.github.tribikos.type.Types.INTEGER;

import io.github.tribikos.schema.Column;
import io.github.tribikos.schema.LongColumn;
import io.github.tribikos.schema.MetaData;
import io.github.tribikos.schema.Table;
import io.github.tribikos.type.SqlType;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;

/** The tables of the quick start: one class per table, one static field per class. */
final class World {
    static final Currencies CURRENCIES = new Currencies();
    static final Countries COUNTRIES = new Countries();
    static final Languages LANGUAGES = new Languages();
    static final Spoken SPOKEN = new Spoken();
    static final Zones ZONES = new Zones();

    /** What is created and dropped together, those referred to first. */
    static final MetaData TABLES = MetaData.of(CURRENCIES, COUNTRIES, LANGUAGES, SPOKEN, ZONES);

    static final class Currencies extends Table<Currencies> {
        final Column<String> code = varchar("code", 3).primaryKey();
        final Column<String> name = varchar("name", 60);
        final Column<@Nullable Integer> digits = integer("digits").nullable();

        private Currencies() {
            super("trb_currency", Currencies::new);
        }
    }

    static final class Countries extends Table<Countries> {
        final Column<String> code = varchar("code", 2).primaryKey();
        final Column<String> name = varchar("name", 60);
        final Column<@Nullable String> currencyCode =
                varchar("currency_code", 3).nullable().references(() -> CURRENCIES.code);

        private Countries() {
            super("trb_country", Countries::new);
        }
    }

    static final class Languages extends Table<Languages> {
        final Column<String> code = varchar("code", 2).primaryKey();
        final Column<String> name = varchar("name", 60);

        private Languages() {
            super("trb_language", Languages::new);
        }
    }

    /** Which language is spoken where, and what the country is called in it. */
    static final class Spoken extends Table<Spoken> {
        final Column<String> countryCode =
                varchar("country_code", 2).references(() -> COUNTRIES.code).primaryKey();
        final Column<String> languageCode =
                varchar("language_code", 2).references(() -> LANGUAGES.code).primaryKey();
        final Column<String> countryName = varchar("country_name", 60);

        private Spoken() {
            super("trb_spoken", Spoken::new);
        }
    }

    static final class Zones extends Table<Zones> {
        /** A type of our own, stored as seconds. */
        private static final SqlType<ZoneOffset> OFFSET =
                INTEGER.as(ZoneOffset.class, ZoneOffset::ofTotalSeconds, ZoneOffset::getTotalSeconds);

        final LongColumn id = bigint("id").identity().primaryKey();
        final Column<String> name = varchar("name", 40).unique();
        final Column<ZoneOffset> offset = column("utc_offset", OFFSET);
        final Column<Boolean> changesClocks = bool("changes_clocks");

        private Zones() {
            super("trb_zone", Zones::new);
        }
    }

    private World() {}
}
