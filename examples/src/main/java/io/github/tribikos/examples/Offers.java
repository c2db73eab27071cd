package io.github.tribikos.examples;

import io.github.tribikos.engine.Engine;
import io.github.tribikos.orm.mapping.Embedded;
import io.github.tribikos.orm.mapping.Entity;
import io.github.tribikos.orm.session.SessionFactory;
import io.github.tribikos.schema.Column;
import io.github.tribikos.schema.LongColumn;
import io.github.tribikos.schema.MetaData;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The embedded values of {@code docs/orm.md}. */
public final class Offers {
    private Offers() {}

    // snippet begin
    record Money(BigDecimal amount, String currency) {}

    static class Offer {
        static final Entity<Offer> TABLE = Entity.of(Offer.class, "offers");
        static final LongColumn ID = TABLE.bigint("id").identity().primaryKey();
        static final Column<BigDecimal> AMOUNT = TABLE.numeric("price_amount", 10, 2);
        static final Column<String> CURRENCY = TABLE.varchar("price_currency", 3);
        static final Embedded<Money> PRICE = TABLE.embedded("price", Money.class, AMOUNT, CURRENCY);

        @Nullable
        Long id;

        Money price;

        Offer(Money price) {
            this.price = price;
        }
    }
    // snippet end

    /** Stores an offer, and lowers its price. */
    public static List<String> all(Engine engine) {
        List<String> found = new ArrayList<>();
        MetaData.of(Offer.TABLE).createAll(engine);
        SessionFactory sessions = SessionFactory.of(engine, Offer.TABLE);
        // snippet begin
        Money ten = new Money(new BigDecimal("10.00"), "CHF");
        sessions.begin(session -> session.add(new Offer(ten)));
        sessions.begin(session -> {
            Offer offer = session.query(Offer.class)
                    .where(Offer.PRICE.eq(ten)) // price_amount = ? AND price_currency = ?
                    .one();
            offer.price = new Money(new BigDecimal("9.00"), "CHF"); // UPDATE offers SET price_amount=? ...
        });
        // snippet end
        sessions.begin(
                session -> found.add(session.query(Offer.class).one().price.toString()));
        return found;
    }
}
