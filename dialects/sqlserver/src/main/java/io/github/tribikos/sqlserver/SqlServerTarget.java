package io.github.tribikos.sqlserver;

import io.github.tribikos.dialect.DatabaseUrl;
import io.github.tribikos.dialect.JdbcTarget;
import io.github.tribikos.dialect.Timeouts;
import io.github.tribikos.dialect.UrlOptions;
import io.github.tribikos.error.ArgumentException;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * From a {@code sqlserver:} URL to the driver's <a
 * href="https://learn.microsoft.com/sql/connect/jdbc/setting-the-connection-properties">properties</a>. Every wait has a limit.
 */
final class SqlServerTarget {
    private static final List<String> KNOWN = List.of(
            "applicationIntent",
            "applicationName",
            "authentication",
            "encrypt",
            "hostNameInCertificate",
            "instanceName",
            "lockTimeout",
            "loginTimeout",
            "multiSubnetFailover",
            "packetSize",
            "sendStringParametersAsUnicode",
            "socketTimeout",
            "trustServerCertificate",
            "trustStore",
            "trustStorePassword",
            "workstationID");

    private SqlServerTarget() {}

    static JdbcTarget of(DatabaseUrl url, Timeouts timeouts) {
        Map<String, String> properties = new HashMap<>();
        properties.put(
                "loginTimeout", String.valueOf(Math.max(1, timeouts.connect().toSeconds()))); // seconds
        properties.put("socketTimeout", String.valueOf(timeouts.socket().toMillis()));
        if (url.isJdbc()) {
            String text = url.renderWithPassword();
            String lower = text.toLowerCase(Locale.ROOT);
            properties.keySet().removeIf(name -> lower.contains(name.toLowerCase(Locale.ROOT) + "="));
            return new JdbcTarget(text, properties, List.of(), false, false);
        }
        if (url.port() != null && url.host() == null) {
            throw new ArgumentException(
                    "The database URL has a port but no host. Write \"sqlserver://localhost:1433/library\".");
        }
        properties.putAll(UrlOptions.known(url, KNOWN));
        if (url.database() != null) {
            properties.put("databaseName", url.database());
        }
        if (url.user() != null) {
            properties.put("user", url.user());
        }
        if (url.password() != null) {
            properties.put("password", url.password());
        }
        return new JdbcTarget("jdbc:sqlserver://" + address(url), properties, List.of(), false, false);
    }

    private static String address(DatabaseUrl url) {
        String host = url.host() == null ? "localhost" : url.host();
        String literal = host.indexOf(':') < 0 ? host : "[" + host + "]";
        return url.port() == null ? literal : literal + ":" + url.port();
    }
}
