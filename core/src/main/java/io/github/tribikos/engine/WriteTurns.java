package io.github.tribikos.engine;

import io.github.tribikos.error.InterruptedFailure;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/**
 * Lets the writers of an engine take turns, in the order in which they came, on a database that lets one write at a time but
 * does not queue those who wait: SQLite lets each look again after a nap of up to 100 ms, and who is unlucky looks in vain until
 * its time is up. Processes, and engines, still contend for the database itself, but each with one writer alone.
 */
final class WriteTurns {
    private final Semaphore turn = new Semaphore(1, true);

    /**
     * Waits for a turn for up to so long.
     *
     * @return whether it came; else the database is to be asked all the same, so that its own error tells what is the matter
     */
    boolean take(long millis) {
        try {
            return turn.tryAcquire(millis, TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            throw InterruptedFailure.during("waiting to write", e);
        }
    }

    void giveBack() {
        turn.release();
    }
}
