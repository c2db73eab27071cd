package io.github.tribikos.examples;

import static io.github.tribikos.sql.Functions.sum;
import static io.github.tribikos.sql.Sql.select;
import static io.github.tribikos.type.Types.BIGINT;
import static io.github.tribikos.type.Types.ENUM;
import static io.github.tribikos.type.Types.NUMERIC;
import static io.github.tribikos.type.Types.VARCHAR;

import io.github.tribikos.catalog.ReflectedTable;
import io.github.tribikos.engine.Connection;
import io.github.tribikos.engine.Engine;
import io.github.tribikos.reflect.Inspector;
import io.github.tribikos.reflect.Reflection;
import io.github.tribikos.reflect.SchemaDiff;
import io.github.tribikos.schema.Column;
import io.github.tribikos.schema.LongColumn;
import io.github.tribikos.schema.MetaData;
import io.github.tribikos.schema.NumberColumn;
import io.github.tribikos.schema.Table;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A shop whose tables were there before the program, for the page on schemas, which quotes the parts between the marks. */
public final class OldShop {
    enum Status {
        OPEN,
        PAID
    }

    private OldShop() {}

    static String whatIsThere(Connection connection) {
        // snippet begin
        Inspector inspector = Inspector.of(connection);
        List<String> names = inspector.tables(); // [customers, orders]
        ReflectedTable orders = inspector.table("orders");
        String total = orders.column("total").typeText(); // in the database's own words
        // snippet end
        return names + " " + total;
    }

    static @Nullable BigDecimal paidBy(Connection connection, String customer) {
        // snippet begin
        MetaData db = Inspector.of(connection).reflect();
        Table<?> orders = db.get("orders");
        Table<?> customers = db.get("customers");
        NumberColumn<BigDecimal> total = orders.column("total", NUMERIC);
        Column<String> name = customers.column("name", VARCHAR(50));

        BigDecimal paid = connection
                .execute(select(sum(total))
                        .from(orders)
                        .join(customers) // ON by the reflected foreign key
                        .where(name.eq(customer), orders.column("id", BIGINT).gt(0)))
                .one();
        // snippet end
        return paid;
    }

    static List<Status> statuses(Engine engine) {
        // snippet begin
        MetaData db = Inspector.of(engine)
                .reflect(Reflection.all()
                        .only("orders")
                        .columns((table, column) ->
                                column.name().equals("status") ? column.withType(ENUM(Status.class)) : column));
        Column<Status> status = db.get("orders").column("status", ENUM(Status.class));
        // snippet end
        return engine.inTransaction(
                connection -> connection.execute(select(status)).all());
    }

    static String drift(Engine engine) {
        Table<?> customers = Table.named("customers");
        LongColumn id = customers.bigint("id").primaryKey();
        customers.varchar("name", 50);
        Table<?> orders = Table.named("orders");
        orders.bigint("id").primaryKey();
        orders.bigint("customer_id").references(() -> id);
        Column<BigDecimal> total = orders.numeric("total", 10, 2);
        orders.varchar("status", 10).serverDefault("OPEN");
        orders.index("ix_orders_total", total);
        MetaData shop = MetaData.of(customers, orders);
        // snippet begin
        SchemaDiff diff = SchemaDiff.between(shop, Inspector.of(engine));
        if (!diff.isEmpty()) {
            System.out.println(diff);
        }
        // snippet end
        return diff.toString();
    }
}
