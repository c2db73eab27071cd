package io.github.tribikos.dialect;

import io.github.tribikos.error.ArgumentException;
import java.util.Set;

/**
 * The door to a dialect, found by {@code ServiceLoader}: declare it in {@code META-INF/services} and, in a Java module, with
 * {@code provides}. Has a public constructor without arguments, does no work in it, and is safe for any thread.
 */
public interface DialectProvider {
    /** Returns the name by which URLs ask for the dialect: {@code postgresql}. */
    String name();

    /** Returns other names for URLs, and the subprotocols of its {@code jdbc:} URLs: {@code postgres}. */
    Set<String> aliases();

    /** Returns the dialect of the newest version that the provider knows, for rendering without a database. */
    Dialect dialect();

    /** Returns the dialect that fits a server, by its version. */
    Dialect dialect(ServerInfo server);

    /** Returns which JDBC driver to ask for. */
    DriverInfo driver();

    /**
     * Returns the names of drivers that a URL may ask for, such as {@code psycopg} in {@code postgresql+psycopg://}; each of them
     * means the driver that is there. Any name may stand there unless the dialect says which.
     */
    default Set<String> driverNames() {
        return Set.of();
    }

    /**
     * Returns what the driver needs to connect to {@code url}.
     *
     * @throws io.github.tribikos.error.ArgumentException if the URL is not one for this database, or lacks something
     */
    JdbcTarget target(DatabaseUrl url, Timeouts timeouts);

    /**
     * Returns {@code target} so that it leaves no state in the database's session, for a pooler that gives the connection to
     * someone else after each transaction: without statements for the session, without a timeout of the session, and without
     * prepared statements that outlive a transaction.
     *
     * @throws ArgumentException if the dialect does not know how
     */
    default JdbcTarget poolerSafe(JdbcTarget target) {
        throw new ArgumentException(
                "poolerSafe(true) is for a pooler that shares sessions between clients, and the dialect \"" + name()
                        + "\" knows of none. Leave it out.");
    }

    /** Returns what a URL may hold that comes from an untrusted source; nothing unless the dialect says so. */
    default UntrustedUrls untrustedUrls() {
        return UntrustedUrls.NONE;
    }
}
