package io.github.tribikos.testkit;

import static io.github.tribikos.sql.Functions.count;
import static io.github.tribikos.sql.Sql.insert;
import static io.github.tribikos.sql.Sql.select;
import static io.github.tribikos.testkit.Library.Authors.AUTHORS;
import static io.github.tribikos.testkit.Library.Books.BOOKS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.tribikos.engine.Connection;
import io.github.tribikos.engine.Engine;
import io.github.tribikos.engine.EngineOptions;
import io.github.tribikos.engine.PoolStats;
import io.github.tribikos.error.PoolTimeout;
import io.github.tribikos.error.StateException;
import io.github.tribikos.event.Attachment;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** How connections are lent, replaced and kept. */
@Timeout(60)
abstract class PoolTests extends Topic {
    private static final Attachment<String> TENANT = Attachment.of("tenant", String.class);
    private static final EngineOptions ONE =
            EngineOptions.defaults().poolSize(1).acquireTimeout(Duration.ofMillis(300));

    PoolTests(DialectCompliance suite) {
        super(suite);
    }

    private static long authors(Connection connection) {
        return connection.execute(select(count()).from(AUTHORS)).one();
    }

    @Test
    void connectionOfThePoolIsLentAgain() {
        try (Engine engine = database().engine(ONE)) {
            for (int i = 0; i < 20; i++) {
                try (Connection connection = engine.connect()) {
                    assertThat(authors(connection)).isEqualTo(4L);
                }
            }

            assertThat(engine.poolStats()).isEqualTo(new PoolStats(1, 1, 0, 1, 0, 1, 0));
        }
    }

    @Test
    void unpooledEngineKeepsNoConnection() {
        try (Engine engine = database().engine(EngineOptions.defaults().unpooled(true))) {
            for (int i = 1; i <= 3; i++) {
                try (Connection connection = engine.connect()) {
                    assertThat(authors(connection)).isEqualTo(4L);
                    assertThat(engine.poolStats().active()).isEqualTo(1);
                }
                assertThat(engine.poolStats().total()).isZero();
                assertThat(engine.poolStats().closed()).isEqualTo(i);
            }
        }
    }

    @Test
    void unpooledConnectionDoesNotCommitByItself() {
        try (Engine engine = database().engine(EngineOptions.defaults().unpooled(true))) {
            try (Connection connection = engine.connect()) {
                connection.execute(insert(AUTHORS).set(AUTHORS.id, 99).set(AUTHORS.name, "Nobody"));
            }

            assertThat(authors(connection())).isEqualTo(4L);
        }
    }

    @Test
    void connectionBesideThePoolDoesNotCountAndIsClosed() {
        try (Engine engine = database().engine(ONE);
                Connection pooled = engine.connect()) {
            try (Connection beside = engine.connectUnpooled()) {
                assertThat(authors(beside)).isEqualTo(4L);
                assertThat(engine.poolStats().total()).isEqualTo(1);
            }
            assertThat(authors(pooled)).isEqualTo(4L);
            assertThat(engine.poolStats().closed()).isEqualTo(1);
        }
    }

    @Test
    void dataSourceLendsTheSameConnectionsWithAutoCommit() throws Exception {
        try (Engine engine = database().engine(ONE)) {
            try (java.sql.Connection jdbc = engine.dataSource().getConnection()) {
                assertThat(jdbc.getAutoCommit()).isTrue();
                assertThatThrownBy(engine::connect).isInstanceOf(PoolTimeout.class);
            }
            try (Connection connection = engine.connect()) {
                connection.execute(insert(AUTHORS).set(AUTHORS.id, 98).set(AUTHORS.name, "Nobody"));
            }
            assertThat(authors(connection())).isEqualTo(4L);
        }
    }

    @Test
    void timeoutTellsWhoHoldsTheConnections() {
        try (Engine engine = database().engine(ONE.trackHolders(true));
                Connection only = engine.connect()) {
            PoolTimeout timeout = catchThrowableOfType(PoolTimeout.class, engine::connect);

            assertThat(only.isClosed()).isFalse();
            assertThat(timeout.holders()).singleElement().satisfies(holder -> {
                assertThat(holder.isSelf()).isTrue();
                assertThat(holder.held()).isGreaterThanOrEqualTo(Duration.ofMillis(250));
                assertThat(holder.takenAt().get(0).getMethodName()).isEqualTo("timeoutTellsWhoHoldsTheConnections");
            });
            assertThat(timeout)
                    .hasMessageContaining("This thread waits for another connection while it has one")
                    .hasMessageContaining("PoolTests.timeoutTellsWhoHoldsTheConnections(PoolTests.java:");
        }
    }

    @Test
    void attachmentLivesWithTheConnectionToTheDatabase() {
        try (Engine engine = database().engine(ONE)) {
            try (Connection connection = engine.connect()) {
                assertThat(connection.attached(TENANT)).isNull();
                connection.attach(TENANT, "blue");
            }
            try (Connection connection = engine.connect()) {
                assertThat(connection.attached(TENANT)).isEqualTo("blue");
                connection.invalidate();
                assertThat(connection.attached(TENANT)).isNull();
            }
        }
    }

    @Test
    void invalidatedConnectionIsReplacedByTheNextStatement() {
        try (Engine engine = database().engine(ONE);
                Connection connection = engine.connect()) {
            connection.invalidate();
            assertThat(connection.isLost()).isTrue();

            assertThat(authors(connection)).isEqualTo(4L);
            assertThat(connection.isLost()).isFalse();
            assertThat(engine.poolStats().opened()).isGreaterThanOrEqualTo(2);
            Eventually.holds("the first is closed", () -> engine.poolStats().closed() == 1);
        }
    }

    @Test
    void invalidatedTransactionIsUndoneAndDemandsARollback() {
        try (Engine engine = database().engine(ONE);
                Connection connection = engine.connect()) {
            connection.execute(insert(AUTHORS).set(AUTHORS.id, 97).set(AUTHORS.name, "Nobody"));
            IllegalStateException reason = new IllegalStateException("looks odd");
            connection.invalidate(reason);

            assertThatThrownBy(() -> authors(connection))
                    .isInstanceOf(StateException.class)
                    .hasMessage(
                            "The connection to the database was lost in the middle of a transaction. Call rollback(), or"
                                    + " close this, and run the whole transaction again.")
                    .hasCause(reason);
            assertThatThrownBy(connection::commit).isInstanceOf(StateException.class);
            connection.rollback();
            assertThat(authors(connection)).isEqualTo(4L);
        }
    }

    @Test
    void retiredConnectionGoesOnUntilItIsClosed() {
        try (Engine engine = database().engine(ONE)) {
            try (Connection connection = engine.connect()) {
                connection.attach(TENANT, "old");
                connection.retire();
                assertThat(authors(connection)).isEqualTo(4L);
            }
            try (Connection connection = engine.connect()) {
                assertThat(connection.attached(TENANT)).isNull();
            }
        }
    }

    @Test
    void recycledPoolReplacesIdleConnectionsAtOnceAndOthersWhenTheyComeBack() {
        try (Engine engine =
                database().engine(EngineOptions.defaults().poolSize(2).minIdle(0))) {
            try (Connection used = engine.connect()) {
                used.attach(TENANT, "old");
                try (Connection idle = engine.connect()) {
                    idle.attach(TENANT, "old");
                }
                engine.recyclePool();

                assertThat(used.attached(TENANT)).isEqualTo("old");
                assertThat(authors(used)).isEqualTo(4L);
                try (Connection fresh = engine.connect()) {
                    assertThat(fresh.attached(TENANT)).isNull();
                }
            }
            try (Connection first = engine.connect();
                    Connection second = engine.connect()) {
                assertThat(first.attached(TENANT)).isNull();
                assertThat(second.attached(TENANT)).isNull();
            }
        }
    }

    @Test
    void factoryOpensConnectionsInPlaceOfTheDriver() {
        EngineOptions options = EngineOptions.defaults().connectionFactory((url, properties) -> {
            assertThat(url).startsWith("jdbc:");
            return java.sql.DriverManager.getConnection(url, properties);
        });
        try (Engine engine = database().engine(options);
                Connection connection = engine.connect()) {
            assertThat(authors(connection)).isEqualTo(4L);
        }
    }

    @Test
    void openResultOfAnInvalidatedConnectionEndsWithIt() {
        try (Engine engine = database().engine(ONE);
                Connection connection = engine.connect()) {
            var rows = connection.execute(select(BOOKS.id).orderBy(BOOKS.id)).iterator();
            assertThat(rows.next()).isNotNull();
            connection.invalidate();
            connection.rollback();

            assertThat(connection
                            .execute(select(AUTHORS.id).orderBy(AUTHORS.id))
                            .all())
                    .isEqualTo(List.of(1L, 2L, 3L, 4L));
            assertThatThrownBy(rows::next).isInstanceOf(StateException.class);
        }
    }
}
