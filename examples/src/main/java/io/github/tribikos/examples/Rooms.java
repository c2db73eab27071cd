package io.github.tribikos.examples;

import static io.github.tribikos.postgresql.Postgresql.postgresql;
import static io.github.tribikos.sql.Functions.lower;
import static io.github.tribikos.type.Types.ENUM;
import static io.github.tribikos.type.Types.INTEGER;

import io.github.tribikos.engine.Connection;
import io.github.tribikos.engine.Engine;
import io.github.tribikos.event.Registration;
import io.github.tribikos.postgresql.PostgresExclude;
import io.github.tribikos.postgresql.PostgresIndexOptions;
import io.github.tribikos.postgresql.PostgresTableOptions;
import io.github.tribikos.postgresql.PostgresTypes;
import io.github.tribikos.postgresql.Range;
import io.github.tribikos.schema.Column;
import io.github.tribikos.schema.DdlExecutor;
import io.github.tribikos.schema.DdlListener;
import io.github.tribikos.schema.Domain;
import io.github.tribikos.schema.LongColumn;
import io.github.tribikos.schema.MetaData;
import io.github.tribikos.schema.Table;
import io.github.tribikos.schema.TextDdl;
import io.github.tribikos.sqlite.SqliteColumnOptions;
import io.github.tribikos.type.Types;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;

/** The tables of {@code docs/ddl.md}. */
public final class Rooms {
    private Rooms() {}

    // snippet begin
    enum State {
        OPEN,
        CONFIRMED
    }

    static final Domain<Integer> SEATS = Domain.of("seats", INTEGER).check("ck_seats", value -> value.between(1, 500));

    static final class Bookings extends Table<Bookings> {
        static final Bookings BOOKINGS = new Bookings();
        final LongColumn id = bigint("id")
                .autoIncrement()
                .primaryKey()
                .with(SqliteColumnOptions.none().autoincrement());
        final Column<String> room = varchar("room", 20);
        final Column<State> state =
                column("state", ENUM(State.class).named("booking_state").checked());
        final Column<Integer> seats = column("seats", SEATS.withVariant(INTEGER, "sqlite"));

        private Bookings() {
            super("bookings", Bookings::new);
            index("ix_bookings_room", lower(room))
                    .where(state.eq(State.OPEN))
                    .with(PostgresIndexOptions.using("btree").include(seats).with("fillfactor", 80));
            options(PostgresTableOptions.none().unlogged());
        }
    }
    // snippet end

    /** Keeps times apart, which PostgreSQL alone can do by a constraint. */
    static Table<?> calendar() {
        // snippet begin
        Table<?> calendar = Table.named("calendar");
        Column<String> room = calendar.varchar("room", 20);
        Column<Range<LocalDateTime>> during = calendar.column("during", PostgresTypes.TSRANGE);
        calendar.constraint(
                        "ex_calendar",
                        PostgresExclude.using("gist").with(room, "=").with(during, "&&"))
                .onlyOn("postgresql");
        calendar.beforeCreate(
                TextDdl.of("CREATE EXTENSION IF NOT EXISTS btree_gist").onlyOn("postgresql"));
        calendar.dependsOn(() -> Bookings.BOOKINGS);
        // snippet end
        return calendar;
    }

    static List<String> script() {
        // snippet begin
        List<String> statements = MetaData.of(Bookings.BOOKINGS).createScript(postgresql());
        // snippet end
        return statements;
    }

    static List<String> journal(Engine engine) {
        List<String> journal = new ArrayList<>();
        MetaData tables = MetaData.of(Bookings.BOOKINGS);
        // snippet begin
        DdlListener listener = new DdlListener() {
            @Override
            public void afterCreate(DdlExecutor executor, Table<?> table) {
                journal.add("created " + table);
            }
        };
        try (Registration registration = tables.listen(listener)) {
            tables.createAll(engine);
            journal.add("told: " + registration.isActive());
        }
        // snippet end
        return journal;
    }

    static boolean temporary(Connection connection) {
        // snippet begin
        Table<?> passing = Table.named("passing");
        passing.column("id", Types.BIGINT).primaryKey();
        passing.temporary();
        MetaData.of(passing).createAll(connection); // CREATE TEMPORARY TABLE IF NOT EXISTS passing (...)
        // snippet end
        return connection.hasTable(passing);
    }
}
