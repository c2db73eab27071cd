package io.github.tribikos.util;

import java.util.Queue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.LongAdder;
import org.jspecify.annotations.Nullable;

/**
 * A map with a capacity, for any number of threads, that drops the oldest entry not used lately when it is full
 * (second chance, an approximation of least recently used). Reading takes no lock.
 *
 * <p>It never computes a value: callers compute outside any lock and offer the value to {@link #putIfAbsent putIfAbsent}.
 * Two threads may so compute the same value; both then use the first one stored.
 *
 * @param <K> the type of the keys, with {@code equals} and {@code hashCode} by value
 * @param <V> the type of the values
 */
public final class BoundedCache<K, V> {
    private final int capacity;
    private final ConcurrentMap<K, Entry<K, V>> entries = new ConcurrentHashMap<>();
    private final Queue<Entry<K, V>> byAge = new ConcurrentLinkedQueue<>();
    private final AtomicInteger size = new AtomicInteger();
    private final LongAdder hits = new LongAdder();
    private final LongAdder misses = new LongAdder();
    private final LongAdder evictions = new LongAdder();

    /**
     * Makes an empty cache.
     *
     * @param capacity the most entries to keep, 0 or more; 0 keeps nothing. While <i>n</i> threads add at once it may
     *     be exceeded by <i>n</i>
     * @throws IllegalArgumentException if {@code capacity} is negative
     */
    public BoundedCache(int capacity) {
        if (capacity < 0) {
            throw new IllegalArgumentException("Expected a cache capacity of 0 or more but got " + capacity + ".");
        }
        this.capacity = capacity;
    }

    /**
     * What a cache has done since it was made. The numbers are read one after the other, not at one instant.
     *
     * @param hits calls of {@code get} that found a value
     * @param misses calls of {@code get} that found none
     * @param evictions entries dropped because the cache was full
     * @param size entries now in the cache
     * @param capacity the most entries it keeps
     */
    public record Stats(long hits, long misses, long evictions, int size, int capacity) {}

    /** Returns the value of {@code key}, or null if the cache does not hold it. Counts a hit or a miss. */
    public @Nullable V get(K key) {
        Entry<K, V> entry = entries.get(key);
        if (entry == null) {
            misses.increment();
            return null;
        }
        hits.increment();
        entry.touch();
        return entry.value;
    }

    /** Stores {@code value} unless the key has a value already, and returns the value that the key then has. */
    public V putIfAbsent(K key, V value) {
        if (capacity == 0) {
            return value;
        }
        Entry<K, V> entry = new Entry<>(key, value);
        Entry<K, V> earlier = entries.putIfAbsent(key, entry);
        if (earlier != null) {
            earlier.touch();
            return earlier.value;
        }
        size.incrementAndGet();
        while (size.get() > capacity && evictOne()) {}
        byAge.add(entry); // after the eviction: unused so far, it would be the first to go
        return value;
    }

    /** Removes all entries. They do not count as evictions. */
    public void clear() {
        for (Entry<K, V> entry = byAge.poll(); entry != null; entry = byAge.poll()) {
            remove(entry);
        }
    }

    /** Returns the statistics so far. */
    public Stats stats() {
        return new Stats(hits.sum(), misses.sum(), evictions.sum(), size.get(), capacity);
    }

    // Gives at most one chance per entry, so that busy readers cannot keep a writer here. False if another thread has
    // the last entries in hand.
    private boolean evictOne() {
        for (int chances = capacity; ; chances--) {
            Entry<K, V> oldest = byAge.poll();
            if (oldest == null) {
                return false;
            }
            if (!oldest.isTouched || chances == 0) {
                remove(oldest);
                evictions.increment();
                return true;
            }
            oldest.isTouched = false;
            byAge.add(oldest);
        }
    }

    private void remove(Entry<K, V> entry) {
        entries.remove(entry.key, entry);
        size.decrementAndGet();
    }

    private static final class Entry<K, V> {
        final K key;
        final V value;
        volatile boolean isTouched;

        Entry(K key, V value) {
            this.key = key;
            this.value = value;
        }

        // Reads before it writes: many threads touch a hot entry, and a write would move its cache line between them.
        void touch() {
            if (!isTouched) {
                isTouched = true;
            }
        }
    }
}
