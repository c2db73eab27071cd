package io.github.tribikos.sql;

import io.github.tribikos.error.ArgumentException;
import java.time.Duration;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * How statements are run, as far as it does not change what they say. Immutable: each method returns a copy with one thing
 * set. What is not set is left to the level before: an engine's ({@code engine.with(options)}), then a connection's
 * ({@code connection.with(options)}), then the statement's ({@code statement.with(options)}), and with it those given to the
 * statement in the call; the last one that says something wins.
 *
 * <pre>{@code
 * static final ExecutionOptions REPORT = ExecutionOptions.none().timeout(Duration.ofMinutes(5)).stream(true);
 * for (Row row : connection.execute(yearly.with(REPORT))) { ... }
 * }</pre>
 */
public final class ExecutionOptions {
    /** No timeout, said on purpose. */
    public static final Duration UNLIMITED = Duration.ofSeconds(Long.MAX_VALUE);

    private static final int LONGEST_TOKEN = 100;
    private static final ExecutionOptions NONE = new ExecutionOptions(new Settings());

    private final Settings settings;

    private ExecutionOptions(Settings settings) {
        this.settings = settings;
    }

    /** Returns options that say nothing. */
    public static ExecutionOptions none() {
        return NONE;
    }

    /**
     * Sets how long a statement may run before it is stopped with a {@link io.github.tribikos.error.QueryTimeout}, in place of
     * the engine's timeout. Where the server keeps the time (PostgreSQL, H2, MariaDB) the change is told to it, at the price of
     * a round trip, before the next statement; elsewhere the engine cancels the statement.
     *
     * @param limit 1 ms or more, or {@link #UNLIMITED}
     */
    public ExecutionOptions timeout(Duration limit) {
        if (limit.compareTo(Duration.ofMillis(1)) < 0) {
            throw new ArgumentException("Expected a statement timeout of 1 ms or more but got " + limit
                    + ". For none at all, say ExecutionOptions.UNLIMITED.");
        }
        return with(copy -> copy.timeout = limit);
    }

    /**
     * Sets whether {@code execute} fetches rows as they are read, as {@code Connection.stream} does, rather than holding them
     * all where the driver would.
     */
    public ExecutionOptions stream(boolean isOn) {
        return with(copy -> copy.stream = isOn);
    }

    /**
     * Sets how many rows one round trip of a streamed result fetches.
     *
     * @param rows 1 or more
     */
    public ExecutionOptions fetchSize(int rows) {
        if (rows < 1) {
            throw new ArgumentException("Expected a fetch size of 1 or more but got " + rows + ".");
        }
        return with(copy -> copy.fetchSize = rows);
    }

    /**
     * Sets how many rows {@code Result.all()} may return; more are a {@link io.github.tribikos.error.ResultException}. A guard
     * for memory, not a LIMIT: the database is not told.
     *
     * @param rows 1 or more
     */
    public ExecutionOptions maxRows(int rows) {
        if (rows < 1) {
            throw new ArgumentException("Expected a limit of 1 row or more but got " + rows + ".");
        }
        return with(copy -> copy.maxRows = rows);
    }

    /**
     * Sets a word that stands in brackets before what is logged of statements: {@code [import] 0.4 ms, 3 rows: SELECT ...}.
     *
     * @param word 1 to 100 characters
     */
    public ExecutionOptions logToken(String word) {
        if (word.isEmpty() || word.length() > LONGEST_TOKEN) {
            throw new ArgumentException(
                    "Expected a log token of 1 to " + LONGEST_TOKEN + " characters but got " + word.length() + ".");
        }
        return with(copy -> copy.logToken = word);
    }

    /**
     * Sets whether compiled statements are looked up and kept in the engine's cache; true unless said otherwise. Worth
     * switching off for a statement whose shape is never seen again.
     */
    public ExecutionOptions cached(boolean isOn) {
        return with(copy -> copy.cached = isOn);
    }

    /**
     * Sets whether an INSERT or UPDATE of many rows that comes to several statements, or whose failure would end the transaction, has a
     * savepoint before it, so that it does all or nothing and an error tells which row failed; true unless said otherwise. Worth switching off
     * where the transaction is rolled back after any failure: it spares two round trips.
     */
    public ExecutionOptions savepointed(boolean isOn) {
        return with(copy -> copy.savepointed = isOn);
    }

    /** Sets which schemas stand in place of those that tables were declared with. */
    public ExecutionOptions schemas(SchemaTranslation translation) {
        return with(copy -> copy.schemas = translation);
    }

    /** Returns which schemas stand in place of the tables' own, or null if nothing is said. */
    public @Nullable SchemaTranslation schemas() {
        return settings.schemas;
    }

    /** Returns which schemas stand in place of the tables' own. */
    public SchemaTranslation schemasOrNone() {
        return settings.schemas == null ? SchemaTranslation.NONE : settings.schemas;
    }

    /** Returns how long a statement may run, or null if nothing is said. */
    public @Nullable Duration timeout() {
        return settings.timeout;
    }

    /** Returns whether rows are fetched as they are read, or null if nothing is said. */
    public @Nullable Boolean stream() {
        return settings.stream;
    }

    /** Returns how many rows one round trip fetches, or null if nothing is said. */
    public @Nullable Integer fetchSize() {
        return settings.fetchSize;
    }

    /** Returns how many rows may be read at once, or null if nothing is said. */
    public @Nullable Integer maxRows() {
        return settings.maxRows;
    }

    /** Returns what stands before log lines, or null if nothing is said. */
    public @Nullable String logToken() {
        return settings.logToken;
    }

    /** Returns whether compiled statements are kept, or null if nothing is said. */
    public @Nullable Boolean cached() {
        return settings.cached;
    }

    /** Returns whether a statement of many rows has a savepoint before it, or null if nothing is said. */
    public @Nullable Boolean savepointed() {
        return settings.savepointed;
    }

    /** Returns these options, and for what they leave open those of {@code before}. */
    public ExecutionOptions over(ExecutionOptions before) {
        if (before == NONE || before == this) {
            return this;
        }
        if (this == NONE) {
            return before;
        }
        return before.with(copy -> copy.take(settings));
    }

    /** Shows what is set: {@code ExecutionOptions{fetchSize=100, timeout=PT5S}}. */
    @Override
    public String toString() {
        return "ExecutionOptions" + settings.shown();
    }

    private ExecutionOptions with(Consumer<Settings> change) {
        Settings copy = new Settings();
        copy.take(settings);
        change.accept(copy);
        return new ExecutionOptions(copy);
    }

    /** The values, null where nothing is said; written only while a copy is made, before it is seen by others. */
    private static final class Settings {
        @Nullable
        Duration timeout;

        @Nullable
        Boolean stream;

        @Nullable
        Integer fetchSize;

        @Nullable
        Integer maxRows;

        @Nullable
        String logToken;

        @Nullable
        Boolean cached;

        @Nullable
        Boolean savepointed;

        @Nullable
        SchemaTranslation schemas;

        /** Takes over what {@code later} says. */
        void take(Settings later) {
            timeout = later.timeout != null ? later.timeout : timeout;
            stream = later.stream != null ? later.stream : stream;
            fetchSize = later.fetchSize != null ? later.fetchSize : fetchSize;
            maxRows = later.maxRows != null ? later.maxRows : maxRows;
            logToken = later.logToken != null ? later.logToken : logToken;
            cached = later.cached != null ? later.cached : cached;
            savepointed = later.savepointed != null ? later.savepointed : savepointed;
            schemas = later.schemas != null ? later.schemas : schemas;
        }

        Map<String, @Nullable Object> shown() {
            Map<String, @Nullable Object> all = new TreeMap<>();
            all.put("timeout", timeout);
            all.put("stream", stream);
            all.put("fetchSize", fetchSize);
            all.put("maxRows", maxRows);
            all.put("logToken", logToken);
            all.put("cached", cached);
            all.put("savepointed", savepointed);
            all.put("schemas", schemas);
            all.values().removeIf(Objects::isNull);
            return all;
        }
    }
}
