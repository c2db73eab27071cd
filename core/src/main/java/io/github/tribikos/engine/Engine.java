package io.github.tribikos.engine;

import io.github.tribikos.compile.Compiled;
import io.github.tribikos.compile.Feature;
import io.github.tribikos.dialect.DatabaseUrl;
import io.github.tribikos.dialect.Dialect;
import io.github.tribikos.dialect.DialectLookup;
import io.github.tribikos.dialect.DialectProvider;
import io.github.tribikos.dialect.JdbcTarget;
import io.github.tribikos.dialect.ServerInfo;
import io.github.tribikos.error.ArgumentException;
import io.github.tribikos.error.Diagnostic;
import io.github.tribikos.error.DriverMissing;
import io.github.tribikos.error.StateException;
import io.github.tribikos.schema.Ddl;
import io.github.tribikos.schema.DdlExecutor;
import io.github.tribikos.schema.Table;
import io.github.tribikos.sql.ExecutionOptions;
import io.github.tribikos.sql.Shape;
import io.github.tribikos.sql.Statement;
import io.github.tribikos.util.BoundedCache;
import java.util.HashMap;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A database as a program sees it: its dialect, a pool of connections, and the cache of compiled statements. Make one per
 * database and keep it. Safe for any number of threads.
 *
 * <p>Lazy: the first use connects. An address that cannot be reached, or a wrong password, is an error of that use, within the
 * connect timeout; the next use tries again.
 *
 * <pre>{@code
 * Engine engine = Engine.create("postgresql://ada@localhost/library");
 * try (Connection conn = engine.connect()) {                 // commit as you go
 *     conn.execute(insert(BOOKS).set(BOOKS.title, "Dune"));
 *     conn.commit();
 * }
 * engine.begin(conn -> conn.execute(delete(BOOKS)));         // commits at the end, rolls back on any exception
 * long n = engine.inTransaction(conn -> conn.execute(select(count()).from(BOOKS)).one());
 * }</pre>
 */
public final class Engine implements DdlExecutor, AutoCloseable {
    static final Logger LOG = LoggerFactory.getLogger(Engine.class);

    private final EngineOptions options;
    private final ConnectionSource source;
    private final Lender lender;
    private final WriteTurns writeTurns;
    private final SqlLog log;
    private final BoundedCache<Shape, Compiled> cache;
    private final Watchdog watchdog;
    private final long statementTimeoutNanos;
    private final EngineEvents events;
    private final Set<Thread> retrying;
    private final ExecutionOptions executionOptions;

    private Engine(EngineOptions options, SourceMaker maker) {
        this.statementTimeoutNanos =
                EngineOptions.orZero(options.statementTimeout()).toNanos();
        this.options = options;
        this.log = new SqlLog(options);
        this.cache = new BoundedCache<>(options.cacheSize());
        this.watchdog = new Watchdog(statementTimeoutNanos, options.isCancellingOnInterrupt(), "tribikos-watchdog");
        this.events = new EngineEvents();
        this.retrying = ConcurrentHashMap.newKeySet();
        this.executionOptions = ExecutionOptions.none();
        PoolEvents poolEvents = new PoolEvents(events.poolListeners());
        this.source = maker.make(watchdog, poolEvents);
        this.writeTurns = new WriteTurns();
        this.lender = new Lender(source, poolEvents, options.isTrackingHolders(), LeakDetector.of(options));
    }

    private Engine(Engine shared, ExecutionOptions executionOptions) {
        this.options = shared.options;
        this.log = shared.log;
        this.cache = shared.cache;
        this.watchdog = shared.watchdog;
        this.statementTimeoutNanos = shared.statementTimeoutNanos;
        this.events = shared.events;
        this.retrying = shared.retrying;
        this.source = shared.source;
        this.lender = shared.lender;
        this.writeTurns = shared.writeTurns;
        this.executionOptions = executionOptions;
    }

    /**
     * Returns this engine with options for the statements of its connections. Both are one engine: they share the pool, the
     * cache and the listeners, and closing one closes both.
     *
     * <pre>{@code
     * Engine reports = engine.with(ExecutionOptions.none().timeout(Duration.ofMinutes(5)).logToken("reports"));
     * }</pre>
     *
     * @param given what overrides the options that hold so far
     */
    public Engine with(ExecutionOptions given) {
        return new Engine(this, given.over(executionOptions));
    }

    /** Returns the options that hold for statements where neither connection nor statement say otherwise. */
    public ExecutionOptions executionOptions() {
        return executionOptions;
    }

    private interface SourceMaker {
        ConnectionSource make(Watchdog watchdog, PoolEvents events);
    }

    /**
     * Returns the engine of a URL, with default options. Does not connect yet.
     *
     * @param url {@code postgresql://user:password@host/database}, {@code sqlite:///file.db}, or a {@code jdbc:} URL; SQLAlchemy's
     *     {@code +driver} is accepted and ignored
     * @throws ArgumentException if the text is no such URL, or no dialect of its name is on the class path
     * @throws DriverMissing if the JDBC driver is not on the class path
     */
    public static Engine create(String url) {
        return create(url, EngineOptions.defaults());
    }

    /** As {@link #create(String)}, with options. */
    public static Engine create(String url, EngineOptions options) {
        return create(DatabaseUrl.parse(url), options);
    }

    /** As {@link #create(String)}, with a parsed URL and options. */
    public static Engine create(DatabaseUrl url, EngineOptions options) {
        DialectProvider provider = DialectLookup.find(url.dialect());
        if (url.driver() != null) {
            requireDriver(provider, url.driver());
            LOG.info(
                    "The driver \"{}\" in the URL is ignored: {} uses {}.",
                    url.driver(),
                    provider.name(),
                    provider.driver().coordinates());
        }
        JdbcTarget plain = provider.target(url, options.timeouts());
        JdbcTarget target = options.isPoolerSafe() ? provider.poolerSafe(plain) : plain;
        return new Engine(options, (watchdog, events) -> {
            boolean isNeeded = !target.statementTimeoutInSession() || options.isCancellingOnInterrupt();
            Watchdog needed = isNeeded ? watchdog : null;
            return options.isUnpooled()
                    ? new UnpooledSource(url, provider, options, target, needed, events)
                    : new PooledSource(url, provider, options, target, needed, events);
        });
    }

    private static void requireDriver(DialectProvider provider, String name) {
        Set<String> known = new TreeSet<>(provider.driverNames());
        if (!known.isEmpty() && !known.contains(name)) {
            throw new ArgumentException("The dialect \"" + provider.name() + "\" knows no driver \"" + name
                    + "\". Leave it out: " + provider.driver().coordinates() + " is used. Names that may stand there: "
                    + String.join(", ", known) + ".");
        }
    }

    /**
     * Returns the engine that properties describe, as a configuration file has them: those whose names begin with
     * {@code prefix}, the rest of the name being {@code url} or that of an option of {@link EngineOptions}. Case, '-' and '_' do
     * not count, so {@code pool-size} is {@code poolSize}. A duration has its unit: {@code 250ms}, {@code 5s}, {@code 10min},
     * {@code PT5S} or {@code unlimited}. What begins with {@code driver.} is a property of the driver.
     *
     * <pre>{@code
     * library.db.url = postgresql://ada@localhost/library
     * library.db.pool-size = 20
     * library.db.statement-timeout = 5s
     * library.db.driver.sslmode = verify-full
     *
     * Engine engine = Engine.fromProperties(properties, "library.db.");
     * }</pre>
     *
     * @param prefix with the dot at its end, if there is one; may be empty
     * @throws ArgumentException if the URL is missing, an option is unknown, naming the nearest that is known, or has a value that
     *     is none of its type
     */
    public static Engine fromProperties(Map<String, String> properties, String prefix) {
        return PropertyOptions.engine(properties, prefix);
    }

    /** As {@link #fromProperties(Map, String)}, with the properties of a file and their defaults. */
    public static Engine fromProperties(Properties properties, String prefix) {
        Map<String, String> all = new HashMap<>();
        properties.stringPropertyNames().forEach(name -> all.put(name, properties.getProperty(name)));
        return fromProperties(all, prefix);
    }

    /**
     * Returns the engine of a {@code DataSource}, which stays the caller's: {@link #close} leaves it open. Options of the pool,
     * of connecting and of the driver are those of the {@code DataSource}; the rest applies.
     *
     * @param dialect the name of the dialect, as in a URL
     * @throws ArgumentException if no dialect of that name is on the class path
     */
    public static Engine of(DataSource source, String dialect, EngineOptions options) {
        return of(source, DialectLookup.find(dialect), options);
    }

    /** As {@link #of(DataSource, String, EngineOptions)}, with a dialect that needs no look-up. */
    public static Engine of(DataSource source, DialectProvider dialect, EngineOptions options) {
        return new Engine(options, (watchdog, events) -> new GivenSource(source, dialect, options, watchdog));
    }

    /**
     * Returns what writes the DDL of a dialect's newest version to {@code sink} instead of running it.
     *
     * @param dialect the name of the dialect, as in a URL
     * @param sink takes one statement at a time, without a terminator
     * @throws ArgumentException if no dialect of that name is on the class path
     */
    public static Script scripting(String dialect, Consumer<String> sink) {
        return scripting(DialectLookup.find(dialect).dialect(), sink);
    }

    /** As {@link #scripting(String, Consumer)}, with a dialect that needs no look-up. */
    public static Script scripting(Dialect dialect, Consumer<String> sink) {
        return new Script(dialect, sink);
    }

    /**
     * Lends a connection of the pool; close it to give it back.
     *
     * @throws io.github.tribikos.error.PoolTimeout if none became free in time
     * @throws io.github.tribikos.error.ConnectFailure if the database cannot be reached
     * @throws io.github.tribikos.error.AuthenticationFailure if it refuses the login
     * @throws io.github.tribikos.error.InterruptedFailure if the thread is interrupted while it waits
     * @throws io.github.tribikos.error.StateException if this engine is closed
     */
    public Connection connect() {
        return new Connection(this, lender.lend());
    }

    /**
     * Opens a connection beside the pool, which closes for good when it is closed: for what holds a connection for long, such as
     * listening for notifications. It does not count towards the pool's size.
     *
     * @throws io.github.tribikos.error.ConnectFailure if the database cannot be reached
     * @throws io.github.tribikos.error.StateException if this engine is closed, its connections come from a {@code DataSource}, or
     *     the database lives in its one connection
     */
    public Connection connectUnpooled() {
        return new Connection(this, lender.lendApart());
    }

    /**
     * Returns the connections of this engine for code that knows JDBC alone, such as tools that migrate schemas. They are lent as
     * such code expects them, with auto-commit on, and go back to the pool when they are closed. Closing the engine ends them.
     */
    public DataSource dataSource() {
        return source.dataSource();
    }

    /**
     * Replaces the connections of the pool: those that are idle now, those in use when they are given back. For use after a
     * failover, or a change of what new connections see. The pool of a given {@code DataSource} is left as it is.
     *
     * @throws io.github.tribikos.error.StateException if the database lives in its one connection
     */
    public void recyclePool() {
        source.recycle();
    }

    /** Returns what the pool is doing now, and has done so far. */
    public PoolStats poolStats() {
        return source.stats();
    }

    /**
     * Runs {@code action} in a transaction that is meant to write: commits at the end, or rolls back and throws on whatever the
     * action throws. An error of the rollback is added to it as suppressed.
     *
     * @throws io.github.tribikos.error.CommitOutcomeUnknown if the connection is lost during COMMIT
     */
    public void begin(Action action) {
        run(null, withoutValue(action));
    }

    /** As {@link #begin(Action)}, at an isolation level. */
    public void begin(Isolation isolation, Action action) {
        run(isolation, withoutValue(action));
    }

    /**
     * Runs {@code work} in a transaction, as {@link #begin(Action)} does, and returns its value. A {@link Result} is no value to
     * return: it ends with the transaction.
     */
    public <T extends @Nullable Object> T inTransaction(Work<T> work) {
        return run(null, work);
    }

    /** As {@link #inTransaction(Work)}, at an isolation level. */
    public <T extends @Nullable Object> T inTransaction(Isolation isolation, Work<T> work) {
        return run(isolation, work);
    }

    /**
     * Runs {@code work} in a transaction, as {@link #inTransaction(Work)} does, and runs all of it again, on a new connection, when
     * the database ends it in favour of a concurrent one. So {@code work} must not do outside the database what cannot be done
     * twice.
     *
     * <pre>{@code
     * long left = engine.transact(Retry.defaults(), conn -> withdraw(conn, account, 10));
     * }</pre>
     *
     * @throws StateException inside another {@code transact} of this thread, which would multiply the attempts
     */
    public <T extends @Nullable Object> T transact(Retry retry, Work<T> work) {
        return transacted(retry, null, work);
    }

    /** As {@link #transact(Retry, Work)}, at an isolation level. */
    public <T extends @Nullable Object> T transact(Retry retry, Isolation isolation, Work<T> work) {
        return transacted(retry, isolation, work);
    }

    private <T extends @Nullable Object> T transacted(Retry retry, @Nullable Isolation isolation, Work<T> work) {
        Thread caller = Thread.currentThread();
        if (!retrying.add(caller)) {
            throw new StateException("transact(...) is called inside transact(...). Use the outer one's connection, or"
                    + " inTransaction(...) for another transaction.");
        }
        try {
            return retry.run(() -> run(isolation, work));
        } finally {
            retrying.remove(caller);
        }
    }

    private static Work<Boolean> withoutValue(Action action) {
        return connection -> {
            action.run(connection);
            return true;
        };
    }

    private <T extends @Nullable Object> T run(@Nullable Isolation isolation, Work<T> work) {
        try (Connection connection = connect()) {
            if (isolation != null) {
                connection.isolation(isolation);
            }
            ConnectionState transaction = connection.beginManaged();
            T value;
            try {
                value = work.run(connection);
            } catch (Throwable failure) {
                rollBack(transaction, failure);
                throw failure;
            }
            transaction.commit();
            return value;
        }
    }

    private static void rollBack(ConnectionState transaction, Throwable failure) {
        try {
            transaction.rollback();
        } catch (RuntimeException | Error e) {
            if (e != failure) {
                failure.addSuppressed(e);
            }
        }
    }

    /** Renders {@code ddl} and runs it in a transaction of its own. */
    @Override
    public void execute(Ddl ddl) {
        begin(connection -> connection.execute(ddl));
    }

    @Override
    public boolean hasTable(Table<?> table) {
        try (Connection connection = connect()) {
            return connection.hasTable(table);
        }
    }

    @Override
    public boolean hasType(@Nullable String schema, String name) {
        try (Connection connection = connect()) {
            return connection.hasType(schema, name);
        }
    }

    /** Connects, if this engine has not yet: it may depend on the server's version. */
    @Override
    public boolean addsForeignKeysLater() {
        if (source.server() == null) {
            connect().close();
        }
        return dialect().capabilities().supports(Feature.ADD_CONSTRAINT);
    }

    /** Returns the dialect: that of the server's version after the first connection, before it that of the newest. */
    @Override
    public Dialect dialect() {
        return source.dialect();
    }

    /** Returns what the server says of itself, or null before the first connection. */
    public @Nullable ServerInfo server() {
        return source.server();
    }

    /** Returns the options. */
    public EngineOptions options() {
        return options;
    }

    /**
     * Logs what looks like a mistake to one who works with this engine, such as a session, beside what the engine finds itself: at WARN on
     * {@code io.github.tribikos.lint}. Whether it is to be told is asked of {@link EngineOptions#diagnostic(Diagnostic)}.
     *
     * @param message tells it, without values
     */
    public void tell(Diagnostic code, String message) {
        Diagnostics.log(code, message);
    }

    /** Returns where listeners are registered for what this engine does. */
    public EngineEvents events() {
        return events;
    }

    /** Returns what the cache of compiled statements has done so far. */
    public CacheStats cacheStats() {
        BoundedCache.Stats now = cache.stats();
        return new CacheStats(now.hits(), now.misses(), now.evictions(), now.size(), now.capacity());
    }

    /** Returns lines that tell the dialect, the server, the address without secrets, the pool, all timeouts and the cache. */
    public String describe() {
        return Description.of(this);
    }

    /**
     * Closes the pool with its idle connections; those lent are closed when they are given back. Closing again does nothing.
     * {@link #connect} is then a {@link io.github.tribikos.error.StateException}.
     */
    @Override
    public void close() {
        lender.close();
        source.close();
        watchdog.close();
    }

    /** Shows the address without secrets. */
    @Override
    public String toString() {
        return "Engine(" + address() + ")";
    }

    Compiled compiled(Statement statement) {
        return Diagnostics.checked(dialect().compile(statement), options);
    }

    Compiled compiled(Statement statement, Shape shape) {
        Compiled known = cache.get(shape);
        return known != null ? known : cache.putIfAbsent(shape.withoutValues(), compiled(statement));
    }

    /** How long a statement may run that does not say otherwise; 0 is no limit. */
    long statementTimeoutNanos() {
        return statementTimeoutNanos;
    }

    Watchdog watchdog() {
        return watchdog;
    }

    String address() {
        return source.address();
    }

    ConnectionSource source() {
        return source;
    }

    WriteTurns writeTurns() {
        return writeTurns;
    }

    Lender lender() {
        return lender;
    }

    SqlLog log() {
        return log;
    }
}
