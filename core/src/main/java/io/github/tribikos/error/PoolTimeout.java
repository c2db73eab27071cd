package io.github.tribikos.error;

import java.time.Duration;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** No connection of the pool became free in time. Nothing was sent to the database. */
public final class PoolTimeout extends TribikosException {
    private static final long serialVersionUID = 1L;

    private static final int MOST_SHOWN = 5;

    private final int total;
    private final int active;
    private final int idle;
    private final int waiting;
    private final Duration waited;

    @SuppressWarnings("serial") // the list is immutable, and of records; nobody serialises it
    private final List<Holder> holders;

    /**
     * Who had a connection when the wait ended.
     *
     * @param thread the name of the thread that took it
     * @param isSelf whether that is the thread that waited
     * @param held for how long
     * @param takenAt where it was taken, the program's own code first; empty if the engine does not note it
     */
    public record Holder(String thread, boolean isSelf, Duration held, List<StackTraceElement> takenAt) {
        /** Copies the list. */
        public Holder {
            takenAt = List.copyOf(takenAt);
        }

        /** Shows all in a line. */
        @Override
        public String toString() {
            return (isSelf ? "this thread" : "thread \"" + thread + "\"") + " for " + held.toMillis() + " ms"
                    + (takenAt.isEmpty() ? "" : ", taken at " + takenAt.get(0));
        }
    }

    /**
     * Makes an error from the state of the pool when the wait ended.
     *
     * @param total connections the pool holds
     * @param active connections in use
     * @param idle connections not in use
     * @param waiting threads that still wait for one
     * @param waited how long this thread waited
     * @param holders who has them, as far as is known
     * @param cause the pool's own exception, or null
     */
    public PoolTimeout(
            int total,
            int active,
            int idle,
            int waiting,
            Duration waited,
            List<Holder> holders,
            @Nullable Throwable cause) {
        super(message(total, active, idle, waiting, waited) + heldBy(holders), cause);
        this.holders = List.copyOf(holders);
        this.total = total;
        this.active = active;
        this.idle = idle;
        this.waiting = waiting;
        this.waited = waited;
    }

    /** Returns the number of connections that the pool held. */
    public int total() {
        return total;
    }

    /** Returns the number of connections in use. */
    public int active() {
        return active;
    }

    /** Returns the number of connections not in use. */
    public int idle() {
        return idle;
    }

    /** Returns the number of threads that still waited. */
    public int waiting() {
        return waiting;
    }

    /** Returns how long this thread waited. */
    public Duration waited() {
        return waited;
    }

    /** Returns who had the connections, longest first. */
    public List<Holder> holders() {
        return holders;
    }

    @Override
    public RetryScope retryScope() {
        return RetryScope.STATEMENT;
    }

    private static String message(int total, int active, int idle, int waiting, Duration waited) {
        String advice = total == 0
                ? " Check that the database can be reached."
                : " Close connections sooner, or raise the pool's size or timeout.";
        return "No connection became free within " + waited.toMillis() + " ms: the pool has " + total + " (" + active
                + " in use, " + idle + " idle), and " + waiting + " threads are waiting." + advice;
    }

    private static String heldBy(List<Holder> holders) {
        if (holders.isEmpty()) {
            return "";
        }
        String self = holders.stream().anyMatch(Holder::isSelf)
                ? " This thread waits for another connection while it has one: use that, or close it first."
                : "";
        String more = holders.size() > MOST_SHOWN ? "; and " + (holders.size() - MOST_SHOWN) + " more" : "";
        return self + " In use by "
                + holders.stream().limit(MOST_SHOWN).map(Holder::toString).collect(Collectors.joining("; ")) + more
                + ".";
    }
}
