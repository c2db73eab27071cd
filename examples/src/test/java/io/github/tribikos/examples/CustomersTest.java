package io.github.tribikos.examples;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.tribikos.engine.Engine;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("database:h2")
class CustomersTest {
    @Test
    void theExampleOfTheTypesPageRuns() {
        try (Engine engine = Engine.create("jdbc:h2:mem:customers")) {
            assertThat(Customers.addressOf(engine, "Ada")).isEqualTo(new Customers.Address("Via Roma 1", "Torino"));
        }
    }
}
