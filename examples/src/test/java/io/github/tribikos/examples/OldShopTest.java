package io.github.tribikos.examples;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.tribikos.engine.Connection;
import io.github.tribikos.engine.Engine;
import java.sql.Statement;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The examples of docs/schema.md do what the page says. */
@Tag("database:sqlite")
class OldShopTest {
    private final Engine engine = Engine.create("sqlite://");

    @BeforeEach
    void create() {
        engine.begin(connection -> connection.unwrapped(driver -> {
            try (Statement statement = driver.createStatement()) {
                statement.execute("CREATE TABLE customers (id BIGINT NOT NULL PRIMARY KEY, name VARCHAR(50) NOT NULL)");
                statement.execute("CREATE TABLE orders (id BIGINT NOT NULL PRIMARY KEY, customer_id BIGINT NOT NULL"
                        + " REFERENCES customers, total NUMERIC(8, 2) NOT NULL, status VARCHAR(10) NOT NULL)");
                statement.execute("INSERT INTO customers VALUES (1, 'Ada')");
                statement.execute("INSERT INTO orders VALUES (1, 1, 10.5, 'OPEN'), (2, 1, 2, 'PAID')");
                return true;
            }
        }));
    }

    @AfterEach
    void close() {
        engine.close();
    }

    @Test
    void tablesAreListedAndDescribed() {
        try (Connection connection = engine.connect()) {
            assertThat(OldShop.whatIsThere(connection)).isEqualTo("[customers, orders] NUMERIC(8, 2)");
        }
    }

    @Test
    void reflectedTablesAreQueried() {
        try (Connection connection = engine.connect()) {
            assertThat(OldShop.paidBy(connection, "Ada")).isEqualByComparingTo("12.5");
        }
    }

    @Test
    void columnsCanBeGivenAnotherType() {
        assertThat(OldShop.statuses(engine)).containsExactly(OldShop.Status.OPEN, OldShop.Status.PAID);
    }

    @Test
    void differencesAreNamed() {
        assertThat(OldShop.drift(engine)).isEqualTo("""
                        orders.total: type NUMERIC(10, 2) instead of NUMERIC(8, 2)
                        orders.status: default 'OPEN' is missing
                        orders: index INDEX ix_orders_total (total) is missing""");
    }
}
