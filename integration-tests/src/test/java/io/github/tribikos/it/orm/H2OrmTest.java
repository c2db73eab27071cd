package io.github.tribikos.it.orm;

import io.github.tribikos.testkit.DatabaseUnderTest;
import org.junit.jupiter.api.Tag;

@Tag("database:h2")
class H2OrmTest extends GraphSuite {
    @Override
    DatabaseUnderTest database() {
        return DatabaseUnderTest.at("jdbc:h2:mem:" + DatabaseUnderTest.randomName());
    }
}
