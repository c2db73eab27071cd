package io.github.tribikos.it.orm;

import io.github.tribikos.orm.mapping.Embedded;
import io.github.tribikos.orm.mapping.Entity;
import io.github.tribikos.schema.Column;
import io.github.tribikos.schema.LongColumn;
import org.jspecify.annotations.Nullable;

/** Has values that lie in several columns: one that must be there, one that need not, and one that can be changed in place. */
class Offer {
    static final Entity<Offer> TABLE = Entity.of(Offer.class, "orm_offer");
    static final LongColumn ID = TABLE.bigint("id").identity().primaryKey();
    static final Column<Integer> PRICE_AMOUNT = TABLE.integer("price_amount");
    static final Column<String> PRICE_CURRENCY = TABLE.varchar("price_currency", 3);
    static final Column<@Nullable Integer> X = TABLE.integer("x").nullable();
    static final Column<@Nullable Integer> Y = TABLE.integer("y").nullable();
    static final Column<@Nullable String> FROM = TABLE.varchar("sold_from", 10).nullable();
    static final Column<@Nullable String> UNTIL =
            TABLE.varchar("sold_until", 10).nullable();
    static final Embedded<Money> PRICE = TABLE.embedded("price", Money.class, PRICE_AMOUNT, PRICE_CURRENCY);
    static final Embedded<Point> PLACE = TABLE.embedded("place", Point.class, X, Y);
    static final Embedded<Season> SEASON = TABLE.embedded("season", Season.class, FROM, UNTIL);

    @Nullable
    Long id;

    final Money price;

    @Nullable
    Point place;

    @Nullable
    Season season;

    Offer(Money price) {
        this.price = price;
    }

    /** Refuses a value of which only a part is there. */
    record Money(int amount, String currency) {
        Money {
            if (currency == null) {
                throw new IllegalArgumentException("a price has a currency");
            }
        }
    }

    /** Of primitive parts, in columns that may be NULL. */
    record Point(int x, int y) {}

    /** A class, with a part that may be missing and one that changes. */
    static final class Season {
        final String from;

        @Nullable
        String until;

        Season(String from, @Nullable String until) {
            this.from = from;
            this.until = until;
        }
    }
}
