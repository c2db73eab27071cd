package io.github.tribikos.sqlite;

import io.github.tribikos.schema.DialectOptions;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What SQLite is told of a column beyond the standard: {@code
 * integer("id").autoIncrement().primaryKey().with(SqliteColumnOptions.none().autoincrement())}. Other databases pass it by. Immutable; each
 * call returns another.
 */
public final class SqliteColumnOptions implements DialectOptions.OfColumn {
    private static final SqliteColumnOptions NONE = new SqliteColumnOptions(false, null);

    private final boolean autoincrement;
    private final @Nullable SqliteConflict notNullConflict;

    private SqliteColumnOptions(boolean autoincrement, @Nullable SqliteConflict notNullConflict) {
        this.autoincrement = autoincrement;
        this.notNullConflict = notNullConflict;
    }

    /** Returns options that say nothing yet. */
    public static SqliteColumnOptions none() {
        return NONE;
    }

    /**
     * Returns this with <a href="https://www.sqlite.org/autoinc.html">AUTOINCREMENT</a>: the key of a deleted row is never given again.
     * The column is an INTEGER and the whole primary key: {@code id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT}.
     */
    public SqliteColumnOptions autoincrement() {
        return new SqliteColumnOptions(true, notNullConflict);
    }

    /** Returns this with what becomes of a row whose value is NULL: {@code NOT NULL ON CONFLICT REPLACE}. */
    public SqliteColumnOptions notNullOnConflict(SqliteConflict what) {
        return new SqliteColumnOptions(autoincrement, Objects.requireNonNull(what, "what"));
    }

    /** Whether the key of a deleted row is never given again. */
    public boolean isAutoincrement() {
        return autoincrement;
    }

    /** Returns what becomes of a row whose value is NULL, or null. */
    public @Nullable SqliteConflict notNullConflict() {
        return notNullConflict;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof SqliteColumnOptions that
                && that.autoincrement == autoincrement
                && that.notNullConflict == notNullConflict;
    }

    @Override
    public int hashCode() {
        return Objects.hash(autoincrement, notNullConflict);
    }

    /** Shows what was said. */
    @Override
    public String toString() {
        return "SqliteColumnOptions" + (notNullConflict == null ? "" : " NOT NULL" + notNullConflict.clause())
                + (autoincrement ? " AUTOINCREMENT" : "");
    }
}
