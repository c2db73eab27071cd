package io.github.tribikos.examples.tpch;

import io.github.tribikos.engine.Engine;
import io.github.tribikos.examples.OwnDatabase;
import java.sql.SQLException;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.condition.EnabledIfEnvironmentVariable;

@Tag("database:postgresql")
@EnabledIfEnvironmentVariable(named = OwnDatabase.VARIABLE, matches = ".+", disabledReason = "no server is named")
class TpchPostgresqlTest extends TpchTest {
    private @Nullable OwnDatabase database;

    TpchPostgresqlTest() {
        super(UnaryOperator.identity());
    }

    @Override
    Engine open() throws SQLException {
        database = new OwnDatabase();
        return Engine.create(database.url());
    }

    @Override
    @AfterAll
    void close() throws Exception {
        super.close();
        if (database != null) {
            database.close();
        }
    }
}
