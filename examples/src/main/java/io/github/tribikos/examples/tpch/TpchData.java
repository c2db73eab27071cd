package io.github.tribikos.examples.tpch;

import static io.github.tribikos.examples.tpch.Tpch.CUSTOMER;
import static io.github.tribikos.examples.tpch.Tpch.LINEITEM;
import static io.github.tribikos.examples.tpch.Tpch.NATION;
import static io.github.tribikos.examples.tpch.Tpch.ORDERS;
import static io.github.tribikos.examples.tpch.Tpch.PART;
import static io.github.tribikos.examples.tpch.Tpch.PARTSUPP;
import static io.github.tribikos.examples.tpch.Tpch.REGION;
import static io.github.tribikos.examples.tpch.Tpch.SUPPLIER;
import static io.github.tribikos.sql.Sql.insert;

import io.github.tribikos.engine.Connection;
import io.github.tribikos.engine.Engine;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.LongStream;

/**
 * Makes the rows, in the shape of clause 4.2.3 of the specification: its numbers of rows, ranges, dependencies and the words
 * that the queries look for, and text of our own otherwise. The same seed gives the same rows on every database.
 */
final class TpchData {
    private static final LocalDate FIRST_DAY = LocalDate.of(1992, 1, 1);
    private static final LocalDate TODAY = LocalDate.of(1995, 6, 17);
    private static final int ORDER_DAYS = 2_406; // to 151 days before the end of 1998

    private final SplittableRandom random;
    private final int suppliers;
    private final int parts;
    private final int customers;
    private final int orders;

    private TpchData(double scale, long seed) {
        random = new SplittableRandom(seed);
        suppliers = (int) (10_000 * scale);
        parts = (int) (200_000 * scale);
        customers = (int) (150_000 * scale);
        orders = (int) (1_500_000 * scale);
    }

    /** Creates the tables and fills them in one transaction; scale 1 is 6 million line items. */
    static void create(Engine engine, double scale, long seed) {
        Tpch.TABLES.createAll(engine);
        engine.begin(new TpchData(scale, seed)::fill);
    }

    private void fill(Connection connection) {
        connection.execute(insert(REGION)
                .values(
                        keys(TpchWords.REGIONS.size()),
                        (row, key) -> row.set(REGION.key, key - 1)
                                .set(REGION.name, TpchWords.REGIONS.get((int) (key - 1)))
                                .set(REGION.comment, words(6))));
        connection.execute(insert(NATION)
                .values(
                        keys(TpchWords.NATIONS.size()),
                        (row, key) -> row.set(NATION.key, key - 1)
                                .set(NATION.name, TpchWords.NATIONS.get((int) (key - 1)))
                                .set(NATION.regionKey, TpchWords.REGION_OF_NATION.charAt((int) (key - 1)) - '0')
                                .set(NATION.comment, words(6))));
        fillSuppliers(connection);
        fillParts(connection);
        fillCustomers(connection);
        fillOrders(connection);
    }

    private void fillSuppliers(Connection connection) {
        connection.execute(insert(SUPPLIER).values(keys(suppliers), (row, key) -> {
            int nation = random.nextInt(TpchWords.NATIONS.size());
            row.set(SUPPLIER.key, key)
                    .set(SUPPLIER.name, "Supplier#%09d".formatted(key))
                    .set(SUPPLIER.address, words(2))
                    .set(SUPPLIER.nationKey, nation)
                    .set(SUPPLIER.phone, phone(nation))
                    .set(SUPPLIER.balance, cents(-99_999, 999_999))
                    .set(SUPPLIER.comment, key % 20 == 7 ? "Customer " + words(2) + " Complaints" : words(6));
        }));
    }

    private void fillParts(Connection connection) {
        connection.execute(insert(PART).values(keys(parts), (row, key) -> {
            int maker = random.nextInt(1, 6);
            row.set(PART.key, key)
                    .set(PART.name, joined(TpchWords.COLORS, 5))
                    .set(PART.manufacturer, "Manufacturer#" + maker)
                    .set(PART.brand, "Brand#" + maker + random.nextInt(1, 6))
                    .set(PART.type, each(TpchWords.TYPES))
                    .set(PART.size, random.nextInt(1, 51))
                    .set(PART.container, each(TpchWords.CONTAINERS))
                    .set(PART.retailPrice, retailPrice(key))
                    .set(PART.comment, words(2));
        }));
        List<long[]> pairs = new ArrayList<>();
        keys(parts).forEach(part -> {
            for (int i = 0; i < 4; i++) {
                pairs.add(new long[] {part, supplierOf(part, i)});
            }
        });
        connection.execute(insert(PARTSUPP)
                .values(
                        pairs,
                        (row, pair) -> row.set(PARTSUPP.partKey, pair[0])
                                .set(PARTSUPP.supplierKey, pair[1])
                                .set(PARTSUPP.available, random.nextInt(1, 10_000))
                                .set(PARTSUPP.cost, cents(100, 100_000))
                                .set(PARTSUPP.comment, words(10))));
    }

    private void fillCustomers(Connection connection) {
        connection.execute(insert(CUSTOMER).values(keys(customers), (row, key) -> {
            int nation = random.nextInt(TpchWords.NATIONS.size());
            row.set(CUSTOMER.key, key)
                    .set(CUSTOMER.name, "Customer#%09d".formatted(key))
                    .set(CUSTOMER.address, words(2))
                    .set(CUSTOMER.nationKey, nation)
                    .set(CUSTOMER.phone, phone(nation))
                    .set(CUSTOMER.balance, cents(-99_999, 999_999))
                    .set(CUSTOMER.segment, one(TpchWords.SEGMENTS))
                    .set(CUSTOMER.comment, words(8));
        }));
    }

    /** An order with its line items, of which its status and price follow. */
    private record Order(long key, long customer, LocalDate date, List<Line> lines) {
        BigDecimal total() {
            return lines.stream().map(Line::total).reduce(BigDecimal.ZERO, BigDecimal::add);
        }

        String status() {
            long open = lines.stream().filter(Line::isOpen).count();
            return open == 0 ? "F" : open == lines.size() ? "O" : "P";
        }
    }

    private record Line(
            long order,
            int number,
            long part,
            long supplier,
            int quantity,
            BigDecimal price,
            BigDecimal discount,
            BigDecimal tax,
            LocalDate shipped,
            LocalDate committed,
            LocalDate received) {
        boolean isOpen() {
            return shipped.isAfter(TODAY);
        }

        BigDecimal total() {
            return price.multiply(BigDecimal.ONE.add(tax))
                    .multiply(BigDecimal.ONE.subtract(discount))
                    .setScale(2, java.math.RoundingMode.HALF_EVEN);
        }
    }

    private void fillOrders(Connection connection) {
        List<Order> made = keys(orders).stream().map(this::order).toList();
        connection.execute(insert(ORDERS)
                .values(
                        made,
                        (row, order) -> row.set(ORDERS.key, order.key())
                                .set(ORDERS.customerKey, order.customer())
                                .set(ORDERS.status, order.status())
                                .set(ORDERS.totalPrice, order.total())
                                .set(ORDERS.date, order.date())
                                .set(ORDERS.priority, one(TpchWords.PRIORITIES))
                                .set(ORDERS.clerk, "Clerk#%09d".formatted(random.nextInt(1, 1 + orders / 1_000)))
                                .set(ORDERS.shipPriority, 0)
                                .set(
                                        ORDERS.comment,
                                        random.nextInt(100) == 0
                                                ? words(2) + " special packages requests"
                                                : words(6))));
        List<Line> lines =
                made.stream().flatMap(order -> order.lines().stream()).toList();
        connection.execute(insert(LINEITEM)
                .values(
                        lines,
                        (row, line) -> row.set(LINEITEM.orderKey, line.order())
                                .set(LINEITEM.partKey, line.part())
                                .set(LINEITEM.supplierKey, line.supplier())
                                .set(LINEITEM.number, line.number())
                                .set(LINEITEM.quantity, line.quantity())
                                .set(LINEITEM.price, line.price())
                                .set(LINEITEM.discount, line.discount())
                                .set(LINEITEM.tax, line.tax())
                                .set(
                                        LINEITEM.returnFlag,
                                        line.received().isAfter(TODAY) ? "N" : random.nextBoolean() ? "R" : "A")
                                .set(LINEITEM.status, line.isOpen() ? "O" : "F")
                                .set(LINEITEM.shipDate, line.shipped())
                                .set(LINEITEM.commitDate, line.committed())
                                .set(LINEITEM.receiptDate, line.received())
                                .set(LINEITEM.instruction, one(TpchWords.INSTRUCTIONS))
                                .set(LINEITEM.mode, one(TpchWords.MODES))
                                .set(LINEITEM.comment, words(3))));
    }

    private Order order(long key) {
        long customer = random.nextLong(1, customers + 1L);
        LocalDate date = FIRST_DAY.plusDays(random.nextInt(ORDER_DAYS));
        List<Line> lines = new ArrayList<>();
        for (int number = random.nextInt(1, 8); number > 0; number--) {
            lines.add(line(key, number, date));
        }
        // A third of the customers never order, as clause 4.2.3 asks for.
        return new Order(key, customer % 3 == 0 ? customer - 1 : customer, date, lines);
    }

    private Line line(long order, int number, LocalDate ordered) {
        long part = random.nextLong(1, parts + 1L);
        int quantity = random.nextInt(1, 51);
        LocalDate shipped = ordered.plusDays(random.nextInt(1, 122));
        return new Line(
                order,
                number,
                part,
                supplierOf(part, random.nextInt(4)),
                quantity,
                retailPrice(part).multiply(BigDecimal.valueOf(quantity)),
                cents(0, 10),
                cents(0, 8),
                shipped,
                ordered.plusDays(random.nextInt(30, 91)),
                shipped.plusDays(random.nextInt(1, 31)));
    }

    /** The four suppliers of a part lie apart, so that each supplies 80 parts. */
    private long supplierOf(long part, int which) {
        return (part + which * (suppliers / 4 + (part - 1) / suppliers)) % suppliers + 1;
    }

    private static BigDecimal retailPrice(long part) {
        return BigDecimal.valueOf(90_000 + part / 10 % 20_001 + 100 * (part % 1_000), 2);
    }

    private static List<Long> keys(int count) {
        return LongStream.rangeClosed(1, count).boxed().toList();
    }

    private BigDecimal cents(int least, int most) {
        return BigDecimal.valueOf(random.nextInt(least, most + 1), 2);
    }

    private String phone(int nation) {
        return "%d-%03d-%03d-%04d"
                .formatted(
                        nation + 10,
                        random.nextInt(100, 1_000),
                        random.nextInt(100, 1_000),
                        random.nextInt(1_000, 10_000));
    }

    private String words(int count) {
        return joined(TpchWords.COMMENTS, count);
    }

    private String one(List<String> words) {
        return words.get(random.nextInt(words.size()));
    }

    private String joined(List<String> words, int count) {
        List<String> chosen = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            chosen.add(one(words));
        }
        return String.join(" ", chosen);
    }

    private String each(List<List<String>> syllables) {
        return String.join(" ", syllables.stream().map(this::one).toList());
    }
}
