package io.github.tribikos.postgresql;

import io.github.tribikos.dialect.DatabaseUrl;
import io.github.tribikos.dialect.JdbcTarget;
import io.github.tribikos.dialect.Timeouts;
import io.github.tribikos.dialect.UrlOptions;
import io.github.tribikos.error.ArgumentException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * From a {@code postgresql:} URL to the driver's. Every wait has a limit, errors come without values ("Key (email)=(...)"), and
 * the server itself ends statements that take too long, unless the URL says otherwise.
 */
final class PostgresTarget {
    /** The driver's <a href="https://jdbc.postgresql.org/documentation/use/#connection-parameters">parameters</a>; others it ignores. Left out is preferQueryMode, whose simple mode writes values into the SQL (CVE-2024-1597). */
    static final List<String> PARAMETERS =
            List.of(("adaptiveFetch adaptiveFetchMaximum adaptiveFetchMinimum allowEncodingChanges"
                            + " ApplicationName assumeMinServerVersion authenticationPluginClassName autosave binaryTransfer"
                            + " binaryTransferDisable binaryTransferEnable cancelSignalTimeout channelBinding classLoaderStrategy"
                            + " cleanupSavepoints connectTimeout convertBooleanToNumeric currentSchema"
                            + " databaseMetadataCacheFields databaseMetadataCacheFieldsMiB defaultRowFetchSize"
                            + " disableColumnSanitiser escapeSyntaxCallMode flushCacheOnDdl groupStartupParameters gssEncMode gsslib"
                            + " gssResponseTimeout gssUseDefaultCreds hideUnprivilegedObjects hostRecheckSeconds"
                            + " jaasApplicationName jaasLogin kerberosServerName loadBalanceHosts localSocketAddress loginTimeout"
                            + " logServerErrorDetail logUnclosedConnections maxResultBuffer maxSendBufferSize options"
                            + " pemKeyAlgorithm prepareThreshold preparedStatementCacheQueries preparedStatementCacheSizeMiB"
                            + " protocolVersion quoteReturningIdentifiers readOnly readOnlyMode receiveBufferSize"
                            + " replication requireAuth reWriteBatchedInserts reWriteBatchedInsertsSize scramMaxIterations"
                            + " sendBufferSize service socketFactory socketFactoryArg socketTimeout ssl sslcert sslfactory"
                            + " sslfactoryarg sslhostnameverifier sslkey sslmode sslNegotiation sslpassword sslpasswordcallback"
                            + " sslResponseTimeout sslrootcert sspiServiceClass stringtype targetServerType tcpKeepAlive tcpNoDelay"
                            + " unknownLength useSpnego xmlFactoryFactory")
                    .split(" "));

    /** Names of libpq, as SQLAlchemy's URLs have them, that the driver spells otherwise. */
    private static final Map<String, String> LIBPQ = Map.of(
            "application_name",
            "ApplicationName",
            "connect_timeout",
            "connectTimeout",
            "channel_binding",
            "channelBinding");

    private PostgresTarget() {}

    static JdbcTarget of(DatabaseUrl url, Timeouts timeouts) {
        Map<String, String> properties = defaults(timeouts);
        if (url.isJdbc()) {
            return target(jdbcUrl(url), properties, timeouts);
        }
        if (url.port() != null && url.host() == null) {
            throw new ArgumentException(
                    "The database URL has a port but no host. Write \"postgresql://localhost:5432/library\".");
        }
        List<String> known = new ArrayList<>(PARAMETERS);
        known.addAll(LIBPQ.keySet());
        UrlOptions.known(url, known).forEach((name, value) -> properties.put(LIBPQ.getOrDefault(name, name), value));
        if (url.user() != null) {
            properties.put("user", url.user());
        }
        if (url.password() != null) {
            properties.put("password", url.password());
        }
        return target("jdbc:postgresql://" + address(url) + "/" + encoded(url.database()), properties, timeouts);
    }

    /** The driver knows {@code jdbc:postgresql:} alone. */
    private static String jdbcUrl(DatabaseUrl url) {
        String text = url.renderWithPassword();
        return "jdbc:postgresql:"
                + text.substring("jdbc:".length() + url.dialect().length() + 1);
    }

    private static String address(DatabaseUrl url) {
        String host = url.host() == null ? "localhost" : url.host();
        String literal = host.indexOf(':') < 0 ? host : "[" + host + "]";
        return url.port() == null ? literal : literal + ":" + url.port();
    }

    private static String encoded(@Nullable String database) {
        return database == null
                ? ""
                : URLEncoder.encode(database, StandardCharsets.UTF_8).replace("+", "%20");
    }

    private static Map<String, String> defaults(Timeouts timeouts) {
        Map<String, String> properties = new HashMap<>();
        properties.put("ApplicationName", "Tribikos");
        properties.put("logServerErrorDetail", "false");
        properties.put("tcpKeepAlive", "true");
        properties.put("connectTimeout", seconds(timeouts.connect()));
        properties.put("loginTimeout", seconds(timeouts.connect()));
        properties.put("socketTimeout", seconds(timeouts.socket()));
        return properties;
    }

    /** Whole seconds, rounded up, as the driver takes no less; 0 is no limit there as well. */
    private static String seconds(Duration timeout) {
        return String.valueOf(timeout.plusNanos(999_999_999).toSeconds());
    }

    private static JdbcTarget target(String jdbcUrl, Map<String, String> properties, Timeouts timeouts) {
        long statementMillis = timeouts.statement().toMillis();
        List<String> sessionSql =
                statementMillis == 0 ? List.of() : List.of("SET statement_timeout = " + statementMillis);
        return new JdbcTarget(jdbcUrl, properties, sessionSql, false, true);
    }

    /**
     * Without names for prepared statements, which would belong to a session that is someone else's by then, and without a
     * timeout of the session (<a href="https://www.pgbouncer.org/features.html">PgBouncer, transaction pooling</a>). The driver
     * takes a property of the URL for more than one of ours, so one there that says otherwise is refused.
     */
    static JdbcTarget poolerSafe(JdbcTarget target) {
        if (target.jdbcUrl().contains("prepareThreshold")) {
            throw new ArgumentException(
                    "poolerSafe(true) sets prepareThreshold itself. Leave it out of the database URL.");
        }
        Map<String, String> properties = new HashMap<>(target.properties());
        properties.put("prepareThreshold", "0");
        return new JdbcTarget(target.jdbcUrl(), properties, List.of(), false, false);
    }
}
