package io.github.tribikos.examples.tpch;

import io.github.tribikos.engine.Engine;
import org.junit.jupiter.api.Tag;

@Tag("database:sqlite")
class TpchSqliteTest extends TpchTest {
    TpchSqliteTest() {
        super(TpchSpecification::forSqlite);
    }

    @Override
    Engine open() {
        return Engine.create("sqlite:///:memory:");
    }
}
