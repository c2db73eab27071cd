package io.github.tribikos.it.conformance.cases;

import static io.github.tribikos.it.conformance.Festival.TAG;
import static io.github.tribikos.sql.Sql.insert;

import io.github.tribikos.it.conformance.Cases;

/** The cases of {@code core.insert}. */
final class InsertCases {
    private static final String KEY_NOT_ASKED_FOR =
            "README, quirks of core.insert.001: fetching the generated key through the driver instead is fine.";

    private InsertCases() {}

    static void register(Cases cases) {
        cases.add("core.insert.001", () -> insert(TAG).set(TAG.label, "fireworks"))
                .accept("postgresql,oracle,mssql", "RETURNING tag.id is not asked for: " + KEY_NOT_ASKED_FOR);
        cases.add("core.insert.002", () -> insert(TAG).set(TAG.id, 30).set(TAG.label, "neon"));
    }
}
