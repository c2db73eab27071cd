package io.github.tribikos.engine;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Rows as a result reads them: forward only, for one thread at a time.
 *
 * @param <R> what a row decodes to
 */
interface RowSource<R extends @Nullable Object> {
    /** As many rows as there are. */
    int ALL = Integer.MAX_VALUE;

    /**
     * Adds up to {@code limit} rows to {@code target}; adding none means that there are no more. Closes itself at the end and
     * on any error.
     */
    void read(List<? super R> target, int limit);

    /** Gives up what is left. Does nothing when closed already. */
    void close();

    /** The SQL, for messages. */
    String sql();
}
