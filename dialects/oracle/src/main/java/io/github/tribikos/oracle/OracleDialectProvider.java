package io.github.tribikos.oracle;

import io.github.tribikos.dialect.DatabaseUrl;
import io.github.tribikos.dialect.Dialect;
import io.github.tribikos.dialect.DialectProvider;
import io.github.tribikos.dialect.DriverInfo;
import io.github.tribikos.dialect.JdbcTarget;
import io.github.tribikos.dialect.ServerInfo;
import io.github.tribikos.dialect.Timeouts;
import io.github.tribikos.dialect.UntrustedUrls;
import java.util.Set;

/** Finds the Oracle dialect for {@code oracle:} URLs. Safe for any thread. */
public final class OracleDialectProvider implements DialectProvider {
    /** Creates the provider; called by {@code ServiceLoader}. */
    public OracleDialectProvider() {}

    @Override
    public String name() {
        return OracleDialect.NAME;
    }

    @Override
    public Set<String> aliases() {
        return Set.of();
    }

    @Override
    public Dialect dialect() {
        return OracleDialect.NEWEST;
    }

    @Override
    public Dialect dialect(ServerInfo server) {
        return new OracleDialect(server.major());
    }

    @Override
    public DriverInfo driver() {
        return new DriverInfo("oracle.jdbc.OracleDriver", "com.oracle.database.jdbc:ojdbc11", "23.26.4.0.0");
    }

    @Override
    public JdbcTarget target(DatabaseUrl url, Timeouts timeouts) {
        return OracleTarget.of(url, timeouts);
    }

    @Override
    public UntrustedUrls untrustedUrls() {
        return UntrustedUrls.servers();
    }
}
