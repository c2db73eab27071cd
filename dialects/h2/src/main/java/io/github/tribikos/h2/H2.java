package io.github.tribikos.h2;

import io.github.tribikos.dialect.Dialect;

/** The door to H2, for {@code import static}: {@code select(b.id).sql(h2())}. */
public final class H2 {
    private H2() {}

    /** Returns the dialect of the newest H2 that is known here. It needs neither driver nor database. Safe for any thread. */
    public static Dialect h2() {
        return H2Dialect.NEWEST;
    }
}
