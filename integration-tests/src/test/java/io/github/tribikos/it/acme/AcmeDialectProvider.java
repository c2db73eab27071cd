package io.github.tribikos.it.acme;

import io.github.tribikos.dialect.DatabaseUrl;
import io.github.tribikos.dialect.Dialect;
import io.github.tribikos.dialect.DialectProvider;
import io.github.tribikos.dialect.DriverInfo;
import io.github.tribikos.dialect.JdbcTarget;
import io.github.tribikos.dialect.ServerInfo;
import io.github.tribikos.dialect.Timeouts;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Finds the dialect for {@code acme:///name} URLs, which name a database in memory. */
public final class AcmeDialectProvider implements DialectProvider {
    /** For the service loader. */
    public AcmeDialectProvider() {}

    @Override
    public String name() {
        return AcmeDialect.NAME;
    }

    @Override
    public Set<String> aliases() {
        return Set.of("acmedb");
    }

    @Override
    public Dialect dialect() {
        return new AcmeDialect();
    }

    @Override
    public Dialect dialect(ServerInfo server) {
        return new AcmeDialect();
    }

    @Override
    public DriverInfo driver() {
        return new DriverInfo("org.h2.Driver", "com.h2database:h2", "2.5.252");
    }

    @Override
    public JdbcTarget target(DatabaseUrl url, Timeouts timeouts) {
        String settings = ";DATABASE_TO_LOWER=TRUE;DB_CLOSE_DELAY=-1;OPTIMIZE_REUSE_RESULTS=0";
        // The statement timeout is left to the engine's watchdog, which cancels.
        return new JdbcTarget("jdbc:h2:mem:" + url.database() + settings, Map.of(), List.of(), false, false);
    }
}
