package io.github.tribikos.sql;

import io.github.tribikos.util.AppendList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The clauses of a SELECT that most do not have. */
record SelectExtras(
        AppendList<Expression<?>> distinctOn,
        Correlation correlation,
        AppendList<NamedWindow> windows,
        @Nullable Lock lock,
        AppendList<TableHint> hints) {
    static final SelectExtras NONE =
            new SelectExtras(AppendList.of(), Correlation.AUTOMATIC, AppendList.of(), null, AppendList.of());

    SelectExtras distinctOn(Expression<?>... terms) {
        return new SelectExtras(distinctOn.appendAll(List.of(terms)), correlation, windows, lock, hints);
    }

    SelectExtras correlation(Correlation rule) {
        return new SelectExtras(distinctOn, rule, windows, lock, hints);
    }

    SelectExtras window(String name, Window window) {
        return new SelectExtras(distinctOn, correlation, windows.append(new NamedWindow(name, window)), lock, hints);
    }

    SelectExtras lock(Lock how) {
        return new SelectExtras(distinctOn, correlation, windows, how, hints);
    }

    SelectExtras hint(FromItem table, String text, String... dialects) {
        return new SelectExtras(distinctOn, correlation, windows, lock, TableHint.add(hints, table, text, dialects));
    }

    @SuppressWarnings("ReferenceEquality") // a short cut for most statements; an equal one is described in full
    void describe(Parts parts) {
        if (this == NONE) {
            parts.value(false);
            return;
        }
        parts.value(true).nodes(distinctOn);
        correlation.describe(parts);
        parts.value(windows.size());
        windows.forEach(window -> parts.value(window.name()).node(window.window()));
        parts.value(lock != null);
        if (lock != null) {
            lock.describe(parts);
        }
        parts.value(hints.size());
        hints.forEach(hint -> hint.describe(parts));
    }
}
