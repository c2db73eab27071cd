package io.github.tribikos.event;

/** A listener that is told of events until this is closed. Safe for any thread. */
public interface Registration extends AutoCloseable {
    /** Whether the listener is told of events still. */
    boolean isActive();

    /** Takes the listener away; calls that are under way finish. Closing again does nothing. */
    @Override
    void close();
}
