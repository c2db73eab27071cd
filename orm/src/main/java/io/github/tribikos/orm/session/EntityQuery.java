package io.github.tribikos.orm.session;

import io.github.tribikos.engine.Result;
import io.github.tribikos.error.ArgumentException;
import io.github.tribikos.error.MultipleResultsException;
import io.github.tribikos.error.NoResultException;
import io.github.tribikos.orm.load.EntityLoader;
import io.github.tribikos.orm.mapping.LoadOption;
import io.github.tribikos.orm.mapping.Mapper;
import io.github.tribikos.orm.mapping.Relation;
import io.github.tribikos.orm.mapping.Relationship;
import io.github.tribikos.orm.mapping.Source;
import io.github.tribikos.schema.Table;
import io.github.tribikos.sql.Condition;
import io.github.tribikos.sql.DerivedTable;
import io.github.tribikos.sql.Expression;
import io.github.tribikos.sql.FromItem;
import io.github.tribikos.sql.Functions;
import io.github.tribikos.sql.OrderTerm;
import io.github.tribikos.sql.Select;
import io.github.tribikos.sql.Selectable;
import io.github.tribikos.sql.Sql;
import io.github.tribikos.sql.Subquery;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * The short form of a SELECT of entities, from {@code session.query(User.class)}. Immutable: each method returns a new query. What
 * it lacks, {@code session.execute(select(User.TABLE)...)} has. Belongs to its session, so to one thread at a time.
 *
 * @param <E> the class
 */
public final class EntityQuery<E> {
    private final Session session;
    private final Mapper<E> mapper;
    private final Select<?> select;
    private final How how;

    /**
     * What is said beside the SELECT.
     *
     * @param source where it has the columns of the objects
     * @param options what it loads
     * @param filled fields that take expressions
     * @param overwrites whether objects that the session has already take what is read
     */
    private record How(
            Source source, List<LoadOption<?>> options, Map<String, Expression<?>> filled, boolean overwrites) {}

    private EntityQuery(Session session, Mapper<E> mapper, Select<?> select, How how) {
        this.session = session;
        this.mapper = mapper;
        this.select = select;
        this.how = how;
    }

    static <E> EntityQuery<E> of(Session session, Mapper<E> mapper, Select<?> select) {
        return new EntityQuery<>(session, mapper, select, new How(Source.of(mapper), List.of(), Map.of(), false));
    }

    /** The query for what {@code owner} leads to. */
    static <O, T> EntityQuery<T> related(Session session, O owner, Relation<O, T> relation) {
        Mapper<T> target = relation.target();
        Select<?> all = Sql.select(target.key().get(0).column());
        if (relation.isManyToMany()) {
            all = all.from(target.from(), relation.secondary());
        } else if (target.parts().size() > 1) {
            all = all.from(target.from());
        }
        OrderTerm[] order = relation.order().toArray(OrderTerm[]::new);
        return of(session, target, all.where(relation.reached(owner)).orderBy(order));
    }

    private EntityQuery<E> of(Select<?> changed) {
        return new EntityQuery<>(session, mapper, changed, how);
    }

    /**
     * Returns this query loading relationships of its objects as {@code options} say.
     *
     * @throws io.github.tribikos.error.ArgumentException when the query is run, if one is of another class
     */
    @SafeVarargs
    @SuppressWarnings("varargs") // only read
    public final EntityQuery<E> options(LoadOption<? super E>... options) {
        List<LoadOption<?>> all = new ArrayList<>(how.options);
        all.addAll(Arrays.asList(options));
        return new EntityQuery<>(
                session, mapper, select, new How(how.source, List.copyOf(all), how.filled, how.overwrites));
    }

    /**
     * Returns this query taking the columns of the objects from an alias of their table: {@code query(Artist.class).of(mentor)} renders
     * {@code SELECT m.id, ... FROM artist AS m}.
     */
    public EntityQuery<E> of(Table<?> alias) {
        return from(Source.of(alias));
    }

    /**
     * Returns this query taking the columns of the objects from a query that selects them all, or a common table expression: {@code SELECT
     * top.id, ... FROM (SELECT ...) AS top}.
     */
    public EntityQuery<E> of(DerivedTable query) {
        return from(Source.of(query));
    }

    private EntityQuery<E> from(Source source) {
        Select<?> first = select.<@Nullable Object>withOnlyColumns(
                source.any(mapper.key().get(0).column()));
        return new EntityQuery<>(session, mapper, first, new How(source, how.options, how.filled, how.overwrites));
    }

    /**
     * Returns this query filling a field that no column is paired with: {@code fill("uses", select(count()).from(...).asScalar())}. An object
     * that is read otherwise keeps what it has in it. SQLAlchemy's {@code with_expression}.
     *
     * @throws io.github.tribikos.orm.MappingException when the query is run, if there is no such field, or it has a column
     */
    public EntityQuery<E> fill(String field, Expression<?> expression) {
        Map<String, Expression<?>> filled = new LinkedHashMap<>(how.filled);
        filled.put(field, expression);
        return new EntityQuery<>(session, mapper, select, new How(how.source, how.options, filled, how.overwrites));
    }

    /**
     * Returns this query overwriting the fields of objects that the session has already with what it reads; changes that were not flushed
     * are lost, so it is for {@link Session#noAutoflush}. SQLAlchemy's {@code populate_existing}.
     */
    public EntityQuery<E> populateExisting() {
        return new EntityQuery<>(session, mapper, select, new How(how.source, how.options, how.filled, true));
    }

    /**
     * Returns this query locking the rows until the transaction ends: {@code SELECT ... FOR UPDATE}. What it reads overwrites the fields of
     * objects that the session has already.
     *
     * @throws io.github.tribikos.error.CompileException when the query is run, if the database has no row locks
     */
    public EntityQuery<E> forUpdate() {
        return of(select.forUpdate()).populateExisting();
    }

    /**
     * Returns this query joined with what a relationship leads to: {@code join(User.ADDRESSES)} renders {@code JOIN address ON users.id =
     * address.user_id}. An object comes once for each row.
     */
    public EntityQuery<E> join(Relationship<?, ?> along) {
        Table<?> target = along.relation().target().table();
        return along.relation().isManyToMany()
                ? of(select.join(along.relation().secondary(), along.onNear()).join(target, along.onFar()))
                : join(target, along.on());
    }

    /** Returns this query joined with a table: {@code join(Address.TABLE, User.ADDRESSES.on())}. An object comes once for each row. */
    public EntityQuery<E> join(FromItem right, Condition on) {
        return of(select.join(right, on));
    }

    /** As {@link #join}, with the objects for which there is no row. */
    public EntityQuery<E> leftJoin(FromItem right, Condition on) {
        return of(select.leftJoin(right, on));
    }

    /** Returns this query with further conditions, all of which must hold. */
    public EntityQuery<E> where(Condition... conditions) {
        return of(select.where(conditions));
    }

    /** Returns this query with further terms to order by. */
    public EntityQuery<E> orderBy(OrderTerm... terms) {
        return of(select.orderBy(terms));
    }

    /** Returns this query giving at most {@code rows} objects. */
    public EntityQuery<E> limit(long rows) {
        return of(select.limit(rows));
    }

    /** Returns this query without its first {@code rows} objects. */
    public EntityQuery<E> offset(long rows) {
        return of(select.offset(rows));
    }

    /** Returns all objects, in the order of the query; flushes before. */
    public List<E> all() {
        return loader().load(criterial(), how.source, how.options);
    }

    /** The SELECT, with what holds for the objects, and for the tables that it joins. */
    private Select<?> criterial() {
        return filtered(select);
    }

    private Select<?> filtered(Select<?> query) {
        Condition criterion = session.criteria().of(mapper, how.source);
        Select<?> own = criterion == null ? query : query.where(criterion);
        return EntityStatements.filtered(own, session.criteria(), mapper, how.source);
    }

    private EntityLoader<E> loader() {
        EntityLoader<E> loader = session.loader(mapper);
        how.filled.forEach(loader::filling);
        return how.overwrites ? loader.overwriting() : loader;
    }

    /**
     * Reads the objects as they come, and gives them to {@code work} in lists of {@code size}; SQLAlchemy's {@code yield_per}. The session
     * holds them all the same: call {@link Session#expungeAll} in {@code work} where there are more than fit into memory. Relationships are
     * loaded list by list.
     *
     * @param size 1 or more; the last list may be shorter
     * @throws ArgumentException if {@code size} is less than 1, or an option joins a collection
     */
    public void forEachChunk(int size, Consumer<? super List<E>> work) {
        if (size < 1) {
            throw new ArgumentException("Expected a chunk of 1 object or more but got " + size + ".");
        }
        Select<?> query = criterial();
        Select<@Nullable Object[]> streamed = loader().streamed(query, how.source, how.options);
        try (Result<@Nullable Object[]> rows = session.stream(streamed, size)) {
            for (List<@Nullable Object[]> chunk : rows.chunked(size)) {
                work.accept(loader().load(chunk, query, how.source, how.options));
            }
        }
    }

    /**
     * Returns the object with a primary key among those of this query, or null. Asks the database even if the session has the object, as
     * there are options to follow.
     *
     * @param key the values of the primary key in its order; an {@code int} is good for a BIGINT
     */
    public @Nullable E get(Object... key) {
        Object[] parts = mapper.checkedKey(key);
        EntityQuery<E> one = this;
        for (int i = 0; i < parts.length; i++) {
            one = one.where(how.source.any(mapper.key().get(i).column()).eq(parts[i]));
        }
        return one.oneOrNull();
    }

    /**
     * Returns how many rows the query has: {@code SELECT count(*) FROM (SELECT users.id FROM users WHERE ...) AS anon_1}. Flushes before.
     */
    public long count() {
        Subquery rows = criterial().withoutOrder().subquery();
        return session.rows(Sql.select(Functions.count()).from(rows)).one();
    }

    /** Runs this query giving something else than the objects: {@code query(Order.class).where(...).select(sum(Order.TOTAL)).one()}. */
    public <S extends @Nullable Object> Result<S> select(Selectable<S> other) {
        return session.rows(criterial().withOnlyColumns(other));
    }

    /** Whether the query has a row: {@code SELECT EXISTS (SELECT 1 FROM users WHERE ...)}. Flushes before. */
    public boolean exists() {
        Select<?> rows = criterial().withoutOrder().withOnlyColumns(Sql.inlined(1));
        boolean hasFrom = !rows.from().isEmpty() || !rows.joins().isEmpty();
        return Boolean.TRUE.equals(session.rows(Sql.select(Sql.exists(hasFrom ? rows : rows.from(how.source.from()))))
                .one());
    }

    /** Returns the first object, or null if there is none. Asks the database for one row. */
    public @Nullable E first() {
        List<E> found = of(select.limit(1)).all();
        return found.isEmpty() ? null : found.get(0);
    }

    /**
     * Returns the only object.
     *
     * @throws io.github.tribikos.error.NoResultException if there is none
     * @throws io.github.tribikos.error.MultipleResultsException if there are several
     */
    public E one() {
        E only = oneOrNull();
        if (only == null) {
            throw new NoResultException("The query for one " + mapper.type().getSimpleName() + " found none: " + this);
        }
        return only;
    }

    /**
     * Returns the only object, or null if there is none.
     *
     * @throws io.github.tribikos.error.MultipleResultsException if there are several
     */
    public @Nullable E oneOrNull() {
        List<E> found = all();
        if (found.size() > 1) {
            throw new MultipleResultsException(
                    "The query for one " + mapper.type().getSimpleName() + " found " + found.size() + ": " + this);
        }
        return found.isEmpty() ? null : found.get(0);
    }

    /** Shows the SELECT. */
    @Override
    public String toString() {
        return select.toString();
    }
}
