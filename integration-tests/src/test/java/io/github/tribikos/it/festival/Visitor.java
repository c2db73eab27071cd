package io.github.tribikos.it.festival;

import io.github.tribikos.it.conformance.Festival.Tier;
import io.github.tribikos.orm.mapping.Entity;
import io.github.tribikos.orm.mapping.Many;
import io.github.tribikos.orm.mapping.Relationship;
import io.github.tribikos.schema.Column;
import io.github.tribikos.type.Types;
import java.time.LocalDate;
import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;

/** Somebody who comes. */
public class Visitor {
    public static final Entity<Visitor> TABLE = Entity.of(Visitor.class, "visitor");
    public static final Column<Integer> ID = TABLE.integer("id").identity().primaryKey();
    public static final Column<String> EMAIL = TABLE.varchar("email", 120).unique();
    public static final Column<String> FULL_NAME = TABLE.varchar("full_name", 80);
    public static final Column<@Nullable LocalDate> BORN_ON =
            TABLE.date("born_on").nullable();
    public static final Column<Tier> TIER =
            TABLE.column("tier", Types.ENUM(Tier.class).named("tier")).defaultTo(Tier.BASIC);
    public static final Column<@Nullable Boolean> NEWSLETTER =
            TABLE.bool("newsletter").nullable();
    public static final Column<LocalDateTime> REGISTERED_AT = TABLE.timestamp("registered_at");
    public static final Column<@Nullable String> PHONE =
            TABLE.varchar("phone", 20).nullable();
    public static final Relationship<Visitor, Purchase> PURCHASES = TABLE.many(
                    "purchases", Purchase.class, () -> Purchase.VISITOR_ID)
            .backPopulates("visitor")
            .orderBy(() -> Purchase.ID);
    public static final Relationship<Visitor, Review> REVIEWS = TABLE.many(
                    "reviews", Review.class, () -> Review.VISITOR_ID)
            .backPopulates("visitor")
            .orderBy(() -> Review.ID);
    public static final Relationship<Visitor, Wristband> WRISTBANDS = TABLE.many(
                    "wristbands", Wristband.class, () -> Wristband.VISITOR_ID)
            .backPopulates("visitor")
            .orderBy(() -> Wristband.ID);

    public @Nullable Integer id;
    public @Nullable String email;
    public @Nullable String fullName;
    public @Nullable LocalDate bornOn;
    public @Nullable Tier tier;
    public @Nullable Boolean newsletter;
    public @Nullable LocalDateTime registeredAt;
    public @Nullable String phone;
    public final Many<Purchase> purchases = new Many<>();
    public final Many<Review> reviews = new Many<>();
    public final Many<Wristband> wristbands = new Many<>();
}
