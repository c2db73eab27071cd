package io.github.tribikos.benchmarks;

import static io.github.tribikos.sql.Sql.insert;
import static io.github.tribikos.sql.Sql.project;
import static io.github.tribikos.sql.Sql.select;

import io.github.tribikos.engine.Engine;
import io.github.tribikos.schema.Column;
import io.github.tribikos.schema.LongColumn;
import io.github.tribikos.schema.MetaData;
import io.github.tribikos.schema.Table;
import io.github.tribikos.sql.Select;
import io.github.tribikos.sql.Selectable;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.stream.IntStream;
import javax.sql.DataSource;

/**
 * W8: reads 1,000,000 rows of three columns, each into a record that is dropped at once, while the database still gives them. By
 * hand with what the driver needs for that: the same fetch size, on H2 lazy execution.
 */
final class StreamRows {
    private static final int ROWS = 1_000_000;
    private static final int PAGE = 100_000;
    private static final String SQL = "SELECT readings.id, readings.sensor, readings.amount FROM readings";
    private static final Readings READINGS = new Readings();
    private static final Select<Reading> STATEMENT = select(Reading.ROW).from(READINGS);

    private StreamRows() {}

    private static final class Readings extends Table<Readings> {
        final LongColumn id = bigint("id").primaryKey();
        final Column<String> sensor = varchar("sensor", 40);
        final Column<Integer> amount = integer("amount");

        private Readings() {
            super("readings", Readings::new);
        }
    }

    private record Reading(long id, String sensor, int amount) {
        static final Selectable<Reading> ROW =
                project(READINGS.id, READINGS.sensor, READINGS.amount).into(Reading::new);

        long checksum() {
            return (id * 31 + sensor.length()) * 31 + amount;
        }
    }

    static Contest on(Database database) {
        Engine engine = database.engine();
        fill(engine);
        DataSource pool = database.pool();
        boolean isLazyOnDemand = database.name().equals("h2");
        return new Contest(
                number -> byHand(pool, engine.options().fetchSize(), isLazyOnDemand),
                number -> tribikos(engine),
                number -> SQL,
                number -> STATEMENT.sql(engine.dialect()).sql());
    }

    private static void fill(Engine engine) {
        MetaData.of(READINGS).createAll(engine);
        for (int from = 0; from < ROWS; from += PAGE) {
            List<Integer> numbers = IntStream.range(from, from + PAGE).boxed().toList();
            engine.begin(connection -> connection.execute(insert(READINGS)
                    .values(
                            numbers,
                            (row, n) -> row.set(READINGS.id, n + 1)
                                    .set(READINGS.sensor, "sensor " + n % 1_000)
                                    .set(READINGS.amount, n * 7 % 900))));
        }
    }

    private static long byHand(DataSource pool, int fetchSize, boolean isLazyOnDemand) throws SQLException {
        try (Connection connection = pool.getConnection()) {
            setLazy(connection, isLazyOnDemand, true);
            long sum = 0;
            try (PreparedStatement statement = connection.prepareStatement(SQL)) {
                statement.setFetchSize(fetchSize);
                try (ResultSet rows = statement.executeQuery()) {
                    while (rows.next()) {
                        Reading reading = new Reading(rows.getLong(1), rows.getString(2), rows.getInt(3));
                        sum = sum * 31 + reading.checksum();
                    }
                }
            }
            setLazy(connection, isLazyOnDemand, false);
            connection.commit();
            return sum;
        }
    }

    private static void setLazy(Connection connection, boolean isNeeded, boolean isOn) throws SQLException {
        if (isNeeded) {
            try (Statement statement = connection.createStatement()) {
                statement.execute("SET LAZY_QUERY_EXECUTION " + isOn);
            }
        }
    }

    private static long tribikos(Engine engine) {
        try (io.github.tribikos.engine.Connection connection = engine.connect()) {
            long sum = 0;
            for (Reading reading : connection.stream(STATEMENT)) {
                sum = sum * 31 + reading.checksum();
            }
            connection.commit();
            return sum;
        }
    }
}
