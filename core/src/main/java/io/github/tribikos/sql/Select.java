package io.github.tribikos.sql;

import io.github.tribikos.util.AppendList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A SELECT statement. Immutable: every method returns a new statement that shares all that is unchanged.
 *
 * <p>What is not said is inferred: FROM from the columns that are used, ON from the foreign keys. Example:
 * {@code select(BOOKS.title).where(BOOKS.year.gt(1960))} renders
 * {@code SELECT books.title FROM books WHERE books.year > ?}.
 *
 * @param <R> what a row decodes to
 */
public final class Select<R extends @Nullable Object> extends ShapedStatement implements Query<R> {
    private final Selectable<R> selectable;
    private final boolean distinct;
    private final AppendList<FromItem> from;
    private final AppendList<JoinStep> joins;
    private final AppendList<Condition> where;
    private final AppendList<Expression<?>> group;
    private final AppendList<Condition> having;
    private final AppendList<OrderTerm> order;
    private final Paging paging;
    private final AppendList<Extension> extensions;

    private Select(
            Selectable<R> selectable,
            boolean distinct,
            AppendList<FromItem> from,
            AppendList<JoinStep> joins,
            AppendList<Condition> where,
            AppendList<Expression<?>> group,
            AppendList<Condition> having,
            AppendList<OrderTerm> order,
            Paging paging,
            AppendList<Extension> extensions) {
        this.selectable = selectable;
        this.distinct = distinct;
        this.from = from;
        this.joins = joins;
        this.where = where;
        this.group = group;
        this.having = having;
        this.order = order;
        this.paging = paging;
        this.extensions = extensions;
    }

    static <R extends @Nullable Object> Select<R> of(Selectable<R> selectable) {
        return new Select<>(
                selectable,
                false,
                AppendList.of(),
                AppendList.of(),
                AppendList.of(),
                AppendList.of(),
                AppendList.of(),
                AppendList.of(),
                Paging.ALL,
                AppendList.of());
    }

    /** Returns this select with {@code SELECT DISTINCT}: rows that are equal in all columns are given once. */
    public Select<R> distinct() {
        return new Select<>(selectable, true, from, joins, where, group, having, order, paging, extensions);
    }

    /** Returns this select with {@code items} in FROM, after earlier ones. Not needed where the columns tell. */
    public Select<R> from(FromItem... items) {
        return new Select<>(
                selectable,
                distinct,
                from.appendAll(List.of(items)),
                joins,
                where,
                group,
                having,
                order,
                paging,
                extensions);
    }

    /**
     * Renders {@code JOIN right ON ...}, the condition inferred from the foreign keys between {@code right} and what is
     * joined so far. When the statement is compiled, no key or several fitting ones are an
     * {@link io.github.tribikos.error.ArgumentException} that lists the candidates.
     */
    public Select<R> join(FromItem right) {
        return join(JoinKind.INNER, right, null);
    }

    /** Renders {@code JOIN right ON condition}. */
    public Select<R> join(FromItem right, Condition on) {
        return join(JoinKind.INNER, right, on);
    }

    /**
     * Renders {@code LEFT OUTER JOIN right ON ...}, the condition inferred as in {@link #join(FromItem)}. Columns of the right
     * side in the SELECT list then need {@code orNull()}.
     */
    public Select<R> leftJoin(FromItem right) {
        return join(JoinKind.LEFT, right, null);
    }

    /** Renders {@code LEFT OUTER JOIN right ON condition}. */
    public Select<R> leftJoin(FromItem right, Condition on) {
        return join(JoinKind.LEFT, right, on);
    }

    /** Renders {@code RIGHT OUTER JOIN right ON ...}, the condition inferred as in {@link #join(FromItem)}. */
    public Select<R> rightJoin(FromItem right) {
        return join(JoinKind.RIGHT, right, null);
    }

    /** Renders {@code RIGHT OUTER JOIN right ON condition}. */
    public Select<R> rightJoin(FromItem right, Condition on) {
        return join(JoinKind.RIGHT, right, on);
    }

    /** Renders {@code FULL OUTER JOIN right ON ...}, the condition inferred as in {@link #join(FromItem)}. */
    public Select<R> fullJoin(FromItem right) {
        return join(JoinKind.FULL, right, null);
    }

    /** Renders {@code FULL OUTER JOIN right ON condition}. */
    public Select<R> fullJoin(FromItem right, Condition on) {
        return join(JoinKind.FULL, right, on);
    }

    /** Renders {@code CROSS JOIN right}: each row with each. */
    public Select<R> crossJoin(FromItem right) {
        return join(JoinKind.CROSS, right, null);
    }

    private Select<R> join(JoinKind kind, FromItem right, @Nullable Condition on) {
        AppendList<JoinStep> more = joins.append(new JoinStep(kind, right, on));
        return new Select<>(selectable, distinct, from, more, where, group, having, order, paging, extensions);
    }

    /** Renders {@code WHERE c1 AND c2 ...}, after earlier conditions. No condition at all changes nothing. */
    public Select<R> where(Condition... conditions) {
        return new Select<>(
                selectable,
                distinct,
                from,
                joins,
                where.appendAll(List.of(conditions)),
                group,
                having,
                order,
                paging,
                extensions);
    }

    /** Renders {@code GROUP BY terms}, after earlier ones. */
    public Select<R> groupBy(Expression<?>... terms) {
        return new Select<>(
                selectable,
                distinct,
                from,
                joins,
                where,
                group.appendAll(List.of(terms)),
                having,
                order,
                paging,
                extensions);
    }

    /** Renders {@code HAVING c1 AND c2 ...}, after earlier conditions. */
    public Select<R> having(Condition... conditions) {
        return new Select<>(
                selectable,
                distinct,
                from,
                joins,
                where,
                group,
                having.appendAll(List.of(conditions)),
                order,
                paging,
                extensions);
    }

    /** Renders {@code ORDER BY terms}, after earlier ones. A label of the SELECT list is rendered by its name. */
    public Select<R> orderBy(OrderTerm... terms) {
        return new Select<>(
                selectable,
                distinct,
                from,
                joins,
                where,
                group,
                having,
                order.appendAll(List.of(terms)),
                paging,
                extensions);
    }

    /**
     * Returns a copy of this select limited to {@code rows} rows. Renders {@code LIMIT ?} on PostgreSQL, SQLite and H2.
     * An earlier limit is replaced. Without {@code orderBy} the rows returned are unspecified (ISO 9075-2:2016, 7.17).
     *
     * @param rows number of rows, 0 or more; 0 returns none
     * @throws io.github.tribikos.error.ArgumentException if negative
     */
    public Select<R> limit(long rows) {
        return new Select<>(
                selectable, distinct, from, joins, where, group, having, order, paging.limit(rows), extensions);
    }

    /**
     * Returns a copy of this select without its first {@code rows} rows. Renders {@code OFFSET ?}. An earlier offset is
     * replaced.
     *
     * @param rows number of rows, 0 or more
     * @throws io.github.tribikos.error.ArgumentException if negative
     */
    public Select<R> offset(long rows) {
        return new Select<>(
                selectable, distinct, from, joins, where, group, having, order, paging.offset(rows), extensions);
    }

    /** Returns this select with a clause of a dialect's own at {@code slot}. */
    public Select<R> with(StatementSlot slot, CustomElement<?> element) {
        return new Select<>(
                selectable,
                distinct,
                from,
                joins,
                where,
                group,
                having,
                order,
                paging,
                extensions.append(new Extension(slot, element)));
    }

    @Override
    public Selectable<R> selectable() {
        return selectable;
    }

    /** Whether DISTINCT is given. */
    public boolean isDistinct() {
        return distinct;
    }

    /** Returns the FROM items that were given; those inferred are not among them. */
    public List<FromItem> from() {
        return from;
    }

    /** Returns the joins in order. */
    public List<JoinStep> joins() {
        return joins;
    }

    /** Returns the conditions of WHERE, all of which must hold. */
    public List<Condition> where() {
        return where;
    }

    /** Returns the terms of GROUP BY. */
    public List<Expression<?>> group() {
        return group;
    }

    /** Returns the conditions of HAVING, all of which must hold. */
    public List<Condition> having() {
        return having;
    }

    /** Returns the terms of ORDER BY. */
    public List<OrderTerm> order() {
        return order;
    }

    /** Returns LIMIT and OFFSET. */
    public Paging paging() {
        return paging;
    }

    /** Returns the clauses of dialects' own. */
    public List<Extension> extensions() {
        return extensions;
    }

    @Override
    public void describe(Parts parts) {
        parts.kind(Select.class).value(distinct).node(selectable);
        parts.value(from.size());
        for (FromItem item : from) {
            parts.from(item);
        }
        parts.nodes(joins).nodes(where).nodes(group).nodes(having).nodes(order);
        paging.describe(parts);
        parts.nodes(extensions);
    }

    @Override
    public void accept(ClauseVisitor visitor) {
        visitor.visitSelect(this);
    }
}
