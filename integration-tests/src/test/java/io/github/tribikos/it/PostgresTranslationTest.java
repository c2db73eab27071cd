package io.github.tribikos.it;

import static io.github.tribikos.postgresql.Postgresql.postgresql;
import static io.github.tribikos.sql.Sql.insert;
import static io.github.tribikos.sql.Sql.select;
import static io.github.tribikos.sql.Sql.text;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.tribikos.engine.Connection;
import io.github.tribikos.engine.Engine;
import io.github.tribikos.schema.Column;
import io.github.tribikos.schema.CreateSequence;
import io.github.tribikos.schema.Domain;
import io.github.tribikos.schema.MetaData;
import io.github.tribikos.schema.Sequence;
import io.github.tribikos.schema.Table;
import io.github.tribikos.sql.ExecutionOptions;
import io.github.tribikos.sql.SchemaTranslation;
import io.github.tribikos.sql.Select;
import io.github.tribikos.testkit.DatabaseUnderTest;
import io.github.tribikos.type.EnumType;
import io.github.tribikos.type.Types;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Enumerations, domains and sequences stand in the schemas that those of tables are translated to. */
class PostgresTranslationTest {
    private enum Mood {
        SAD,
        GLAD
    }

    private static final Sequence TICKETS = Sequence.of("archive", "it's no");
    private static final EnumType<Mood> MOOD = Types.ENUM(Mood.class).named("archive", "mood");
    private static final Domain<Integer> AGE = Domain.of("archive", "age", Types.INTEGER);
    private static final Table<?> GUESTS = Table.named("archive", "guests");
    private static final Column<Long> NO =
            GUESTS.bigint("no").serverDefault(TICKETS.next()).primaryKey();
    private static final Column<Mood> FEELS = GUESTS.column("feels", MOOD);
    private static final Column<Integer> YEARS = GUESTS.column("years", AGE);

    private static final SchemaTranslation INTO_TENANT = SchemaTranslation.of("archive", "tenant's 7");
    private static final Select<?> QUERY =
            select(FEELS.cast(MOOD), TICKETS.next(), YEARS.cast(AGE)).from(GUESTS);

    @Test
    void theSchemaStandsInQueriesAndIsTranslated() {
        assertThat(QUERY.sql(postgresql()).sql().replaceAll("\\s+", " "))
                .contains("CAST(archive.guests.feels AS archive.mood)")
                .contains("nextval('archive.\"it''s no\"')")
                .contains("CAST(archive.guests.years AS archive.age)");
        assertThat(QUERY.with(ExecutionOptions.none().schemas(INTO_TENANT))
                        .sql(postgresql())
                        .sql())
                .contains("AS \"tenant's 7\".mood)")
                .contains("nextval('\"tenant''s 7\".\"it''s no\"')")
                .contains("AS \"tenant's 7\".age)");
        assertThat(QUERY.with(ExecutionOptions.none().schemas(SchemaTranslation.intoDefault("archive")))
                        .sql(postgresql())
                        .sql())
                .contains("AS mood)")
                .contains("nextval('\"it''s no\"')");
    }

    @Test
    @Tag("database:postgresql")
    void theServerHasThemInTheOtherSchema() {
        try (DatabaseUnderTest database = DatabaseUnderTest.ownOnServer(PostgresqlServer.url())) {
            Engine engine = database.engine();
            engine.begin(connection -> {
                Connection tenant = connection.with(ExecutionOptions.none().schemas(INTO_TENANT));
                connection.execute(text("CREATE SCHEMA \"tenant's 7\""));
                tenant.execute(CreateSequence.of(TICKETS));
                MetaData.of(GUESTS).createAll(tenant);
                MetaData.of(GUESTS).createAll(tenant); // finds what is there

                assertThat(tenant.execute(insert(GUESTS)
                                        .set(FEELS, Mood.GLAD)
                                        .set(YEARS, 7)
                                        .returning(NO))
                                .one())
                        .isEqualTo(1);
                assertThat(tenant.execute(QUERY).all()).hasToString("[Row(feels=GLAD, anon_1=2, years=7)]");
                MetaData.of(GUESTS).dropAll(tenant);
            });
        }
    }
}
