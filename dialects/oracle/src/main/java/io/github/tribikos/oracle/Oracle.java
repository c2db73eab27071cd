package io.github.tribikos.oracle;

import io.github.tribikos.dialect.Dialect;

/** The door to Oracle, for {@code import static}: {@code select(b.id).sql(oracle())}. */
public final class Oracle {
    private Oracle() {}

    /** Returns the dialect of the newest Oracle that is known here. It needs neither driver nor database. Safe for any thread. */
    public static Dialect oracle() {
        return OracleDialect.NEWEST;
    }
}
