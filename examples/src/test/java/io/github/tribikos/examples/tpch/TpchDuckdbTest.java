package io.github.tribikos.examples.tpch;

import io.github.tribikos.engine.Engine;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Tag;

@Tag("database:duckdb")
class TpchDuckdbTest extends TpchTest {
    TpchDuckdbTest() {
        super(UnaryOperator.identity());
    }

    @Override
    Engine open() {
        return Engine.create("duckdb:///:memory:");
    }
}
