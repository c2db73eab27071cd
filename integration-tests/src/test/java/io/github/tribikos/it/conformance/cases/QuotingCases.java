package io.github.tribikos.it.conformance.cases;

import static io.github.tribikos.it.conformance.Festival.LOST_ITEM;
import static io.github.tribikos.it.conformance.Festival.TAG;
import static io.github.tribikos.sql.Sql.delete;
import static io.github.tribikos.sql.Sql.insert;
import static io.github.tribikos.sql.Sql.select;
import static io.github.tribikos.sql.Sql.selectFrom;
import static io.github.tribikos.sql.Sql.update;
import static io.github.tribikos.type.Types.INTEGER;

import io.github.tribikos.it.conformance.Cases;
import io.github.tribikos.schema.Column;
import io.github.tribikos.schema.Table;
import io.github.tribikos.sql.LabelStyle;
import io.github.tribikos.sql.Quoting;

/** The cases of {@code core.quoting}. */
final class QuotingCases {
    private QuotingCases() {}

    static void register(Cases cases) {

        cases.add("core.quoting.001", () -> selectFrom(LOST_ITEM).orderBy(LOST_ITEM.id));
        cases.add(
                "core.quoting.002",
                () -> select(LOST_ITEM.itemName, LOST_ITEM.order)
                        .where(LOST_ITEM.order.ge(2))
                        .orderBy(LOST_ITEM.order, LOST_ITEM.id));
        cases.add(
                "core.quoting.003",
                () -> select(LOST_ITEM.id).where(LOST_ITEM.itemName.eq("Phone"), LOST_ITEM.foundOn.isNull()));
        cases.add("core.quoting.005", () -> {
            var total = LOST_ITEM.id.as("Total Count");
            var group = LOST_ITEM.order.as("group");
            return select(total, group).orderBy(group, LOST_ITEM.id);
        });
        cases.add(
                "core.quoting.007",
                () -> update(LOST_ITEM)
                        .set(LOST_ITEM.order, LOST_ITEM.order.plus(10))
                        .set(LOST_ITEM.select, "late")
                        .where(LOST_ITEM.id.eq(2)));
        cases.add(
                "core.quoting.008",
                () -> insert(LOST_ITEM)
                        .set(LOST_ITEM.id, 9)
                        .set(LOST_ITEM.itemName, "Hat")
                        .set(LOST_ITEM.order, 7));
        cases.add("core.quoting.009", () -> delete(LOST_ITEM).where(LOST_ITEM.itemName.like("%shoe")));
        cases.add("core.quoting.012", () -> {
            Table<?> plain = Table.named("plain");
            plain.quoting(Quoting.ALWAYS);
            Column<Integer> mixed = plain.column("MixedCol", INTEGER).quoting(Quoting.NEVER);
            Column<Integer> other = plain.column("Other", INTEGER);
            return select(mixed, other);
        });
        cases.add("core.quoting.015", () -> select(TAG.id.as("x".repeat(80))))
                .accept(
                        "postgresql,mysql,mariadb",
                        "AS xxx... of 80 characters is refused: PostgreSQL keeps 63 bytes and cuts the rest silently, MySQL and MariaDB allow 64; house-style 11, errors of use are raised early.");

        cases.add(
                "core.quoting.006",
                () -> select(LOST_ITEM.order, LOST_ITEM.foundOn)
                        .where(LOST_ITEM.id.eq(1))
                        .labelStyle(LabelStyle.TABLENAME_PLUS_COL));
    }
}
