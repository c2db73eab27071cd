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
        AppendList<TableHint> hints,
        AppendList<SampledTable> samples,
        AppendList<Cte> ctes) {
    static final SelectExtras NONE = new SelectExtras(
            AppendList.of(),
            Correlation.AUTOMATIC,
            AppendList.of(),
            null,
            AppendList.of(),
            AppendList.of(),
            AppendList.of());

    SelectExtras distinctOn(Expression<?>... terms) {
        return new SelectExtras(distinctOn.appendAll(List.of(terms)), correlation, windows, lock, hints, samples, ctes);
    }

    SelectExtras correlation(Correlation rule) {
        return new SelectExtras(distinctOn, rule, windows, lock, hints, samples, ctes);
    }

    SelectExtras window(String name, Window window) {
        return new SelectExtras(
                distinctOn, correlation, windows.append(new NamedWindow(name, window)), lock, hints, samples, ctes);
    }

    SelectExtras lock(Lock how) {
        return new SelectExtras(distinctOn, correlation, windows, how, hints, samples, ctes);
    }

    SelectExtras hint(FromItem table, String text, String... dialects) {
        return new SelectExtras(
                distinctOn, correlation, windows, lock, TableHint.add(hints, table, text, dialects), samples, ctes);
    }

    SelectExtras sample(FromItem table, TableSample sample) {
        SampledTable added = new SampledTable(table.source(), sample);
        return new SelectExtras(distinctOn, correlation, windows, lock, hints, samples.append(added), ctes);
    }

    SelectExtras cte(Cte... expressions) {
        AppendList<Cte> all = ctes.appendAll(List.of(expressions));
        return new SelectExtras(distinctOn, correlation, windows, lock, hints, samples, all);
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
        parts.value(samples.size());
        samples.forEach(sample -> sample.describe(parts));
        parts.value(ctes.size());
        ctes.forEach(parts::from);
    }
}
