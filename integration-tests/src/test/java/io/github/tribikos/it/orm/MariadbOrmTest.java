package io.github.tribikos.it.orm;

import io.github.tribikos.it.MariadbServer;
import io.github.tribikos.testkit.DatabaseUnderTest;
import org.junit.jupiter.api.Tag;

@Tag("database:mariadb")
class MariadbOrmTest extends GraphSuite {
    @Override
    DatabaseUnderTest database() {
        return DatabaseUnderTest.ownOnServer(MariadbServer.url());
    }
}
