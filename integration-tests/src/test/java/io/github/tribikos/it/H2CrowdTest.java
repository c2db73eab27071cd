package io.github.tribikos.it;

import io.github.tribikos.testkit.DatabaseUnderTest;
import org.junit.jupiter.api.Tag;

@Tag("database:h2")
class H2CrowdTest extends Crowd {
    @Override
    DatabaseUnderTest database() {
        return DatabaseUnderTest.at("h2:///mem:" + DatabaseUnderTest.randomName());
    }
}
