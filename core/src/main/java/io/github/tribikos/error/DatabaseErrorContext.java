package io.github.tribikos.error;

import java.sql.SQLException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is known about an error that a database reported. Made by {@link #of of} from what the driver says, then completed
 * by the dialect, which can read its server's details.
 *
 * @param sql the statement with placeholders, never with values; null if none was running
 * @param sqlState the five characters of SQLSTATE, or null if the driver gives none (SQLite, DuckDB)
 * @param vendorCode the database's own error number, 0 if it has none
 * @param cause the driver's exception, or null if there was none
 * @param safeMessage text from the server that the dialect knows to hold no values, so that it may stand in our message;
 *     null if there is none
 * @param constraint the name of the violated constraint, or null if unknown
 * @param table the name of the table in question, or null if unknown
 * @param columns the names of the columns in question, empty if unknown
 * @param rows the rows in question, or null if the statement is not one of many rows
 */
public record DatabaseErrorContext(
        @Nullable String sql,
        @Nullable String sqlState,
        int vendorCode,
        @Nullable SQLException cause,
        @Nullable String safeMessage,
        @Nullable String constraint,
        @Nullable String table,
        List<String> columns,
        @Nullable RowRange rows) {

    /** Copies the list of columns. */
    public DatabaseErrorContext {
        columns = List.copyOf(columns);
    }

    /** Returns the context of an exception from a driver, raised while {@code sql} ran; null if none ran. */
    public static DatabaseErrorContext of(SQLException cause, @Nullable String sql) {
        return new DatabaseErrorContext(
                sql, cause.getSQLState(), cause.getErrorCode(), cause, null, null, null, List.of(), null);
    }

    /** Returns a copy whose error says {@code text} in its message; the dialect vouches that it holds no values. */
    public DatabaseErrorContext withSafeMessage(@Nullable String text) {
        return new DatabaseErrorContext(sql, sqlState, vendorCode, cause, text, constraint, table, columns, rows);
    }

    /** Returns a copy with the name of the violated constraint, or null if it is unknown. */
    public DatabaseErrorContext withConstraint(@Nullable String name) {
        return new DatabaseErrorContext(sql, sqlState, vendorCode, cause, safeMessage, name, table, columns, rows);
    }

    /** Returns a copy with the name of the table in question, or null if it is unknown. */
    public DatabaseErrorContext withTable(@Nullable String name) {
        return new DatabaseErrorContext(sql, sqlState, vendorCode, cause, safeMessage, constraint, name, columns, rows);
    }

    /** Returns a copy with the names of the columns in question, empty if they are unknown. */
    public DatabaseErrorContext withColumns(List<String> names) {
        return new DatabaseErrorContext(sql, sqlState, vendorCode, cause, safeMessage, constraint, table, names, rows);
    }

    /** Returns a copy that tells which of a statement's rows failed, or null if there is but one. */
    public DatabaseErrorContext withRows(@Nullable RowRange range) {
        return new DatabaseErrorContext(
                sql, sqlState, vendorCode, cause, safeMessage, constraint, table, columns, range);
    }

    /** Returns a text without the cause, whose message may hold values. */
    @Override
    public String toString() {
        return "DatabaseErrorContext[sqlState=" + sqlState + ", vendorCode=" + vendorCode + ", constraint=" + constraint
                + ", table=" + table + ", columns=" + columns + ", sql=" + sql + "]";
    }
}
