package io.github.tribikos.examples.tpch;

import static io.github.tribikos.examples.tpch.Tpch.CUSTOMER;
import static io.github.tribikos.examples.tpch.Tpch.LINEITEM;
import static io.github.tribikos.examples.tpch.Tpch.NATION;
import static io.github.tribikos.examples.tpch.Tpch.ORDERS;
import static io.github.tribikos.examples.tpch.Tpch.PART;
import static io.github.tribikos.examples.tpch.Tpch.PARTSUPP;
import static io.github.tribikos.examples.tpch.Tpch.REGION;
import static io.github.tribikos.examples.tpch.Tpch.SUPPLIER;
import static io.github.tribikos.sql.Functions.avg;
import static io.github.tribikos.sql.Functions.count;
import static io.github.tribikos.sql.Functions.extract;
import static io.github.tribikos.sql.Functions.min;
import static io.github.tribikos.sql.Functions.sum;
import static io.github.tribikos.sql.Sql.caseWhen;
import static io.github.tribikos.sql.Sql.exists;
import static io.github.tribikos.sql.Sql.literal;
import static io.github.tribikos.sql.Sql.or;
import static io.github.tribikos.sql.Sql.select;
import static io.github.tribikos.type.Types.NUMERIC;

import io.github.tribikos.sql.DateField;
import io.github.tribikos.sql.Expression;
import io.github.tribikos.sql.NumberExpression;
import io.github.tribikos.sql.Query;
import io.github.tribikos.sql.Row;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

/**
 * Queries 1 to 11 of TPC-H (clause 2.4 of the specification), with its validation values. Dates are reckoned in Java, where
 * the specification adds intervals in SQL.
 */
final class TpchQueries {
    private TpchQueries() {}

    /** Returns the 22 queries in order; {@code scale} is that of the data, which query 11 needs. */
    static List<Query<?>> all(double scale) {
        return List.of(
                pricingSummary(),
                minimumCostSupplier(),
                shippingPriority(),
                orderPriorityChecking(),
                localSupplierVolume(),
                forecastRevenueChange(),
                volumeShipping(),
                nationalMarketShare(),
                productTypeProfit(),
                returnedItems(),
                importantStock(scale),
                MoreTpchQueries.shippingModes(),
                MoreTpchQueries.customerDistribution(),
                MoreTpchQueries.promotionEffect(),
                MoreTpchQueries.topSupplier(),
                MoreTpchQueries.partSupplierRelationship(),
                MoreTpchQueries.smallQuantityOrderRevenue(),
                MoreTpchQueries.largeVolumeCustomers(250),
                MoreTpchQueries.discountedRevenue(),
                MoreTpchQueries.potentialPartPromotion(),
                MoreTpchQueries.suppliersWhoKeptOrdersWaiting(),
                MoreTpchQueries.globalSalesOpportunity());
    }

    /** What a line item costs: {@code l_extendedprice * (1 - l_discount)}. */
    static NumberExpression<BigDecimal> discountedPrice() {
        return LINEITEM.price.times(literal(BigDecimal.ONE).minus(LINEITEM.discount));
    }

    /** 1: the pricing summary report. */
    static Query<Row> pricingSummary() {
        return select(
                        LINEITEM.returnFlag,
                        LINEITEM.status,
                        sum(LINEITEM.quantity).as("sum_qty"),
                        sum(LINEITEM.price).as("sum_base_price"),
                        sum(discountedPrice()).as("sum_disc_price"),
                        sum(discountedPrice().times(literal(BigDecimal.ONE).plus(LINEITEM.tax)))
                                .as("sum_charge"),
                        avg(LINEITEM.quantity).as("avg_qty"),
                        avg(LINEITEM.price).as("avg_price"),
                        avg(LINEITEM.discount).as("avg_disc"),
                        count().as("count_order"))
                .where(LINEITEM.shipDate.le(LocalDate.of(1998, 12, 1).minusDays(90)))
                .groupBy(LINEITEM.returnFlag, LINEITEM.status)
                .orderBy(LINEITEM.returnFlag, LINEITEM.status);
    }

    /** 2: the supplier of least cost for parts of a size and type in a region. */
    static Query<Row> minimumCostSupplier() {
        var others = PARTSUPP.as("ps2");
        var otherSuppliers = SUPPLIER.as("s2");
        var leastCost = select(min(others.cost))
                .from(others)
                .join(otherSuppliers, otherSuppliers.key.eq(others.supplierKey))
                .join(NATION.as("n2"), NATION.as("n2").key.eq(otherSuppliers.nationKey))
                .join(REGION.as("r2"), REGION.as("r2").key.eq(NATION.as("n2").regionKey))
                .where(others.partKey.eq(PART.key), REGION.as("r2").name.eq("EUROPE"));
        return select(
                        SUPPLIER.balance,
                        SUPPLIER.name,
                        NATION.name,
                        PART.key,
                        PART.manufacturer,
                        SUPPLIER.address,
                        SUPPLIER.phone,
                        SUPPLIER.comment)
                .from(PART)
                .join(PARTSUPP)
                .join(SUPPLIER)
                .join(NATION)
                .join(REGION)
                .where(
                        PART.size.eq(15),
                        PART.type.endsWith("BRASS"),
                        REGION.name.eq("EUROPE"),
                        PARTSUPP.cost.eq(leastCost.asScalar()))
                .orderBy(SUPPLIER.balance.desc(), NATION.name, SUPPLIER.name, PART.key)
                .limit(100);
    }

    /** 3: the unshipped orders of highest value. */
    static Query<Row> shippingPriority() {
        LocalDate day = LocalDate.of(1995, 3, 15);
        var revenue = sum(discountedPrice()).as("revenue");
        return select(LINEITEM.orderKey, revenue, ORDERS.date, ORDERS.shipPriority)
                .from(CUSTOMER)
                .join(ORDERS)
                .join(LINEITEM)
                .where(CUSTOMER.segment.eq("BUILDING"), ORDERS.date.lt(day), LINEITEM.shipDate.gt(day))
                .groupBy(LINEITEM.orderKey, ORDERS.date, ORDERS.shipPriority)
                .orderBy(revenue.desc(), ORDERS.date)
                .limit(10);
    }

    /** 4: how well the priorities of orders work. */
    static Query<Row> orderPriorityChecking() {
        LocalDate start = LocalDate.of(1993, 7, 1);
        return select(ORDERS.priority, count().as("order_count"))
                .where(
                        ORDERS.date.ge(start),
                        ORDERS.date.lt(start.plusMonths(3)),
                        exists(select(LINEITEM.number)
                                .where(LINEITEM.orderKey.eq(ORDERS.key), LINEITEM.commitDate.lt(LINEITEM.receiptDate))))
                .groupBy(ORDERS.priority)
                .orderBy(ORDERS.priority);
    }

    /** 5: the revenue of local suppliers. */
    static Query<Row> localSupplierVolume() {
        LocalDate start = LocalDate.of(1994, 1, 1);
        var revenue = sum(discountedPrice()).as("revenue");
        return select(NATION.name, revenue)
                .from(CUSTOMER)
                .join(ORDERS)
                .join(LINEITEM)
                .join(SUPPLIER, LINEITEM.supplierKey.eq(SUPPLIER.key).and(CUSTOMER.nationKey.eq(SUPPLIER.nationKey)))
                .join(NATION, SUPPLIER.nationKey.eq(NATION.key))
                .join(REGION)
                .where(REGION.name.eq("ASIA"), ORDERS.date.ge(start), ORDERS.date.lt(start.plusYears(1)))
                .groupBy(NATION.name)
                .orderBy(revenue.desc());
    }

    /** 6: what would have been earned without some discounts. */
    static Query<BigDecimal> forecastRevenueChange() {
        LocalDate start = LocalDate.of(1994, 1, 1);
        return select(sum(LINEITEM.price.times(LINEITEM.discount)).as("revenue"))
                .where(
                        LINEITEM.shipDate.ge(start),
                        LINEITEM.shipDate.lt(start.plusYears(1)),
                        LINEITEM.discount.between(new BigDecimal("0.05"), new BigDecimal("0.07")),
                        LINEITEM.quantity.lt(24));
    }

    /** 7: the volume of goods shipped between two nations. */
    static Query<Row> volumeShipping() {
        var from = NATION.as("n1");
        var to = NATION.as("n2");
        var supplierNation = from.name.as("supp_nation");
        var customerNation = to.name.as("cust_nation");
        var year = extract(DateField.YEAR, LINEITEM.shipDate).as("l_year");
        var volume = discountedPrice().as("volume");
        var shipping = select(supplierNation, customerNation, year, volume)
                .from(SUPPLIER)
                .join(LINEITEM, SUPPLIER.key.eq(LINEITEM.supplierKey))
                .join(ORDERS)
                .join(CUSTOMER)
                .join(from, SUPPLIER.nationKey.eq(from.key))
                .join(to, CUSTOMER.nationKey.eq(to.key))
                .where(
                        or(
                                from.name.eq("FRANCE").and(to.name.eq("GERMANY")),
                                from.name.eq("GERMANY").and(to.name.eq("FRANCE"))),
                        LINEITEM.shipDate.between(LocalDate.of(1995, 1, 1), LocalDate.of(1996, 12, 31)))
                .as("shipping");
        return select(
                        shipping.get(supplierNation),
                        shipping.get(customerNation),
                        shipping.get(year),
                        sum(shipping.get(volume)).as("revenue"))
                .groupBy(shipping.get(supplierNation), shipping.get(customerNation), shipping.get(year))
                .orderBy(shipping.get(supplierNation), shipping.get(customerNation), shipping.get(year));
    }

    /** 8: a nation's share of the market of a region. */
    static Query<Row> nationalMarketShare() {
        var customerNation = NATION.as("n1");
        var supplierNation = NATION.as("n2");
        var year = extract(DateField.YEAR, ORDERS.date).as("o_year");
        var volume = discountedPrice().as("volume");
        var nation = supplierNation.name.as("nation");
        var all = select(year, volume, nation)
                .from(PART)
                .join(LINEITEM, PART.key.eq(LINEITEM.partKey))
                .join(SUPPLIER, SUPPLIER.key.eq(LINEITEM.supplierKey))
                .join(ORDERS)
                .join(CUSTOMER)
                .join(customerNation, CUSTOMER.nationKey.eq(customerNation.key))
                .join(REGION, customerNation.regionKey.eq(REGION.key))
                .join(supplierNation, SUPPLIER.nationKey.eq(supplierNation.key))
                .where(
                        REGION.name.eq("AMERICA"),
                        ORDERS.date.between(LocalDate.of(1995, 1, 1), LocalDate.of(1996, 12, 31)),
                        PART.type.eq("ECONOMY ANODIZED STEEL"))
                .as("all_nations");
        Expression<BigDecimal> brazilian =
                caseWhen(all.get(nation).eq("BRAZIL"), all.get(volume)).otherwise(BigDecimal.ZERO);
        return select(all.get(year), sum(brazilian).div(sum(all.get(volume))).as("mkt_share"))
                .groupBy(all.get(year))
                .orderBy(all.get(year));
    }

    /** 9: the profit on a line of parts, by nation and year. */
    static Query<Row> productTypeProfit() {
        var nation = NATION.name.as("nation");
        var year = extract(DateField.YEAR, ORDERS.date).as("o_year");
        var amount =
                discountedPrice().minus(PARTSUPP.cost.times(LINEITEM.quantity)).as("amount");
        var profit = select(nation, year, amount)
                .from(PART)
                .join(LINEITEM, PART.key.eq(LINEITEM.partKey))
                .join(SUPPLIER, SUPPLIER.key.eq(LINEITEM.supplierKey))
                .join(
                        PARTSUPP,
                        PARTSUPP.supplierKey.eq(LINEITEM.supplierKey).and(PARTSUPP.partKey.eq(LINEITEM.partKey)))
                .join(ORDERS, ORDERS.key.eq(LINEITEM.orderKey))
                .join(NATION, SUPPLIER.nationKey.eq(NATION.key))
                .where(PART.name.contains("green"))
                .as("profit");
        return select(
                        profit.get(nation),
                        profit.get(year),
                        sum(profit.get(amount)).as("sum_profit"))
                .groupBy(profit.get(nation), profit.get(year))
                .orderBy(profit.get(nation), profit.get(year).desc());
    }

    /** 10: the customers who lost most by returned parts. */
    static Query<Row> returnedItems() {
        LocalDate start = LocalDate.of(1993, 10, 1);
        var revenue = sum(discountedPrice()).as("revenue");
        return select(
                        CUSTOMER.key,
                        CUSTOMER.name,
                        revenue,
                        CUSTOMER.balance,
                        NATION.name,
                        CUSTOMER.address,
                        CUSTOMER.phone,
                        CUSTOMER.comment)
                .from(CUSTOMER)
                .join(ORDERS)
                .join(LINEITEM)
                .join(NATION)
                .where(ORDERS.date.ge(start), ORDERS.date.lt(start.plusMonths(3)), LINEITEM.returnFlag.eq("R"))
                .groupBy(
                        CUSTOMER.key,
                        CUSTOMER.name,
                        CUSTOMER.balance,
                        CUSTOMER.phone,
                        NATION.name,
                        CUSTOMER.address,
                        CUSTOMER.comment)
                .orderBy(revenue.desc())
                .limit(20);
    }

    /** 11: the most important part of the stock of a nation's suppliers. */
    static Query<Row> importantStock(double scale) {
        var stock = sum(PARTSUPP.cost.times(PARTSUPP.available.cast(NUMERIC)));
        var value = stock.as("value");
        var total = select(stock.times(BigDecimal.valueOf(0.0001 / scale)))
                .from(PARTSUPP)
                .join(SUPPLIER)
                .join(NATION)
                .where(NATION.name.eq("GERMANY"));
        return select(PARTSUPP.partKey, value)
                .from(PARTSUPP)
                .join(SUPPLIER)
                .join(NATION)
                .where(NATION.name.eq("GERMANY"))
                .groupBy(PARTSUPP.partKey)
                .having(stock.gt(total.asScalar()))
                .orderBy(value.desc());
    }
}
