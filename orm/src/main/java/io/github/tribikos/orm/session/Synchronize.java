package io.github.tribikos.orm.session;

/**
 * How the objects of a session follow an UPDATE or DELETE that it runs; SQLAlchemy's {@code synchronize_session}.
 */
public enum Synchronize {
    /** By {@link #EVALUATE} where that is possible, else by {@link #FETCH}. */
    AUTO,
    /** The condition and the new values are computed for each object in memory; what only the database can compute is an error. */
    EVALUATE,
    /** The statement returns the keys of the rows that it changes, or they are selected before; what was changed is read again when asked for. */
    FETCH,
    /** They do not. */
    NONE
}
