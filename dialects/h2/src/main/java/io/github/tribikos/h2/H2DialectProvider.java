package io.github.tribikos.h2;

import io.github.tribikos.dialect.DatabaseUrl;
import io.github.tribikos.dialect.Dialect;
import io.github.tribikos.dialect.DialectProvider;
import io.github.tribikos.dialect.DriverInfo;
import io.github.tribikos.dialect.JdbcTarget;
import io.github.tribikos.dialect.ServerInfo;
import io.github.tribikos.dialect.Timeouts;
import io.github.tribikos.dialect.UntrustedUrls;
import java.util.Set;

/** Finds the H2 dialect for {@code h2:} URLs. Safe for any thread. */
public final class H2DialectProvider implements DialectProvider {
    /** Creates the provider; called by {@code ServiceLoader}. */
    public H2DialectProvider() {}

    @Override
    public String name() {
        return H2Dialect.NAME;
    }

    @Override
    public Set<String> aliases() {
        return Set.of();
    }

    @Override
    public Dialect dialect() {
        return H2Dialect.NEWEST;
    }

    @Override
    public Dialect dialect(ServerInfo server) {
        return new H2Dialect(server.major(), server.minor());
    }

    @Override
    public DriverInfo driver() {
        return new DriverInfo("org.h2.Driver", "com.h2database:h2", "2.5.252");
    }

    @Override
    public JdbcTarget target(DatabaseUrl url, Timeouts timeouts) {
        return H2Target.of(url, timeouts);
    }

    @Override
    public UntrustedUrls untrustedUrls() {
        return UntrustedUrls.serversAndMemory(
                "CASE_INSENSITIVE_IDENTIFIERS",
                "DATABASE_TO_LOWER",
                "DATABASE_TO_UPPER",
                "DEFAULT_NULL_ORDERING",
                "IFEXISTS",
                "MODE");
    }
}
