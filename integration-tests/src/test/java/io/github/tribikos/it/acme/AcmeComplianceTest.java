package io.github.tribikos.it.acme;

import io.github.tribikos.testkit.DatabaseUnderTest;
import io.github.tribikos.testkit.DialectCompliance;
import org.junit.jupiter.api.Tag;

@Tag("database:acme")
class AcmeComplianceTest extends DialectCompliance {
    @Override
    protected DatabaseUnderTest database() {
        return DatabaseUnderTest.at("acme:///" + DatabaseUnderTest.randomName());
    }
}
