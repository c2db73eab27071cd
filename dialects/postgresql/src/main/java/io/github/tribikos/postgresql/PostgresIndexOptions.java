package io.github.tribikos.postgresql;

import io.github.tribikos.error.ArgumentException;
import io.github.tribikos.schema.Column;
import io.github.tribikos.schema.DialectOptions;
import io.github.tribikos.sql.Expression;
import io.github.tribikos.sql.OrderTerm;
import io.github.tribikos.sql.Ordering;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What PostgreSQL's <a href="https://www.postgresql.org/docs/current/sql-createindex.html">CREATE INDEX</a> is told of an index beyond the
 * standard: {@code index("ix_tags", tags).with(PostgresIndexOptions.using("gin").operatorClass(tags, "jsonb_path_ops"))}. Other databases
 * pass it by. Immutable; each call returns another.
 */
public final class PostgresIndexOptions implements DialectOptions.OfIndex {
    private record OperatorClass(Expression<?> term, String name) {}

    private static final PostgresIndexOptions NONE =
            new PostgresIndexOptions(null, List.of(), List.of(), false, false, Map.of(), null);

    private final @Nullable String method;
    private final List<OperatorClass> operatorClasses;
    private final List<Column<?>> included;
    private final boolean nullsNotDistinct;
    private final boolean concurrently;
    private final Map<String, String> parameters;
    private final @Nullable String tablespace;

    private PostgresIndexOptions(
            @Nullable String method,
            List<OperatorClass> operatorClasses,
            List<Column<?>> included,
            boolean nullsNotDistinct,
            boolean concurrently,
            Map<String, String> parameters,
            @Nullable String tablespace) {
        this.method = method;
        this.operatorClasses = operatorClasses;
        this.included = included;
        this.nullsNotDistinct = nullsNotDistinct;
        this.concurrently = concurrently;
        this.parameters = parameters;
        this.tablespace = tablespace;
    }

    /** Returns options that say nothing yet. */
    public static PostgresIndexOptions none() {
        return NONE;
    }

    /**
     * Returns the options of an index by a method: {@code USING gin}.
     *
     * @param method {@code btree}, {@code hash}, {@code gist}, {@code spgist}, {@code gin}, {@code brin}, or that of an extension
     */
    public static PostgresIndexOptions using(String method) {
        return new PostgresIndexOptions(
                Objects.requireNonNull(method), List.of(), List.of(), false, false, Map.of(), null);
    }

    /**
     * Returns this with an <a href="https://www.postgresql.org/docs/current/indexes-opclass.html">operator class</a> of one of its terms:
     * {@code name text_pattern_ops}.
     *
     * @param term the column or expression, the same object that the index was given
     */
    public PostgresIndexOptions operatorClass(Expression<?> term, String name) {
        List<OperatorClass> all = new ArrayList<>(operatorClasses);
        all.add(new OperatorClass(term, Objects.requireNonNull(name)));
        return new PostgresIndexOptions(
                method, List.copyOf(all), included, nullsNotDistinct, concurrently, parameters, tablespace);
    }

    /** Returns this with {@code INCLUDE (a, b)}: columns that the index holds and does not search by. */
    public PostgresIndexOptions include(Column<?>... columns) {
        return new PostgresIndexOptions(
                method, operatorClasses, List.of(columns), nullsNotDistinct, concurrently, parameters, tablespace);
    }

    /** Returns this with {@code NULLS NOT DISTINCT}, since PostgreSQL 15: a unique index lets one NULL pass. */
    public PostgresIndexOptions nullsNotDistinct() {
        return new PostgresIndexOptions(method, operatorClasses, included, true, concurrently, parameters, tablespace);
    }

    /**
     * Returns this with {@code CONCURRENTLY} in CREATE and DROP: others may write meanwhile. PostgreSQL refuses it in a transaction: run
     * {@code CreateIndex} on a connection that is {@code autocommit()}.
     */
    public PostgresIndexOptions concurrently() {
        return new PostgresIndexOptions(
                method, operatorClasses, included, nullsNotDistinct, true, parameters, tablespace);
    }

    /**
     * Returns this with one more storage parameter: {@code WITH (fillfactor = 50)}.
     *
     * @param value a number, a boolean or a word, written as it is
     */
    public PostgresIndexOptions with(String parameter, Object value) {
        return new PostgresIndexOptions(
                method,
                operatorClasses,
                included,
                nullsNotDistinct,
                concurrently,
                PostgresParameters.with(parameters, parameter, value),
                tablespace);
    }

    /** Returns this with {@code TABLESPACE name}. */
    public PostgresIndexOptions tablespace(String name) {
        return new PostgresIndexOptions(
                method,
                operatorClasses,
                included,
                nullsNotDistinct,
                concurrently,
                parameters,
                Objects.requireNonNull(name));
    }

    /** Returns the method, or null for {@code btree}. */
    public @Nullable String method() {
        return method;
    }

    /** Returns the columns that are held and not searched by. */
    public List<Column<?>> included() {
        return included;
    }

    /** Whether NULLs count as equal. */
    public boolean isNullsNotDistinct() {
        return nullsNotDistinct;
    }

    /** Whether others may write while it is made or dropped. */
    public boolean isConcurrently() {
        return concurrently;
    }

    /** Returns the storage parameters in the order given. */
    public Map<String, String> parameters() {
        return parameters;
    }

    /** Returns the tablespace, or null for the default one. */
    public @Nullable String tablespace() {
        return tablespace;
    }

    /** Returns the operator class of a term, or null. */
    @Nullable
    String operatorClass(OrderTerm term) {
        Object indexed = term instanceof Ordering ordering ? ordering.expression() : term;
        for (OperatorClass each : operatorClasses) {
            if (each.term.equals(indexed)) {
                return each.name;
            }
        }
        return null;
    }

    /** Refuses an operator class of what the index has not. */
    void requireTerms(List<OrderTerm> terms) {
        for (OperatorClass each : operatorClasses) {
            if (terms.stream()
                    .noneMatch(term ->
                            each.term.equals(term instanceof Ordering ordering ? ordering.expression() : term))) {
                throw new ArgumentException("The operator class " + each.name + " is that of " + each.term
                        + ", which the index does not have. Give it the same object as the index.");
            }
        }
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof PostgresIndexOptions that
                && Objects.equals(that.method, method)
                && that.operatorClasses.equals(operatorClasses)
                && that.included.equals(included)
                && that.nullsNotDistinct == nullsNotDistinct
                && that.concurrently == concurrently
                && that.parameters.equals(parameters)
                && Objects.equals(that.tablespace, tablespace);
    }

    @Override
    public int hashCode() {
        return Objects.hash(method, operatorClasses, included, nullsNotDistinct, concurrently, parameters, tablespace);
    }

    /** Shows what was said. */
    @Override
    public String toString() {
        return "PostgresIndexOptions" + (method == null ? "" : " USING " + method)
                + (operatorClasses.isEmpty() ? "" : " " + operatorClasses)
                + (included.isEmpty() ? "" : " INCLUDE " + included) + (nullsNotDistinct ? " NULLS NOT DISTINCT" : "")
                + (concurrently ? " CONCURRENTLY" : "") + (parameters.isEmpty() ? "" : " WITH " + parameters)
                + (tablespace == null ? "" : " TABLESPACE " + tablespace);
    }
}
