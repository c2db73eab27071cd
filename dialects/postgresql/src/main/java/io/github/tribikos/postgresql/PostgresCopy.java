package io.github.tribikos.postgresql;

import io.github.tribikos.engine.Connection;
import io.github.tribikos.error.ArgumentException;
import io.github.tribikos.error.CompileException;
import io.github.tribikos.error.DatabaseException;
import io.github.tribikos.error.RowRange;
import io.github.tribikos.sql.ColumnClause;
import io.github.tribikos.sql.ExecutionOptions;
import io.github.tribikos.sql.Query;
import io.github.tribikos.sql.RowFeed;
import io.github.tribikos.sql.RowValues;
import io.github.tribikos.sql.TableClause;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.List;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyManager;
import org.postgresql.copy.CopyOut;

/**
 * <a href="https://www.postgresql.org/docs/current/sql-copy.html">COPY</a>: loads and unloads rows in bulk and in constant memory.
 *
 * <pre>{@code
 * long rows = PostgresCopy.in(connection, BOOKS, lines, (row, line) -> row.set(BOOKS.title, line.title()).set(BOOKS.year, line.year()));
 * PostgresCopy.out(connection, select(BOOKS.title, BOOKS.year), file, PostgresCopy.Format.CSV);
 * }</pre>
 *
 * <p>A copy does all or nothing: inside a transaction it stands in a savepoint, so that after an error the transaction goes on as
 * if it had not been tried. It gives no keys back and has no ON CONFLICT; use {@code insert(...).values(...)} for those, or copy
 * into a temporary table and INSERT from there. Other calls of the same connection have to wait until it is done. {@link
 * Connection#cancel()} does not reach it; the statement timeout of the connection's options does.
 */
public final class PostgresCopy {
    private PostgresCopy() {}

    /** How rows are written. */
    public enum Format {
        /** PostgreSQL's own: a line to a row, tabs between the values, {@code \N} for NULL. */
        TEXT("FORMAT text"),
        /** RFC 4180's, after a line of column names: commas between the values, nothing for NULL, {@code ""} for empty text. */
        CSV("FORMAT csv, HEADER");

        private final String options;

        Format(String options) {
            this.options = options;
        }
    }

    /**
     * Loads rows that are made of {@code items}, one after the other while they are sent. Runs {@code COPY books (title, year) FROM
     * STDIN}; nothing if there are no items. Each value is checked and written as an INSERT sends it. A column that is not set gets
     * what an INSERT would give it, so long as that is made by the client or by the server.
     *
     * @param items what to make rows of; must not use the same connection
     * @param fill sets the same columns for each item
     * @return the number of rows
     * @throws DatabaseException if the server refuses a row; {@link DatabaseException#rowIndex} is its 0-based position where the
     *     server says which it was, as it does not for foreign keys, which it checks at the end. The driver learns of it once all
     *     rows are sent
     * @throws ArgumentException if a value cannot be held exactly, or two items set different columns
     * @throws CompileException if the database is no PostgreSQL, or a column needs an expression, which COPY has no place for
     */
    public static <E> long in(
            Connection connection,
            TableClause table,
            Iterable<? extends E> items,
            BiConsumer<RowValues, ? super E> fill) {
        requirePostgres(connection);
        RowFeed<E> feed = RowFeed.of(table, items, fill);
        @Nullable Object[] first = feed.next();
        if (first == null) {
            return 0;
        }
        CopyRows rows = new CopyRows(
                table, feed.columns(), connection.engine().dialect().codecs());
        String sql = into(connection, table, rows.columns());
        return undoable(connection, () -> {
            try {
                return connection.unwrapped(sql, (driver, tagged) -> rows.send(copies(driver), tagged, first, feed));
            } catch (DatabaseException e) {
                throw ofRow(e, connection, table, rows.size());
            }
        });
    }

    /**
     * Loads what {@link #out} or another program has written, as it is. Runs {@code COPY books (title, year) FROM STDIN WITH (ENCODING
     * 'UTF8', FORMAT csv, HEADER)}.
     *
     * @param columns the columns that each line has, in order; at least one, all of one table
     * @param source text in UTF-8; not closed
     * @return the number of rows
     * @throws DatabaseException if the server cannot read the text or refuses a row; which one, {@link
     *     DatabaseException#serverMessage} may tell
     * @throws UncheckedIOException if {@code source} cannot be read
     */
    public static long in(
            Connection connection, List<? extends ColumnClause<?>> columns, InputStream source, Format format) {
        requirePostgres(connection);
        if (columns.isEmpty()) {
            throw new ArgumentException("COPY needs the columns that each line of its input has.");
        }
        TableClause table = (TableClause) columns.get(0).from();
        String sql = into(connection, table, columns) + with(format);
        return undoable(
                connection,
                () -> connection.unwrapped(sql, (driver, tagged) -> {
                    try {
                        return copies(driver).copyIn(tagged, source);
                    } catch (IOException e) {
                        throw new UncheckedIOException(e);
                    }
                }));
    }

    /**
     * Writes the rows of a query as text in UTF-8. Runs {@code COPY (SELECT ...) TO STDOUT WITH (ENCODING 'UTF8', FORMAT csv, HEADER)};
     * values in the query are written as literals, since COPY takes no others.
     *
     * @param query a query without parameters whose values have yet to be given
     * @param target not closed; what was written before an error stays in it
     * @return the number of rows
     * @throws DatabaseException if the server reports an error
     * @throws CompileException if the database is no PostgreSQL, or a value of the query has no literal form
     * @throws UncheckedIOException if {@code target} cannot be written to; the rest of the rows is read and dropped before
     */
    public static long out(Connection connection, Query<?> query, OutputStream target, Format format) {
        return unloaded(connection, query, format, target::write);
    }

    /** As {@link #out(Connection, Query, OutputStream, Format)}, as characters. */
    public static long out(Connection connection, Query<?> query, Writer target, Format format) {
        return unloaded(connection, query, format, line -> target.write(new String(line, StandardCharsets.UTF_8)));
    }

    private static void requirePostgres(Connection connection) {
        if (!connection.engine().dialect().name().equals(PostgresDialect.NAME)) {
            throw new CompileException(
                    connection.engine().dialect().capabilities().database()
                            + " has no COPY of PostgreSQL's. Use insert(...).values(...), which sends many rows on every database.");
        }
    }

    private static String into(Connection connection, TableClause table, List<? extends ColumnClause<?>> columns) {
        PostgresIdentifiers identifiers = new PostgresIdentifiers();
        String schema = connection.executionOptions().schemasOrNone().apply(table.schemaName());
        StringBuilder sql = new StringBuilder("COPY ");
        if (schema != null) {
            sql.append(identifiers.quote(schema)).append('.');
        }
        sql.append(identifiers.quote(table.tableName(), table.quoting())).append(" (");
        for (int i = 0; i < columns.size(); i++) {
            sql.append(i == 0 ? "" : ", ")
                    .append(identifiers.quote(
                            columns.get(i).name(), columns.get(i).quoting()));
        }
        return sql.append(") FROM STDIN").toString();
    }

    private static String with(Format format) {
        return " WITH (ENCODING 'UTF8', " + format.options + ")";
    }

    /** Takes a row; the server sends each <a href="https://www.postgresql.org/docs/current/protocol-flow.html#PROTOCOL-COPY">by itself</a>. */
    private interface Target {
        void write(byte[] line) throws IOException;
    }

    private static long unloaded(Connection connection, Query<?> query, Format format, Target target) {
        requirePostgres(connection);
        ExecutionOptions options = query.options().over(connection.executionOptions());
        String rows = query.with(options).sqlWithLiterals(connection.engine().dialect());
        String sql = "COPY (" + rows + ") TO STDOUT" + with(format);
        return undoable(
                connection,
                () -> connection.unwrapped(sql, (driver, tagged) -> unload(copies(driver), tagged, target)));
    }

    /** Reads all rows, also after the target has failed: to cancel could hit the statement that comes next. */
    private static long unload(CopyManager copies, String sql, Target target) throws SQLException {
        CopyOut copy = copies.copyOut(sql);
        RuntimeException failure = null;
        for (byte[] line = copy.readFromCopy(); line != null; line = copy.readFromCopy()) {
            if (failure == null) {
                failure = failureOf(target, line);
            }
        }
        if (failure != null) {
            throw failure;
        }
        return copy.getHandledRowCount();
    }

    private static @Nullable RuntimeException failureOf(Target target, byte[] line) {
        try {
            target.write(line);
            return null;
        } catch (IOException e) {
            return new UncheckedIOException(e);
        } catch (RuntimeException e) {
            return e;
        }
    }

    private static CopyManager copies(java.sql.Connection driver) throws SQLException {
        return driver.unwrap(PGConnection.class).getCopyAPI();
    }

    private interface Work {
        long run();
    }

    private static long undoable(Connection connection, Work work) {
        return connection.isAutocommit() ? work.run() : connection.inSavepoint(inside -> work.run());
    }

    /** The engine knows the error; the line tells the row as well. */
    private static DatabaseException ofRow(
            DatabaseException error, Connection connection, TableClause table, long size) {
        if (error.getCause() instanceof SQLException cause
                && connection.engine().dialect().errors().kind(cause) == error.kind()) {
            long line = PostgresServerError.line(cause, table.tableName());
            if (line > 0 && line <= Integer.MAX_VALUE) {
                RowRange row = RowRange.at((int) line - 1, (int) Math.min(size, Integer.MAX_VALUE));
                return connection.engine().dialect().errors().classify(cause, error.sql(), row);
            }
        }
        return error;
    }
}
