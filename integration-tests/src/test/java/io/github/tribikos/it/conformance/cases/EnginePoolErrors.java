package io.github.tribikos.it.conformance.cases;

import io.github.tribikos.engine.Connection;
import io.github.tribikos.engine.Engine;
import io.github.tribikos.engine.EngineOptions;
import io.github.tribikos.engine.Isolation;
import io.github.tribikos.error.ArgumentException;
import io.github.tribikos.error.ConnectFailure;
import io.github.tribikos.error.PoolTimeout;
import io.github.tribikos.error.StateException;
import io.github.tribikos.it.conformance.ErrorCases;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.time.Duration;

/** The cases of {@code errors.engine_pool}. */
final class EnginePoolErrors {
    private EnginePoolErrors() {}

    static void register(ErrorCases cases) {
        cases.refused(
                "errors.engine_pool.001", ArgumentException.class, "URL", connection -> Engine.create("not a url"));
        cases.refused(
                "errors.engine_pool.002",
                ArgumentException.class,
                "frobdb",
                connection -> Engine.create("frobdb://host/x"));
        cases.refused(
                "errors.engine_pool.003",
                ArgumentException.class,
                "nodriver",
                connection -> Engine.create("postgresql+nodriver://h/x"));
        cases.refused("errors.engine_pool.006", PoolTimeout.class, "the pool has 1 (1 in use, 0 idle)", connection -> {
            EngineOptions one = EngineOptions.defaults().poolSize(1).acquireTimeout(Duration.ofMillis(300));
            try (Engine engine = Engine.create("sqlite:///:memory:", one);
                    Connection first = engine.connect()) {
                first.isClosed();
                engine.connect().close();
            }
        });
        cases.refused("errors.engine_pool.007", ConnectFailure.class, "connect", connection -> {
            EngineOptions quick = EngineOptions.defaults().acquireTimeout(Duration.ofSeconds(2));
            try (Engine engine = Engine.create("mariadb://someone:x@127.0.0.1:" + closedPort() + "/x", quick)) {
                engine.connect().close();
            }
        });
        cases.refused("errors.engine_pool.009", StateException.class, "transaction", connection -> {
            connection.begin();
            connection.isolation(Isolation.SERIALIZABLE);
        });
        cases.refused(
                "errors.engine_pool.010",
                ArgumentException.class,
                "pool",
                connection -> Engine.create(
                                "sqlite:///:memory:",
                                EngineOptions.defaults().unpooled(true).poolSize(5))
                        .close());
    }

    private static int closedPort() throws Exception {
        try (ServerSocket free = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return free.getLocalPort();
        }
    }
}
