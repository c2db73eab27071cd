package io.github.tribikos.util;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

class BoundedCacheTest {
    @Test
    void getCountsHitsAndMisses() {
        BoundedCache<String, Integer> cache = new BoundedCache<>(10);
        assertThat(cache.get("a")).isNull();
        assertThat(cache.putIfAbsent("a", 1)).isEqualTo(1);
        assertThat(cache.get("a")).isEqualTo(1);
        assertThat(cache.stats()).isEqualTo(new BoundedCache.Stats(1, 1, 0, 1, 10));
    }

    @Test
    void putIfAbsentReturnsTheFirstValueStored() {
        BoundedCache<String, Integer> cache = new BoundedCache<>(10);
        cache.putIfAbsent("a", 1);
        assertThat(cache.putIfAbsent("a", 2)).isEqualTo(1);
        assertThat(cache.get("a")).isEqualTo(1);
        assertThat(cache.stats().size()).isEqualTo(1);
    }

    @Test
    void aFullCacheDropsTheOldestEntryNotUsedLately() {
        BoundedCache<Integer, Integer> cache = new BoundedCache<>(3);
        for (int i = 0; i < 4; i++) {
            cache.putIfAbsent(i, i);
        }
        assertThat(cache.get(0)).isNull();
        cache.get(1);
        cache.putIfAbsent(4, 4);
        assertThat(cache.get(1)).as("used since").isEqualTo(1);
        assertThat(cache.get(2)).as("not used since").isNull();
        assertThat(cache.stats().evictions()).isEqualTo(2);
        assertThat(cache.stats().size()).isEqualTo(3);
    }

    @Test
    void anEntryUsedBetweenAllOthersStays() {
        BoundedCache<Integer, Integer> cache = new BoundedCache<>(50);
        cache.putIfAbsent(-1, -1);
        for (int i = 0; i < 10_000; i++) {
            cache.putIfAbsent(i, i);
            assertThat(cache.get(-1)).isEqualTo(-1);
        }
    }

    @Test
    void aNewEntryStaysEvenIfAllOthersAreInUse() {
        BoundedCache<Integer, Integer> cache = new BoundedCache<>(3);
        for (int i = 0; i < 3; i++) {
            cache.putIfAbsent(i, i);
            cache.get(i);
        }
        cache.putIfAbsent(3, 3);
        assertThat(cache.get(3)).isEqualTo(3);
        assertThat(cache.stats().size()).isEqualTo(3);
    }

    @Test
    void capacityZeroKeepsNothing() {
        BoundedCache<String, Integer> cache = new BoundedCache<>(0);
        assertThat(cache.putIfAbsent("a", 1)).isEqualTo(1);
        assertThat(cache.get("a")).isNull();
        assertThat(cache.stats().size()).isZero();
    }

    @Test
    void negativeCapacityIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new BoundedCache<String, String>(-1))
                .withMessage("Expected a cache capacity of 0 or more but got -1.");
    }

    @Test
    void clearRemovesAllEntriesAndCountsNoEviction() {
        BoundedCache<String, Integer> cache = new BoundedCache<>(2);
        cache.putIfAbsent("a", 1);
        cache.putIfAbsent("b", 2);
        cache.clear();
        assertThat(cache.get("a")).isNull();
        assertThat(cache.stats()).isEqualTo(new BoundedCache.Stats(0, 1, 0, 0, 2));
    }

    @Test
    void manyThreadsNeverGetTheValueOfAnotherKeyAndTheCapacityHolds() throws Exception {
        int threads = 8;
        BoundedCache<Integer, String> cache = new BoundedCache<>(100);
        ExecutorService executor = Executors.newFixedThreadPool(threads);
        try {
            List<Future<Integer>> results = new ArrayList<>();
            for (int thread = 0; thread < threads; thread++) {
                Random random = new Random(thread);
                results.add(executor.submit(() -> {
                    int wrong = 0;
                    for (int i = 0; i < 50_000; i++) {
                        int key = random.nextInt(i % 2 == 0 ? 50 : 1_000);
                        String value = cache.get(key);
                        if (value == null) {
                            value = cache.putIfAbsent(key, "value " + key);
                        }
                        wrong += value.equals("value " + key) ? 0 : 1;
                        wrong += cache.stats().size() <= 100 + threads ? 0 : 1;
                    }
                    return wrong;
                }));
            }
            for (Future<Integer> result : results) {
                assertThat(result.get(60, TimeUnit.SECONDS)).isZero();
            }
        } finally {
            executor.shutdownNow();
        }
        BoundedCache.Stats stats = cache.stats();
        assertThat(stats.hits() + stats.misses()).isEqualTo(threads * 50_000L);
        assertThat(stats.hits()).isPositive();
        assertThat(stats.evictions()).isPositive();
        int held = 0;
        for (int key = 0; key < 1_000; key++) {
            held += cache.get(key) == null ? 0 : 1;
        }
        assertThat(stats.size()).isEqualTo(held).isBetween(1, 100 + threads);
    }
}
