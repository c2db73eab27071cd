package io.github.tribikos.engine;

import io.github.tribikos.error.Diagnostic;
import io.github.tribikos.error.MultipleResultsException;
import io.github.tribikos.error.NoResultException;
import io.github.tribikos.error.ResultException;
import io.github.tribikos.error.StateException;
import io.github.tribikos.sql.Row;
import io.github.tribikos.sql.Selectable;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;

/**
 * The rows of a statement, read once, forward only. Belongs to its connection and so to one thread at a time. It frees what it
 * holds when its rows are exhausted, after {@link #all}, {@link #first}, {@link #one} and {@link #oneOrNull}, and at the
 * latest when its connection is closed; {@link #close} it if you stop half-way.
 *
 * <p>Errors of the database while rows are fetched are a {@link io.github.tribikos.error.DatabaseException}, as in
 * {@link Connection#execute(io.github.tribikos.sql.RowStatement)}. An exception of a function that decodes rows reaches the
 * caller unchanged.
 *
 * @param <R> what a row decodes to
 */
public final class Result<R extends @Nullable Object> implements Iterable<R>, AutoCloseable {
    private static final int LONGEST_SQL = 300;

    private final RowSource<R> source;
    private final RunOptions options;
    private boolean taken;
    private @Nullable RowIterator<R> iterator;

    Result(RowSource<R> source, RunOptions options) {
        this.source = source;
        this.options = options;
    }

    /**
     * Returns the rows that are left, in order; the list is the caller's to change.
     *
     * @throws ResultException if they are more than {@link io.github.tribikos.sql.ExecutionOptions#maxRows(int)} allows
     */
    public List<R> all() {
        List<R> rows = new ArrayList<>();
        int maxRows = options.maxRows();
        source.read(rows, maxRows == RowSource.ALL ? RowSource.ALL : maxRows + 1);
        if (rows.size() > maxRows) {
            source.close();
            throw new ResultException("More than the allowed " + maxRows + " rows for " + shortSql()
                    + ". Add a limit(...), read them one by one or by chunked(...), or raise maxRows(...).");
        }
        if (options.warnsOfManyRows() && rows.size() > Diagnostics.MANY_ROWS) {
            Diagnostics.log(
                    Diagnostic.MANY_ROWS,
                    rows.size() + " rows at once for " + shortSql()
                            + ". Add a limit(...), read them one by one or by chunked(...), or say maxRows(...).");
        }
        return rows;
    }

    /** Returns the next row and gives up the others; null if there is none. */
    public @Nullable R first() {
        List<R> rows = upTo(1);
        return rows.isEmpty() ? null : rows.get(0);
    }

    /**
     * Returns the only row.
     *
     * @throws NoResultException if there is none
     * @throws MultipleResultsException if there are more
     */
    public R one() {
        List<R> rows = upTo(2);
        if (rows.isEmpty()) {
            throw new NoResultException("Expected 1 row but got none for " + shortSql()
                    + ". Use first() or oneOrNull() if there may be none.");
        }
        return single(rows);
    }

    /**
     * Returns the only row, or null if there is none.
     *
     * @throws MultipleResultsException if there are more
     */
    public @Nullable R oneOrNull() {
        List<R> rows = upTo(2);
        return rows.isEmpty() ? null : single(rows);
    }

    private List<R> upTo(int limit) {
        List<R> rows = new ArrayList<>(limit);
        source.read(rows, limit);
        source.close();
        return rows;
    }

    private R single(List<R> rows) {
        if (rows.size() > 1) {
            throw new MultipleResultsException("Expected 1 row but got more for " + shortSql()
                    + ". Use first() or all() if several are possible.");
        }
        return rows.get(0);
    }

    /**
     * Returns the first value of each row, for rows of several columns; other rows, such as single values, are returned as
     * they are.
     */
    @SuppressWarnings("NullAway") // on JDK 17 it does not see that the value may be null
    public Result<@Nullable Object> scalars() {
        return map(row -> row instanceof Row values ? values.get(0) : row);
    }

    /**
     * Returns one selected value of each row.
     *
     * @throws io.github.tribikos.error.ArgumentException when rows are read, if it was not selected
     * @throws ResultException when rows are read, if they are no {@link Row}s
     */
    public <T extends @Nullable Object> Result<T> scalars(Selectable<T> selected) {
        return map(row -> row(row, "scalars(...)").get(selected));
    }

    /**
     * Returns each row as its values by column name, see {@link Row#asMap}.
     *
     * @throws ResultException when rows are read, if they are no {@link Row}s
     */
    public Result<Map<String, @Nullable Object>> mappings() {
        return map(row -> row(row, "mappings()").asMap());
    }

    /** Returns the rows without those equal to an earlier one, in order. Remembers each of them until it has read them all. */
    public Result<R> unique() {
        return new Result<>(new UniqueRows<>(source, row -> row), options);
    }

    /** Returns the first row of each value of {@code selected}, in order. Remembers each value until it has read them all.
     *
     * @throws io.github.tribikos.error.ArgumentException when rows are read, if it was not selected
     * @throws ResultException when rows are read, if they are no {@link Row}s
     */
    public Result<R> uniqueBy(Selectable<?> selected) {
        return new Result<>(
                new UniqueRows<>(source, row -> row(row, "uniqueBy(...)").get(selected)), options);
    }

    private static Row row(@Nullable Object row, String method) {
        if (row instanceof Row values) {
            return values;
        }
        throw new ResultException("The rows are values of "
                + (row == null ? "null" : row.getClass().getName()) + ", not Row. " + method
                + " needs a statement that selects several columns without into(...).");
    }

    private <T extends @Nullable Object> Result<T> map(MappedRows.Change<R, T> change) {
        return new Result<>(new MappedRows<>(source, change), options);
    }

    /**
     * Returns the rows that are left as a stream, which reads them as it goes and closes the result with itself. Memory stays
     * constant as far as the driver does not hold all rows: PostgreSQL's does, unless the statement was run by
     * {@link Connection#stream}.
     */
    public Stream<R> stream() {
        Spliterator<R> rows = Spliterators.spliteratorUnknownSize(iterator(), Spliterator.ORDERED);
        return StreamSupport.stream(rows, false).onClose(this::close);
    }

    /**
     * Returns the rows that are left in lists of {@code size}, the last one perhaps shorter.
     *
     * @param size the number of rows, 1 or more
     * @throws io.github.tribikos.error.ArgumentException if it is less
     */
    public Iterable<List<R>> chunked(int size) {
        if (size < 1) {
            throw new io.github.tribikos.error.ArgumentException(
                    "Expected a chunk size of 1 or more but got " + size + ".");
        }
        return () -> {
            take();
            return new Chunks<>(source, size);
        };
    }

    /**
     * Returns the rows that are left, read one by one; while they come quickly, up to 16 at a time. Can be asked for once.
     *
     * @throws StateException if the rows were taken before
     */
    @Override
    public Iterator<R> iterator() {
        take();
        RowIterator<R> rows = new RowIterator<>(source);
        iterator = rows;
        return rows;
    }

    private void take() {
        if (taken) {
            throw new StateException(
                    "The rows of this result are being read already; they can be read once. Keep the list that"
                            + " all() returns to go over them again.");
        }
        taken = true;
    }

    /** Gives up the rows that are left. */
    @Override
    public void close() {
        if (iterator != null) {
            iterator.drop();
        }
        source.close();
    }

    /** Shows the SQL. */
    @Override
    public String toString() {
        return "Result of " + shortSql();
    }

    private String shortSql() {
        String sql = SqlLog.oneLine(source.sql());
        return sql.length() <= LONGEST_SQL ? sql : sql.substring(0, LONGEST_SQL) + "...";
    }

    /** Reads ahead one chunk, when it is asked for. */
    private static final class Chunks<R extends @Nullable Object> implements Iterator<List<R>> {
        private final RowSource<R> source;
        private final int size;
        private List<R> ahead = Collections.emptyList();

        Chunks(RowSource<R> source, int size) {
            this.source = source;
            this.size = size;
        }

        @Override
        public boolean hasNext() {
            if (ahead.isEmpty()) {
                ahead = new ArrayList<>(Math.min(size, 1_000));
                source.read(ahead, size);
            }
            return !ahead.isEmpty();
        }

        @Override
        public List<R> next() {
            if (!hasNext()) {
                throw new NoSuchElementException("The result has no more rows.");
            }
            List<R> chunk = ahead;
            ahead = Collections.emptyList();
            return chunk;
        }
    }
}
