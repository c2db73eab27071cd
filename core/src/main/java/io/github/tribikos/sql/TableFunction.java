package io.github.tribikos.sql;

import io.github.tribikos.util.AppendList;
import java.util.List;

/**
 * A function in FROM that gives rows: {@code json_each(?) AS je} (ISO 9075-2, 7.6). Its arguments may refer to FROM items before
 * it. Made by {@link FunctionCall#tableValued} and {@link FunctionCall#columnValued}.
 */
public final class TableFunction extends DerivedTable {
    /** What may stand around the call. */
    public enum Option {
        /** {@code LATERAL f(...)}. */
        LATERAL,
        /** {@code f(...) WITH ORDINALITY}: the last column numbers the rows. */
        WITH_ORDINALITY,
        /** {@code f(...) AS f (a, b)}: the columns are named here. */
        COLUMN_NAMES
    }

    private final FunctionCall<?> call;
    private final boolean scalar;
    private final List<Expression<?>> outputs;
    private final AppendList<Option> options;

    TableFunction(
            Name name, FunctionCall<?> call, boolean scalar, List<Expression<?>> outputs, AppendList<Option> options) {
        super(name, outputs);
        this.call = call;
        this.scalar = scalar;
        this.outputs = outputs;
        this.options = options;
    }

    /** Returns this function as {@code LATERAL f(...)}; most databases need no such word. */
    public TableFunction lateral() {
        return with(Option.LATERAL);
    }

    /** Returns this function {@code WITH ORDINALITY}: the last of its columns numbers the rows from 1. Of PostgreSQL. */
    public TableFunction withOrdinality() {
        return with(Option.WITH_ORDINALITY);
    }

    /** Returns this function with its columns named behind it: {@code AS f (a, b)}. */
    public TableFunction withColumnNames() {
        return with(Option.COLUMN_NAMES);
    }

    private TableFunction with(Option option) {
        return new TableFunction(name(), call, scalar, outputs, options.append(option));
    }

    /** Returns the call. */
    public FunctionCall<?> call() {
        return call;
    }

    /** Whether the function gives one column, which is referred to by the name of the function's alias alone. */
    public boolean isScalar() {
        return scalar;
    }

    /** Whether {@code option} was asked for. */
    public boolean has(Option option) {
        return options.contains(option);
    }

    @Override
    public void describe(Parts parts) {
        parts.kind(TableFunction.class)
                .name(name())
                .node(call)
                .value(scalar)
                .nodes(outputs)
                .value(List.copyOf(options));
    }

    @Override
    public void accept(ClauseVisitor visitor) {
        visitor.visitTableFunction(this);
    }

    @Override
    public String toString() {
        return Debug.render(this);
    }
}
