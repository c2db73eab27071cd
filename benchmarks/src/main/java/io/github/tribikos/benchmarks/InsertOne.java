package io.github.tribikos.benchmarks;

import static io.github.tribikos.benchmarks.Library.Loans.LOANS;
import static io.github.tribikos.sql.Sql.insert;

import io.github.tribikos.engine.Engine;
import io.github.tribikos.sql.Returning;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.concurrent.atomic.AtomicLong;
import javax.sql.DataSource;

/** W4: inserts one row, learns the key that the database gave it, commits. */
final class InsertOne {
    private static final String SQL = "INSERT INTO loans (book_id, reader, days, fee) VALUES (?, ?, ?, ?)";

    private InsertOne() {}

    static Contest on(Database database) {
        DataSource pool = database.writingPool();
        Engine engine = database.engine();
        AtomicLong lastKey = new AtomicLong();
        String sql = SQL + " RETURNING " + (database.name().equals("sqlite") ? "id" : "loans.id");
        boolean hasReturning = !database.name().equals("h2");
        Insertion byHand = switch (database.name()) {
            case "h2" -> InsertOne::generatedKey;
            case "sqlite" -> (source, number) -> immediate(source, sql, number);
            default -> (source, number) -> returning(source, sql, number);
        };
        return new Contest(
                number -> checksum(byHand.insert(pool, number), lastKey),
                number -> checksum(tribikos(engine, number), lastKey),
                number -> hasReturning ? sql : "",
                number -> hasReturning ? statement(number).sql(engine.dialect()).sql() : ""); // by hand no SQL for it
    }

    private interface Insertion {
        long insert(DataSource pool, int number) throws SQLException;
    }

    /** Keys are given in turn to both contenders, so each must get the one after the last. */
    private static long checksum(long key, AtomicLong lastKey) {
        long last = lastKey.getAndSet(key);
        return last == 0 ? 1 : key - last;
    }

    private static long returning(DataSource pool, String sql, int number) throws SQLException {
        try (Connection connection = pool.getConnection()) {
            long key = returning(connection, sql, number);
            connection.commit();
            return key;
        }
    }

    /** SQLite's driver begins the next transaction within commit(), and so would take the lock back to the pool. */
    private static long immediate(DataSource pool, String sql, int number) throws SQLException {
        try (Connection connection = pool.getConnection()) {
            connection.setAutoCommit(false);
            long key = returning(connection, sql, number);
            connection.setAutoCommit(true);
            return key;
        }
    }

    private static long returning(Connection connection, String sql, int number) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            bind(statement, number);
            try (ResultSet keys = statement.executeQuery()) {
                return onlyKey(keys);
            }
        }
    }

    /** H2's documentation names this way. */
    private static long generatedKey(DataSource pool, int number) throws SQLException {
        try (Connection connection = pool.getConnection()) {
            long key;
            try (PreparedStatement statement = connection.prepareStatement(SQL, new String[] {"id"})) {
                bind(statement, number);
                statement.executeUpdate();
                try (ResultSet keys = statement.getGeneratedKeys()) {
                    key = onlyKey(keys);
                }
            }
            connection.commit();
            return key;
        }
    }

    private static void bind(PreparedStatement statement, int number) throws SQLException {
        statement.setLong(1, number % Library.BOOK_COUNT + 1);
        statement.setString(2, "reader " + number % 1_000);
        statement.setInt(3, number % 30);
        statement.setDouble(4, number % 7 * 0.5);
    }

    private static long onlyKey(ResultSet keys) throws SQLException {
        if (!keys.next()) {
            throw new IllegalStateException("The database gave no key.");
        }
        return keys.getLong(1);
    }

    private static long tribikos(Engine engine, int number) {
        try (io.github.tribikos.engine.Connection connection = engine.connect()) {
            long key = connection.execute(statement(number)).one();
            connection.commit();
            return key;
        }
    }

    private static Returning<Long> statement(int number) {
        return insert(LOANS)
                .set(LOANS.bookId, number % Library.BOOK_COUNT + 1)
                .set(LOANS.reader, "reader " + number % 1_000)
                .set(LOANS.days, number % 30)
                .set(LOANS.fee, number % 7 * 0.5)
                .returning(LOANS.id);
    }
}
