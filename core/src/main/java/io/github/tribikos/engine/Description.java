package io.github.tribikos.engine;

import io.github.tribikos.compile.Capabilities;
import io.github.tribikos.dialect.ServerInfo;
import io.github.tribikos.util.LogText;
import java.time.Duration;

/** The text of {@link Engine#describe}. */
final class Description {
    private final StringBuilder text = new StringBuilder();

    private Description() {}

    static String of(Engine engine) {
        Description lines = new Description();
        EngineOptions options = engine.options();
        ServerInfo server = engine.server();
        lines.line("address", engine.address());
        lines.line("dialect", engine.dialect().name());
        lines.line(
                "server",
                server == null
                        ? "not connected yet"
                        : server.product() + " " + server.version() + ", driver " + server.driver());
        engine.source().poolLines().forEach(line -> lines.text.append(line).append('\n'));
        lines.line(
                "timeouts",
                "connect " + shown(options.connectTimeout()) + ", acquire " + shown(options.acquireTimeout())
                        + ", statement " + shown(options.statementTimeout())
                        + (engine.source().isTimeoutInSession() ? " (by the server)" : " (by a watchdog)")
                        + ", socket " + shown(options.socketTimeout()) + ", idle " + shown(options.idleTimeout())
                        + ", lifetime " + shown(options.maxLifetime()) + ", tested after "
                        + shown(options.validateAfter())
                        + ", keepalive " + shown(options.keepalive()));
        Capabilities limits = engine.dialect().capabilities();
        lines.line(
                "limits",
                shown(limits.maxBinds()) + " binds of a statement, names of " + shown(limits.maxIdentifierLength())
                        + " bytes, batches of " + options.batchSize() + " rows, streams of " + options.fetchSize()
                        + " rows at a time");
        Isolation isolation = options.isolation();
        lines.line(
                "transactions",
                "isolation " + (isolation == null ? "of the database" : isolation)
                        + (options.isReadOnly() ? ", read-only" : ", may write")
                        + (options.isPoolerSafe() ? ", nothing left in the session" : ""));
        CacheStats cache = engine.cacheStats();
        lines.line(
                "compiled statements",
                cache.size() + " of " + cache.capacity() + ", " + cache.hits() + " hits, " + cache.misses()
                        + " misses, " + cache.evictions() + " evictions");
        return lines.text.toString();
    }

    private void line(String name, String value) {
        text.append(name).append(": ").append(LogText.escaped(value)).append('\n');
    }

    private static String shown(int most) {
        return most == Integer.MAX_VALUE ? "any number of" : String.valueOf(most);
    }

    private static String shown(Duration timeout) {
        if (EngineOptions.isUnlimited(timeout)) {
            return "unlimited";
        }
        return timeout.toMillis() % 1_000 == 0 ? timeout.toSeconds() + " s" : timeout.toMillis() + " ms";
    }
}
