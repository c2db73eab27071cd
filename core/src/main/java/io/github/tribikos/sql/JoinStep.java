package io.github.tribikos.sql;

import org.jspecify.annotations.Nullable;

/** A join added to a SELECT with {@code join(...)}; what it is joined to is found when the statement is compiled. */
public final class JoinStep implements Part {
    private final JoinKind kind;
    private final FromItem right;
    private final @Nullable Condition on;
    private final @Nullable Condition restriction;

    JoinStep(JoinKind kind, FromItem right, @Nullable Condition on) {
        this(kind, right, on, null);
    }

    JoinStep(JoinKind kind, FromItem right, @Nullable Condition on, @Nullable Condition restriction) {
        this.kind = kind;
        this.right = right;
        this.on = on;
        this.restriction = restriction;
    }

    /** Returns the kind of join. */
    public JoinKind kind() {
        return kind;
    }

    /** Returns what is joined. */
    public FromItem right() {
        return right;
    }

    /** Returns the condition, or null where foreign keys decide. */
    public @Nullable Condition on() {
        return on;
    }

    /** Returns what holds for the rows that are joined besides, in ON too; null for nothing. */
    public @Nullable Condition restriction() {
        return restriction;
    }

    @Override
    public void describe(Parts parts) {
        parts.kind(JoinStep.class).value(kind).from(right).node(on).node(restriction);
    }
}
