package io.github.tribikos.benchmarks;

import static io.github.tribikos.benchmarks.Library.Books.BOOKS;
import static io.github.tribikos.sql.Sql.update;

import io.github.tribikos.engine.Engine;
import io.github.tribikos.sql.Update;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import java.util.stream.IntStream;
import javax.sql.DataSource;

/** W7: gives 1,000 rows values of their own, found by primary key, and commits. By hand it is JDBC's batch. */
final class UpdateMany {
    private static final int ROWS = 1_000;
    private static final String SQL = "UPDATE books SET title=?, pages=? WHERE books.id = ?";
    private static final List<Integer> NUMBERS =
            IntStream.range(0, ROWS).boxed().toList();

    private UpdateMany() {}

    static Contest on(Database database) {
        DataSource pool = database.writingPool();
        Engine engine = database.engine();
        boolean isSqlite = database.name().equals("sqlite");
        return new Contest(
                number -> byHand(pool, number, isSqlite),
                number -> tribikos(engine, number),
                number -> "",
                number -> ""); // other SQL is what this is about
    }

    private static long id(int number, int i) {
        return (number * 7L + i * 9L) % Library.BOOK_COUNT + 1;
    }

    private static long byHand(DataSource pool, int number, boolean isSqlite) throws SQLException {
        try (Connection connection = pool.getConnection()) {
            connection.setAutoCommit(false);
            long count = 0;
            try (PreparedStatement statement = connection.prepareStatement(SQL)) {
                for (int i = 0; i < ROWS; i++) {
                    statement.setString(1, "title " + (number + i));
                    statement.setInt(2, (number + i) % 900);
                    statement.setLong(3, id(number, i));
                    statement.addBatch();
                }
                for (int rows : statement.executeBatch()) {
                    count += rows;
                }
            }
            if (isSqlite) {
                connection.setAutoCommit(true);
            } else {
                connection.commit();
            }
            return count;
        }
    }

    private static long tribikos(Engine engine, int number) {
        try (io.github.tribikos.engine.Connection connection = engine.connect()) {
            long count = connection.execute(statement(number)).rows();
            connection.commit();
            return count;
        }
    }

    private static Update statement(int number) {
        return update(BOOKS)
                .values(
                        NUMBERS,
                        (row, i) -> row.key(BOOKS.id, id(number, i))
                                .set(BOOKS.title, "title " + (number + i))
                                .set(BOOKS.pages, (number + i) % 900));
    }
}
