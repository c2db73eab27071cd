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
    private final boolean nested;
    private @Nullable Query<?> recursive; // set once, before anyone else sees this object

    Cte(Name name, RowStatement<?> query) {
        this(name, query, false, null, false);
    }

    private Cte(Name name, RowStatement<?> query, boolean unionAll, @Nullable Boolean materialized, boolean nested) {
        super(name, query.selectable());
        this.query = query;
        this.unionAll = unionAll;
        this.materialized = materialized;
        this.nested = nested;
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
        requireNotRecursive("how \"" + name() + "\" is materialized");
        return new Cte(name(), query, unionAll, apart, nested);
    }

    /**
     * Returns this expression defined by the innermost query in parentheses that refers to it, rather than before the whole statement:
     * {@code SELECT ... FROM (WITH recent AS (...) SELECT ... FROM recent) AS a}. Two subqueries may have one of the same name each. Not
     * on SQL Server.
     */
    public Cte nested() {
        requireNotRecursive("that \"" + name() + "\" is nested");
        return new Cte(name(), query, unionAll, materialized, true);
    }

    /** Whether it is defined by the innermost query that refers to it. */
    public boolean isNested() {
        return nested;
    }

    private void requireNotRecursive(String what) {
        if (recursive != null) {
            throw new ArgumentException("Say " + what + " before its recursive part is added.");
        }
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
        Cte self = new Cte(name(), query, all, materialized, nested);
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
                .value(nested)
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
