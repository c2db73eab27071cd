package io.github.tribikos.testkit;

import io.github.tribikos.compile.Capabilities;
import io.github.tribikos.dialect.DatabaseUrl;
import io.github.tribikos.engine.Engine;
import io.github.tribikos.engine.EngineOptions;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Locale;
import java.util.concurrent.ThreadLocalRandom;
import org.jspecify.annotations.Nullable;

/**
 * The database that a run of the suite uses alone, and the engines that the tests open on it. Closing it closes the engines
 * and removes the database. For one thread.
 */
public final class DatabaseUnderTest implements AutoCloseable {
    private final String url;
    private final Runnable remove;
    private final Deque<Engine> engines = new ArrayDeque<>();
    private @Nullable Engine shared;

    private DatabaseUnderTest(String url, Runnable remove) {
        this.url = url;
        this.remove = remove;
    }

    /**
     * Returns the database behind {@code url}, which must be empty and used by nobody else: one in memory, or a file in a
     * temporary folder. It is not removed.
     */
    public static DatabaseUnderTest at(String url) {
        return at(url, () -> {});
    }

    /** As {@link #at(String)}; {@code remove} is called in the end. */
    public static DatabaseUnderTest at(String url, Runnable remove) {
        return new DatabaseUnderTest(url, remove);
    }

    /**
     * Creates the database {@code tribikos_test_<random>} on a server by {@code CREATE DATABASE}, and drops it in the end.
     *
     * @param serverUrl the URL of a database on the server that the user may connect to; nothing in it is touched
     */
    public static DatabaseUnderTest ownOnServer(String serverUrl) {
        String name = randomName();
        outsideTransaction(serverUrl, "CREATE DATABASE " + name);
        String url = DatabaseUrl.parse(serverUrl).withDatabase(name).renderWithPassword();
        return new DatabaseUnderTest(url, () -> outsideTransaction(serverUrl, "DROP DATABASE " + name));
    }

    /** Returns a name for a database that nobody else has: {@code tribikos_test_} and random letters and digits. */
    public static String randomName() {
        long random = ThreadLocalRandom.current().nextLong(Long.MAX_VALUE);
        return "tribikos_test_" + Long.toString(random, Character.MAX_RADIX).toLowerCase(Locale.ROOT);
    }

    private static void outsideTransaction(String url, String sql) {
        try (Engine engine = Engine.create(url, EngineOptions.defaults().poolSize(1));
                io.github.tribikos.engine.Connection connection = engine.connect()) {
            connection.unwrapped(jdbc -> {
                boolean before = jdbc.getAutoCommit();
                jdbc.setAutoCommit(true);
                execute(jdbc, sql);
                jdbc.setAutoCommit(before);
                return sql;
            });
        }
    }

    private static void execute(java.sql.Connection jdbc, String sql) throws SQLException {
        try (Statement statement = jdbc.createStatement()) {
            statement.execute(sql);
        }
    }

    /** Returns the URL, with the password if there is one. */
    public String url() {
        return url;
    }

    /** Returns the engine that most tests share, with default options. */
    public Engine engine() {
        Engine known = shared;
        if (known == null) {
            known = engine(EngineOptions.defaults());
            shared = known;
        }
        return known;
    }

    /** Returns a further engine with options of its own; it is closed with the database, if not before. */
    public Engine engine(EngineOptions options) {
        Engine engine = Engine.create(url, options);
        engines.push(engine);
        return engine;
    }

    /** Returns what the database declares to have. */
    public Capabilities capabilities() {
        return engine().dialect().capabilities();
    }

    @Override
    public void close() {
        engines.forEach(Engine::close);
        engines.clear();
        remove.run();
    }

    /** Shows the URL without its password. */
    @Override
    public String toString() {
        return DatabaseUrl.parse(url).toString();
    }
}
