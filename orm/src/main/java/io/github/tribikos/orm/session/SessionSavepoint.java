package io.github.tribikos.orm.session;

import io.github.tribikos.engine.Savepoint;
import io.github.tribikos.error.StateException;
import io.github.tribikos.orm.state.Checkpoint;

/**
 * A point within a session's transaction to which one can go back, rows and objects alike: {@link Session#savepoint()}. Ends when it is
 * released or gone back to, with an outer savepoint, and with its transaction. For the thread that uses the session.
 */
public final class SessionSavepoint implements AutoCloseable {
    private final Session session;
    private final Savepoint savepoint;
    private final Checkpoint checkpoint;

    SessionSavepoint(Session session, Savepoint savepoint, Checkpoint checkpoint) {
        this.session = session;
        this.savepoint = savepoint;
        this.checkpoint = checkpoint;
    }

    Checkpoint checkpoint() {
        return checkpoint;
    }

    /**
     * Flushes, and keeps what was done since as part of the transaction.
     *
     * @throws StateException if this savepoint has ended
     * @throws io.github.tribikos.error.DatabaseException if the flush fails; the savepoint is still there to go back to
     */
    public void release() {
        requireActive();
        session.flush();
        savepoint.release();
        session.released(this);
    }

    /**
     * Undoes what was done since, in the database and in the objects: those that were added since are not in the session any more, those
     * that were deleted are back. A flush that failed since is forgotten.
     *
     * @throws StateException if this savepoint has ended
     */
    public void rollback() {
        requireActive();
        savepoint.rollback();
        session.wentBackTo(this);
    }

    /** Whether this savepoint has not ended. */
    public boolean isActive() {
        return savepoint.isActive();
    }

    /** Undoes what was done since, unless this savepoint has ended. */
    @Override
    public void close() {
        if (isActive()) {
            rollback();
        }
    }

    private void requireActive() {
        if (!isActive()) {
            throw new StateException("The savepoint of this session has ended: it was released or gone back to, or its"
                    + " transaction is over.");
        }
    }

    /** Shows the savepoint of the connection. */
    @Override
    public String toString() {
        return "Session " + savepoint;
    }
}
