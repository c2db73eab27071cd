package io.github.tribikos.orm.session;

import io.github.tribikos.orm.ObjectState;
import io.github.tribikos.orm.mapping.Relationship;

/**
 * Is told of what sessions do, on their threads: {@code sessions.listen(listener)} for all sessions of a factory, {@code
 * session.listen(listener)} for one. What it throws reaches the program, and ends what the session was about to do.
 */
public interface SessionListener {
    /** A transaction begins: the session has taken a connection. */
    default void begun(Session session) {}

    /** The session is about to flush, and has something to send. Objects may be added and changed. */
    default void beforeFlush(Session session) {}

    /** The session has flushed. */
    default void afterFlush(Session session) {}

    /** The session is about to flush and commit. */
    default void beforeCommit(Session session) {}

    /** The session has committed. */
    default void afterCommit(Session session) {}

    /** The session has rolled back, and set its objects back. */
    default void afterRollback(Session session) {}

    /** An object stands otherwise to the session than before: {@code PENDING} to {@code PERSISTENT} when its row was inserted. */
    default void moved(Session session, Object entity, ObjectState from, ObjectState to) {}

    /** An object was made of a row. */
    default void loaded(Session session, Object entity) {}

    /** Values of an object were read again. */
    default void refreshed(Session session, Object entity) {}

    /** Values of an object were forgotten by {@link Session#expire}. */
    default void expired(Session session, Object entity) {}

    /** The row of an object is about to be inserted; its fields may be changed. */
    default void beforeInsert(Session session, Object entity) {}

    /** The row of an object is about to be updated; its fields may be changed. */
    default void beforeUpdate(Session session, Object entity) {}

    /** The row of an object is about to be deleted. */
    default void beforeDelete(Session session, Object entity) {}

    /** The rows of a flush were sent, that of a new object among them: its fields have what the database made up. */
    default void afterInsert(Session session, Object entity) {}

    /** The rows of a flush were sent, changes of an object among them. */
    default void afterUpdate(Session session, Object entity) {}

    /** The rows of a flush were deleted, that of an object among them. */
    default void afterDelete(Session session, Object entity) {}

    /**
     * The program has put {@code other} into the handle of an object of the session, or the object came into the session with it; the other
     * side is in step already. Told once, of the side on which it was done.
     */
    default void linked(Session session, Object owner, Relationship<?, ?> relationship, Object other) {}

    /** The program has taken {@code other} out of the handle of an object of the session; the other side is in step already. */
    default void unlinked(Session session, Object owner, Relationship<?, ?> relationship, Object other) {}
}
