package io.github.tribikos.compile;

import io.github.tribikos.sql.Expression;
import io.github.tribikos.sql.Multiset;
import io.github.tribikos.sql.Readers;
import io.github.tribikos.sql.RowReader;
import io.github.tribikos.type.Codec;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Readers that take each column straight from the JDBC result, with the codec chosen when the statement was compiled. */
final class ResultReaders implements Readers {
    private final Codec<?>[] codecs;
    private int next;

    ResultReaders(Codec<?>[] codecs) {
        this.codecs = codecs;
    }

    @Override
    @SuppressWarnings({"unchecked", "NullAway"}) // found by the type of this expression; T may be nullable
    public <T extends @Nullable Object> RowReader<T> column(Expression<T> expression) {
        Codec<Object> codec = (Codec<Object>) codecs[next++];
        int index = next; // 1-based, as JDBC counts
        return cursor -> (T) codec.read(cursor.result(), index);
    }

    @Override
    public <T extends @Nullable Object> RowReader<List<T>> nested(Multiset<T> multiset) {
        throw new IllegalStateException("Nested lists are read from buffered rows.");
    }
}
