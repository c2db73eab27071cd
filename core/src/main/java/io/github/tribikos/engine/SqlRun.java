package io.github.tribikos.engine;

import io.github.tribikos.error.StateException;
import io.github.tribikos.event.SqlEvent;
import io.github.tribikos.event.SqlListener;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.StringJoiner;
import java.util.TreeMap;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** SQL that listeners are told of, before and after it is run. Made only where somebody listens. */
final class SqlRun implements SqlEvent {
    private final List<SqlListener> listeners;
    private final String plain;
    private final Supplier<List<@Nullable Object>> values;
    private final int batchSize;
    private final @Nullable String logToken;
    private final Map<String, String> tags = new TreeMap<>();
    private boolean sent;
    private long nanos;
    private long rows = SqlLog.UNKNOWN_ROWS;
    private @Nullable RuntimeException failure;

    SqlRun(
            List<SqlListener> listeners,
            String sql,
            Supplier<List<@Nullable Object>> values,
            int batchSize,
            @Nullable String logToken) {
        this.listeners = listeners;
        this.plain = sql;
        this.values = values;
        this.batchSize = batchSize;
        this.logToken = logToken;
    }

    /** Tells of SQL that is about to be sent; returns it with the listeners' tags. */
    String begin() {
        listeners.forEach(listener -> listener.before(this));
        sent = true;
        return sql();
    }

    void ran(long elapsedNanos, long changedRows) {
        nanos = elapsedNanos;
        rows = changedRows;
        tell();
    }

    void failed(long elapsedNanos, RuntimeException error) {
        nanos = elapsedNanos;
        failure = error;
        tell();
    }

    private void tell() {
        for (SqlListener listener : listeners) {
            EngineEvents.telling(listener, () -> listener.after(this));
        }
    }

    @Override
    public String sql() {
        if (tags.isEmpty()) {
            return plain;
        }
        StringJoiner comment = new StringJoiner(",", " /*", "*/");
        tags.forEach((key, value) -> comment.add(key + "='" + value + "'"));
        return plain + comment;
    }

    @Override
    public void tag(String key, String value) {
        if (sent) {
            throw new StateException("The SQL was sent already. Tag it in before(...).");
        }
        tags.put(encoded(key), encoded(value));
    }

    /** Leaves letters, digits and {@code .-_} alone, so nothing that ends a comment or stands for a value. */
    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8)
                .replace("+", "%20")
                .replace("*", "%2A");
    }

    @Override
    public List<@Nullable Object> values() {
        return values.get();
    }

    @Override
    public int batchSize() {
        return batchSize;
    }

    @Override
    public @Nullable String logToken() {
        return logToken;
    }

    @Override
    public Duration elapsed() {
        return Duration.ofNanos(nanos);
    }

    @Override
    public long rows() {
        return rows;
    }

    @Override
    public @Nullable RuntimeException failure() {
        return failure;
    }

    /** Shows the SQL without values. */
    @Override
    public String toString() {
        return "SqlEvent[" + sql() + "]";
    }
}
