package io.github.tribikos.it.orm;

import io.github.tribikos.testkit.DatabaseUnderTest;
import org.junit.jupiter.api.Tag;

@Tag("database:duckdb")
class DuckdbOrmTest extends GraphSuite {
    @Override
    DatabaseUnderTest database() {
        return DatabaseUnderTest.at("jdbc:duckdb:memory:" + DatabaseUnderTest.randomName());
    }
}
