package io.github.tribikos.examples;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.tribikos.engine.Engine;
import io.github.tribikos.examples.Users.Countries;
import io.github.tribikos.examples.Users.Country;
import io.github.tribikos.orm.session.SessionFactory;
import io.github.tribikos.schema.MetaData;
import org.junit.jupiter.api.Test;

/** The examples of docs/orm.md do what the page says. */
class UsersTest {
    @Test
    void theGuideWorks() {
        try (Engine engine = Engine.create("sqlite://")) {
            assertThat(Users.firstSteps(engine)).containsExactly("1 Ada Lovelace null", "2 Alan null", "1 Ada null");
            assertThat(Users.furtherSteps(engine, SessionFactory.of(engine), 1)).containsExactly("2 Alan 1912", "Alan");
        }
    }

    @Test
    void relationshipsWork() {
        try (Engine engine = Engine.create("sqlite://")) {
            assertThat(Bands.all(engine))
                    .containsExactly("Double Negative by Low", "Hey What by Low", "1 band, 2 albums", "1 left");
            SessionFactory sessions = SessionFactory.of(engine);
            Bands.undone(engine, sessions);
            assertThat(Bands.beside(sessions)).containsExactly("Low: 1", "Hey What by Low");
        }
    }

    @Test
    void inheritanceWorks() {
        try (Engine engine = Engine.create("sqlite://")) {
            assertThat(Vehicles.all(engine)).containsExactly("Bus ZH 1", "Lorry ZH 2", "50 seats, 18 tons");
        }
    }

    @Test
    void recordsWork() {
        try (Engine engine = Engine.create("sqlite://")) {
            assertThat(Library.all(engine)).containsExactly("Book[id=1, title=Emma, copies=4]", "0 left");
        }
    }

    @Test
    void embeddedValuesWork() {
        try (Engine engine = Engine.create("sqlite://")) {
            assertThat(Offers.all(engine)).containsExactly("Money[amount=9.00, currency=CHF]");
        }
    }

    @Test
    void aTableThatStandsElsewhere() {
        try (Engine engine = Engine.create("sqlite://")) {
            MetaData.of(Countries.COUNTRIES).createAll(engine);
            SessionFactory sessions = Users.atlas(engine);
            sessions.begin(session -> session.add(new Country("CH", "Switzerland")));
            sessions.begin(
                    session -> assertThat(session.get(Country.class, "CH")).hasToString("CH Switzerland"));
        }
    }
}
