package io.github.tribikos.orm;

/** How an object stands to a session, as {@code session.stateOf(object)} tells. */
public enum ObjectState {
    /** Not in the session, and without a key: the database knows nothing of it. */
    TRANSIENT,
    /** Added; the next flush inserts its row. */
    PENDING,
    /** In the session, with a row. Also one given to {@code delete} that is not flushed yet. */
    PERSISTENT,
    /** Its row was deleted by a flush, and the transaction has not ended. */
    DELETED,
    /** Not in the session, and all of its key is set: it has been in one, or got its key from the program. */
    DETACHED
}
