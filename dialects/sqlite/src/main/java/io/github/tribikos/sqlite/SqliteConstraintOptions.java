package io.github.tribikos.sqlite;

import io.github.tribikos.schema.DialectOptions;
import java.util.Objects;

/**
 * What SQLite is told of a primary key, a unique constraint or a check beyond the standard: {@code
 * unique(email).with(SqliteConstraintOptions.onConflict(IGNORE))}. Other databases pass it by.
 *
 * @param conflict what becomes of a row that breaks the constraint
 */
public record SqliteConstraintOptions(SqliteConflict conflict) implements DialectOptions.OfConstraint {
    /** Requires it. */
    public SqliteConstraintOptions {
        Objects.requireNonNull(conflict, "conflict");
    }

    /** Returns {@code ON CONFLICT what}. */
    public static SqliteConstraintOptions onConflict(SqliteConflict what) {
        return new SqliteConstraintOptions(what);
    }
}
