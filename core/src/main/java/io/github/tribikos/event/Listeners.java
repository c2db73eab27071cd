package io.github.tribikos.event;

import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Stream;

/**
 * The listeners of one kind of event, told in the order of their registration. Copied when it changes, so that telling them
 * takes no lock, and asking whether there are any is one read of a field. Safe for any thread.
 *
 * @param <L> the listener's interface
 */
public final class Listeners<L> {
    private volatile List<L> all = List.of();
    private volatile boolean empty = true;

    /** Makes a list without listeners. */
    public Listeners() {}

    /**
     * Adds a listener after those that are there. One that is added twice is told twice.
     *
     * @return the registration, which takes it away when it is closed
     */
    public Registration add(L listener) {
        synchronized (this) {
            set(Stream.concat(all.stream(), Stream.of(listener)).toList());
        }
        AtomicBoolean active = new AtomicBoolean(true);
        return new Registration() {
            @Override
            public boolean isActive() {
                return active.get();
            }

            @Override
            public void close() {
                if (active.compareAndSet(true, false)) {
                    remove(listener);
                }
            }
        };
    }

    /** Whether nobody listens. */
    public boolean isEmpty() {
        return empty;
    }

    /** Returns the listeners of this moment, in order. */
    public List<L> all() {
        return all;
    }

    private synchronized void remove(L listener) {
        int first = 0;
        while (all.get(first) != listener) {
            first++; // it is there: each registration takes away one
        }
        set(Stream.concat(all.stream().limit(first), all.stream().skip(first + 1L))
                .toList());
    }

    private void set(List<L> changed) {
        all = changed;
        empty = changed.isEmpty();
    }
}
