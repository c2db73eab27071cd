package io.github.tribikos.it;

import io.github.tribikos.testkit.DatabaseUnderTest;
import org.junit.jupiter.api.Tag;

@Tag("database:mariadb")
class MariadbLargeStreamTest extends LargeStreams {
    @Override
    DatabaseUnderTest database() {
        return DatabaseUnderTest.ownOnServer(MariadbServer.url());
    }
}
