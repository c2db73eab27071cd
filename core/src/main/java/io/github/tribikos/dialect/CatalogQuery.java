package io.github.tribikos.dialect;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
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

    /**
     * What is made of a row.
     *
     * @param <T> the type of what is made
     */
    @FunctionalInterface
    public interface RowMapper<T> {
        /** Returns what the row says that the result stands on. */
        T read(ResultSet row) throws SQLException;
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

    /** Returns what {@code mapper} makes of each row. */
    public static <T> List<T> rows(
            Connection connection, String sql, RowMapper<? extends T> mapper, @Nullable String... values)
            throws SQLException {
        List<T> found = new ArrayList<>();
        each(connection, sql, row -> found.add(mapper.read(row)), values);
        return found;
    }

    /** Returns the first column of all rows. */
    public static List<String> texts(Connection connection, String sql, @Nullable String... values)
            throws SQLException {
        return rows(connection, sql, row -> row.getString(1), values);
    }

    /** Whether there is a row. */
    public static boolean exists(Connection connection, String sql, @Nullable String... values) throws SQLException {
        return !texts(connection, sql, values).isEmpty();
    }

    /** Returns {@code values} and, unless it is null, {@code schema}: those of a query whose last place is for a schema, if one is asked for. */
    public static String[] values(@Nullable String schema, String... values) {
        if (schema == null) {
            return values;
        }
        String[] all = Arrays.copyOf(values, values.length + 1);
        all[values.length] = schema;
        return all;
    }
}
