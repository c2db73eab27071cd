package io.github.tribikos.it.conformance.cases;

import static io.github.tribikos.it.conformance.Festival.ARTIST;
import static io.github.tribikos.sql.Sql.select;

import io.github.tribikos.it.conformance.Cases;
import io.github.tribikos.sql.Lock;
import io.github.tribikos.sql.Select;

/** The cases of {@code core.for_update}. */
final class ForUpdateCases {
    private static final Select<Integer> FIRST = select(ARTIST.id).where(ARTIST.id.eq(1));

    private ForUpdateCases() {}

    static void register(Cases cases) {
        cases.add("core.for_update.001", () -> FIRST.forUpdate());
        cases.add("core.for_update.002", () -> FIRST.lock(Lock.forUpdate().nowait()));
        cases.add("core.for_update.005", () -> FIRST.lock(Lock.forShare().nowait()));
        cases.add("core.for_update.006", () -> FIRST.lock(Lock.forNoKeyUpdate()));
        cases.add("core.for_update.007", () -> FIRST.lock(Lock.forKeyShare()));
        cases.add("core.for_update.008", () -> FIRST.lock(Lock.forUpdate().of(ARTIST)));
        cases.add("core.for_update.011", () -> {
            var a = ARTIST.as("a");
            return select(a.id).where(a.id.eq(2)).lock(Lock.forUpdate().of(a));
        });
    }
}
