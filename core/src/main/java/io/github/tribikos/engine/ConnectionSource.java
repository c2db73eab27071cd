package io.github.tribikos.engine;

import io.github.tribikos.dialect.Dialect;
import io.github.tribikos.dialect.ServerInfo;
import java.util.List;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/** Where an engine's connections come from. Starts with the first {@link #acquire}; safe for any thread. */
interface ConnectionSource extends AutoCloseable {
    /**
     * Lends a connection, in the state in which transactions begin.
     *
     * @throws io.github.tribikos.error.PoolTimeout if none became free in time
     * @throws io.github.tribikos.error.ConnectFailure if none could be made
     */
    PhysicalConnection acquire();

    /** Takes a connection back; one that is broken is not lent again. */
    void release(PhysicalConnection connection, boolean isBroken);

    /** Opens a connection that belongs to no pool. */
    PhysicalConnection openApart();

    /** Notes that a connection was lost: those opened before are not lent again. */
    void lost(PhysicalConnection connection);

    /** Replaces all connections that are open now; those in use when they are given back. */
    void recycle();

    /** The same connections for code that knows JDBC alone. */
    DataSource dataSource();

    PoolStats stats();

    /** The dialect: that of the server once one was reached, until then that of the newest version. */
    Dialect dialect();

    /** What the server said of itself, null before the first connection. */
    @Nullable
    ServerInfo server();

    /** Whether the server ends statements that take too long. */
    boolean isTimeoutInSession();

    /** What {@code describe} and {@code toString} say: the address without secrets. */
    String address();

    /** Lines for {@code describe}. */
    List<String> poolLines();

    @Override
    void close();
}
