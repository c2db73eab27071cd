package io.github.tribikos.it.conformance.cases;

import static io.github.tribikos.it.conformance.Festival.SETLIST;
import static io.github.tribikos.postgresql.PostgresArrays.array;
import static io.github.tribikos.postgresql.PostgresArrays.emptyArray;
import static io.github.tribikos.postgresql.PostgresArrays.slice;
import static io.github.tribikos.postgresql.PostgresOperators.contains;
import static io.github.tribikos.postgresql.PostgresOperators.overlaps;
import static io.github.tribikos.sql.Sql.all;
import static io.github.tribikos.sql.Sql.literal;
import static io.github.tribikos.sql.Sql.select;
import static io.github.tribikos.type.Types.INTEGER;

import io.github.tribikos.it.conformance.Cases;
import java.util.List;

/** The cases of {@code core.array}. */
final class ArrayCases {
    private ArrayCases() {}

    static void register(Cases cases) {
        cases.only(
                "core.array.001",
                "postgresql",
                () -> select(SETLIST.id)
                        .where(contains(SETLIST.songs, List.of("Ferry")))
                        .orderBy(SETLIST.id));
        cases.only(
                "core.array.002",
                "postgresql",
                () -> select(SETLIST.id)
                        .where(overlaps(SETLIST.songs, List.of("Coda", "Low Tide")))
                        .orderBy(SETLIST.id));
        cases.only(
                "core.array.005",
                "postgresql",
                () -> select(slice(SETLIST.songs, 2, 3).as("s")).where(SETLIST.id.eq(4)));
        cases.only(
                "core.array.006",
                "postgresql",
                () -> select(SETLIST.songs.op("||", List.of("Bis")).as("s")).where(SETLIST.id.eq(5)));
        cases.only(
                "core.array.007",
                "postgresql",
                () -> select(array(SETLIST.id, SETLIST.performanceId).as("pair"))
                        .where(SETLIST.id.eq(1)));
        cases.only(
                "core.array.009",
                "postgresql",
                () -> select(SETLIST.id)
                        .where(literal(Integer.valueOf(100)).lt(all(SETLIST.durations)))
                        .orderBy(SETLIST.id));
        cases.only("core.array.010", "postgresql", () -> select(SETLIST.id).where(SETLIST.durations.eq(List.of(95))));
        cases.only(
                "core.array.011",
                "postgresql",
                () -> select(array(array(1, 2), array(3, 4)).as("m")));
        cases.only(
                "core.array.012", "postgresql", () -> select(emptyArray(INTEGER).as("e")));
    }
}
