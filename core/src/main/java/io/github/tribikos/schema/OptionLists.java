package io.github.tribikos.schema;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Lists of options of dialects, one of each class. */
final class OptionLists {
    private OptionLists() {}

    static <O extends DialectOptions> List<O> with(List<O> known, O added) {
        Objects.requireNonNull(added, "options");
        List<O> all = new ArrayList<>(known);
        all.removeIf(earlier -> earlier.getClass() == added.getClass());
        all.add(added);
        return List.copyOf(all);
    }

    static <O> @Nullable O find(List<? extends DialectOptions> options, Class<O> kind) {
        for (DialectOptions each : options) {
            if (kind.isInstance(each)) {
                return kind.cast(each);
            }
        }
        return null;
    }
}
