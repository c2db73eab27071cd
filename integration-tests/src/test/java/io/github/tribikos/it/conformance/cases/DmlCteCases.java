package io.github.tribikos.it.conformance.cases;

import static io.github.tribikos.it.conformance.Festival.PURCHASE;
import static io.github.tribikos.it.conformance.Festival.TAG;
import static io.github.tribikos.it.conformance.Festival.WRISTBAND;
import static io.github.tribikos.sql.Sql.cast;
import static io.github.tribikos.sql.Sql.delete;
import static io.github.tribikos.sql.Sql.insert;
import static io.github.tribikos.sql.Sql.literal;
import static io.github.tribikos.sql.Sql.select;
import static io.github.tribikos.sql.Sql.update;
import static io.github.tribikos.type.Types.VARCHAR;

import io.github.tribikos.it.conformance.Cases;

/** The cases of {@code core.dml_cte}. */
final class DmlCteCases {
    private static final String ONLY_POSTGRESQL_CHANGES_IN_A_CTE =
            "WITH ... AS (INSERT, UPDATE or DELETE) is refused: only PostgreSQL has it"
                    + " (https://www.postgresql.org/docs/current/queries-with.html#QUERIES-WITH-MODIFYING), MySQL's WITH holds"
                    + " subqueries (https://dev.mysql.com/doc/refman/8.4/en/with.html); house-style 9: an unsupported construct throws at compile time.";

    private DmlCteCases() {}

    static void register(Cases cases) {
        cases.add("core.dml_cte.001", () -> {
            var src = select(TAG.label).where(TAG.id.le(2)).cte("src");
            return insert(TAG).columns(TAG.label).from(select(src.get(TAG.label).concat("-copy")));
        });
        cases.add("core.dml_cte.004", () -> {
                    var gone = delete(WRISTBAND)
                            .where(WRISTBAND.kind.eq("crew"))
                            .returning(WRISTBAND.id)
                            .cte("gone");
                    return select(gone.get(WRISTBAND.id)).orderBy(gone.get(WRISTBAND.id));
                })
                .accept("mysql", ONLY_POSTGRESQL_CHANGES_IN_A_CTE);
        cases.add("core.dml_cte.005", () -> {
                    var neu = insert(TAG)
                            .set(TAG.label, "glow")
                            .returning(TAG.id, TAG.label)
                            .cte("neu");
                    return select(neu.get(TAG.id), neu.get(TAG.label));
                })
                .accept("mysql", ONLY_POSTGRESQL_CHANGES_IN_A_CTE);
        cases.add("core.dml_cte.006", () -> {
                    var upd = update(PURCHASE)
                            .set(PURCHASE.status, "open")
                            .where(PURCHASE.status.eq("cancelled"))
                            .returning(PURCHASE.id)
                            .cte("upd");
                    return insert(TAG)
                            .columns(TAG.label)
                            .from(select(literal("p").concat(cast(upd.get(PURCHASE.id), VARCHAR(5)))));
                })
                .accept("mysql", ONLY_POSTGRESQL_CHANGES_IN_A_CTE);
    }
}
