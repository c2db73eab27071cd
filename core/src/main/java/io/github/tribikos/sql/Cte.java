package io.github.tribikos.sql;

import io.github.tribikos.error.ArgumentException;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A common table expression: {@code WITH recent AS (SELECT ...) ... FROM recent}. Refer to it as often as you like; it is
 * written once. Made by {@link Query#cte}. Safe for any thread once it is made.
 */
public final class Cte extends DerivedTable {
    private final boolean unionAll;
    private @Nullable Query<?> recursive; // set once, before anyone else sees this object

    Cte(Name name, Query<?> query) {
        this(name, query, false);
    }

    private Cte(Name name, Query<?> query, boolean unionAll) {
        super(name, query);
        this.unionAll = unionAll;
    }

    /**
     * Returns a recursive common table expression: {@code WITH RECURSIVE name AS (base UNION ALL step)}. The step selects from
     * the rows found last, {@code self}.
     */
    public Cte unionAll(Function<Cte, Query<?>> step) {
        return recursive(step, true);
    }

    /** As {@link #unionAll}, with UNION: a row found before is not followed again, so cycles end. */
    public Cte union(Function<Cte, Query<?>> step) {
        return recursive(step, false);
    }

    private Cte recursive(Function<Cte, Query<?>> step, boolean all) {
        if (recursive != null) {
            throw new ArgumentException("The common table expression \"" + name() + "\" is recursive already.");
        }
        Cte self = new Cte(name(), query(), all);
        self.recursive = step.apply(self);
        return self;
    }

    /** Returns the query that refers to this expression itself, or null. */
    public @Nullable Query<?> recursive() {
        return recursive;
    }

    /** Whether the recursive part is added with UNION ALL rather than UNION. */
    public boolean isUnionAll() {
        return unionAll;
    }

    @Override
    public void describe(Parts parts) {
        parts.kind(Cte.class).name(name()).node(query()).value(unionAll).node(recursive);
    }

    @Override
    public void accept(ClauseVisitor visitor) {
        visitor.visitCte(this);
    }

    @Override
    public String toString() {
        return "CTE " + name();
    }
}
