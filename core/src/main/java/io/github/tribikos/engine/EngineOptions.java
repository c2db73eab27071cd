package io.github.tribikos.engine;

import io.github.tribikos.dialect.Timeouts;
import io.github.tribikos.error.ArgumentException;
import io.github.tribikos.error.Diagnostic;
import java.time.Duration;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * How an {@link Engine} works. Immutable: each method returns a copy with one thing changed, so options can be kept in a
 * constant and shared. {@code EngineOptions.defaults().poolSize(20).statementTimeout(Duration.ofSeconds(5))}.
 *
 * <p>Every wait has an end unless {@link #UNLIMITED} is given: connecting 5 s, waiting for a connection of the pool 5 s, a
 * statement 30 s, silence of the server 10 s more than a statement.
 */
public final class EngineOptions {
    /** No timeout, said on purpose. */
    public static final Duration UNLIMITED = Duration.ofSeconds(Long.MAX_VALUE);

    private static final Duration SHORTEST_WAIT = Duration.ofMillis(250); // HikariCP's lower bound
    private static final Duration SHORTEST_KEEPALIVE = Duration.ofSeconds(30); // as well
    private static final Duration LONGEST_TRUST = Duration.ofMinutes(1);
    private static final EngineOptions DEFAULTS = new EngineOptions(new Settings());

    private final Settings settings;

    private EngineOptions(Settings settings) {
        this.settings = settings;
    }

    /** Returns the options that hold where nothing else is said. */
    public static EngineOptions defaults() {
        return DEFAULTS;
    }

    /**
     * Sets how many connections the pool holds at most; 10 unless said otherwise.
     *
     * @param connections 1 or more
     * @throws ArgumentException if less, or if there is no pool, see {@link #unpooled}
     */
    public EngineOptions poolSize(int connections) {
        requireAtLeast("pool size", 1, connections);
        return with(copy -> {
                    copy.poolSize = connections;
                    copy.sized = true;
                })
                .requirePoolForSize();
    }

    /**
     * Sets how many idle connections the pool keeps ready; 1 unless said otherwise.
     *
     * @param connections 0 or more; what exceeds the pool's size counts as the size
     * @throws ArgumentException if less, or if there is no pool, see {@link #unpooled}
     */
    public EngineOptions minIdle(int connections) {
        requireAtLeast("number of idle connections", 0, connections);
        return with(copy -> {
                    copy.minIdle = connections;
                    copy.sized = true;
                })
                .requirePoolForSize();
    }

    /** Sets the name of the pool in logs, the dialect's name unless said otherwise. */
    public EngineOptions poolName(String name) {
        return with(copy -> copy.poolName = name);
    }

    /** Sets how long making a connection may take; 5 s unless said otherwise. */
    public EngineOptions connectTimeout(Duration timeout) {
        requirePositive("connect timeout", timeout);
        return with(copy -> copy.connectTimeout = timeout);
    }

    /** Sets how long to wait for a connection of the pool, 250 ms or more; 5 s unless said otherwise. */
    public EngineOptions acquireTimeout(Duration timeout) {
        if (timeout.compareTo(SHORTEST_WAIT) < 0) {
            throw new ArgumentException("Expected an acquire timeout of 250 ms or more but got " + timeout + ".");
        }
        return with(copy -> copy.acquireTimeout = timeout);
    }

    /** Sets how long a statement may run before it is stopped; 30 s unless said otherwise. */
    public EngineOptions statementTimeout(Duration timeout) {
        requirePositive("statement timeout", timeout);
        return with(copy -> copy.statementTimeout = timeout);
    }

    /**
     * Sets how long the server may be silent before the connection counts as lost: the last resort when the network is gone.
     * 10 s more than the statement timeout unless said otherwise.
     */
    public EngineOptions socketTimeout(Duration timeout) {
        requirePositive("socket timeout", timeout);
        return with(copy -> copy.socketTimeout = timeout);
    }

    /** Sets after how long an idle connection beyond {@link #minIdle(int)} is closed; 10 min unless said otherwise. */
    public EngineOptions idleTimeout(Duration timeout) {
        requirePositive("idle timeout", timeout);
        return with(copy -> copy.idleTimeout = timeout);
    }

    /** Sets how old a connection may get before it is replaced, 30 s or more; 30 min unless said otherwise. */
    public EngineOptions maxLifetime(Duration age) {
        if (age.compareTo(Duration.ofSeconds(30)) < 0) {
            throw new ArgumentException("Expected a lifetime of 30 s or more but got " + age + ".");
        }
        return with(copy -> copy.maxLifetime = age);
    }

    /**
     * Sets for how long a connection may lie idle in the pool and still be lent without a test; 500 ms unless said otherwise. A
     * connection that fails its test is replaced unseen, and so are those opened before. {@link Duration#ZERO} tests each time,
     * at the price of a round trip. A database that was restarted within this time is noticed by the first statement instead,
     * as a {@link io.github.tribikos.error.Disconnect}.
     *
     * @param idle 0 to 1 min; what exceeds half of {@link #keepalive(Duration)} counts as that
     */
    public EngineOptions validateAfter(Duration idle) {
        if (idle.isNegative() || idle.compareTo(LONGEST_TRUST) > 0) {
            throw new ArgumentException(
                    "Expected a time of 0 to 1 min after which idle connections are tested but got " + idle + ".");
        }
        return with(copy -> copy.validateAfter = idle);
    }

    /**
     * Sets how often a connection that lies idle is spoken to, so that no firewall forgets it, 30 s or more; 2 min unless said
     * otherwise. {@link #UNLIMITED} leaves it alone.
     */
    public EngineOptions keepalive(Duration interval) {
        if (interval.compareTo(SHORTEST_KEEPALIVE) < 0) {
            throw new ArgumentException("Expected a keepalive interval of 30 s or more but got " + interval + ".");
        }
        return with(copy -> copy.keepalive = interval);
    }

    /**
     * Sets whether each connection is opened when it is asked for and closed when it is given back, without a pool: where a
     * pooler such as PgBouncer stands before the database, or connections are rare. False unless said otherwise.
     *
     * @throws ArgumentException if it is on and {@link #poolSize(int)} or {@link #minIdle(int)} is given, which then mean nothing
     */
    public EngineOptions unpooled(boolean isOn) {
        return with(copy -> copy.unpooled = isOn).requirePoolForSize();
    }

    /**
     * Sets whether the engine leaves no state in the database's session, as a pooler demands that gives a connection to someone
     * else after each transaction (PgBouncer's <i>transaction</i> mode). On PostgreSQL no statement is prepared by name
     * ({@code prepareThreshold=0}), overlong statements are ended by the engine's watchdog rather than by
     * {@code statement_timeout}, and an isolation level is set inside each transaction. False unless said otherwise.
     */
    public EngineOptions poolerSafe(boolean isOn) {
        return with(copy -> copy.poolerSafe = isOn);
    }

    /**
     * Sets whether the interrupt of a thread cancels the statement that it runs, within about 20 ms; false unless said
     * otherwise, and interrupts then only end waits for a connection. The thread gets an
     * {@link io.github.tribikos.error.InterruptedFailure} whose cause is the {@link io.github.tribikos.error.Cancelled}, and stays
     * interrupted; until it clears that, each further statement is refused before it is sent. ROLLBACK and COMMIT are neither
     * cancelled nor refused, so the connection can be cleaned up and used again. The next statement is never hit by a late cancel.
     * Costs a thread of the engine's that looks at the statements that run, and means nothing where
     * {@link io.github.tribikos.compile.Feature#CANCEL} is missing. An embedded H2 may close its files at an interrupt by itself (<a
     * href="https://h2database.com/html/advanced.html#file_system">pluggable file system</a>).
     */
    public EngineOptions cancelOnInterrupt(boolean isOn) {
        return with(copy -> copy.cancelOnInterrupt = isOn);
    }

    /**
     * Sets whether it is noted where in the program each connection was taken from the pool, so that a
     * {@link io.github.tribikos.error.PoolTimeout} can show it. Costs a stack trace for each connection lent. Threads and times
     * are noted anyway. False unless said otherwise.
     */
    public EngineOptions trackHolders(boolean isOn) {
        return with(copy -> copy.trackHolders = isOn);
    }

    /**
     * Sets after how long a connection that is not given back is reported as leaked: once, as a warning, with where in the
     * program it was taken. Results that are still open when their connection is closed are then reported too, with where they
     * were opened, and connections that are lent when the engine is closed. Costs a stack trace for each connection lent and
     * each result. Off unless said otherwise; {@link #UNLIMITED} switches it off.
     */
    public EngineOptions leakAfter(Duration limit) {
        requirePositive("time to a leak", limit);
        return with(copy -> copy.leakAfter = limit);
    }

    /**
     * Sets who is asked for user and password each time a connection to the database is opened, in place of those given here or
     * in the URL: for passwords and tokens that expire.
     */
    public EngineOptions credentials(CredentialsProvider provider) {
        return with(copy -> copy.credentials = provider);
    }

    /** Sets who opens connections to the database, in place of the driver that the dialect names. */
    public EngineOptions connectionFactory(ConnectionFactory factory) {
        return with(copy -> copy.connectionFactory = factory);
    }

    /** Sets the user, in place of the URL's. */
    public EngineOptions user(String name) {
        return with(copy -> copy.user = name);
    }

    /** Sets the password, in place of the URL's. It is never shown. */
    public EngineOptions password(String secret) {
        return with(copy -> copy.password = secret);
    }

    /** Sets a property of the JDBC driver, in place of what the dialect sets. Its value is never shown. */
    public EngineOptions driverProperty(String name, String value) {
        return with(copy -> {
            copy.driverProperties = new TreeMap<>(copy.driverProperties);
            copy.driverProperties.put(name, value);
        });
    }

    /** Sets the isolation level of transactions that do not say otherwise; the database's own unless given. */
    public EngineOptions isolation(Isolation level) {
        return with(copy -> copy.isolation = level);
    }

    /** Sets whether transactions refuse to write; false unless said otherwise. */
    public EngineOptions readOnly(boolean isReadOnly) {
        return with(copy -> copy.readOnly = isReadOnly);
    }

    /**
     * Sets how many compiled statements are kept; 500 unless said otherwise.
     *
     * @param statements 0 or more
     */
    public EngineOptions cacheSize(int statements) {
        requireAtLeast("cache size", 0, statements);
        return with(copy -> copy.cacheSize = statements);
    }

    /**
     * Sets how many rows one round trip of {@link Connection#stream} fetches; 1,000 unless said otherwise.
     *
     * @param rows 1 or more
     */
    public EngineOptions fetchSize(int rows) {
        requireAtLeast("fetch size", 1, rows);
        return with(copy -> copy.fetchSize = rows);
    }

    /**
     * Sets how many rows go into one batch, or into one INSERT that returns values; 1,000 unless said otherwise. The
     * database's limits may make it fewer.
     *
     * @param rows 1 or more
     */
    public EngineOptions batchSize(int rows) {
        requireAtLeast("batch size", 1, rows);
        return with(copy -> copy.batchSize = rows);
    }

    /** Sets whether statements are logged at INFO rather than DEBUG, on the logger {@code io.github.tribikos.sql}. */
    public EngineOptions echo(boolean isOn) {
        return with(copy -> copy.echo = isOn);
    }

    /**
     * Sets whether bound values are logged with the statements, on the logger {@code io.github.tribikos.sql.values}; otherwise
     * that takes its level TRACE. Values are personal data.
     */
    public EngineOptions showValues(boolean isOn) {
        return with(copy -> copy.showValues = isOn);
    }

    /**
     * Sets what becomes of what looks like a mistake; it is logged unless said otherwise.
     *
     * <pre>{@code
     * EngineOptions.defaults().diagnostic(Diagnostic.CARTESIAN_PRODUCT, DiagnosticPolicy.FAIL)
     * }</pre>
     */
    public EngineOptions diagnostic(Diagnostic code, DiagnosticPolicy policy) {
        return with(copy -> {
            copy.diagnostics = new EnumMap<>(copy.diagnostics);
            copy.diagnostics.put(code, policy);
        });
    }

    /** Returns what becomes of what looks like a mistake. */
    public DiagnosticPolicy diagnostic(Diagnostic code) {
        return settings.diagnostics.getOrDefault(code, DiagnosticPolicy.LOG);
    }

    /** Returns the most connections that the pool holds. */
    public int poolSize() {
        return settings.poolSize;
    }

    /** Returns how many idle connections are kept ready. */
    public int minIdle() {
        return Math.min(settings.minIdle, settings.poolSize);
    }

    /** Returns the name of the pool in logs, or null for that of the dialect. */
    public @Nullable String poolName() {
        return settings.poolName;
    }

    /** Returns how long making a connection may take. */
    public Duration connectTimeout() {
        return settings.connectTimeout;
    }

    /** Returns how long to wait for a connection of the pool. */
    public Duration acquireTimeout() {
        return settings.acquireTimeout;
    }

    /** Returns how long a statement may run. */
    public Duration statementTimeout() {
        return settings.statementTimeout;
    }

    /** Returns how long the server may be silent. */
    public Duration socketTimeout() {
        Duration given = settings.socketTimeout;
        if (given != null) {
            return given;
        }
        return isUnlimited(settings.statementTimeout) ? UNLIMITED : settings.statementTimeout.plusSeconds(10);
    }

    /** Returns after how long an idle connection is closed. */
    public Duration idleTimeout() {
        return settings.idleTimeout;
    }

    /** Returns how old a connection may get. */
    public Duration maxLifetime() {
        return settings.maxLifetime;
    }

    /** Returns for how long a connection may lie idle and still be lent without a test. */
    public Duration validateAfter() {
        return settings.validateAfter;
    }

    /** Returns how often an idle connection is spoken to. */
    public Duration keepalive() {
        return settings.keepalive;
    }

    /** Whether there is no pool. */
    public boolean isUnpooled() {
        return settings.unpooled;
    }

    /** Whether an interrupt of the thread cancels the statement that it runs. */
    public boolean isCancellingOnInterrupt() {
        return settings.cancelOnInterrupt;
    }

    /** Whether no state is left in the database's session. */
    public boolean isPoolerSafe() {
        return settings.poolerSafe;
    }

    /** Whether it is noted where each connection was taken. */
    public boolean isTrackingHolders() {
        return settings.trackHolders;
    }

    /** Returns after how long a connection that is not given back is reported, or null if none is. */
    public @Nullable Duration leakAfter() {
        return settings.leakAfter;
    }

    /** Returns who is asked for user and password, or null if nobody is. */
    public @Nullable CredentialsProvider credentials() {
        return settings.credentials;
    }

    /** Returns who opens connections, or null for the driver. */
    public @Nullable ConnectionFactory connectionFactory() {
        return settings.connectionFactory;
    }

    /** Returns the user given here, or null for that of the URL. */
    public @Nullable String user() {
        return settings.user;
    }

    /** Returns the default isolation level, or null for the database's own. */
    public @Nullable Isolation isolation() {
        return settings.isolation;
    }

    /** Whether transactions refuse to write. */
    public boolean isReadOnly() {
        return settings.readOnly;
    }

    /** Returns how many compiled statements are kept. */
    public int cacheSize() {
        return settings.cacheSize;
    }

    /** Returns how many rows one round trip of a stream fetches. */
    public int fetchSize() {
        return settings.fetchSize;
    }

    /** Returns the most rows of a batch. */
    public int batchSize() {
        return settings.batchSize;
    }

    /** Whether statements are logged at INFO. */
    public boolean isEcho() {
        return settings.echo;
    }

    /** Whether bound values are logged with the statements. */
    public boolean isShowingValues() {
        return settings.showValues;
    }

    /** The driver's properties given here, with user and password. */
    Map<String, String> driverProperties() {
        Map<String, String> all = new TreeMap<>(settings.driverProperties);
        if (settings.user != null) {
            all.put("user", settings.user);
        }
        if (settings.password != null) {
            all.put("password", settings.password);
        }
        return Collections.unmodifiableMap(all);
    }

    /** Refuses what contradicts itself; the order in which options are given does not matter. */
    Timeouts timeouts() {
        Duration statement = statementTimeout();
        Duration socket = socketTimeout();
        if (socket.compareTo(statement) <= 0 && !isUnlimited(socket)) {
            throw new ArgumentException(
                    "The socket timeout (" + socket + ") must be longer than the statement timeout (" + statement
                            + "), else the connection is lost before the statement can be stopped.");
        }
        return new Timeouts(orZero(connectTimeout()), orZero(statement), orZero(socket));
    }

    /** The isolation level to set for the session, null for none. */
    @Nullable
    Isolation sessionIsolation() {
        return settings.poolerSafe ? null : settings.isolation;
    }

    /** For how long an idle connection is trusted: less than the keepalive, whose test must not be left out. */
    long trustNanos() {
        Duration idle = settings.validateAfter;
        Duration most = settings.keepalive.dividedBy(2);
        return (idle.compareTo(most) < 0 ? idle : most).toNanos();
    }

    /** How long the first connection may take, and with it those who wait for it. */
    Duration longestStart() {
        return connectTimeout().compareTo(acquireTimeout()) > 0 ? connectTimeout() : acquireTimeout();
    }

    static boolean isUnlimited(Duration timeout) {
        return timeout.compareTo(UNLIMITED) >= 0;
    }

    /** As JDBC, drivers and HikariCP say it: 0 is no limit. */
    static Duration orZero(Duration timeout) {
        return isUnlimited(timeout) ? Duration.ZERO : timeout;
    }

    /** Shows the options without password and driver properties. */
    @Override
    public String toString() {
        return "EngineOptions[poolSize=" + poolSize() + ", connectTimeout=" + connectTimeout() + ", acquireTimeout="
                + acquireTimeout() + ", statementTimeout=" + statementTimeout() + ", socketTimeout=" + socketTimeout()
                + ", cacheSize=" + cacheSize() + "]";
    }

    private EngineOptions with(Consumer<Settings> change) {
        Settings copy = settings.copy();
        change.accept(copy);
        return new EngineOptions(copy);
    }

    private EngineOptions requirePoolForSize() {
        if (settings.unpooled && settings.sized) {
            throw new ArgumentException(
                    "An engine without a pool has no pool size and no idle connections: leave out poolSize(...)"
                            + " and minIdle(...), or unpooled(true).");
        }
        return this;
    }

    private static void requirePositive(String what, Duration timeout) {
        if (timeout.isZero() || timeout.isNegative()) {
            throw new ArgumentException("Expected a " + what + " above 0 but got " + timeout
                    + ". For none at all, say EngineOptions.UNLIMITED.");
        }
    }

    private static void requireAtLeast(String what, int least, int given) {
        if (given < least) {
            throw new ArgumentException("Expected a " + what + " of " + least + " or more but got " + given + ".");
        }
    }

    /** The values; written only while a copy is made, before it is seen by others. */
    private static final class Settings implements Cloneable {
        int poolSize = 10;
        int minIdle = 1;
        boolean sized; // whether one of them was given

        @Nullable
        String poolName;

        Duration connectTimeout = Duration.ofSeconds(5);
        Duration acquireTimeout = Duration.ofSeconds(5);
        Duration statementTimeout = Duration.ofSeconds(30);

        @Nullable
        Duration socketTimeout;

        Duration idleTimeout = Duration.ofMinutes(10);
        Duration maxLifetime = Duration.ofMinutes(30);
        Duration validateAfter = Duration.ofMillis(500);
        Duration keepalive = Duration.ofMinutes(2);
        boolean unpooled;
        boolean poolerSafe;
        boolean cancelOnInterrupt;
        boolean trackHolders;

        @Nullable
        Duration leakAfter;

        @Nullable
        CredentialsProvider credentials;

        @Nullable
        ConnectionFactory connectionFactory;

        @Nullable
        String user;

        @Nullable
        String password;

        Map<String, String> driverProperties = Map.of();

        @Nullable
        Isolation isolation;

        boolean readOnly;
        int cacheSize = 500;
        int fetchSize = 1_000;
        int batchSize = 1_000;
        boolean echo;
        boolean showValues;
        Map<Diagnostic, DiagnosticPolicy> diagnostics = new EnumMap<>(Diagnostic.class);

        Settings copy() {
            try {
                return (Settings) clone();
            } catch (CloneNotSupportedException e) {
                throw new AssertionError(e); // it is Cloneable
            }
        }
    }
}
