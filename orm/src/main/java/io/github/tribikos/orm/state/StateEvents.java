package io.github.tribikos.orm.state;

import io.github.tribikos.orm.ObjectState;

/** What is told of the objects of a session. Implemented by the session, which passes it on to listeners. */
public interface StateEvents {
    /** An object stands otherwise to the session than before. */
    void moved(Object entity, ObjectState from, ObjectState to);

    /** An object was made of a row. */
    void loaded(Object entity);

    /** Values of an object were read again. */
    void refreshed(Object entity);

    /** Values of an object were forgotten. */
    void expired(Object entity);

    /** The row of an object is about to be inserted, and what its fields say now. */
    void inserting(Object entity);

    /** The row of an object is about to be updated, if its fields say otherwise. */
    void updating(Object entity);

    /** The row of an object is about to be deleted. */
    void deleting(Object entity);

    /** The row of an object was inserted. */
    void inserted(Object entity);

    /** The row of an object was updated. */
    void updated(Object entity);

    /** The row of an object was deleted. */
    void deleted(Object entity);
}
