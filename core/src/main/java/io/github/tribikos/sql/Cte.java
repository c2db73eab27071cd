package io.github.tribikos.sql;

import io.github.tribikos.error.ArgumentException;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A common table expression: {@code WITH recent AS (SELECT ...) ... FROM recent}. Refer to it as often as you like; it is
 * written once. Made by {@link Query#cte}. Safe for any thread once it is made.
 */
public final class Cte extends DerivedTable {
    private final RowStatement<?> query;
    private final boolean unionAll;
    private final @Nullable Boolean materialized;
    private @Nullable Query<?> recursive; // set once, before anyone else sees this object

    Cte(Name name, RowStatement<?> query) {
        this(name, query, false, null);
    }

    private Cte(Name name, RowStatement<?> query, boolean unionAll, @Nullable Boolean materialized) {
        super(name, query.selectable());
        this.query = query;
        this.unionAll = unionAll;
        this.materialized = materialized;
    }

    /** Returns the query, or the change whose returned rows these are. */
    public RowStatement<?> query() {
        return query;
    }

    /**
     * Returns this expression with {@code AS MATERIALIZED}: computed once, apart from the query around it. A hint to the planner,
     * written where the database has it: PostgreSQL 12 and SQLite 3.35.
     */
    public Cte materialized() {
        return hinted(true);
    }

    /** Returns this expression with {@code AS NOT MATERIALIZED}: planned with the query around it, see {@link #materialized()}. */
    public Cte notMaterialized() {
        return hinted(false);
    }

    private Cte hinted(boolean apart) {
        if (recursive != null) {
            throw new ArgumentException(
                    "Say how \"" + name() + "\" is materialized before its recursive part is added.");
        }
        return new Cte(name(), query, unionAll, apart);
    }

    /** Whether it is computed apart from the query around it, or null where nothing was said. */
    public @Nullable Boolean materialization() {
        return materialized;
    }

    /** Returns another name of this expression: {@code FROM org AS boss}. */
    public CteAlias as(String alias) {
        return new CteAlias(Name.of(alias), this);
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
        Cte self = new Cte(name(), query, all, materialized);
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
        parts.kind(Cte.class)
                .name(name())
                .node(query)
                .value(materialized)
                .value(unionAll)
                .node(recursive);
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
