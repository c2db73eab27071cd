package io.github.tribikos.engine;

import io.github.tribikos.dialect.DatabaseUrl;
import io.github.tribikos.dialect.Dialect;
import io.github.tribikos.dialect.DialectProvider;
import io.github.tribikos.dialect.DriverInfo;
import io.github.tribikos.dialect.JdbcTarget;
import io.github.tribikos.dialect.NeutralDialect;
import io.github.tribikos.dialect.ServerInfo;
import io.github.tribikos.dialect.Timeouts;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** A dialect without a driver. */
public record NoDatabase(String name, Set<String> aliases) implements DialectProvider {
    @Override
    public Dialect dialect() {
        return new NeutralDialect();
    }

    @Override
    public Dialect dialect(ServerInfo server) {
        return dialect();
    }

    @Override
    public DriverInfo driver() {
        return new DriverInfo("org.example.Driver", "org.example:driver", "1.2.3");
    }

    @Override
    public JdbcTarget target(DatabaseUrl url, Timeouts timeouts) {
        return new JdbcTarget("jdbc:plain:x", Map.of(), List.of(), false, false);
    }
}
