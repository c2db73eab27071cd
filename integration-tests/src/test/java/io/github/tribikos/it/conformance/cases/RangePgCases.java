package io.github.tribikos.it.conformance.cases;

import static io.github.tribikos.it.conformance.Festival.SETLIST;
import static io.github.tribikos.postgresql.PostgresOperators.adjacentTo;
import static io.github.tribikos.postgresql.PostgresOperators.strictlyLeftOf;
import static io.github.tribikos.sql.Sql.select;

import io.github.tribikos.it.conformance.Cases;
import io.github.tribikos.postgresql.Range;

/** The cases of {@code core.range_pg}. */
final class RangePgCases {
    private RangePgCases() {}

    static void register(Cases cases) {
        cases.only(
                "core.range_pg.003",
                "postgresql",
                () -> select(SETLIST.id)
                        .where(strictlyLeftOf(SETLIST.encore, Range.closedOpen(4, 6)))
                        .orderBy(SETLIST.id));
        cases.only(
                "core.range_pg.004",
                "postgresql",
                () -> select(SETLIST.id)
                        .where(adjacentTo(SETLIST.encore, Range.closedOpen(4, 9)))
                        .orderBy(SETLIST.id));
        cases.only(
                "core.range_pg.005",
                "postgresql",
                () -> select(SETLIST.id, SETLIST.encore).orderBy(SETLIST.id));
    }
}
