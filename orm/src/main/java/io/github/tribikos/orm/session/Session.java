package io.github.tribikos.orm.session;

import static io.github.tribikos.sql.Sql.select;

import io.github.tribikos.engine.Affected;
import io.github.tribikos.engine.Connection;
import io.github.tribikos.engine.Result;
import io.github.tribikos.error.NoResultException;
import io.github.tribikos.error.StateException;
import io.github.tribikos.event.Registration;
import io.github.tribikos.orm.ObjectState;
import io.github.tribikos.orm.StaleDataException;
import io.github.tribikos.orm.flush.UnitOfWork;
import io.github.tribikos.orm.load.EntityLoader;
import io.github.tribikos.orm.load.RelationLoader;
import io.github.tribikos.orm.mapping.Cascade;
import io.github.tribikos.orm.mapping.Criteria;
import io.github.tribikos.orm.mapping.Entity;
import io.github.tribikos.orm.mapping.Mapper;
import io.github.tribikos.orm.mapping.Relation;
import io.github.tribikos.orm.mapping.Relationship;
import io.github.tribikos.orm.state.EntityKey;
import io.github.tribikos.orm.state.IdentityMap;
import io.github.tribikos.orm.state.InstanceState;
import io.github.tribikos.schema.Column;
import io.github.tribikos.sql.DmlStatement;
import io.github.tribikos.sql.ExecutionOptions;
import io.github.tribikos.sql.Expression;
import io.github.tribikos.sql.Parameters;
import io.github.tribikos.sql.RowStatement;
import io.github.tribikos.sql.Select;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * A conversation with the database about objects. It has one object for each row that it has seen, finds what the program changed
 * in their fields, and sends it in a flush: before each query, and at the commit. No object does I/O by itself.
 *
 * <p>A transaction begins with the first statement and ends with {@link #commit}, {@link #rollback} or {@link #close}; the next
 * statement begins another. A commit leaves the objects as they are. A rollback sets the fields of each back to what they were at
 * the last commit, or when it was read; what was added since is not in the session any more. After a flush that failed the session
 * wants a rollback before anything else.
 *
 * <p>Values are compared with {@code equals}, arrays by content: replace a mutable value of another kind, such as one made of JSON,
 * rather than change it in place. The objects are held until the session is closed or {@link #expunge} lets one go. A session
 * belongs to one thread at a time, and usually to one task.
 */
public final class Session implements AutoCloseable {
    private final SessionFactory factory;
    private final IdentityMap objects;
    private final SessionRelations relations;
    private final SessionTransactions transactions;
    private @Nullable RuntimeException failure; // of a flush that has not been rolled back
    private final OpenSavepoints savepoints = new OpenSavepoints();
    private final SessionEvents events;
    private final ObjectReads reads = new ObjectReads(this);
    private final Records records = new Records(this);
    private final RepeatedLoads repeated;
    private final SessionRunner runner = new SessionRunner(this);
    private boolean isAutoflushing;
    private boolean isClosed;

    Session(SessionFactory factory, SessionTransactions transactions) {
        this.factory = factory;
        this.transactions = transactions;
        this.isAutoflushing = factory.isAutoflushing();
        this.repeated = new RepeatedLoads(factory.engine(), factory.nPlusOne());
        this.relations = new SessionRelations(this);
        this.events = new SessionEvents(this, factory.listeners());
        this.objects = new IdentityMap(relations, events);
    }

    IdentityMap objects() {
        return objects;
    }

    SessionEvents events() {
        return events;
    }

    ObjectReads reads() {
        return reads;
    }

    Criteria criteria() {
        return factory.criteria();
    }

    RepeatedLoads repeated() {
        return repeated;
    }

    /**
     * Tells {@code listener} of what this session does, after those of the factory.
     *
     * @return the registration, which ends the listening when it is closed
     */
    public Registration listen(SessionListener listener) {
        return events.own().add(listener);
    }

    /**
     * Adds an object; the next flush inserts its row. One that is here already stays, and one given to {@link #delete} but not
     * flushed is kept after all.
     *
     * <p>A record does not change by that: {@link #current} has the key that the database made.
     *
     * @return the object
     * @throws io.github.tribikos.orm.MappingException if its class is not mapped
     * @throws StateException if its row was deleted in this transaction, the session has the row of a record and other values of it, or the
     *     session is closed
     */
    public <E> E add(E entity) {
        requireUsable();
        InstanceState known = objects.of(entity);
        if (entity instanceof Record) {
            records.add(mapper(entity), entity);
        } else if (known == null) {
            objects.add(factory.mapper(entity.getClass()), entity);
            relations.reached(entity);
        } else if (known.status() == ObjectState.DELETED) {
            throw new StateException("The row of this " + known.mapper().type().getSimpleName()
                    + " was deleted in this transaction. Roll back, or add it after the commit.");
        } else {
            known.doom(false);
        }
        return entity;
    }

    /** Adds each of {@code entities}, in their order; see {@link #add}. */
    public void addAll(Collection<?> entities) {
        entities.forEach(this::add);
    }

    /**
     * Has the next flush delete the object's row. One that was added and not flushed just leaves the session.
     *
     * @throws StateException if the object is not in the session: get it by its key first
     * @throws StaleDataException if it is a record, and the session's one has another version
     */
    public void delete(Object entity) {
        requireUsable();
        InstanceState state = objects.required(entity);
        Records.requireSameVersion(state.mapper(), entity, state.entity());
        if (state.status() == ObjectState.PENDING) {
            objects.remove(state);
        } else if (state.status() == ObjectState.PERSISTENT) {
            state.doom(true);
        }
    }

    /**
     * Lets an object go: nothing that happens to it concerns the session any more.
     *
     * @throws StateException if the object is not in the session
     */
    public void expunge(Object entity) {
        requireUsable();
        InstanceState state = objects.required(entity);
        objects.remove(state);
        relations.expunged(state);
    }

    /** Lets all objects go, as they are; see {@link #expunge}. */
    public void expungeAll() {
        requireUsable();
        objects.clear();
    }

    /**
     * Loads what a relationship leads to from {@code entity}, if it is not loaded.
     *
     * @throws StateException if the object is not in the session
     */
    public <E> void load(E entity, Relationship<? super E, ?> relationship) {
        requireUsable();
        load(entity, relationship.relation());
    }

    /**
     * Reads those of the columns that are not loaded - the query left them out, or {@link #expire} forgot them - into their fields:
     * {@code SELECT users.photo FROM users WHERE users.id = ?}. A field that was set since keeps what it was set to.
     *
     * @throws StateException if the object is not in the session, or the query that read it says that a column is not to be read so
     * @throws io.github.tribikos.error.ArgumentException if a column is none of its class
     * @throws StaleDataException if the row is gone
     */
    public void load(Object entity, Column<?>... columns) {
        requireUsable();
        reads.load(objects.required(entity), columns);
    }

    /** Whether a column of an object is loaded, so that its field says what the row does; a new object is. */
    public boolean isLoaded(Object entity, Column<?> column) {
        return reads.isLoaded(objects.required(entity), column);
    }

    /**
     * Forgets what was read of an object but for its key: its fields stay as they were read and take what the next query reads, or
     * {@link #load}. Changes that were not flushed are lost. Passes on {@link Cascade#REFRESH_EXPIRE}.
     *
     * @throws StateException if the object is not in the session, or has no row
     */
    public void expire(Object entity) {
        requireUsable();
        reads.expire(objects.required(entity));
    }

    /** Forgets what was read of some columns; see {@link #expire(Object)}. */
    public void expire(Object entity, Column<?>... columns) {
        requireUsable();
        reads.expire(objects.required(entity), columns);
    }

    /** Forgets what was read of every object; see {@link #expire(Object)}. */
    public void expireAll() {
        requireUsable();
        objects.all().stream()
                .filter(state -> state.status() == ObjectState.PERSISTENT)
                .forEach(reads::expire);
    }

    /**
     * Has the next flush write a column of the object's row though its field may hold what was read: its value was changed in place, which the
     * session does not see unless the column is declared {@code TABLE.mutable(...)}. SQLAlchemy's {@code flag_modified}.
     *
     * @throws StateException if the object is not in the session
     * @throws io.github.tribikos.error.ArgumentException if the column is none of its class
     */
    public void flagModified(Object entity, Column<?> column) {
        requireUsable();
        reads.flag(objects.required(entity), column);
    }

    /**
     * Has the next flush set a column of the object's row to an expression: {@code session.set(venue, Venue.CAPACITY,
     * Venue.CAPACITY.plus(25))} renders {@code UPDATE venue SET capacity=(venue.capacity + ?) WHERE venue.id = ?}. The field keeps its value;
     * {@link #load} reads what came of it.
     *
     * @throws StateException if the object is not in the session, or has no row
     * @throws io.github.tribikos.error.ArgumentException if the column is none of its class
     */
    public <T extends @Nullable Object> void set(Object entity, Column<T> column, Expression<? extends T> value) {
        requireUsable();
        reads.assign(objects.required(entity), column, Objects.requireNonNull(value, "value"));
    }

    /**
     * Reads the object's row again and sets its fields to it; what its relationships led to is loaded again when it is looked at. Changes
     * of its fields that were not flushed are lost.
     *
     * @throws StateException if the object is not in the session, or has no row
     */
    public <E> void refresh(E entity) {
        requireUsable();
        reads.refresh(objects.required(entity));
    }

    /** Reads some columns of the object's row again; see {@link #refresh(Object)}. Changes of the other fields stay. */
    public void refresh(Object entity, Column<?>... columns) {
        requireUsable();
        reads.refresh(objects.required(entity), columns);
    }

    /** Loads again what a relationship leads to from {@code entity}; what was put in and taken out since is lost. */
    public <E> void refresh(E entity, Relationship<? super E, ?> relationship) {
        requireUsable();
        Relation<?, ?> relation = relationship.relation();
        objects.required(entity);
        relation.unload(entity);
        load(entity, relation);
    }

    /**
     * Copies an object that is in no session, or in another, onto this session's own object of the same row, and returns that; the given one
     * stays outside. Without such a row - asked by the primary key - the copy is new, and the next flush inserts it. An object that is in this
     * session already is returned as it is.
     *
     * <p>All fields are copied, a null only where the column may be NULL. Relationships that pass on {@link Cascade#MERGE}, as they do unless
     * declared otherwise, are copied too, object by object, where the given object says what they lead to: its handle is loaded, or something
     * was put into it. What is missing from a given collection is taken out.
     *
     * @throws StaleDataException if the class counts versions, and the row has another than the object
     * @throws io.github.tribikos.orm.MappingException if the class is not mapped
     */
    public <E> E merge(E entity) {
        requireUsable();
        return entity instanceof Record
                ? records.merge(entity, ObjectReads.all(mapper(entity)))
                : new Merge(this).merge(entity);
    }

    /**
     * As {@link #merge(Object)}, copying only these columns onto an object whose row exists, nulls too, and no relationships: the given
     * object says nothing by its other fields. A new object takes all of them.
     *
     * @throws io.github.tribikos.error.ArgumentException if a column is none of its class
     */
    public <E> E merge(E entity, Column<?>... columns) {
        requireUsable();
        List<Integer> places = ObjectReads.places(mapper(entity), columns);
        return entity instanceof Record ? records.merge(entity, places) : new Merge(this).merge(entity, places);
    }

    /**
     * Has the next flush make the row of a record's key what {@code record} says, in the columns where it differs alone: {@code
     * session.update(book.withTitle("Emma"))} sends {@code UPDATE book SET title=? WHERE book.id = ?}. The row is read if the session does
     * not have it. A version is not taken over but checked.
     *
     * @return the record
     * @throws io.github.tribikos.error.ArgumentException if it is no record but an object of a class, or has no key
     * @throws StaleDataException if there is no such row, or the class counts versions and the session has another than the record
     * @throws StateException if it is deleted in this transaction
     */
    public <E> E update(E record) {
        requireUsable();
        records.update(record);
        return record;
    }

    /**
     * Returns a record as its row is, which it may be told by its key or by having been added: with the key that the database made, and the
     * version that the flush counted. Flushes before. Of a class it is the object itself.
     *
     * @throws StateException if it is not in the session
     */
    public <E> E current(E entity) {
        requireUsable();
        flush();
        return reads.current(objects.required(entity), entity);
    }

    /**
     * Inserts the row of an object that is in no session, or updates the one that is there already, in one statement: {@code INSERT INTO tag
     * (label, uses) VALUES (?, ?) ON CONFLICT (label) DO UPDATE SET uses = excluded.uses RETURNING ...}. Flushes before. Relationships are
     * not looked at, nor are listeners told.
     *
     * @param entity the object, which stays outside
     * @param key the columns of a UNIQUE constraint on which the row may meet another; none for the primary key
     * @return the session's own object of the row
     * @throws StateException if the object is in the session
     * @throws io.github.tribikos.error.ArgumentException if a field of the key is not set, or the class lies in several tables or counts versions
     * @throws io.github.tribikos.error.CompileException if the database has no upsert, or no RETURNING
     */
    public <E> E upsert(E entity, Column<?>... key) {
        return upsertAll(List.of(entity), key).get(0);
    }

    /**
     * As {@link #upsert}, of many objects of one class: those that set the same columns share a statement.
     *
     * @return the session's own objects, in the order of the given ones
     */
    public <E> List<E> upsertAll(Collection<E> entities, Column<?>... key) {
        requireUsable();
        return entities.isEmpty() ? List.of() : Upserts.of(this, entities, key).run(entities);
    }

    Mapper<?> mapper(Object entity) {
        return factory.mapper(entity.getClass());
    }

    void load(Object entity, Relation<?, ?> relation) {
        autoflush();
        relations.load(relation, List.of(objects.required(entity)));
    }

    RelationLoader loader() {
        return new RelationLoader(objects, runner);
    }

    /** Whether the object is in this session, its row not deleted. */
    public boolean contains(Object entity) {
        InstanceState state = objects.of(entity);
        return state != null && state.status() != ObjectState.DELETED;
    }

    /** Returns how the object stands to this session. */
    public ObjectState stateOf(Object entity) {
        InstanceState state = objects.of(entity);
        return state == null ? ObjectReads.stateOutside(mapper(entity), entity) : state.status();
    }

    /** Whether a flush would send anything. Reads the fields of every object. */
    public boolean isModified() {
        return UnitOfWork.isNeeded(objects);
    }

    /**
     * Returns the object with a primary key, or null if there is no such row. Asks the database only if the session has not got it
     * yet, and flushes before. Renders {@code SELECT ... FROM users WHERE users.id = ?}.
     *
     * @param key the values of the primary key in its order; an {@code int} is good for a BIGINT
     * @throws io.github.tribikos.error.ArgumentException if they are too few or too many, or one is null or of another type
     */
    public <E> @Nullable E get(Class<E> type, Object... key) {
        requireUsable();
        Mapper<E> mapper = factory.mapper(type);
        Object[] parts = mapper.checkedKey(key);
        InstanceState known = objects.of(EntityKey.ofParts(mapper, parts));
        if (known != null) {
            return known.isDoomed() ? null : mapper.shown(known.entity());
        }
        repeated.key(type);
        return query(type).get(key);
    }

    /**
     * As {@link #get}, for a row that has to be there.
     *
     * @throws NoResultException if it is not
     */
    public <E> E getOne(Class<E> type, Object... key) {
        E found = get(type, key);
        if (found == null) {
            throw new NoResultException(
                    "There is no " + type.getSimpleName() + " with this key. Use get(...) if there may be none.");
        }
        return found;
    }

    /** Does {@code work} without flushing before its queries, which then do not see what was not flushed. */
    public void noAutoflush(Runnable work) {
        noAutoflush(() -> {
            work.run();
            return true;
        });
    }

    /** As {@link #noAutoflush(Runnable)}, and returns what {@code work} gives. */
    public <T extends @Nullable Object> T noAutoflush(Supplier<T> work) {
        boolean before = isAutoflushing;
        isAutoflushing = false;
        try {
            return work.get();
        } finally {
            isAutoflushing = before;
        }
    }

    void autoflush() {
        requireUsable();
        if (isAutoflushing) {
            flush();
        }
    }

    /** Whether a transaction is open: it begins with the first statement. */
    public boolean isInTransaction() {
        return transactions.open() != null;
    }

    /** Begins a query for objects of a class: {@code session.query(User.class).where(User.NAME.eq("Ada")).all()}. */
    public <E> EntityQuery<E> query(Class<E> type) {
        requireUsable();
        Mapper<E> mapper = factory.mapper(type);
        Select<?> all = select(mapper.key().get(0).column());
        return EntityQuery.of(this, mapper, mapper.parts().size() == 1 ? all : all.from(mapper.from()));
    }

    /**
     * Makes a query for objects of a SELECT of Core, whose selection is the entity: {@code
     * session.query(select(User.TABLE).where(...)).options(selectinLoad(User.ADDRESSES))}.
     */
    public <E> EntityQuery<E> query(Select<E> statement) {
        requireUsable();
        if (statement.selectable() instanceof Entity<?> entity) {
            @SuppressWarnings("unchecked") // the entity of a Select<E>
            Mapper<E> mapper = (Mapper<E>) entity.mapper();
            return EntityQuery.of(this, mapper, statement);
        }
        throw new StateException(
                "query(...) takes a SELECT of one entity, such as select(User.TABLE). Run others by execute(...).");
    }

    /**
     * Begins a query for the objects that a relationship leads to from {@code owner}, in its order, loading nothing else: for collections that
     * are too large to load. {@code related(visitor, Visitor.PURCHASES).where(Purchase.STATUS.eq("paid")).all()} renders {@code SELECT ... FROM
     * purchase WHERE ? = purchase.visitor_id AND purchase.status = ?}.
     */
    public <E, T> EntityQuery<T> related(E owner, Relationship<E, T> relationship) {
        requireUsable();
        return EntityQuery.related(this, owner, relationship.relation());
    }

    <E> EntityLoader<E> loader(Mapper<E> mapper) {
        autoflush();
        return new EntityLoader<>(mapper, objects, runner);
    }

    /**
     * Flushes, then runs a statement that gives rows. {@code select(User.TABLE)} gives the session's own objects, one for each row:
     * one that it has already keeps its fields. So do entities beside other things: {@code select(User.TABLE, count(Post.ID))} gives rows
     * with {@code row.get(User.TABLE)}, {@code select(project(User.TABLE, Post.TITLE).into(Line::new))} records, and from the outer side of a
     * join {@code optional(Post.ID, Post.TABLE)} an object or null. {@code insert(User.TABLE)....returning(User.TABLE)} gives objects that
     * take what was returned. What the factory filters, the statement does not see; its subqueries do.
     *
     * @throws StateException if an entity of several tables is selected beside other things
     */
    public <R extends @Nullable Object> Result<R> execute(RowStatement<R> statement) {
        requireUsable();
        return rows(EntityStatements.prepared(statement, objects, factory.criteria()));
    }

    /**
     * Flushes, then runs a statement that changes rows. The session's objects follow it: those whose rows it changes have the new values, or
     * read them when asked ({@link #load}); see {@link Synchronize#AUTO}.
     */
    public Affected execute(DmlStatement statement) {
        return execute(statement, Synchronize.AUTO);
    }

    /**
     * As {@link #execute(DmlStatement)}, saying how the session's objects follow.
     *
     * @throws io.github.tribikos.error.ArgumentException if it is {@link Synchronize#EVALUATE} and only the database can tell
     */
    public Affected execute(DmlStatement statement, Synchronize how) {
        autoflush();
        return Synchronization.run(
                objects, connection(), EntityStatements.criterial(statement, factory.criteria()), how);
    }

    /** Flushes, then runs a statement once for each set of values. The session's objects do not follow. */
    public Affected executeMany(DmlStatement statement, List<Parameters> sets) {
        autoflush();
        return connection().executeMany(EntityStatements.criterial(statement, factory.criteria()), sets);
    }

    <R extends @Nullable Object> Result<R> rows(RowStatement<R> statement) {
        autoflush();
        return connection().execute(statement);
    }

    /**
     * Sends what was added, changed and deleted: tables in the order of their foreign keys, objects with the same columns in one
     * batch. What the database makes up - keys, defaults - is written into the fields. Sends nothing if nothing changed.
     *
     * @throws io.github.tribikos.orm.StaleDataException if a row to change or delete is gone
     * @throws io.github.tribikos.error.DatabaseException if the database refuses a statement
     * @throws io.github.tribikos.error.ArgumentException if a field of a NOT NULL column is not set
     */
    public void flush() {
        requireUsable();
        if (!isModified()) {
            return;
        }
        events.tell(listener -> listener.beforeFlush(this));
        try {
            UnitOfWork.flush(objects, loader(), this::connection);
            events.tell(listener -> listener.afterFlush(this));
        } catch (RuntimeException e) {
            failure = e;
            if (savepoints.isEmpty()) { // else there is something to go back to
                transactions.rollback(e);
            }
            throw e;
        }
    }

    <R> List<R> rowsAsTheyAre(RowStatement<R> statement) {
        return connection().execute(statement).all();
    }

    <R extends @Nullable Object> Result<R> stream(RowStatement<R> statement, int fetchSize) {
        ExecutionOptions asTheyCome = ExecutionOptions.none().stream(true).fetchSize(fetchSize);
        return connection().with(asTheyCome).execute(statement);
    }

    private Connection connection() {
        Connection open = transactions.open();
        if (open == null) {
            open = transactions.begin();
            events.tell(listener -> listener.begun(this));
        }
        return open;
    }

    /**
     * Flushes and commits. The objects stay in the session as they are.
     *
     * @throws io.github.tribikos.error.DatabaseException if the flush or the commit fails; roll back then
     */
    public void commit() {
        requireUsable();
        events.tell(listener -> listener.beforeCommit(this));
        flush();
        if (isInTransaction()) {
            try {
                transactions.commit();
            } catch (RuntimeException e) {
                failure = e;
                throw e;
            }
        }
        savepoints.clear();
        repeated.clear();
        objects.committed();
        events.tell(listener -> listener.afterCommit(this));
    }

    /**
     * Flushes, and sets a savepoint: {@code try (SessionSavepoint point = session.savepoint()) { ...; point.release(); }} goes back to it
     * if anything is thrown. Begins a transaction if none is open.
     *
     * @throws io.github.tribikos.error.CompileException if the database has no savepoints
     */
    public SessionSavepoint savepoint() {
        flush();
        SessionSavepoint point = new SessionSavepoint(this, connection().savepoint(), objects.checkpoint());
        savepoints.open(point);
        return point;
    }

    /** Runs {@code work} in a savepoint: what it throws undoes what it did, in the database and in the objects, and nothing before it. */
    public void savepoint(Consumer<Session> work) {
        inSavepoint(session -> {
            work.accept(session);
            return true;
        });
    }

    /** As {@link #savepoint(Consumer)}, and returns what {@code work} gives. */
    public <T extends @Nullable Object> T inSavepoint(Function<Session, T> work) {
        try (SessionSavepoint point = savepoint()) {
            T value = work.apply(this);
            point.release();
            return value;
        }
    }

    void wentBackTo(SessionSavepoint point) {
        failure = null;
        savepoints.endThoseWithin(point);
        objects.rolledBackTo(point.checkpoint());
        savepoints.end(point);
    }

    void released(SessionSavepoint point) {
        savepoints.end(point);
    }

    /**
     * Undoes what was done since the last commit, in the database and in the objects. What was added since then is transient again,
     * without the key that the database had made; what was deleted is back.
     */
    public void rollback() {
        requireOpen();
        failure = null;
        try {
            if (isInTransaction()) {
                transactions.rollback();
            }
        } finally {
            savepoints.endAll();
            repeated.clear();
            objects.rolledBack();
        }
        events.tell(listener -> listener.afterRollback(this));
    }

    private void requireOpen() {
        if (isClosed) {
            throw new StateException("The session is closed. Open another with the SessionFactory.");
        }
    }

    void requireUsable() {
        requireOpen();
        if (failure != null) {
            throw new StateException(
                    "The session's flush or commit has failed. Call rollback() before going on.",
                    Objects.requireNonNull(failure));
        }
    }

    /** Lets all objects go, as they are, and undoes what was not committed. A second call does nothing. */
    @Override
    public void close() {
        if (isClosed) {
            return;
        }
        isClosed = true;
        objects.clear();
        if (isInTransaction()) {
            transactions.abandon();
        }
    }
}
