package io.github.tribikos.sql;

import io.github.tribikos.util.AppendList;
import java.util.List;

/** Which FROM items a subquery leaves to the statement around it. */
public final class Correlation {
    /** The kinds of rule. */
    public enum Kind {
        /** Those that the statement around has, unless nothing would remain. */
        AUTOMATIC,
        /** The given ones alone. */
        ONLY,
        /** All that the statement around has, but for the given ones. */
        EXCEPT
    }

    static final Correlation AUTOMATIC = new Correlation(Kind.AUTOMATIC, AppendList.of());

    private final Kind kind;
    private final AppendList<FromItem> items;

    private Correlation(Kind kind, AppendList<FromItem> items) {
        this.kind = kind;
        this.items = items;
    }

    static Correlation of(Kind kind, FromItem... items) {
        return new Correlation(kind, AppendList.<FromItem>of().appendAll(List.of(items)));
    }

    /** Returns the kind of rule. */
    public Kind kind() {
        return kind;
    }

    /** Whether {@code item}, which the statement around has, is left to it. */
    public boolean leaves(FromItem item) {
        boolean given = items.stream().anyMatch(known -> known.source().equals(item));
        return kind == Kind.AUTOMATIC || given == (kind == Kind.ONLY);
    }

    void describe(Parts parts) {
        parts.value(kind).value(items.size());
        items.forEach(parts::from);
    }
}
