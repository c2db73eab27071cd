package io.github.tribikos.engine;

import io.github.tribikos.dialect.SessionControl;
import io.github.tribikos.error.PoolTimeout;
import io.github.tribikos.event.Attachment;
import io.github.tribikos.event.PoolEntry;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A connection of the driver, with what belongs to it as long as it lives: the prepared statements that are kept, and its
 * settings. HikariCP is given a proxy of the connection, whose handler this is; so the pooled connection leads back to here,
 * and statements go to the driver without a layer between. Used by one {@link io.github.tribikos.engine.Connection} at a time.
 */
final class PhysicalConnection implements PoolEntry, InvocationHandler {
    private static final Logger LOG = LoggerFactory.getLogger(PhysicalConnection.class);
    private static final String OWN_PACKAGE = PhysicalConnection.class.getPackageName() + ".";
    private static final int UNKNOWN = -1;
    private static final int MOST_SPACES = 64; // more than the texts that a session of H2's keeps

    private final Connection jdbc;
    private final @Nullable StatementCache statements;
    private final Consumer<PhysicalConnection> whenClosed;
    private final long number;
    private final long openedAt = System.nanoTime();
    private final Map<Attachment<?>, Object> attachments = new ConcurrentHashMap<>();
    private volatile @Nullable StatementGuard guard;
    private volatile @Nullable Lease lease;
    private volatile long lastUsedAt = openedAt;
    private volatile long trustNanos;
    private @Nullable Connection pooled;
    private @Nullable Step restoring;
    private int isolation = UNKNOWN;
    private boolean isStreaming;
    private String spaces = ""; // at the end of each statement
    private long writeTurnMillis = UNKNOWN;

    PhysicalConnection(Connection jdbc, long number, boolean keepsStatements, Consumer<PhysicalConnection> whenClosed) {
        this.jdbc = jdbc;
        this.number = number;
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

    @Override
    public Connection jdbc() {
        return jdbc;
    }

    @Override
    public long number() {
        return number;
    }

    @Override
    public Duration age() {
        return Duration.ofNanos(System.nanoTime() - openedAt);
    }

    @Override
    public <T> @Nullable T get(Attachment<T> key) {
        return key.cast(attachments.get(key));
    }

    @Override
    public <T> void set(Attachment<T> key, @Nullable T value) {
        if (value == null) {
            attachments.remove(key);
        } else {
            attachments.put(key, value);
        }
    }

    /** Who uses this, null between uses. */
    @Nullable
    Lease lease() {
        return lease;
    }

    void lease(@Nullable Lease current) {
        lease = current;
        if (current == null) {
            lastUsedAt = System.nanoTime();
        }
    }

    /** Sets for how long after its last use this is taken to be alive without a test. */
    void trust(long nanos) {
        trustNanos = nanos;
    }

    /** Tests whether the database answers, if it has not for longer than this is trusted. */
    boolean isAlive(int timeoutSeconds) throws SQLException {
        if (System.nanoTime() - lastUsedAt < trustNanos) {
            return true;
        }
        boolean isAlive = jdbc.isValid(timeoutSeconds);
        if (isAlive) {
            lastUsedAt = System.nanoTime();
        }
        return isAlive;
    }

    /** Closes the driver's connection; without a goodbye to the server if it is broken. */
    void close(boolean isBroken) {
        whenClosed.accept(this);
        try {
            if (isBroken) {
                jdbc.abort(Runnable::run);
            } else {
                jdbc.close();
            }
        } catch (SQLException e) {
            LOG.debug("A connection could not be closed: {}", e.getClass().getName());
        }
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

    /** Whether a pool lent this. */
    boolean isPooled() {
        return pooled != null;
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

    /** How long who writes waits for a turn; asked for once. */
    long writeTurnMillis(SessionControl sessions) throws SQLException {
        if (writeTurnMillis == UNKNOWN) {
            writeTurnMillis = sessions.writeTurnMillis(jdbc);
        }
        return writeTurnMillis;
    }

    boolean isStreaming() {
        return isStreaming;
    }

    /** Turns streaming on or off where that is a setting of the session, unless it is so already. */
    void stream(SessionControl sessions, boolean on) throws SQLException {
        if (isStreaming != on) {
            sessions.streaming(jdbc, on);
            isStreaming = on;
        }
    }

    /** Work with the driver's connection. */
    interface Work {
        void run(Connection driver) throws SQLException;
    }

    /** Does what shall be part of no transaction, which a rollback would undo. */
    void withAutoCommit(Work work) throws SQLException {
        boolean before = jdbc.getAutoCommit();
        if (!before) {
            jdbc.setAutoCommit(true);
        }
        work.run(jdbc);
        if (!before) {
            jdbc.setAutoCommit(false);
        }
    }

    PreparedStatement prepare(String sql) throws SQLException {
        String text = spaces.isEmpty() ? sql : sql + spaces;
        return statements == null ? jdbc.prepareStatement(text) : statements.take(jdbc, text);
    }

    /** Gives all statements that follow another text than before, with the same meaning: one space more, or none again. */
    void respell() {
        spaces = spaces.length() == MOST_SPACES ? "" : spaces + " ";
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
            case "isValid" -> isAlive((Integer) Objects.requireNonNull(arguments)[0]);
            case "close", "abort" -> {
                whenClosed.accept(this);
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

    /** Who uses a connection, since when, and where it was taken if that is noted. */
    record Lease(Thread thread, long since, @Nullable Throwable takenAt) {
        /** What is told of this in an error. */
        PoolTimeout.Holder holder(long now) {
            List<StackTraceElement> stack = takenAt == null
                    ? List.of()
                    : Stream.of(takenAt.getStackTrace())
                            .dropWhile(frame -> frame.getClassName().startsWith(OWN_PACKAGE))
                            .toList();
            return new PoolTimeout.Holder(
                    thread.getName(), thread == Thread.currentThread(), Duration.ofNanos(now - since), stack);
        }
    }

    /** Names the driver's class alone: its own text may show the URL. */
    @Override
    public String toString() {
        return jdbc.getClass().getSimpleName() + "@" + Integer.toHexString(System.identityHashCode(jdbc));
    }
}
