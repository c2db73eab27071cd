package io.github.tribikos.examples.tpch;

import static io.github.tribikos.examples.tpch.Tpch.CUSTOMER;
import static io.github.tribikos.examples.tpch.Tpch.LINEITEM;
import static io.github.tribikos.examples.tpch.Tpch.NATION;
import static io.github.tribikos.examples.tpch.Tpch.ORDERS;
import static io.github.tribikos.examples.tpch.Tpch.PART;
import static io.github.tribikos.examples.tpch.Tpch.PARTSUPP;
import static io.github.tribikos.examples.tpch.Tpch.SUPPLIER;
import static io.github.tribikos.examples.tpch.TpchQueries.discountedPrice;
import static io.github.tribikos.sql.Functions.avg;
import static io.github.tribikos.sql.Functions.count;
import static io.github.tribikos.sql.Functions.countDistinct;
import static io.github.tribikos.sql.Functions.max;
import static io.github.tribikos.sql.Functions.substr;
import static io.github.tribikos.sql.Functions.sum;
import static io.github.tribikos.sql.Sql.caseWhen;
import static io.github.tribikos.sql.Sql.exists;
import static io.github.tribikos.sql.Sql.literal;
import static io.github.tribikos.sql.Sql.notExists;
import static io.github.tribikos.sql.Sql.or;
import static io.github.tribikos.sql.Sql.select;
import static io.github.tribikos.type.Types.NUMERIC;

import io.github.tribikos.sql.Condition;
import io.github.tribikos.sql.Query;
import io.github.tribikos.sql.Row;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Queries 12 to 22 of TPC-H, with the validation values of the specification. */
final class MoreTpchQueries {
    private MoreTpchQueries() {}

    /** 12: whether cheap shipping delays urgent orders. */
    static Query<Row> shippingModes() {
        LocalDate start = LocalDate.of(1994, 1, 1);
        Condition urgent = ORDERS.priority.in("1-URGENT", "2-HIGH");
        return select(
                        LINEITEM.mode,
                        sum(caseWhen(urgent, 1).otherwise(0)).as("high_line_count"),
                        sum(caseWhen(ORDERS.priority.notIn("1-URGENT", "2-HIGH"), 1)
                                        .otherwise(0))
                                .as("low_line_count"))
                .from(ORDERS)
                .join(LINEITEM)
                .where(
                        LINEITEM.mode.in("MAIL", "SHIP"),
                        LINEITEM.commitDate.lt(LINEITEM.receiptDate),
                        LINEITEM.shipDate.lt(LINEITEM.commitDate),
                        LINEITEM.receiptDate.ge(start),
                        LINEITEM.receiptDate.lt(start.plusYears(1)))
                .groupBy(LINEITEM.mode)
                .orderBy(LINEITEM.mode);
    }

    /** 13: how many customers have how many orders. */
    static Query<Row> customerDistribution() {
        var orders = count(ORDERS.key).as("c_count");
        var customers = select(CUSTOMER.key, orders)
                .from(CUSTOMER)
                .leftJoin(ORDERS, CUSTOMER.key.eq(ORDERS.customerKey).and(ORDERS.comment.notLike("%special%requests%")))
                .groupBy(CUSTOMER.key)
                .as("c_orders");
        var distribution = count().as("custdist");
        return select(customers.get(orders), distribution)
                .groupBy(customers.get(orders))
                .orderBy(distribution.desc(), customers.get(orders).desc());
    }

    /** 14: what part of a month's revenue came from promotions, in per cent. */
    static Query<@Nullable BigDecimal> promotionEffect() {
        LocalDate start = LocalDate.of(1995, 9, 1);
        var promoted =
                caseWhen(PART.type.startsWith("PROMO"), discountedPrice()).otherwise(BigDecimal.ZERO);
        return select(literal(new BigDecimal("100.00"))
                        .times(sum(promoted))
                        .div(sum(discountedPrice()))
                        .as("promo_revenue"))
                .from(LINEITEM)
                .join(PART, LINEITEM.partKey.eq(PART.key))
                .where(LINEITEM.shipDate.ge(start), LINEITEM.shipDate.lt(start.plusMonths(1)));
    }

    /** 15: the suppliers of most revenue in a quarter. */
    static Query<Row> topSupplier() {
        LocalDate start = LocalDate.of(1996, 1, 1);
        var total = sum(discountedPrice()).as("total_revenue");
        var revenue = select(LINEITEM.supplierKey, total)
                .where(LINEITEM.shipDate.ge(start), LINEITEM.shipDate.lt(start.plusMonths(3)))
                .groupBy(LINEITEM.supplierKey)
                .cte("revenue");
        return select(SUPPLIER.key, SUPPLIER.name, SUPPLIER.address, SUPPLIER.phone, revenue.get(total))
                .from(SUPPLIER)
                .join(revenue, SUPPLIER.key.eq(revenue.get(LINEITEM.supplierKey)))
                .where(revenue.get(total)
                        .eq(select(max(revenue.get(total))).from(revenue).asScalar()))
                .orderBy(SUPPLIER.key);
    }

    /** 16: how many suppliers can supply which parts, those with complaints aside. */
    static Query<Row> partSupplierRelationship() {
        var suppliers = countDistinct(PARTSUPP.supplierKey).as("supplier_cnt");
        return select(PART.brand, PART.type, PART.size, suppliers)
                .from(PARTSUPP)
                .join(PART)
                .where(
                        PART.brand.ne("Brand#45"),
                        PART.type.notLike("MEDIUM POLISHED%"),
                        PART.size.in(49, 14, 23, 45, 19, 3, 36, 9),
                        PARTSUPP.supplierKey.notIn(
                                select(SUPPLIER.key).where(SUPPLIER.comment.like("%Customer%Complaints%"))))
                .groupBy(PART.brand, PART.type, PART.size)
                .orderBy(suppliers.desc(), PART.brand, PART.type, PART.size);
    }

    /** 17: the yearly revenue that small orders of a part bring. */
    static Query<@Nullable BigDecimal> smallQuantityOrderRevenue() {
        var others = LINEITEM.as("l2");
        var fifth = select(avg(others.quantity).times(new BigDecimal("0.2"))).where(others.partKey.eq(PART.key));
        return select(sum(LINEITEM.price).div(new BigDecimal("7.0")).as("avg_yearly"))
                .from(LINEITEM)
                .join(PART, PART.key.eq(LINEITEM.partKey))
                .where(PART.brand.eq("Brand#23"), PART.container.eq("MED BOX"), LINEITEM.quantity.lt(fifth.asScalar()));
    }

    /** 18: the customers with the largest orders. */
    static Query<Row> largeVolumeCustomers(int quantity) {
        var large = select(LINEITEM.orderKey)
                .groupBy(LINEITEM.orderKey)
                .having(sum(LINEITEM.quantity).gt(quantity));
        return select(
                        CUSTOMER.name,
                        CUSTOMER.key,
                        ORDERS.key,
                        ORDERS.date,
                        ORDERS.totalPrice,
                        sum(LINEITEM.quantity).as("sum_qty"))
                .from(CUSTOMER)
                .join(ORDERS)
                .join(LINEITEM)
                .where(ORDERS.key.in(large))
                .groupBy(CUSTOMER.name, CUSTOMER.key, ORDERS.key, ORDERS.date, ORDERS.totalPrice)
                .orderBy(ORDERS.totalPrice.desc(), ORDERS.date)
                .limit(100);
    }

    /** 19: the revenue of parts of three kinds, handled in a certain way. */
    static Query<@Nullable BigDecimal> discountedRevenue() {
        return select(sum(discountedPrice()).as("revenue"))
                .from(LINEITEM)
                .join(PART, PART.key.eq(LINEITEM.partKey))
                .where(
                        LINEITEM.mode.in("AIR", "AIR REG"),
                        LINEITEM.instruction.eq("DELIVER IN PERSON"),
                        or(
                                parts("Brand#12", "SM", "CASE", "BOX", "PACK", "PKG", 1, 5),
                                parts("Brand#23", "MED", "BAG", "BOX", "PKG", "PACK", 10, 10),
                                parts("Brand#34", "LG", "CASE", "BOX", "PACK", "PKG", 20, 15)));
    }

    private static Condition parts(
            String brand, String size, String a, String b, String c, String d, int quantity, int largest) {
        return PART.brand
                .eq(brand)
                .and(PART.container.in(size + " " + a, size + " " + b, size + " " + c, size + " " + d))
                .and(LINEITEM.quantity.ge(quantity))
                .and(LINEITEM.quantity.le(quantity + 10))
                .and(PART.size.between(1, largest));
    }

    /** 20: the suppliers of a nation who have more of a line of parts than half of what was shipped in a year. */
    static Query<Row> potentialPartPromotion() {
        LocalDate start = LocalDate.of(1994, 1, 1);
        var half = select(sum(LINEITEM.quantity).times(new BigDecimal("0.5")))
                .where(
                        LINEITEM.partKey.eq(PARTSUPP.partKey),
                        LINEITEM.supplierKey.eq(PARTSUPP.supplierKey),
                        LINEITEM.shipDate.ge(start),
                        LINEITEM.shipDate.lt(start.plusYears(1)));
        var wellStocked = select(PARTSUPP.supplierKey)
                .where(
                        PARTSUPP.partKey.in(select(PART.key).where(PART.name.startsWith("forest"))),
                        PARTSUPP.available.cast(NUMERIC).gt(half.asScalar()));
        return select(SUPPLIER.name, SUPPLIER.address)
                .from(SUPPLIER)
                .join(NATION)
                .where(SUPPLIER.key.in(wellStocked), NATION.name.eq("CANADA"))
                .orderBy(SUPPLIER.name);
    }

    /** 21: the suppliers who alone kept an order of several waiting. */
    static Query<Row> suppliersWhoKeptOrdersWaiting() {
        var others = LINEITEM.as("l2");
        var late = LINEITEM.as("l3");
        var waits = count().as("numwait");
        return select(SUPPLIER.name, waits)
                .from(SUPPLIER)
                .join(LINEITEM, SUPPLIER.key.eq(LINEITEM.supplierKey))
                .join(ORDERS)
                .join(NATION, SUPPLIER.nationKey.eq(NATION.key))
                .where(
                        ORDERS.status.eq("F"),
                        LINEITEM.receiptDate.gt(LINEITEM.commitDate),
                        exists(select(others.number)
                                .where(
                                        others.orderKey.eq(LINEITEM.orderKey),
                                        others.supplierKey.ne(LINEITEM.supplierKey))),
                        notExists(select(late.number)
                                .where(
                                        late.orderKey.eq(LINEITEM.orderKey),
                                        late.supplierKey.ne(LINEITEM.supplierKey),
                                        late.receiptDate.gt(late.commitDate))),
                        NATION.name.eq("SAUDI ARABIA"))
                .groupBy(SUPPLIER.name)
                .orderBy(waits.desc(), SUPPLIER.name)
                .limit(100);
    }

    /** 22: where customers live who may buy although they have not ordered for long. */
    static Query<Row> globalSalesOpportunity() {
        var codes = new String[] {"13", "31", "23", "29", "30", "18", "17"};
        var others = CUSTOMER.as("c2");
        var average = select(avg(others.balance))
                .where(
                        others.balance.gt(BigDecimal.ZERO),
                        substr(others.phone, 1, 2).in(codes));
        var code = substr(CUSTOMER.phone, 1, 2).as("cntrycode");
        var customers = select(code, CUSTOMER.balance)
                .where(
                        substr(CUSTOMER.phone, 1, 2).in(codes),
                        CUSTOMER.balance.gt(average.asScalar()),
                        notExists(select(ORDERS.key).where(ORDERS.customerKey.eq(CUSTOMER.key))))
                .as("custsale");
        return select(
                        customers.get(code),
                        count().as("numcust"),
                        sum(customers.get(CUSTOMER.balance)).as("totacctbal"))
                .groupBy(customers.get(code))
                .orderBy(customers.get(code));
    }
}
