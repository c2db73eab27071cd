package io.github.tribikos.it;

import io.github.tribikos.testkit.DatabaseUnderTest;
import io.github.tribikos.testkit.DialectCompliance;
import org.junit.jupiter.api.Tag;

@Tag("database:h2")
class H2ComplianceTest extends DialectCompliance {
    @Override
    protected DatabaseUnderTest database() {
        return DatabaseUnderTest.at("jdbc:h2:mem:" + DatabaseUnderTest.randomName());
    }
}
