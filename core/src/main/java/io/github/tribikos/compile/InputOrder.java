package io.github.tribikos.compile;

import io.github.tribikos.type.Codec;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How the rows that an INSERT of many gives back are brought into the order of the rows that were sent. No database promises
 * an order of RETURNING (<a href="https://www.sqlite.org/lang_returning.html">SQLite</a> calls it arbitrary, <a
 * href="https://www.postgresql.org/docs/current/dml-returning.html">PostgreSQL</a> and the others say nothing), so a column
 * tells: a key that the database counts up from row to row, or one whose values were sent.
 */
public final class InputOrder {
    /** What tells the order. */
    public enum By {
        /** Nothing does: one row at a time. */
        NOTHING,
        /**
         * A generated key, which rises in the order of the input. That rests on how databases insert, row after row as VALUES or a
         * sorted SELECT gives them, and on each new key being greater than the last: so do <a
         * href="https://www.sqlite.org/autoinc.html">SQLite</a>, as long as the greatest possible key is not taken, and InnoDB, which gives <a
         * href="https://dev.mysql.com/doc/refman/8.4/en/innodb-auto-increment-handling.html">simple inserts</a> consecutive keys.
         * That the first row gets the first of them, and what H2 and DuckDB do, no page says; the compliance suite watches it with
         * 10,000 rows.
         */
        GENERATED_KEY,
        /** Columns whose values were sent and differ from row to row. */
        GIVEN_KEY
    }

    static final InputOrder UNKNOWN = new InputOrder(By.NOTHING, List.of(), null);

    private final By by;
    private final Key[] keys;
    private final @Nullable RowCells cells;

    private InputOrder(By by, List<Key> keys, @Nullable RowCells cells) {
        this.by = by;
        this.keys = keys.toArray(Key[]::new);
        this.cells = cells;
    }

    /** A column that tells: its place in the result, 1-based, its codec, and its cell in a row that was sent. */
    record Key(int resultIndex, Codec<?> codec, int cell) {}

    static InputOrder of(By by, List<Key> keys, RowCells cells) {
        return new InputOrder(by, keys, cells);
    }

    /** Returns what tells the order. */
    public By by() {
        return by;
    }

    /** Returns the key of the result's current row, one value per column. */
    public @Nullable Object[] read(ResultSet result) throws SQLException {
        @Nullable Object[] values = new @Nullable Object[keys.length];
        for (int i = 0; i < keys.length; i++) {
            values[i] = keys[i].codec.read(result, keys[i].resultIndex);
        }
        return values;
    }

    /** Returns the key that a row was sent with, where that is given; {@code row} is 0-based. */
    public @Nullable Object[] sent(int row, Compiled.Bindings bindings) {
        @Nullable Object[] values = new @Nullable Object[keys.length];
        for (int i = 0; i < keys.length && cells != null; i++) {
            values[i] = cells.value(row, keys[i].cell, bindings);
        }
        return values;
    }
}
