package io.github.tribikos.benchmarks;

import static io.github.tribikos.benchmarks.Library.Loans.LOANS;
import static io.github.tribikos.sql.Sql.insert;

import io.github.tribikos.engine.Engine;
import io.github.tribikos.sql.Insert;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.stream.IntStream;
import javax.sql.DataSource;

/**
 * W5 and W6: inserts 10,000 rows and commits, without and with the keys that the database gave them. By hand it is JDBC's batch,
 * 1,000 rows at a time, with the driver's generated keys; where the driver gives none for a batch, the rows go one by one, with
 * RETURNING. The table is emptied after each round, else a database in memory would outgrow its heap.
 */
final class InsertMany {
    private static final int ROWS = 10_000;
    private static final int BATCH = 1_000;
    private static final String SQL = "INSERT INTO loans (book_id, reader, days, fee) VALUES (?, ?, ?, ?)";
    private static final List<Integer> NUMBERS =
            IntStream.range(0, ROWS).boxed().toList();

    private InsertMany() {}

    static Contest withoutKeys(Database database) {
        DataSource pool = database.writingPool();
        Engine engine = database.engine();
        return new Contest(
                number -> byHand(pool, number, false, database.name()),
                number -> tribikos(engine, number),
                number -> "",
                number -> "", // other SQL is what this is about
                () -> empty(database));
    }

    static Contest withKeys(Database database) {
        DataSource pool = database.writingPool();
        Engine engine = database.engine();
        return new Contest(
                number -> byHand(pool, number, true, database.name()),
                number -> tribikosKeys(engine, number),
                number -> "",
                number -> "",
                () -> empty(database));
    }

    private static void empty(Database database) {
        database.run(database.name().equals("sqlite") ? "DELETE FROM loans" : "TRUNCATE TABLE loans");
    }

    private static long byHand(DataSource pool, int number, boolean keys, String database) throws SQLException {
        try (Connection connection = pool.getConnection()) {
            connection.setAutoCommit(false);
            long checksum = !keys
                    ? batch(connection, number)
                    : database.equals("sqlite") ? oneByOne(connection, number) : batchWithKeys(connection, number);
            if (database.equals("sqlite")) {
                connection.setAutoCommit(true);
            } else {
                connection.commit();
            }
            return checksum;
        }
    }

    private static long batch(Connection connection, int number) throws SQLException {
        long count = 0;
        try (PreparedStatement statement = connection.prepareStatement(SQL)) {
            for (int i = 0; i < ROWS; i++) {
                bind(statement, number + i);
                statement.addBatch();
                if (i % BATCH == BATCH - 1) {
                    count += statement.executeBatch().length;
                }
            }
        }
        return count;
    }

    private static long batchWithKeys(Connection connection, int number) throws SQLException {
        long[] keys = new long[ROWS];
        int next = 0;
        try (PreparedStatement statement = connection.prepareStatement(SQL, new String[] {"id"})) {
            for (int i = 0; i < ROWS; i++) {
                bind(statement, number + i);
                statement.addBatch();
                if (i % BATCH == BATCH - 1) {
                    statement.executeBatch();
                    try (ResultSet given = statement.getGeneratedKeys()) {
                        while (given.next()) {
                            keys[next++] = given.getLong(1);
                        }
                    }
                }
            }
        }
        return rising(keys);
    }

    private static long oneByOne(Connection connection, int number) throws SQLException {
        long[] keys = new long[ROWS];
        try (PreparedStatement statement = connection.prepareStatement(SQL + " RETURNING id")) {
            for (int i = 0; i < ROWS; i++) {
                bind(statement, number + i);
                try (ResultSet given = statement.executeQuery()) {
                    given.next();
                    keys[i] = given.getLong(1);
                }
            }
        }
        return rising(keys);
    }

    private static void bind(PreparedStatement statement, int number) throws SQLException {
        statement.setLong(1, number % Library.BOOK_COUNT + 1);
        statement.setString(2, "reader " + number % 1_000);
        statement.setInt(3, number % 30);
        statement.setDouble(4, number % 7 * 0.5);
    }

    private static long tribikos(Engine engine, int number) {
        try (io.github.tribikos.engine.Connection connection = engine.connect()) {
            long count = connection.execute(statement(number)).rows();
            connection.commit();
            return count;
        }
    }

    private static long tribikosKeys(Engine engine, int number) {
        try (io.github.tribikos.engine.Connection connection = engine.connect()) {
            List<Long> keys =
                    connection.execute(statement(number).returning(LOANS.id)).all();
            connection.commit();
            return rising(keys.stream().mapToLong(Long::longValue).toArray());
        }
    }

    private static Insert statement(int number) {
        return insert(LOANS)
                .values(
                        NUMBERS,
                        (row, i) -> row.set(LOANS.bookId, (long) ((number + i) % Library.BOOK_COUNT + 1))
                                .set(LOANS.reader, "reader " + (number + i) % 1_000)
                                .set(LOANS.days, (number + i) % 30)
                                .set(LOANS.fee, (number + i) % 7 * 0.5));
    }

    /** The keys themselves differ from one contender to the other. */
    private static long rising(long[] keys) {
        long steps = 0;
        for (int i = 1; i < keys.length; i++) {
            steps += keys[i] > keys[i - 1] ? 1 : 0;
        }
        return steps;
    }
}
