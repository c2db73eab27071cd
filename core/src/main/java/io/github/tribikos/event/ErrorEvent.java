package io.github.tribikos.event;

import io.github.tribikos.error.DatabaseException;
import io.github.tribikos.error.ErrorKind;

/** An error of the database that is about to be thrown. Belongs to the call in which a listener is told of it. */
public interface ErrorEvent {
    /** Returns the error as the dialect or an earlier listener understands it; its cause is the driver's exception. */
    DatabaseException error();

    /**
     * Makes the error one of another kind. {@link ErrorKind#DISCONNECT} makes the connection count as lost; another kind makes a
     * lost one count as alive.
     */
    void classify(ErrorKind kind);

    /** Has {@code other} thrown in place of the error, which becomes its cause unless it has one. */
    void replaceBy(RuntimeException other);
}
