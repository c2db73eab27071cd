package io.github.tribikos.schema;

import io.github.tribikos.error.ArgumentException;
import java.util.Set;

/**
 * On which dialects something is there.
 *
 * @param names names of dialects
 * @param isExcept whether it is there on all others instead
 */
record DialectFilter(Set<String> names, boolean isExcept) {
    static final DialectFilter ALL = new DialectFilter(Set.of(), true);

    static DialectFilter only(String... dialects) {
        return new DialectFilter(named(dialects), false);
    }

    static DialectFilter except(String... dialects) {
        return new DialectFilter(named(dialects), true);
    }

    private static Set<String> named(String... dialects) {
        if (dialects.length == 0) {
            throw new ArgumentException("Name at least one dialect, such as \"postgresql\".");
        }
        return Set.of(dialects);
    }

    boolean holds(String dialect) {
        return names.contains(dialect) != isExcept;
    }
}
