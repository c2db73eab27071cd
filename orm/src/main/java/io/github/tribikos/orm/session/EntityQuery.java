package io.github.tribikos.orm.session;

import io.github.tribikos.sql.Condition;
import io.github.tribikos.sql.OrderTerm;
import io.github.tribikos.sql.Select;
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
    private final Select<E> select;

    EntityQuery(Session session, Select<E> select) {
        this.session = session;
        this.select = select;
    }

    private EntityQuery<E> of(Select<E> changed) {
        return new EntityQuery<>(session, changed);
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
        return session.rows(select).all();
    }

    /** Returns the first object, or null if there is none. Asks the database for one row. */
    public @Nullable E first() {
        return session.rows(select.limit(1)).first();
    }

    /**
     * Returns the only object.
     *
     * @throws io.github.tribikos.error.NoResultException if there is none
     * @throws io.github.tribikos.error.MultipleResultsException if there are several
     */
    public E one() {
        return session.rows(select).one();
    }

    /**
     * Returns the only object, or null if there is none.
     *
     * @throws io.github.tribikos.error.MultipleResultsException if there are several
     */
    public @Nullable E oneOrNull() {
        return session.rows(select).oneOrNull();
    }

    /** Shows the SELECT. */
    @Override
    public String toString() {
        return select.toString();
    }
}
