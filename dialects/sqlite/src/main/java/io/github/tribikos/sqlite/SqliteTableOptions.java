package io.github.tribikos.sqlite;

import io.github.tribikos.schema.DialectOptions;
import org.jspecify.annotations.Nullable;

/**
 * What SQLite's <a href="https://www.sqlite.org/lang_createtable.html">CREATE TABLE</a> is told of a table beyond the standard: {@code
 * options(SqliteTableOptions.none().withoutRowid().strict())}. Other databases pass it by. Immutable; each call returns another.
 */
public final class SqliteTableOptions implements DialectOptions.OfTable {
    private static final SqliteTableOptions NONE = new SqliteTableOptions(false, false);

    private final boolean withoutRowid;
    private final boolean strict;

    private SqliteTableOptions(boolean withoutRowid, boolean strict) {
        this.withoutRowid = withoutRowid;
        this.strict = strict;
    }

    /** Returns options that say nothing yet. */
    public static SqliteTableOptions none() {
        return NONE;
    }

    /** Returns this as a table that is <a href="https://www.sqlite.org/withoutrowid.html">stored by its primary key</a>. */
    public SqliteTableOptions withoutRowid() {
        return new SqliteTableOptions(true, strict);
    }

    /**
     * Returns this as a table that <a href="https://www.sqlite.org/stricttables.html">refuses values of other types</a>, since SQLite 3.37.
     * Its columns may be INTEGER, REAL, TEXT, BLOB or ANY alone.
     */
    public SqliteTableOptions strict() {
        return new SqliteTableOptions(withoutRowid, true);
    }

    /** Whether it is stored by its primary key. */
    public boolean isWithoutRowid() {
        return withoutRowid;
    }

    /** Whether it refuses values of other types. */
    public boolean isStrict() {
        return strict;
    }

    /** What follows the closing parenthesis, a line for each. */
    String clauses() {
        return (withoutRowid ? "\n WITHOUT ROWID" : "")
                + (withoutRowid && strict ? "," : "")
                + (strict ? "\n STRICT" : "");
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof SqliteTableOptions that && that.withoutRowid == withoutRowid && that.strict == strict;
    }

    @Override
    public int hashCode() {
        return (withoutRowid ? 1 : 0) + (strict ? 2 : 0);
    }

    /** Shows what was said. */
    @Override
    public String toString() {
        return "SqliteTableOptions" + clauses().replace('\n', ' ');
    }
}
