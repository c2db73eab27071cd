package io.github.tribikos.sql;

import org.jspecify.annotations.Nullable;

/**
 * A numeric column, with the operators that take an {@code int}.
 *
 * @param <T> the Java type, {@code @Nullable} where the column may be NULL
 */
public non-sealed interface NumberColumnClause<T extends @Nullable Number>
        extends ColumnClause<T>, NumberExpression<T> {}
