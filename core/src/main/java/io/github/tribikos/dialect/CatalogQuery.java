package io.github.tribikos.dialect;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Runs a query on the catalog with text bound to its question marks, and hands out its rows. */
public final class CatalogQuery {
    /** What is done with each row. */
    @FunctionalInterface
    public interface RowReader {
        /** Reads the row that the result stands on. */
        void read(ResultSet row) throws SQLException;
    }

    private CatalogQuery() {}

    /** Runs {@code sql} and calls {@code reader} for each row. */
    public static void each(Connection connection, String sql, RowReader reader, @Nullable String... values)
            throws SQLException {
        try (PreparedStatement query = connection.prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) {
                query.setString(i + 1, values[i]);
            }
            try (ResultSet rows = query.executeQuery()) {
                while (rows.next()) {
                    reader.read(rows);
                }
            }
        }
    }

    /** Returns the first column of all rows. */
    public static List<String> texts(Connection connection, String sql, @Nullable String... values)
            throws SQLException {
        List<String> found = new ArrayList<>();
        each(connection, sql, row -> found.add(row.getString(1)), values);
        return found;
    }
}
