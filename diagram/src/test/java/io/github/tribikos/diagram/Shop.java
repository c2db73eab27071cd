package io.github.tribikos.diagram;

import io.github.tribikos.schema.Column;
import io.github.tribikos.schema.MetaData;
import io.github.tribikos.schema.Table;
import io.github.tribikos.type.SqlType;
import io.github.tribikos.type.Types;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A shop's database of forty tables, as one meets them. */
final class Shop {
    /** {@code *} is a column of the primary key, {@code !} is unique, {@code ?} may be NULL; what refers has the type of its target. */
    private static final String TABLES = """
            country: code* char2, name text, currency_code > currency.code
            currency: code* char3, name text, digits int
            language: code* char2, name text
            customer: id* big, email! text, name text, phone? text, language_code > language.code, referrer_id? > customer.id, created_at time
            address: id* big, customer_id > customer.id, line_1 text, line_2? text, city text, postcode? text, country_code > country.code
            customer_group: id* big, name! text, discount num
            customer_group_member: customer_id* > customer.id, group_id* > customer_group.id, since date
            loyalty_account: customer_id* > customer.id, points int, tier text
            loyalty_entry: id* big, customer_id > loyalty_account.customer_id, order_id? > sales_order.id, points int, reason text
            brand: id* big, name! text, website? text
            category: id* big, parent_id? > category.id, name text, position int
            product: id* big, sku! text, name text, brand_id? > brand.id, tax_class_id > tax_class.id, description? text, created_at time
            product_category: product_id* > product.id, category_id* > category.id
            product_translation: product_id* > product.id, language_code* > language.code, name text, description? text
            product_image: id* big, product_id > product.id, url text, position int
            product_variant: id* big, product_id > product.id, sku! text, weight_grams? int, barcode? text
            attribute: id* big, name! text
            attribute_value: id* big, attribute_id > attribute.id, value text
            variant_value: variant_id* > product_variant.id, value_id* > attribute_value.id
            price_list: id* big, name text, currency_code > currency.code, valid_from date, valid_to? date
            price: price_list_id* > price_list.id, variant_id* > product_variant.id, amount num
            tax_class: id* big, name! text
            tax_rate: tax_class_id* > tax_class.id, country_code* > country.code, percent num
            warehouse: id* big, name text, address_id > address.id
            stock: warehouse_id* > warehouse.id, variant_id* > product_variant.id, quantity int, reserved int
            stock_movement: id* big, warehouse_id big, variant_id big, quantity int, reason text, moved_at time, employee_id? > employee.id
            supplier: id* big, name text, email? text, country_code > country.code
            purchase_order: id* big, supplier_id > supplier.id, warehouse_id > warehouse.id, ordered_by > employee.id, approved_by? > employee.id, ordered_at time
            purchase_line: purchase_order_id* > purchase_order.id, line_no* int, variant_id > product_variant.id, quantity int, unit_cost num
            employee: id* big, name text, email! text, manager_id? > employee.id, hired_on date
            cart: id* big, customer_id? > customer.id, updated_at time
            cart_line: cart_id* > cart.id, variant_id* > product_variant.id, quantity int
            sales_order: id* big, number! text, customer_id > customer.id, billing_address_id > address.id, shipping_address_id > address.id, currency_code > currency.code, status text, placed_at time
            order_line: order_id* > sales_order.id, line_no* int, variant_id > product_variant.id, quantity int, unit_price num
            payment: id* big, order_id > sales_order.id, method text, amount num, paid_at? time
            refund: id* big, payment_id > payment.id, amount num, approved_by > employee.id, reason? text
            shipment: id* big, order_id > sales_order.id, warehouse_id > warehouse.id, carrier_id > carrier.id, tracking_code? text, shipped_at? time
            shipment_line: shipment_id* > shipment.id, order_id* big, line_no* int, quantity int
            carrier: id* big, name! text
            review: id* big, product_id > product.id, customer_id > customer.id, stars int, body? text, written_at time
            coupon: code* text, percent num, valid_to? date, customer_group_id? > customer_group.id
            coupon_use: coupon_code* > coupon.code, order_id* > sales_order.id
            """;

    private static final Pattern COLUMN = Pattern.compile("(\\w+)([*!?]?) (?:(\\w+)|> (\\w+\\.\\w+))(?:,|$)");

    private static final Map<String, SqlType<?>> TYPES = Map.of(
            "big",
            Types.BIGINT,
            "int",
            Types.INTEGER,
            "text",
            Types.VARCHAR(120),
            "char2",
            Types.CHAR(2),
            "char3",
            Types.CHAR(3),
            "num",
            Types.NUMERIC(12, 2),
            "date",
            Types.DATE,
            "time",
            Types.TIMESTAMP_TZ);

    private final Map<String, Column<?>> columns = new LinkedHashMap<>();
    private final Map<String, String> types = new LinkedHashMap<>();

    private Shop() {}

    static MetaData metaData() {
        return new Shop().make();
    }

    private MetaData make() {
        TABLES.lines()
                .forEach(line -> COLUMN.matcher(line)
                        .results()
                        .forEach(column -> types.put(
                                name(line) + "." + column.group(1),
                                Objects.requireNonNullElse(column.group(3), column.group(4)))));
        Map<String, Table<?>> tables = new LinkedHashMap<>();
        TABLES.lines().forEach(line -> tables.put(name(line), table(line)));
        composite(tables.get("stock_movement"), "stock", "warehouse_id", "variant_id");
        composite(tables.get("shipment_line"), "order_line", "order_id", "line_no");
        return MetaData.of(tables.values());
    }

    private Table<?> table(String line) {
        Table<?> table = Table.named(name(line));
        List<Column<?>> key = new ArrayList<>();
        for (MatchResult match : COLUMN.matcher(line).results().toList()) {
            String path = name(line) + "." + match.group(1);
            Column<?> column = table.column(match.group(1), type(path));
            column = match.group(2).equals("?") ? column.nullable() : column;
            column = match.group(2).equals("!") ? column.unique() : column;
            String target = match.group(4);
            column = target == null ? column : column.references(() -> column(target));
            if (match.group(2).equals("*")) {
                key.add(column);
            }
            columns.put(path, column);
        }
        table.primaryKey(key.toArray(Column<?>[]::new));
        return table;
    }

    private void composite(@Nullable Table<?> from, String to, String one, String two) {
        String name = Objects.requireNonNull(from).tableName();
        from.foreignKey(column(name + "." + one), column(name + "." + two))
                .references(() -> column(to + "." + one), () -> column(to + "." + two));
    }

    private static String name(String line) {
        return line.substring(0, line.indexOf(':'));
    }

    /** The type of a column that refers is that of its target. */
    private SqlType<?> type(String path) {
        String type = Objects.requireNonNull(types.get(path), path);
        return type.contains(".") ? type(type) : Objects.requireNonNull(TYPES.get(type), type);
    }

    private Column<?> column(String path) {
        return Objects.requireNonNull(columns.get(path), path);
    }
}
