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
    private final AppendList<GroupTerm> group;
    private final AppendList<Condition> having;
    private final AppendList<OrderTerm> order;
    private final Paging paging;
    private final AppendList<Extension> extensions;
    private final SelectExtras extras;

    private Select(
            Selectable<R> selectable,
            boolean distinct,
            AppendList<FromItem> from,
            AppendList<JoinStep> joins,
            AppendList<Condition> where,
            AppendList<GroupTerm> group,
            AppendList<Condition> having,
            AppendList<OrderTerm> order,
            Paging paging,
            AppendList<Extension> extensions,
            SelectExtras extras) {
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
        this.extras = extras;
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
                AppendList.of(),
                SelectExtras.NONE);
    }

    /** Returns this select with further things selected behind the others; each row is then a {@link Row}. */
    public Select<Row> addColumns(Selectable<?>... more) {
        return selecting(RowSelection.more(selectable, more));
    }

    /** Returns this select with another thing selected in place of all, and everything else as it is. */
    public <S extends @Nullable Object> Select<S> withOnlyColumns(Selectable<S> only) {
        return selecting(only);
    }

    /** Returns this select with other things selected in place of all, and everything else as it is. */
    public Select<Row> withOnlyColumns(Selectable<?> first, Selectable<?> second, Selectable<?>... rest) {
        return selecting(RowSelection.of(first, second, rest));
    }

    /**
     * Returns this select with its columns called in another style: {@code labelStyle(TABLENAME_PLUS_COL)} renders
     * {@code SELECT artist.name AS artist_name}. An earlier style is replaced. It is for columns; things put together by
     * {@code into(...)} need no names.
     *
     * @throws io.github.tribikos.error.ArgumentException if this selects such a thing
     */
    public Select<R> labelStyle(LabelStyle style) {
        return selecting(OutputColumn.styled(selectable, style));
    }

    private <S extends @Nullable Object> Select<S> selecting(Selectable<S> other) {
        return new Select<>(other, distinct, from, joins, where, group, having, order, paging, extensions, extras);
    }

    /** Returns this select with {@code SELECT DISTINCT}: rows that are equal in all columns are given once. */
    public Select<R> distinct() {
        return new Select<>(selectable, true, from, joins, where, group, having, order, paging, extensions, extras);
    }

    @Override
    public Select<R> filtered(RowFilter filter) {
        FilteredFrom found = new FilteredFrom(this, filter);
        Select<R> select = new Select<>(
                selectable,
                distinct,
                AppendList.<FromItem>of().appendAll(found.items()),
                AppendList.<JoinStep>of().appendAll(found.joins()),
                where,
                group,
                having,
                order,
                paging,
                extensions,
                extras);
        return select.where(found.where().toArray(Condition[]::new));
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
                extensions,
                extras);
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
        return new Select<>(selectable, distinct, from, more, where, group, having, order, paging, extensions, extras);
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
                extensions,
                extras);
    }

    /** Renders {@code GROUP BY terms}, after earlier ones. */
    public Select<R> groupBy(GroupTerm... terms) {
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
                extensions,
                extras);
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
                extensions,
                extras);
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
                extensions,
                extras);
    }

    /** Returns this select without its ORDER BY. */
    public Select<R> withoutOrder() {
        return new Select<>(
                selectable, distinct, from, joins, where, group, having, AppendList.of(), paging, extensions, extras);
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
                selectable, distinct, from, joins, where, group, having, order, paging.limit(rows), extensions, extras);
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
                selectable,
                distinct,
                from,
                joins,
                where,
                group,
                having,
                order,
                paging.offset(rows),
                extensions,
                extras);
    }

    /** As {@link #limit(long)} with an expression, such as a {@code param}. */
    public Select<R> limit(Expression<? extends @Nullable Number> rows) {
        return paged(paging.limit(rows));
    }

    /** As {@link #offset(long)} with an expression, such as a {@code param}. */
    public Select<R> offset(Expression<? extends @Nullable Number> rows) {
        return paged(paging.offset(rows));
    }

    /**
     * Returns a copy of this select limited to the rows from {@code start} to before {@code stop}, counted from 0: {@code slice(2, 5)}
     * is {@code limit(3).offset(2)}.
     */
    public Select<R> slice(long start, long stop) {
        return limit(stop - start).offset(start);
    }

    /** Renders {@code FETCH FIRST ? ROWS ONLY}, the standard's words for {@link #limit(long)}; {@code LIMIT ?} where there are no others. */
    public Select<R> fetch(long rows) {
        return paged(paging.fetch(rows, Paging.Mode.FETCH));
    }

    /**
     * Renders {@code FETCH FIRST ? ROWS WITH TIES}: rows that are equal to the last one in the ordering are given too. Of PostgreSQL
     * 13, Oracle, SQL Server, MariaDB 10.6 and H2.
     */
    public Select<R> fetchWithTies(long rows) {
        return paged(paging.fetch(rows, Paging.Mode.FETCH_WITH_TIES));
    }

    /** Renders {@code FETCH FIRST ? PERCENT ROWS ONLY}. Of Oracle, SQL Server and H2. */
    public Select<R> fetchPercent(long percent) {
        return paged(paging.fetch(percent, Paging.Mode.FETCH_PERCENT));
    }

    /** Renders {@code FETCH FIRST ? PERCENT ROWS WITH TIES}. Of Oracle, SQL Server and H2. */
    public Select<R> fetchPercentWithTies(long percent) {
        return paged(paging.fetch(percent, Paging.Mode.FETCH_PERCENT_WITH_TIES));
    }

    private Select<R> paged(Paging how) {
        return new Select<>(selectable, distinct, from, joins, where, group, having, order, how, extensions, extras);
    }

    /** Renders {@code SELECT DISTINCT ON (terms) ...}: of rows that are equal in the terms the first in the order. Of PostgreSQL, H2, DuckDB. */
    public Select<R> distinctOn(Expression<?>... terms) {
        return with(extras.distinctOn(terms));
    }

    /**
     * Returns this select as a subquery that leaves exactly {@code items} to the statement around it, rather than all that the two
     * have in common. No items at all: it keeps every table in its own FROM.
     */
    public Select<R> correlate(FromItem... items) {
        return with(extras.correlation(Correlation.of(Correlation.Kind.ONLY, items)));
    }

    /** Returns this select as a subquery that leaves all common tables but {@code items} to the statement around it. */
    public Select<R> correlateExcept(FromItem... items) {
        return with(extras.correlation(Correlation.of(Correlation.Kind.EXCEPT, items)));
    }

    /** Renders {@code WINDOW name AS (window)}: a window that {@code over(name)} refers to. */
    public Select<R> window(String name, Window window) {
        return with(extras.window(Name.of(name).text(), window));
    }

    /** Renders {@code FOR UPDATE}: locks the rows until the transaction ends. See {@link Lock} for other locks. */
    public Select<R> forUpdate() {
        return lock(Lock.forUpdate());
    }

    /** Renders {@code FOR UPDATE SKIP LOCKED}, {@code FOR SHARE} and so on, in place of an earlier lock. */
    public Select<R> lock(Lock how) {
        return with(extras.lock(how));
    }

    /**
     * Returns this select with a hint on a table: {@code withHint(ARTIST, "USE INDEX (ix_artist_name)", "mysql", "mariadb")} renders
     * {@code FROM artist USE INDEX (ix_artist_name)} there and nothing elsewhere.
     *
     * @param text the hint, written as it is; {@code %(name)s} in it stands for the table's name
     * @param dialects the names of the dialects it is meant for, none for all
     */
    public Select<R> withHint(FromItem table, String text, String... dialects) {
        return with(extras.hint(table, text, dialects));
    }

    /**
     * Returns this select reading a random part of a table: {@code sample(BOOKS, TableSample.bernoulli(10).repeatable(42))} renders
     * {@code FROM books TABLESAMPLE BERNOULLI (?) REPEATABLE (?)}; {@code books SAMPLE (10) SEED (42)} on Oracle. Of PostgreSQL, DuckDB,
     * Oracle and SQL Server. Where the statement is compiled, a table that is not in FROM is refused.
     */
    public Select<R> sample(FromItem table, TableSample sample) {
        return with(extras.sample(table, sample));
    }

    /**
     * Returns this select with common table expressions that are defined although it may not refer to them, such as changes: {@code
     * select(count()).from(BOOKS).addCte(gone)} renders {@code WITH gone AS (DELETE ... RETURNING ...) SELECT ...}. One that is {@linkplain
     * Cte#nested() nested} is defined in this very select, wherever that stands.
     */
    public Select<R> addCte(Cte... expressions) {
        return with(extras.cte(expressions));
    }

    /** Renders {@code SELECT text ...}: a keyword or comment directly after SELECT, on the dialects named, or on all. */
    public Select<R> prefixWith(String text, String... dialects) {
        return with(StatementSlot.PREFIX, new TextHint(text, dialects));
    }

    /** Renders {@code text} at the very end, on the dialects named, or on all. */
    public Select<R> suffixWith(String text, String... dialects) {
        return with(StatementSlot.END, new TextHint(text, dialects));
    }

    private Select<R> with(SelectExtras more) {
        return new Select<>(selectable, distinct, from, joins, where, group, having, order, paging, extensions, more);
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
                extensions.append(new Extension(slot, element)),
                extras);
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
    public List<GroupTerm> group() {
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

    /** Returns the terms of DISTINCT ON, empty if there is none. */
    public List<Expression<?>> distinctOnTerms() {
        return extras.distinctOn();
    }

    /** Returns what this select leaves to the statement around it. */
    public Correlation correlation() {
        return extras.correlation();
    }

    /** Returns the windows with names. */
    public List<NamedWindow> windows() {
        return extras.windows();
    }

    /** Returns how rows are locked, or null. */
    public @Nullable Lock lock() {
        return extras.lock();
    }

    /** Returns the tables of which a part is read. */
    public List<SampledTable> samples() {
        return extras.samples();
    }

    /** Returns the common table expressions that are defined whether they are used or not. */
    public List<Cte> ctes() {
        return extras.ctes();
    }

    /** Returns the hints on tables. */
    public List<TableHint> hints() {
        return extras.hints();
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
        extras.describe(parts);
    }

    @Override
    public void accept(ClauseVisitor visitor) {
        visitor.visitSelect(this);
    }
}
