package io.github.tribikos.sql;

import org.jspecify.annotations.Nullable;

/**
 * Several selected things. Keeps what it adds to the key of a statement, as most are constants that many statements use.
 *
 * @param <R> what they decode to
 */
abstract sealed class Selection<R extends @Nullable Object> implements Selectable<R>
        permits MappedProjection, RowSelection {
    private transient @Nullable KeyFragment
            keyFragment; // benign race: every thread finds an equal one, with final fields

    final @Nullable KeyFragment keyFragment() {
        return keyFragment;
    }

    final void keyFragment(KeyFragment found) {
        keyFragment = found;
    }
}
