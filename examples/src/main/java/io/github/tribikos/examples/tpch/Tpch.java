package io.github.tribikos.examples.tpch;

import io.github.tribikos.schema.Column;
import io.github.tribikos.schema.LongColumn;
import io.github.tribikos.schema.MetaData;
import io.github.tribikos.schema.NumberColumn;
import io.github.tribikos.schema.Table;
import java.math.BigDecimal;
import java.time.LocalDate;

/** The tables of the TPC-H specification, clause 1.4, under its names of columns. */
final class Tpch {
    static final Regions REGION = new Regions();
    static final Nations NATION = new Nations();
    static final Suppliers SUPPLIER = new Suppliers();
    static final Parts PART = new Parts();
    static final PartSuppliers PARTSUPP = new PartSuppliers();
    static final Customers CUSTOMER = new Customers();
    static final Orders ORDERS = new Orders();
    static final LineItems LINEITEM = new LineItems();

    /** All of them, those referred to first. */
    static final MetaData TABLES = MetaData.of(REGION, NATION, SUPPLIER, PART, PARTSUPP, CUSTOMER, ORDERS, LINEITEM);

    private Tpch() {}

    static final class Regions extends Table<Regions> {
        final LongColumn key = bigint("r_regionkey").primaryKey();
        final Column<String> name = varchar("r_name", 25);
        final Column<String> comment = varchar("r_comment", 152);

        private Regions() {
            super("region", Regions::new);
        }
    }

    static final class Nations extends Table<Nations> {
        final LongColumn key = bigint("n_nationkey").primaryKey();
        final Column<String> name = varchar("n_name", 25);
        final LongColumn regionKey = bigint("n_regionkey").references(() -> REGION.key);
        final Column<String> comment = varchar("n_comment", 152);

        private Nations() {
            super("nation", Nations::new);
        }
    }

    static final class Suppliers extends Table<Suppliers> {
        final LongColumn key = bigint("s_suppkey").primaryKey();
        final Column<String> name = varchar("s_name", 25);
        final Column<String> address = varchar("s_address", 40);
        final LongColumn nationKey = bigint("s_nationkey").references(() -> NATION.key);
        final Column<String> phone = varchar("s_phone", 15);
        final NumberColumn<BigDecimal> balance = numeric("s_acctbal", 15, 2);
        final Column<String> comment = varchar("s_comment", 101);

        private Suppliers() {
            super("supplier", Suppliers::new);
        }
    }

    static final class Parts extends Table<Parts> {
        final LongColumn key = bigint("p_partkey").primaryKey();
        final Column<String> name = varchar("p_name", 55);
        final Column<String> manufacturer = varchar("p_mfgr", 25);
        final Column<String> brand = varchar("p_brand", 10);
        final Column<String> type = varchar("p_type", 25);
        final Column<Integer> size = integer("p_size");
        final Column<String> container = varchar("p_container", 10);
        final NumberColumn<BigDecimal> retailPrice = numeric("p_retailprice", 15, 2);
        final Column<String> comment = varchar("p_comment", 23);

        private Parts() {
            super("part", Parts::new);
        }
    }

    static final class PartSuppliers extends Table<PartSuppliers> {
        final LongColumn partKey =
                bigint("ps_partkey").references(() -> PART.key).primaryKey();
        final LongColumn supplierKey =
                bigint("ps_suppkey").references(() -> SUPPLIER.key).primaryKey();
        final Column<Integer> available = integer("ps_availqty");
        final NumberColumn<BigDecimal> cost = numeric("ps_supplycost", 15, 2);
        final Column<String> comment = varchar("ps_comment", 199);

        private PartSuppliers() {
            super("partsupp", PartSuppliers::new);
        }
    }

    static final class Customers extends Table<Customers> {
        final LongColumn key = bigint("c_custkey").primaryKey();
        final Column<String> name = varchar("c_name", 25);
        final Column<String> address = varchar("c_address", 40);
        final LongColumn nationKey = bigint("c_nationkey").references(() -> NATION.key);
        final Column<String> phone = varchar("c_phone", 15);
        final NumberColumn<BigDecimal> balance = numeric("c_acctbal", 15, 2);
        final Column<String> segment = varchar("c_mktsegment", 10);
        final Column<String> comment = varchar("c_comment", 117);

        private Customers() {
            super("customer", Customers::new);
        }
    }

    static final class Orders extends Table<Orders> {
        final LongColumn key = bigint("o_orderkey").primaryKey();
        final LongColumn customerKey = bigint("o_custkey").references(() -> CUSTOMER.key);
        final Column<String> status = varchar("o_orderstatus", 1);
        final NumberColumn<BigDecimal> totalPrice = numeric("o_totalprice", 15, 2);
        final Column<LocalDate> date = date("o_orderdate");
        final Column<String> priority = varchar("o_orderpriority", 15);
        final Column<String> clerk = varchar("o_clerk", 15);
        final Column<Integer> shipPriority = integer("o_shippriority");
        final Column<String> comment = varchar("o_comment", 79);

        private Orders() {
            super("orders", Orders::new);
        }
    }

    static final class LineItems extends Table<LineItems> {
        final LongColumn orderKey =
                bigint("l_orderkey").references(() -> ORDERS.key).primaryKey();
        final LongColumn partKey = bigint("l_partkey");
        final LongColumn supplierKey = bigint("l_suppkey");
        final Column<Integer> number = integer("l_linenumber").primaryKey();
        final NumberColumn<BigDecimal> quantity = numeric("l_quantity", 15, 2);
        final NumberColumn<BigDecimal> price = numeric("l_extendedprice", 15, 2);
        final NumberColumn<BigDecimal> discount = numeric("l_discount", 15, 2);
        final NumberColumn<BigDecimal> tax = numeric("l_tax", 15, 2);
        final Column<String> returnFlag = varchar("l_returnflag", 1);
        final Column<String> status = varchar("l_linestatus", 1);
        final Column<LocalDate> shipDate = date("l_shipdate");
        final Column<LocalDate> commitDate = date("l_commitdate");
        final Column<LocalDate> receiptDate = date("l_receiptdate");
        final Column<String> instruction = varchar("l_shipinstruct", 25);
        final Column<String> mode = varchar("l_shipmode", 10);
        final Column<String> comment = varchar("l_comment", 44);

        private LineItems() {
            super("lineitem", LineItems::new);
            foreignKey(partKey, supplierKey).references(() -> PARTSUPP.partKey, () -> PARTSUPP.supplierKey);
        }
    }
}
