package io.github.tribikos.sql;

import org.jspecify.annotations.Nullable;

/**
 * Columns that decode together to something outside this language, such as a mapped class. Open to the ORM, whose entities are
 * such things; like every part, two that describe themselves alike must need the same SQL.
 *
 * @param <T> what one row gives
 */
public non-sealed interface EntityClause<T extends @Nullable Object> extends Selectable<T> {}
