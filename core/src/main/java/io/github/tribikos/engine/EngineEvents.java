package io.github.tribikos.engine;

/**
 * Where listeners are registered for what an engine does: {@link Engine#events()}. Each method returns a
 * {@link io.github.tribikos.event.Registration}, which ends the listening when it is closed. Costs nothing where nobody
 * listens. Safe for any thread.
 */
public final class EngineEvents {
    EngineEvents() {}
}
