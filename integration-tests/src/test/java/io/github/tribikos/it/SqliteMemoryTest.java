package io.github.tribikos.it;

import static io.github.tribikos.sql.Functions.count;
import static io.github.tribikos.sql.Sql.insert;
import static io.github.tribikos.sql.Sql.select;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.tribikos.engine.Connection;
import io.github.tribikos.engine.Engine;
import io.github.tribikos.engine.EngineOptions;
import io.github.tribikos.error.PoolTimeout;
import io.github.tribikos.error.UniqueViolation;
import io.github.tribikos.it.StatementGenerator.Things;
import io.github.tribikos.schema.MetaData;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** SQLite in memory, where the database lives in one shared connection. */
@Tag("database:sqlite")
class SqliteMemoryTest {
    private final Engine engine =
            Engine.create("sqlite:///:memory:", EngineOptions.defaults().acquireTimeout(Duration.ofMillis(300)));

    @BeforeEach
    void create() {
        MetaData.of(Things.THINGS).createAll(engine);
    }

    @AfterEach
    void close() {
        engine.close();
    }

    private long rows() {
        return engine.inTransaction(connection ->
                connection.execute(select(count()).from(Things.THINGS)).one());
    }

    @Test
    void rowsStayFromOneConnectionToTheNext() {
        engine.begin(connection -> connection.execute(insert(Things.THINGS).set(Things.THINGS.id, 1)));

        assertThat(rows()).isEqualTo(1L);
    }

    @Test
    void closeWithoutCommitRollsBack() {
        try (Connection connection = engine.connect()) {
            connection.execute(insert(Things.THINGS).set(Things.THINGS.id, 1));
        }

        assertThat(rows()).isEqualTo(0L);
    }

    @Test
    void errorLeavesTheDatabaseAsItWas() {
        assertThatThrownBy(() -> engine.begin(connection -> {
                    connection.execute(insert(Things.THINGS).set(Things.THINGS.id, 1));
                    connection.execute(insert(Things.THINGS).set(Things.THINGS.id, 1));
                }))
                .isInstanceOf(UniqueViolation.class);
        assertThat(rows()).isEqualTo(0L);
    }

    @Test
    void secondConnectionAtOnceIsAnErrorWithinItsTimeout() {
        try (Connection connection = engine.connect()) {
            assertThat(connection.isClosed()).isFalse();
            assertThatThrownBy(engine::connect).isInstanceOf(PoolTimeout.class);
        }
    }

    @Test
    void twoEnginesAreTwoDatabases() {
        try (Engine other = Engine.create("sqlite:///:memory:")) {
            assertThat(other.hasTable(Things.THINGS)).isFalse();
        }
    }
}
