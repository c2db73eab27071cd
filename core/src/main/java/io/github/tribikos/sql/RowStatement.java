package io.github.tribikos.sql;

import org.jspecify.annotations.Nullable;

/**
 * A statement that gives rows.
 *
 * @param <R> what a row decodes to
 */
public sealed interface RowStatement<R extends @Nullable Object> extends Statement permits Query, Returning {
    /** Returns what the rows decode to. */
    Selectable<R> selectable();
}
