package io.github.tribikos.engine;

import io.github.tribikos.event.Listeners;
import io.github.tribikos.event.PoolListener;
import io.github.tribikos.event.Registration;

/**
 * Where listeners are registered for what an engine does: {@link Engine#events()}. Each method returns a
 * {@link io.github.tribikos.event.Registration}, which ends the listening when it is closed. Costs nothing where nobody
 * listens. Safe for any thread.
 */
public final class EngineEvents {
    private final Listeners<PoolListener> pool = new Listeners<>();

    EngineEvents() {}

    /** Tells {@code listener} what becomes of the connections from now on. */
    public Registration pool(PoolListener listener) {
        return pool.add(listener);
    }

    Listeners<PoolListener> poolListeners() {
        return pool;
    }
}
