package io.github.tribikos.oracle;

import io.github.tribikos.dialect.DatabaseUrl;
import io.github.tribikos.dialect.JdbcTarget;
import io.github.tribikos.dialect.Timeouts;
import io.github.tribikos.dialect.UrlOptions;
import io.github.tribikos.error.ArgumentException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * From an {@code oracle://user@host:1521/service} URL to the thin driver's. Every wait has a limit; times are in UTC.
 */
final class OracleTarget {
    private static final int PORT = 1521;
    private static final List<String> KNOWN = List.of(
            "oracle.jdbc.defaultLobPrefetchSize",
            "oracle.jdbc.implicitStatementCacheSize",
            "oracle.net.ssl_server_dn_match",
            "oracle.net.tns_admin",
            "oracle.net.wallet_location",
            "v$session.program");

    private OracleTarget() {}

    static JdbcTarget of(DatabaseUrl url, Timeouts timeouts) {
        Map<String, String> properties = new HashMap<>();
        properties.put(
                "oracle.net.CONNECT_TIMEOUT", String.valueOf(timeouts.connect().toMillis()));
        properties.put(
                "oracle.jdbc.ReadTimeout", String.valueOf(timeouts.socket().toMillis()));
        properties.put("oracle.jdbc.implicitStatementCacheSize", "50");
        List<String> session = List.of("ALTER SESSION SET TIME_ZONE = '+00:00'");
        if (url.isJdbc()) {
            return new JdbcTarget(url.renderWithPassword(), properties, session, false, false);
        }
        if (url.port() != null && url.host() == null) {
            throw new ArgumentException(
                    "The database URL has a port but no host. Write \"oracle://localhost:1521/FREEPDB1\".");
        }
        properties.putAll(UrlOptions.known(url, KNOWN));
        if (url.user() != null) {
            properties.put("user", url.user());
        }
        if (url.password() != null) {
            properties.put("password", url.password());
        }
        String host = url.host() == null ? "localhost" : url.host();
        String literal = host.indexOf(':') < 0 ? host : "[" + host + "]";
        String service = url.database() == null ? "" : "/" + url.database();
        int port = url.port() == null ? PORT : url.port();
        return new JdbcTarget(
                "jdbc:oracle:thin:@//" + literal + ":" + port + service, properties, session, false, false);
    }
}
