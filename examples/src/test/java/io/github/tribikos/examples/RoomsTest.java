package io.github.tribikos.examples;

import static io.github.tribikos.postgresql.Postgresql.postgresql;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.tribikos.engine.Connection;
import io.github.tribikos.engine.Engine;
import io.github.tribikos.schema.CreateTable;
import org.junit.jupiter.api.Test;

/** The examples of docs/ddl.md do what the page says. */
class RoomsTest {
    @Test
    void theScriptIsThatOfThePage() {
        assertThat(Rooms.script())
                .containsExactly(
                        "CREATE TYPE booking_state AS ENUM ('OPEN', 'CONFIRMED')",
                        "CREATE DOMAIN seats AS INTEGER CONSTRAINT ck_seats CHECK (VALUE BETWEEN 1 AND 500)",
                        """
                        CREATE UNLOGGED TABLE bookings (
                        \tid BIGSERIAL NOT NULL,\s
                        \troom VARCHAR(20) NOT NULL,\s
                        \tstate booking_state NOT NULL,\s
                        \tseats seats NOT NULL,\s
                        \tPRIMARY KEY (id)
                        )""",
                        "CREATE INDEX ix_bookings_room ON bookings USING btree (lower(room)) INCLUDE (seats)"
                                + " WITH (fillfactor = 80) WHERE state = 'OPEN'");
    }

    @Test
    void theCalendarIsExclusive() {
        assertThat(CreateTable.of(Rooms.calendar()).sql(postgresql()).get(0))
                .contains("CONSTRAINT ex_calendar EXCLUDE USING gist (room WITH =, during WITH &&)");
    }

    @Test
    void theListenerIsTold() {
        try (Engine engine = Engine.create("sqlite://")) {
            assertThat(Rooms.journal(engine)).containsExactly("created bookings", "told: true");
        }
    }

    @Test
    void aTemporaryTableIsThere() {
        try (Engine engine = Engine.create("sqlite://");
                Connection connection = engine.connect()) {
            assertThat(Rooms.temporary(connection)).isTrue();
        }
    }
}
