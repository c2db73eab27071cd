package io.github.tribikos.sql;

import io.github.tribikos.type.SqlType;
import io.github.tribikos.util.AppendList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A call of a function: {@code lower(name)}, {@code count(DISTINCT id)}. Made by {@link Functions}. An aggregate takes
 * {@link #filter}, {@link #orderBy} and {@link #withinGroup}; a window function {@link #over}. Immutable.
 *
 * @param <T> the Java type of the result
 */
public sealed class FunctionCall<T extends @Nullable Object> implements Expression<T>
        permits NumberFunction, LongFunction {
    private final String name;
    private final SqlType<?> type;
    private final List<Expression<?>> arguments;
    private final boolean distinct;
    private final boolean quoted;
    private final AppendList<OrderTerm> order;
    private final AppendList<OrderTerm> withinGroup;
    private final AppendList<Condition> filter;

    FunctionCall(String name, SqlType<?> type, List<? extends Expression<?>> arguments, boolean distinct) {
        this(name, type, arguments, distinct, false);
    }

    FunctionCall(
            String name, SqlType<?> type, List<? extends Expression<?>> arguments, boolean distinct, boolean quoted) {
        this.name = name;
        this.type = type;
        this.arguments = List.copyOf(arguments);
        this.distinct = distinct;
        this.quoted = quoted;
        this.order = AppendList.of();
        this.withinGroup = AppendList.of();
        this.filter = AppendList.of();
    }

    /** A call as another, but for what an aggregate adds to it. */
    FunctionCall(
            FunctionCall<T> call,
            AppendList<OrderTerm> order,
            AppendList<OrderTerm> withinGroup,
            AppendList<Condition> filter) {
        this.name = call.name;
        this.type = call.type;
        this.arguments = call.arguments;
        this.distinct = call.distinct;
        this.quoted = call.quoted;
        this.order = order;
        this.withinGroup = withinGroup;
        this.filter = filter;
    }

    /** Returns the same call with other additions of an aggregate. */
    FunctionCall<T> with(
            AppendList<OrderTerm> newOrder, AppendList<OrderTerm> newWithinGroup, AppendList<Condition> newFilter) {
        return new FunctionCall<>(this, newOrder, newWithinGroup, newFilter);
    }

    /**
     * Renders {@code f(...) FILTER (WHERE c1 AND c2 ...)}: only rows for which all conditions hold are aggregated (ISO 9075-2,
     * 10.9). Where the database has no FILTER, an aggregate of one argument is rendered as
     * {@code f(CASE WHEN c1 AND c2 THEN argument END)}.
     */
    public FunctionCall<T> filter(Condition... conditions) {
        return with(order, withinGroup, filter.appendAll(List.of(conditions)));
    }

    /** Renders {@code f(argument ORDER BY terms)}: the order in which values are aggregated, as text or arrays need it. */
    public FunctionCall<T> orderBy(OrderTerm... terms) {
        return with(order.appendAll(List.of(terms)), withinGroup, filter);
    }

    /**
     * Renders {@code f(...) WITHIN GROUP (ORDER BY terms)}: an ordered-set aggregate, such as a median (ISO 9075-2, 10.9). Of
     * PostgreSQL, Oracle, SQL Server, H2 and DuckDB.
     */
    public FunctionCall<T> withinGroup(OrderTerm... terms) {
        return with(order, withinGroup.appendAll(List.of(terms)), filter);
    }

    /**
     * Returns this call as a FROM item that gives rows: {@code function("json_each", JSON, text).tableValued("je", KEY, VALUE)}
     * renders {@code json_each(?) AS je}.
     *
     * @param alias the name by which the rest of the statement refers to it
     * @param columns its columns, such as {@code column("key", TEXT)}; read them with {@code get}
     */
    public TableFunction tableValued(String alias, Expression<?>... columns) {
        return new TableFunction(Name.of(alias), this, false, List.of(columns), AppendList.of());
    }

    /**
     * Returns the one column of this call as a FROM item: {@code function("generate_series", INTEGER, 1, 3).columnValued("g")}
     * renders {@code g}, and {@code generate_series(?, ?) AS g} in FROM.
     */
    @SuppressWarnings("unchecked") // the column has the type of the call
    public Expression<T> columnValued(String alias) {
        Name given = Name.of(alias);
        List<Expression<?>> column = List.of(new FreeColumn<Object>(given, type));
        return (Expression<T>) new TableFunction(given, this, true, column, AppendList.of())
                .columns()
                .get(0);
    }

    /**
     * Returns a field of the row that this function returns: {@code function("split_name", TEXT, AUTHORS.name).field("family", TEXT)}
     * renders {@code (split_name(name)).family}. Of PostgreSQL, H2 and DuckDB.
     *
     * @param type the field's type
     */
    public <U> Expression<@Nullable U> field(String field, SqlType<U> type) {
        return new CompositeField<>(this, Name.of(field), type);
    }

    /** Returns the neutral name; a dialect may spell it differently, unless it {@link #isQuoted}. */
    public final String name() {
        return name;
    }

    /** Returns the last part of a dotted name, after which an unnamed result and bound arguments are called. */
    final String shortName() {
        return quoted ? name.replace(' ', '_') : name.substring(name.lastIndexOf('.') + 1);
    }

    /** Whether the name is one of the user's own, quoted where the database needs it. */
    public final boolean isQuoted() {
        return quoted;
    }

    /** Returns the arguments in order. */
    public final List<Expression<?>> arguments() {
        return arguments;
    }

    /** Whether DISTINCT stands before the arguments. */
    public final boolean isDistinct() {
        return distinct;
    }

    /** Returns the terms of ORDER BY inside the parentheses. */
    public final List<OrderTerm> order() {
        return order;
    }

    /** Returns the terms of WITHIN GROUP. */
    public final List<OrderTerm> withinGroup() {
        return withinGroup;
    }

    /** Returns the conditions of FILTER, all of which must hold. */
    public final List<Condition> filter() {
        return filter;
    }

    /** Renders {@code f(...) OVER (PARTITION BY ... ORDER BY ...)}: the function as a window function. */
    public Expression<T> over(Window window) {
        return new Over<>(this, window);
    }

    /** Renders {@code f(...) OVER name}: a window that the SELECT names, see {@link Select#window}. */
    public Expression<T> over(String name) {
        return over(Window.named(name));
    }

    @Override
    public final SqlType<?> type() {
        return type;
    }

    @Override
    public final void describe(Parts parts) {
        parts.kind(FunctionCall.class)
                .value(name)
                .value(type)
                .value(distinct)
                .value(quoted)
                .nodes(arguments)
                .nodes(order)
                .nodes(withinGroup)
                .nodes(filter);
    }

    @Override
    public final void accept(ClauseVisitor visitor) {
        visitor.visitFunction(this);
    }

    @Override
    public final String toString() {
        return Debug.render(this);
    }
}
