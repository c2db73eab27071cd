package io.github.tribikos.it;

import io.github.tribikos.testkit.DatabaseUnderTest;
import org.junit.jupiter.api.Tag;

@Tag("database:postgresql")
class PostgresqlCrowdTest extends Crowd {
    @Override
    DatabaseUnderTest database() {
        return DatabaseUnderTest.ownOnServer(PostgresqlServer.url());
    }
}
