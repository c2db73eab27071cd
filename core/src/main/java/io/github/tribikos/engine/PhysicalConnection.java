package io.github.tribikos.engine;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A connection of the driver, with what belongs to it as long as it lives: the prepared statements that are kept, and its
 * settings. HikariCP is given a proxy of the connection, whose handler this is; so the pooled connection leads back to here,
 * and statements go to the driver without a layer between. Used by one {@link io.github.tribikos.engine.Connection} at a time.
 */
final class PhysicalConnection implements InvocationHandler {
    private static final Logger LOG = LoggerFactory.getLogger(PhysicalConnection.class);
    private static final int UNKNOWN = -1;

    private final Connection jdbc;
    private final @Nullable StatementCache statements;
    private final Runnable whenClosed;
    private volatile @Nullable StatementGuard guard;
    private @Nullable Connection pooled;
    private @Nullable Step restoring;
    private int isolation = UNKNOWN;

    PhysicalConnection(Connection jdbc, boolean keepsStatements, Runnable whenClosed) {
        this.jdbc = jdbc;
        this.statements = keepsStatements ? new StatementCache() : null;
        this.whenClosed = whenClosed;
    }

    /** Something done with the driver's connection. */
    interface Step {
        void run() throws SQLException;
    }

    /** Sets what {@link #restore} does. */
    void whenReturned(Step step) {
        restoring = step;
    }

    /** Brings the settings back to what they were when a user's data source gave the connection. */
    void restore() throws SQLException {
        if (restoring != null) {
            restoring.run();
        }
    }

    /** The driver's connection. */
    Connection jdbc() {
        return jdbc;
    }

    /** The second face of the proxy: quicker than to ask a proxy for its handler. */
    private interface Handle {
        PhysicalConnection physical();
    }

    /** What the pool is given in place of the driver's connection. */
    Connection proxy() {
        return (Connection) Proxy.newProxyInstance(
                PhysicalConnection.class.getClassLoader(), new Class<?>[] {Connection.class, Handle.class}, this);
    }

    /** Finds the way back from a connection that the pool lends. */
    static PhysicalConnection of(Connection lent) throws SQLException {
        PhysicalConnection physical = lent.unwrap(Handle.class).physical();
        physical.pooled = lent;
        return physical;
    }

    /** What the pool lent, to be given back. */
    Connection pooled() {
        return Objects.requireNonNullElse(pooled, jdbc);
    }

    /** The guard of the connection that uses this, null between uses. */
    @Nullable
    StatementGuard guard() {
        return guard;
    }

    void guard(@Nullable StatementGuard current) {
        guard = current;
    }

    /** The isolation level to go back to; asked for once. */
    int defaultIsolation() throws SQLException {
        if (isolation == UNKNOWN) {
            isolation = jdbc.getTransactionIsolation();
        }
        return isolation;
    }

    PreparedStatement prepare(String sql) throws SQLException {
        return statements == null ? jdbc.prepareStatement(sql) : statements.take(jdbc, sql);
    }

    /** Takes a prepared statement back; one that failed is never used again. */
    void release(String sql, PreparedStatement statement, boolean hasFailed) {
        try {
            if (statements == null || hasFailed) {
                statement.close();
            } else {
                statements.giveBack(sql, statement);
            }
        } catch (SQLException e) {
            LOG.debug("The driver could not close a statement: {}", e.getClass().getName());
        }
    }

    /** Closes the prepared statements that wait to be used again. */
    void forgetStatements() {
        if (statements != null) {
            statements.clear();
        }
    }

    /** Runs one statement without binds or result. */
    void run(String sql) throws SQLException {
        try (Statement statement = jdbc.createStatement()) {
            statement.execute(sql);
        }
    }

    /** The pool's own calls; statements do not come this way. */
    @Override
    public @Nullable Object invoke(Object proxy, Method method, Object @Nullable [] arguments) throws Throwable {
        return switch (method.getName()) {
            case "equals" -> proxy == Objects.requireNonNull(arguments)[0];
            case "hashCode" -> System.identityHashCode(proxy);
            case "toString" -> toString();
            case "physical" -> this;
            case "clearWarnings" -> { // each time the pool gets it back
                jdbc.clearWarnings();
                yield null;
            }
            case "close", "abort" -> {
                whenClosed.run();
                yield passOn(method, arguments);
            }
            default -> passOn(method, arguments);
        };
    }

    private @Nullable Object passOn(Method method, Object @Nullable [] arguments) throws Throwable {
        try {
            return method.invoke(jdbc, arguments);
        } catch (InvocationTargetException e) {
            throw e.getCause() == null ? e : e.getCause();
        }
    }

    /** Names the driver's class alone: its own text may show the URL. */
    @Override
    public String toString() {
        return jdbc.getClass().getSimpleName() + "@" + Integer.toHexString(System.identityHashCode(jdbc));
    }
}
