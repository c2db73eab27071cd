package io.github.tribikos.orm.session;

/** What commit and rollback of a session mean that works on a connection of somebody else; see {@link SessionFactory#open(io.github.tribikos.engine.Connection, JoinMode)}. */
public enum JoinMode {
    /**
     * The session's transactions are savepoints in that of the connection: a commit releases one, a rollback goes back to it. Whoever has the
     * connection decides in the end. For tests that undo all that a program has committed.
     */
    SAVEPOINT,

    /** A commit flushes and ends nothing, a rollback rolls back the transaction of the connection. */
    ROLLBACK_ONLY,

    /** Commit and rollback are those of the connection. */
    CONTROL_FULLY
}
