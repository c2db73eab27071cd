package io.github.tribikos.it.orm;

import io.github.tribikos.it.PostgresqlServer;
import io.github.tribikos.testkit.DatabaseUnderTest;
import org.junit.jupiter.api.Tag;

@Tag("database:postgresql")
class PostgresqlOrmTest extends GraphSuite {
    @Override
    DatabaseUnderTest database() {
        return DatabaseUnderTest.ownOnServer(PostgresqlServer.url());
    }
}
