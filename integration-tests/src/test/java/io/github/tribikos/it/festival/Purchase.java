package io.github.tribikos.it.festival;

import io.github.tribikos.orm.mapping.Entity;
import io.github.tribikos.orm.mapping.Many;
import io.github.tribikos.orm.mapping.Ref;
import io.github.tribikos.orm.mapping.Relationship;
import io.github.tribikos.schema.Column;
import io.github.tribikos.schema.NumberColumn;
import java.math.BigDecimal;
import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;

/** What a visitor bought at once. */
public class Purchase {
    public static final Entity<Purchase> TABLE = Entity.of(Purchase.class, "purchase");
    public static final Column<Integer> ID = TABLE.integer("id").identity().primaryKey();
    public static final Column<Integer> VISITOR_ID = TABLE.integer("visitor_id").references(() -> Visitor.ID);
    public static final Column<LocalDateTime> PLACED_AT = TABLE.timestamp("placed_at");
    public static final Column<String> STATUS =
            TABLE.varchar("status", 12).defaultTo("open").serverDefault("open");
    public static final NumberColumn<@Nullable BigDecimal> DISCOUNT =
            TABLE.numeric("discount", 4, 3).nullable();
    public static final Column<@Nullable String> NOTE = TABLE.text("note").nullable();
    public static final Relationship<Purchase, Visitor> VISITOR =
            TABLE.ref("visitor", Visitor.class, () -> VISITOR_ID).backPopulates("purchases");
    public static final Relationship<Purchase, PurchaseLine> LINES = TABLE.many(
                    "lines", PurchaseLine.class, () -> PurchaseLine.PURCHASE_ID)
            .backPopulates("purchase")
            .cascadeAllDeleteOrphan()
            .orderBy(() -> PurchaseLine.LINE_NO);

    public @Nullable Integer id;
    public @Nullable Integer visitorId;
    public @Nullable LocalDateTime placedAt;
    public @Nullable String status;
    public @Nullable BigDecimal discount;
    public @Nullable String note;
    public final Ref<Visitor> visitor = new Ref<>();
    public final Many<PurchaseLine> lines = new Many<>();
}
