package io.github.tribikos.it;

import io.github.tribikos.testkit.DatabaseUnderTest;
import org.junit.jupiter.api.Tag;

@Tag("database:duckdb")
class DuckdbLargeStreamTest extends LargeStreams {
    @Override
    DatabaseUnderTest database() {
        return DatabaseUnderTest.at("duckdb:///:memory:");
    }
}
