package io.github.tribikos.testkit;

import java.util.function.BooleanSupplier;
import org.assertj.core.api.Assertions;

/** Waits for what another thread does soon, such as the pool, which closes connections in a thread of its own. */
final class Eventually {
    private Eventually() {}

    /** Returns when {@code claim} holds; fails if it does not within five seconds. */
    static void holds(String what, BooleanSupplier claim) {
        long deadline = System.nanoTime() + 5_000_000_000L;
        while (!claim.getAsBoolean()) {
            if (System.nanoTime() - deadline > 0) {
                Assertions.fail("did not come true within 5 s: " + what);
            }
            try {
                Thread.sleep(10);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                Assertions.fail("interrupted while waiting for: " + what);
            }
        }
    }
}
