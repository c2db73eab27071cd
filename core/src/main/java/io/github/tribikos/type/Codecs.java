package io.github.tribikos.type;

import org.jspecify.annotations.Nullable;

/** Finds the codec of a type: a dialect's table of codecs, as the compiler sees it. Safe for any thread. */
public interface Codecs {
    /** Returns the codec of {@code type}; the same one for equal types, as far as that matters. */
    <T> Codec<T> codec(SqlType<T> type);

    /** Returns how many values of {@code type} travel as one array; null if the database or its driver has no such way. */
    default <T> @Nullable ColumnArray<T> columnArray(SqlType<T> type) {
        return null;
    }

    /** Returns the name of the dialect that the codecs belong to, for error messages. */
    String dialectName();
}
