package io.github.tribikos.orm.session;

import io.github.tribikos.error.MultipleResultsException;
import io.github.tribikos.error.NoResultException;
import io.github.tribikos.orm.mapping.LoadOption;
import io.github.tribikos.orm.mapping.Mapper;
import io.github.tribikos.sql.Condition;
import io.github.tribikos.sql.FromItem;
import io.github.tribikos.sql.OrderTerm;
import io.github.tribikos.sql.Select;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
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
    private final List<LoadOption<?>> options;

    EntityQuery(Session session, Mapper<E> mapper, Select<?> select, List<LoadOption<?>> options) {
        this.session = session;
        this.mapper = mapper;
        this.select = select;
        this.options = options;
    }

    private EntityQuery<E> of(Select<?> changed) {
        return new EntityQuery<>(session, mapper, changed, options);
    }

    /**
     * Returns this query loading relationships of its objects as {@code options} say.
     *
     * @throws io.github.tribikos.error.ArgumentException when the query is run, if one is of another class
     */
    @SafeVarargs
    @SuppressWarnings("varargs") // only read
    public final EntityQuery<E> options(LoadOption<? super E>... options) {
        List<LoadOption<?>> all = new ArrayList<>(this.options);
        all.addAll(Arrays.asList(options));
        return new EntityQuery<>(session, mapper, select, List.copyOf(all));
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
        return session.entities(mapper, select, options);
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
