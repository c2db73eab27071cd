package io.github.tribikos.sql;

import org.jspecify.annotations.Nullable;

/** A join added to a SELECT with {@code join(...)}; what it is joined to is found when the statement is compiled. */
public final class JoinStep implements Part {
    private final JoinKind kind;
    private final FromItem right;
    private final @Nullable Condition on;

    JoinStep(JoinKind kind, FromItem right, @Nullable Condition on) {
        this.kind = kind;
        this.right = right;
        this.on = on;
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

    @Override
    public void describe(Parts parts) {
        parts.kind(JoinStep.class).value(kind).from(right).node(on);
    }
}
