package io.github.tribikos.sql;

import org.jspecify.annotations.Nullable;

/**
 * A BIGINT column.
 *
 * @param <T> {@code Long}, or {@code @Nullable Long} where the column may be NULL
 */
public non-sealed interface LongColumnClause<T extends @Nullable Long>
        extends NumberColumnClause<T>, LongExpression<T> {}
