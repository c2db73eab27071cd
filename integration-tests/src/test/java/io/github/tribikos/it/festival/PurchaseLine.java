package io.github.tribikos.it.festival;

import io.github.tribikos.orm.mapping.Entity;
import io.github.tribikos.orm.mapping.Ref;
import io.github.tribikos.orm.mapping.Relationship;
import io.github.tribikos.schema.Column;
import io.github.tribikos.schema.Computed;
import io.github.tribikos.schema.NumberColumn;
import io.github.tribikos.schema.ReferentialAction;
import io.github.tribikos.type.Types;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** A line of a purchase; the database computes its total. */
public class PurchaseLine {
    public static final Entity<PurchaseLine> TABLE = Entity.of(PurchaseLine.class, "purchase_line");
    public static final Column<Integer> PURCHASE_ID = TABLE.integer("purchase_id")
            .primaryKey()
            .references(() -> Purchase.ID)
            .onDelete(ReferentialAction.CASCADE);
    public static final Column<Integer> LINE_NO = TABLE.integer("line_no").primaryKey();
    public static final Column<String> ITEM = TABLE.varchar("item", 30);
    public static final Column<Integer> QTY = TABLE.integer("qty");
    public static final NumberColumn<BigDecimal> UNIT_PRICE = TABLE.numeric("unit_price", 8, 2);
    public static final NumberColumn<@Nullable BigDecimal> LINE_TOTAL = TABLE.numeric("line_total", 10, 2)
            .nullable()
            .computed(Computed.stored(QTY.cast(Types.NUMERIC(8, 2)).times(UNIT_PRICE)));
    public static final Relationship<PurchaseLine, Purchase> PURCHASE =
            TABLE.ref("purchase", Purchase.class, () -> PURCHASE_ID).backPopulates("lines");

    public @Nullable Integer purchaseId;
    public @Nullable Integer lineNo;
    public @Nullable String item;
    public @Nullable Integer qty;
    public @Nullable BigDecimal unitPrice;
    public @Nullable BigDecimal lineTotal;
    public final Ref<Purchase> purchase = new Ref<>();
}
