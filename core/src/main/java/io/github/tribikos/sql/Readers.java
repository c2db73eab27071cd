package io.github.tribikos.sql;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Hands out readers of a result's columns, in order; each result column is asked for once. */
public interface Readers {
    /** Returns a reader of the next column, which holds {@code expression}. */
    <T extends @Nullable Object> RowReader<T> column(Expression<T> expression);

    /** Returns a reader of the nested list whose keys are the next columns. */
    <T extends @Nullable Object> RowReader<List<T>> nested(Multiset<T> multiset);
}
