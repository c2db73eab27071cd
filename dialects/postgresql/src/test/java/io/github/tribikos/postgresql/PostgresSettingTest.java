package io.github.tribikos.postgresql;

import static io.github.tribikos.sql.Sql.text;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.tribikos.engine.Connection;
import io.github.tribikos.engine.Engine;
import io.github.tribikos.engine.EngineOptions;
import io.github.tribikos.engine.Isolation;
import io.github.tribikos.schema.Table;
import io.github.tribikos.sql.RowStatement;
import io.github.tribikos.type.Types;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;

/** What a session may be set to, read back from the real server. */
final class PostgresSettingTest {
    private static final RowStatement<String> DEFERRABLE = text("SHOW transaction_deferrable")
            .columns(Table.named("settings").column("transaction_deferrable", Types.VARCHAR(3)));

    @Test
    void deferrableHoldsForTheLoanAlone() throws SQLException {
        try (PostgresServer server = PostgresServer.open();
                Engine engine =
                        Engine.create(server.server(), EngineOptions.defaults().poolSize(1))) {
            try (Connection connection = engine.connect()
                    .isolation(Isolation.SERIALIZABLE)
                    .readOnly()
                    .apply(Postgresql.DEFERRABLE)) {
                assertThat(connection.execute(DEFERRABLE).one()).isEqualTo("on");
                connection.rollback();
                assertThat(connection.execute(DEFERRABLE).one()).isEqualTo("on");
            }
            try (Connection connection = engine.connect()) {
                assertThat(connection.execute(DEFERRABLE).one()).isEqualTo("off");
            }
        }
    }
}
