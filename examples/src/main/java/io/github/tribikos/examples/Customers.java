package io.github.tribikos.examples;

import static io.github.tribikos.sql.Functions.function;
import static io.github.tribikos.sql.Sql.insert;
import static io.github.tribikos.sql.Sql.select;
import static io.github.tribikos.type.Types.ARRAY;
import static io.github.tribikos.type.Types.INTERVAL;
import static io.github.tribikos.type.Types.JSON;
import static io.github.tribikos.type.Types.TEXT;
import static io.github.tribikos.type.Types.VARCHAR;

import io.github.tribikos.engine.Engine;
import io.github.tribikos.jackson3.Jackson3;
import io.github.tribikos.schema.Column;
import io.github.tribikos.schema.LongColumn;
import io.github.tribikos.schema.MetaData;
import io.github.tribikos.schema.Table;
import io.github.tribikos.sql.ExpressionType;
import java.time.Duration;
import java.util.List;

/** Columns of less common types, for the page on types, which quotes the part between the marks. */
public final class Customers {
    // snippet begin
    record Address(String street, String city) {}

    record Email(String text) {}

    static final Table<?> CUSTOMERS = Table.named("customers");
    static final LongColumn ID = CUSTOMERS.bigint("id").primaryKey();
    static final Column<Address> ADDRESS = CUSTOMERS.column("address", JSON.with(Jackson3.codec(Address.class)));
    static final Column<List<String>> TAGS = CUSTOMERS.column("tags", ARRAY(VARCHAR(20)));
    static final Column<Duration> LONGEST_WAIT = CUSTOMERS.column("longest_wait", INTERVAL);

    // a type of your own: two functions
    static final Column<Email> EMAIL = CUSTOMERS.column("email", VARCHAR(254).as(Email.class, Email::new, Email::text));

    // SQL around each value that is sent: WHERE customers.code = upper(?)
    static final Column<String> CODE = CUSTOMERS.column(
            "code", ExpressionType.of(VARCHAR(20)).bindExpression(value -> function("upper", TEXT, value)));

    static Address addressOf(Engine engine, String code) {
        MetaData.of(CUSTOMERS).createAll(engine);
        return engine.inTransaction(conn -> {
            conn.execute(insert(CUSTOMERS)
                    .set(ID, 1)
                    .set(ADDRESS, new Address("Via Roma 1", "Torino"))
                    .set(TAGS, List.of("books", "tea"))
                    .set(LONGEST_WAIT, Duration.ofDays(3))
                    .set(EMAIL, new Email("ada@example.org"))
                    .set(CODE, "ada"));
            return conn.execute(select(ADDRESS).where(CODE.eq(code), LONGEST_WAIT.lt(Duration.ofDays(7))))
                    .one();
        });
    }
    // snippet end

    private Customers() {}
}
