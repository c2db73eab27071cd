package io.github.tribikos.error;

/** How much has to be done again for a failed call to have a chance. */
public enum RetryScope {
    /** The failed call alone: nothing had been sent to the database. */
    STATEMENT,

    /** The whole transaction, from its first statement, on a connection without an open one. */
    TRANSACTION,

    /** Nothing: the same work would fail again, or might be done twice. */
    NEVER
}
