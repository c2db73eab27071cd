package io.github.tribikos.dialect;

/** How a driver is made to give rows while they are read, rather than all at once. */
public enum Streaming {
    /** By the fetch size of the statement, or always. */
    FETCH_SIZE,
    /** By a setting of the session, for the statements that are run while it is on. */
    SESSION,
    /**
     * By a setting of the session; and until such a result is read or closed, the session runs nothing else. What is left of it
     * is then read into memory.
     */
    SESSION_ALONE
}
