package io.github.tribikos.engine;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import org.jspecify.annotations.Nullable;

/**
 * Rows one by one. While they come quickly a few are read at a time: a reading costs half as much as a row of a database in memory.
 * Where they come slowly each is given out as soon as it is there.
 */
final class RowIterator<R extends @Nullable Object> implements Iterator<R> {
    private static final int MOST = 16;
    private static final long QUICK_NANOS = 100_000;

    private final RowSource<R> source;
    private final List<R> ahead = new ArrayList<>(MOST);
    private int next;
    private int size = 1; // of the next reading
    private @Nullable RuntimeException failure; // comes after the rows that were read before it

    RowIterator(RowSource<R> source) {
        this.source = source;
    }

    @Override
    public boolean hasNext() {
        if (next == ahead.size()) {
            read();
        }
        return next < ahead.size();
    }

    private void read() {
        drop();
        RuntimeException held = failure;
        if (held != null) {
            throw held;
        }
        long start = System.nanoTime();
        try {
            source.read(ahead, size);
        } catch (RuntimeException e) {
            if (ahead.isEmpty()) {
                throw e;
            }
            failure = e;
        }
        size = System.nanoTime() - start < QUICK_NANOS ? Math.min(MOST, size * 2) : 1;
    }

    @Override
    public R next() {
        if (!hasNext()) {
            throw new NoSuchElementException("The result has no more rows.");
        }
        return ahead.get(next++);
    }

    /** Gives up what was read and not given out. */
    void drop() {
        ahead.clear();
        next = 0;
    }
}
