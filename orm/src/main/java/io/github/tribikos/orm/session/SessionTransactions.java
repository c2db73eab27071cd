package io.github.tribikos.orm.session;

import io.github.tribikos.engine.Connection;
import io.github.tribikos.engine.Engine;
import io.github.tribikos.engine.Savepoint;
import io.github.tribikos.error.StateException;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Where the transactions of a session are: each on a connection from the engine, or all on one that somebody else has. */
abstract sealed class SessionTransactions {
    private @Nullable Connection open; // while a transaction is

    private SessionTransactions() {}

    static SessionTransactions own(Engine engine) {
        return new Own(engine);
    }

    static SessionTransactions joined(Connection connection, JoinMode mode) {
        return new Joined(connection, mode);
    }

    /** Returns the connection of the open transaction, null if none is. */
    final @Nullable Connection open() {
        return open;
    }

    final Connection begin() {
        Connection begun = begun();
        open = begun;
        return begun;
    }

    /** Commits; if that fails, the transaction is still to be rolled back. */
    final void commit() {
        commit(required());
        open = null;
    }

    final void rollback() {
        Connection connection = required();
        open = null;
        rollback(connection);
    }

    /** Rolls the open transaction back, if one is, because of an error, to which one of its own is added. */
    final void rollback(RuntimeException cause) {
        if (open != null) {
            try {
                rollback();
            } catch (RuntimeException e) {
                cause.addSuppressed(e);
            }
        }
    }

    /** Lets the transaction go with the session. */
    final void abandon() {
        Connection connection = required();
        open = null;
        abandon(connection);
    }

    private Connection required() {
        return Objects.requireNonNull(open, "no transaction is open");
    }

    abstract Connection begun();

    abstract void commit(Connection connection);

    abstract void rollback(Connection connection);

    abstract void abandon(Connection connection);

    /** Takes a connection for each transaction, and gives it back. */
    private static final class Own extends SessionTransactions {
        private final Engine engine;

        private Own(Engine engine) {
            this.engine = engine;
        }

        @Override
        Connection begun() {
            return engine.connect();
        }

        @Override
        void commit(Connection connection) {
            connection.commit();
            connection.close();
        }

        @Override
        void rollback(Connection connection) {
            try {
                connection.rollback();
            } finally {
                connection.close();
            }
        }

        @Override
        void abandon(Connection connection) {
            connection.close(); // which undoes what was not committed
        }
    }

    /** Works on a given connection, and never closes it. */
    private static final class Joined extends SessionTransactions {
        private final Connection connection;
        private final JoinMode mode;
        private @Nullable Savepoint savepoint; // of the open transaction

        private Joined(Connection connection, JoinMode mode) {
            this.connection = connection;
            this.mode = mode;
        }

        @Override
        Connection begun() {
            if (mode == JoinMode.SAVEPOINT) {
                savepoint = connection.savepoint();
            }
            return connection;
        }

        @Override
        void commit(Connection open) {
            Savepoint point = savepoint;
            if (point != null) {
                requireActive(point);
                point.release();
            } else if (mode == JoinMode.CONTROL_FULLY) {
                open.commit();
            }
        }

        private static void requireActive(Savepoint point) {
            if (!point.isActive()) {
                throw new StateException(
                        "The transaction that this session has joined was ended by somebody else, and with it"
                                + " what the session did. Commit or close the session before the transaction ends.");
            }
        }

        @Override
        void rollback(Connection open) {
            Savepoint point = savepoint;
            if (point == null) {
                open.rollback();
            } else if (point.isActive()) {
                point.rollback();
            }
        }

        @Override
        void abandon(Connection open) {
            rollback(open);
        }
    }
}
