package io.github.tribikos.it;

import io.github.tribikos.testkit.DatabaseUnderTest;
import io.github.tribikos.testkit.DialectCompliance;
import org.junit.jupiter.api.Tag;

@Tag("database:mariadb")
class MariadbComplianceTest extends DialectCompliance {
    @Override
    protected DatabaseUnderTest database() {
        return DatabaseUnderTest.ownOnServer(MariadbServer.url());
    }
}
