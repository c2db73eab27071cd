package io.github.tribikos.util;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

class AppendListTest {
    @Test
    void appendLeavesTheShorterListAsItWas() {
        AppendList<String> one = AppendList.of("a");
        AppendList<String> two = one.append("b");
        assertThat(one).containsExactly("a");
        assertThat(two).containsExactly("a", "b").isEqualTo(List.of("a", "b")).hasSameHashCodeAs(List.of("a", "b"));
    }

    @Test
    void appendsToTheSameListDiverge() {
        AppendList<Integer> base = AppendList.of(1, 2).append(3);
        AppendList<Integer> left = base.append(4);
        AppendList<Integer> right = base.append(5);
        AppendList<Integer> both = base.appendAll(List.of(6, 7));
        assertThat(left.append(40)).containsExactly(1, 2, 3, 4, 40);
        assertThat(right.append(50)).containsExactly(1, 2, 3, 5, 50);
        assertThat(both).containsExactly(1, 2, 3, 6, 7);
        assertThat(base).containsExactly(1, 2, 3);
    }

    @Test
    void appendAllDoesNotWriteOverAnElementOfALongerList() {
        AppendList<Integer> base = AppendList.of(1, 2, 3, 4).append(5);
        AppendList<Integer> longer = base.append(6);
        assertThat(base.appendAll(List.of(60, 70))).containsExactly(1, 2, 3, 4, 5, 60, 70);
        assertThat(longer).containsExactly(1, 2, 3, 4, 5, 6);
        assertThat(longer.appendAll(List.of())).isSameAs(longer);
    }

    @Test
    void factoriesCopyWhatTheyAreGiven() {
        String[] array = {"a", "b"};
        AppendList<String> list = AppendList.of(array);
        array[0] = "changed";
        assertThat(list).containsExactly("a", "b");
        assertThat(AppendList.copyOf(list)).isSameAs(list);
        assertThat(AppendList.copyOf(List.of("x", "y"))).containsExactly("x", "y");
        assertThat(AppendList.of()).isEmpty();
        assertThat(list.toArray()).isExactlyInstanceOf(Object[].class).containsExactly("a", "b");
        assertThat(list.append("c").toArray()).containsExactly("a", "b", "c");
    }

    @Test
    void anArrayIsAnElementLikeAnyOther() {
        Object[] element = {1, 2};
        assertThat(AppendList.<Object[]>of().append(element)).hasSize(1);
        assertThat(AppendList.<Object>of().append((Object) element)).hasSize(1);
    }

    @Test
    @SuppressWarnings("NullAway") // what a caller without nullness checks may do
    void nullIsRefusedAndTakesNoSlot() {
        AppendList<String> list = AppendList.of("a", "b").append("c");
        assertThatNullPointerException().isThrownBy(() -> list.append(null)).withMessage("element");
        assertThatNullPointerException().isThrownBy(() -> list.appendAll(Arrays.asList("d", null)));
        assertThat(list.append("d")).containsExactly("a", "b", "c", "d");
    }

    @Test
    void cannotBeChangedOrReadBeyondItsEnd() {
        AppendList<String> list = AppendList.of("a", "b").append("c");
        AppendList<String> longer = list.append("d");
        assertThatThrownBy(() -> longer.add("x")).isInstanceOf(UnsupportedOperationException.class);
        assertThatThrownBy(() -> longer.set(0, "x")).isInstanceOf(UnsupportedOperationException.class);
        assertThatThrownBy(() -> longer.remove(0)).isInstanceOf(UnsupportedOperationException.class);
        assertThatThrownBy(() -> list.get(3)).isInstanceOf(IndexOutOfBoundsException.class);
    }

    @Test
    @Timeout(20)
    void aMillionChainedAppendsTakeLinearTime() {
        AppendList<Integer> list = AppendList.of();
        for (int i = 0; i < 1_000_000; i++) {
            list = list.append(i);
        }
        assertThat(list).hasSize(1_000_000);
        assertThat(list.get(999_999)).isEqualTo(999_999);
    }

    @Test
    void threadsThatAppendToTheSameListEachGetTheirOwn() throws Exception {
        int threads = 8;
        ExecutorService executor = Executors.newFixedThreadPool(threads);
        try {
            for (int round = 0; round < 500; round++) {
                AppendList<Integer> base = AppendList.of(-1, -2, -3, -4).append(-5);
                CountDownLatch start = new CountDownLatch(1);
                List<Future<AppendList<Integer>>> results = new ArrayList<>();
                for (int thread = 0; thread < threads; thread++) {
                    int id = thread;
                    results.add(executor.submit(() -> {
                        start.await();
                        return base.append(id).append(id + 100).appendAll(List.of(id + 200, id + 300));
                    }));
                }
                start.countDown();
                for (int thread = 0; thread < threads; thread++) {
                    assertThat(results.get(thread).get(10, TimeUnit.SECONDS))
                            .containsExactly(-1, -2, -3, -4, -5, thread, thread + 100, thread + 200, thread + 300);
                }
            }
        } finally {
            executor.shutdownNow();
        }
    }

    /** Threads take each other's lists from a plain field and append: whatever they see must be complete. */
    @Test
    void aListPassedByADataRaceIsComplete() throws Exception {
        Racy racy = new Racy();
        AtomicInteger incomplete = new AtomicInteger();
        long end = System.nanoTime() + Duration.ofMillis(500).toNanos();
        List<Thread> threads = IntStream.range(0, 4)
                .mapToObj(id -> new Thread(() -> {
                    while (System.nanoTime() < end) {
                        AppendList<Integer> seen = racy.list;
                        for (int i = 0; i < seen.size(); i++) {
                            Integer element = seen.get(i);
                            if (element == null || element != i) {
                                incomplete.incrementAndGet();
                            }
                        }
                        racy.list = seen.size() >= 64 ? AppendList.of() : seen.append(seen.size());
                    }
                }))
                .toList();
        threads.forEach(Thread::start);
        for (Thread thread : threads) {
            thread.join();
        }
        assertThat(incomplete).hasValue(0);
    }

    private static final class Racy {
        private AppendList<Integer> list = AppendList.of();
    }
}
