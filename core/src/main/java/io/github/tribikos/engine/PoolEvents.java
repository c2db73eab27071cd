package io.github.tribikos.engine;

import io.github.tribikos.event.Listeners;
import io.github.tribikos.event.PoolListener;
import io.github.tribikos.event.PoolListener.Verdict;
import java.sql.SQLException;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Tells the listeners of the pool what happens to a connection. */
final class PoolEvents {
    private final Listeners<PoolListener> listeners;

    PoolEvents(Listeners<PoolListener> listeners) {
        this.listeners = listeners;
    }

    /** A step that uses the driver's connection. */
    void connected(PhysicalConnection connection) throws SQLException {
        for (PoolListener listener : listeners.all()) {
            listener.connected(connection); // not in the pool yet: as the driver opened it, with auto-commit on
        }
    }

    Verdict lending(PhysicalConnection connection) throws SQLException {
        Verdict[] worst = {Verdict.LEND};
        if (!listeners.isEmpty()) {
            connection.withAutoCommit(driver -> {
                for (PoolListener listener : listeners.all()) {
                    Verdict verdict = listener.lending(connection);
                    worst[0] = verdict.compareTo(worst[0]) > 0 ? verdict : worst[0];
                }
            });
        }
        return worst[0];
    }

    void resetting(PhysicalConnection connection) throws SQLException {
        if (!listeners.isEmpty()) {
            connection.withAutoCommit(driver -> {
                for (PoolListener listener : listeners.all()) {
                    listener.resetting(connection);
                }
            });
        }
    }

    void givenBack(PhysicalConnection connection) {
        tell(listener -> listener.givenBack(connection));
    }

    void invalidated(PhysicalConnection connection, @Nullable Throwable cause) {
        tell(listener -> listener.invalidated(connection, cause));
    }

    void closed(PhysicalConnection connection) {
        tell(listener -> listener.closed(connection));
    }

    /** What is told afterwards must not keep the pool from its work. */
    private void tell(Consumer<PoolListener> event) {
        for (PoolListener listener : listeners.all()) {
            try {
                event.accept(listener);
            } catch (RuntimeException e) {
                Engine.LOG.warn(
                        "A listener of the pool failed: {}", listener.getClass().getName(), e);
            }
        }
    }
}
