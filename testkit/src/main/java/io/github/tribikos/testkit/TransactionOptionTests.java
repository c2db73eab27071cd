package io.github.tribikos.testkit;

import static io.github.tribikos.sql.Functions.count;
import static io.github.tribikos.sql.Sql.insert;
import static io.github.tribikos.sql.Sql.select;
import static io.github.tribikos.testkit.Library.Authors.AUTHORS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.tribikos.compile.Feature;
import io.github.tribikos.engine.Connection;
import io.github.tribikos.engine.Engine;
import io.github.tribikos.engine.EngineOptions;
import io.github.tribikos.engine.Isolation;
import io.github.tribikos.error.ArgumentException;
import io.github.tribikos.error.CompileException;
import io.github.tribikos.error.DatabaseException;
import io.github.tribikos.error.LockTimeout;
import io.github.tribikos.error.QueryTimeout;
import io.github.tribikos.error.StateException;
import io.github.tribikos.sql.Insert;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Isolation levels and transactions that only read. */
abstract class TransactionOptionTests extends Topic {
    private static final Insert ADD = insert(AUTHORS).set(AUTHORS.id, 10).set(AUTHORS.name, "n");

    TransactionOptionTests(DialectCompliance suite) {
        super(suite);
    }

    private static int level(Connection connection) {
        return connection.unwrapped(jdbc -> jdbc.getTransactionIsolation());
    }

    private int defaultLevel() {
        try (Connection connection = engine().connect()) {
            return level(connection);
        }
    }

    @ParameterizedTest
    @EnumSource(Isolation.class)
    @Requires(Feature.ISOLATION_LEVELS)
    void transactionRunsAtTheLevelAskedFor(Isolation isolation) {
        engine().begin(
                        isolation,
                        connection -> connection
                                .execute(select(count()).from(AUTHORS))
                                .one());
        long counted = engine().inTransaction(
                        isolation,
                        connection -> connection
                                .execute(select(count()).from(AUTHORS))
                                .one());

        assertThat(counted).isEqualTo(4L);
    }

    @Test
    @Requires(Feature.ISOLATION_LEVELS)
    void levelIsTheDriversAndGoesBackWithTheConnection() {
        Engine one = database().engine(EngineOptions.defaults().poolSize(1));
        int before;
        try (Connection connection = one.connect()) {
            before = level(connection);
        }
        try (Connection connection = one.connect().isolation(Isolation.SERIALIZABLE)) {
            assertThat(level(connection)).isEqualTo(java.sql.Connection.TRANSACTION_SERIALIZABLE);
        }
        try (Connection connection = one.connect()) {
            assertThat(level(connection)).isEqualTo(before);
        }
        one.close();
    }

    @Test
    @Requires(Feature.ISOLATION_LEVELS)
    void levelGoesBackAfterAnExceptionToo() {
        int before = defaultLevel();
        assertThatThrownBy(() -> engine().begin(Isolation.SERIALIZABLE, connection -> {
                    throw new IllegalStateException("mine");
                }))
                .hasMessage("mine");

        assertThat(defaultLevel()).isEqualTo(before);
    }

    @Test
    @Requires(Feature.ISOLATION_LEVELS)
    void levelOfAnOpenTransactionCannotChange() {
        assertThat(one(select(count()).from(AUTHORS))).isEqualTo(4L);

        assertThatThrownBy(() -> connection().isolation(Isolation.SERIALIZABLE))
                .isInstanceOf(StateException.class)
                .hasMessageContaining("too late");
    }

    @Test
    @Requires({Feature.ISOLATION_LEVELS, Feature.CONCURRENT_CONNECTIONS})
    void serializableTransactionSeesOneState() {
        try (Connection reader = engine().connect().isolation(Isolation.SERIALIZABLE)) {
            assertThat(reader.execute(select(count()).from(AUTHORS)).one()).isEqualTo(4L);
            EngineOptions options = EngineOptions.defaults().statementTimeout(Duration.ofSeconds(1));
            try (Engine impatient = database().engine(options);
                    Connection writer = impatient.connect()) {
                writer.execute(ADD);
                assertThat(reader.execute(select(count()).from(AUTHORS)).one()).isEqualTo(4L);
            } catch (LockTimeout | QueryTimeout waited) { // the writer may have to wait for the reader instead
                assertThat(reader.execute(select(count()).from(AUTHORS)).one()).isEqualTo(4L);
            }
        }
    }

    @Test
    @Requires(Feature.READ_ONLY_TRANSACTIONS)
    void readOnlyTransactionRefusesToWrite() {
        try (Connection connection = engine().connect().readOnly()) {
            assertThat(connection.execute(select(count()).from(AUTHORS)).one()).isEqualTo(4L);
            assertThatThrownBy(() -> connection.execute(ADD)).isInstanceOf(DatabaseException.class);
        }
    }

    @Test
    @Requires(Feature.READ_ONLY_TRANSACTIONS)
    void readOnlyGoesBackWithTheConnection() {
        Engine one = database().engine(EngineOptions.defaults().poolSize(1));
        try (Connection connection = one.connect().readOnly()) {
            connection.execute(select(count()).from(AUTHORS)).one();
        }
        try (Connection connection = one.connect()) {
            assertThat(connection.execute(ADD).rows()).isEqualTo(1L);
        }
        one.close();
    }

    @Test
    @Requires(Feature.READ_ONLY_TRANSACTIONS)
    void wholeEngineCanBeReadOnly() {
        Engine reading = database().engine(EngineOptions.defaults().readOnly(true));

        long counted = reading.inTransaction(
                connection -> connection.execute(select(count()).from(AUTHORS)).one());

        assertThat(counted).isEqualTo(4L);
        try (Connection connection = reading.connect()) {
            assertThatThrownBy(() -> connection.execute(ADD)).isInstanceOf(DatabaseException.class);
        }
        reading.close();
    }

    @Test
    @Requires(Feature.SERIALIZABLE)
    void serializableIsALevelOfEveryDatabase() {
        long counted = engine().inTransaction(
                        Isolation.SERIALIZABLE,
                        connection -> connection
                                .execute(select(count()).from(AUTHORS))
                                .one());

        assertThat(counted).isEqualTo(4L);
    }

    @ParameterizedTest
    @EnumSource(Isolation.class)
    void levelIsTakenOrRefusedBeforeTheTransaction(Isolation isolation) {
        try (Connection connection = engine().connect()) {
            connection.isolation(isolation);
        } catch (ArgumentException refused) {
            assertThat(capabilities().supports(Feature.ISOLATION_LEVELS)).isFalse();
        }

        assertThat(one(select(count()).from(AUTHORS))).isEqualTo(4L);
    }

    @Test
    void readOnlyIsRefusedByNameWhereThereIsNone() {
        if (!capabilities().supports(Feature.READ_ONLY_TRANSACTIONS)) {
            assertThatThrownBy(() -> connection().readOnly())
                    .isInstanceOf(CompileException.class)
                    .hasMessageContaining(Feature.READ_ONLY_TRANSACTIONS.title());
        }
    }
}
