package io.github.tribikos.sql;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * What an INSERT puts into a column that it is not given a value for: a value made by the client for each row, or an
 * expression of the database.
 *
 * @param column the column
 * @param client makes the value, called once per row; null if {@code expression} is given
 * @param expression the SQL expression; null if {@code client} is given
 */
public record ColumnDefault(
        ColumnClause<?> column,
        @Nullable Supplier<? extends @Nullable Object> client,
        @Nullable Expression<?> expression) {}
