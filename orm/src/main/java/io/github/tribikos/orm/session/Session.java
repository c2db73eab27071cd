package io.github.tribikos.orm.session;

import static io.github.tribikos.sql.Sql.select;

import io.github.tribikos.engine.Affected;
import io.github.tribikos.engine.Connection;
import io.github.tribikos.engine.Result;
import io.github.tribikos.error.StateException;
import io.github.tribikos.orm.ObjectState;
import io.github.tribikos.orm.StaleDataException;
import io.github.tribikos.orm.flush.UnitOfWork;
import io.github.tribikos.orm.load.ColumnValues;
import io.github.tribikos.orm.load.EntityLoader;
import io.github.tribikos.orm.load.RelationLoader;
import io.github.tribikos.orm.mapping.Attribute;
import io.github.tribikos.orm.mapping.Cascade;
import io.github.tribikos.orm.mapping.Entity;
import io.github.tribikos.orm.mapping.LoadOption;
import io.github.tribikos.orm.mapping.Mapper;
import io.github.tribikos.orm.mapping.Relation;
import io.github.tribikos.orm.mapping.Relationship;
import io.github.tribikos.orm.state.EntityKey;
import io.github.tribikos.orm.state.IdentityMap;
import io.github.tribikos.orm.state.InstanceState;
import io.github.tribikos.orm.state.LoadGroup;
import io.github.tribikos.sql.Condition;
import io.github.tribikos.sql.DmlStatement;
import io.github.tribikos.sql.RowStatement;
import io.github.tribikos.sql.Select;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.Function;
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
    private @Nullable Connection connection; // only while a transaction is open
    private @Nullable RuntimeException failure; // of a flush that has not been rolled back
    private final Deque<SessionSavepoint> savepoints = new ArrayDeque<>(); // the innermost first
    private boolean isClosed;

    Session(SessionFactory factory) {
        this.factory = factory;
        this.relations = new SessionRelations(this);
        this.objects = new IdentityMap(relations);
    }

    IdentityMap objects() {
        return objects;
    }

    /**
     * Adds an object; the next flush inserts its row. One that is here already stays, and one given to {@link #delete} but not
     * flushed is kept after all.
     *
     * @return the object
     * @throws io.github.tribikos.orm.MappingException if its class is not mapped
     * @throws StateException if its row was deleted in this transaction, or the session is closed
     */
    public <E> E add(E entity) {
        requireUsable();
        InstanceState known = objects.of(entity);
        if (known == null) {
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
     */
    public void delete(Object entity) {
        requireUsable();
        InstanceState state = required(entity);
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
        InstanceState state = required(entity);
        objects.remove(state);
        for (Relation<?, ?> relation : state.mapper().relations()) {
            if (relation.relationship().passesOn(Cascade.EXPUNGE)) {
                relation.content(entity).stream()
                        .filter(each -> objects.of(each) != null)
                        .forEach(this::expunge);
            }
        }
    }

    /**
     * Loads what a relationship leads to from {@code entity}, if it is not loaded.
     *
     * @throws StateException if the object is not in the session
     */
    public <E> void load(E entity, Relationship<? super E, ?> relationship) {
        load(entity, relationship.relation());
    }

    /**
     * Reads the object's row again and sets its fields to it; what its relationships led to is loaded again when it is looked at. Changes
     * of its fields that were not flushed are lost.
     *
     * @throws StateException if the object is not in the session, or has no row
     */
    public <E> void refresh(E entity) {
        requireUsable();
        InstanceState state = required(entity);
        if (state.status() != ObjectState.PERSISTENT) {
            throw new StateException("This " + entity.getClass().getSimpleName() + " is " + state.status()
                    + ", so there is no row to read again. Flush it first.");
        }
        Mapper<?> mapper = state.mapper();
        Condition[] hasKey = new Condition[mapper.keyIndexes().size()];
        for (int i = 0; i < hasKey.length; i++) {
            int place = mapper.keyIndexes().get(i);
            Object part = Objects.requireNonNull(state.row()[place]);
            hasKey[i] = mapper.attributes().get(place).anyColumn().eq(part);
        }
        ColumnValues<@Nullable Object[]> values =
                new ColumnValues<>(mapper.table().columns(), row -> row);
        List<@Nullable Object[]> rows = rowsAsTheyAre(select(values).where(hasKey));
        if (rows.isEmpty()) {
            throw new StaleDataException("The row of this " + entity.getClass().getSimpleName()
                    + " is gone: somebody else deleted it. Roll back, or expunge the object.");
        }
        state.refreshed(rows.get(0));
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
        return new Merge(this).merge(entity);
    }

    Mapper<?> mapper(Object entity) {
        return factory.mapper(entity.getClass());
    }

    void load(Object entity, Relation<?, ?> relation) {
        flush();
        loader().load(relation, List.of(required(entity)));
    }

    RelationLoader loader() {
        return new RelationLoader(objects, this::rowsAsTheyAre);
    }

    private InstanceState required(Object entity) {
        InstanceState state = objects.of(entity);
        if (state == null) {
            throw new StateException("This " + entity.getClass().getSimpleName()
                    + " is not in the session. Add it, or get the" + " session's own with get(...).");
        }
        return state;
    }

    /** Whether the object is in this session, its row not deleted. */
    public boolean contains(Object entity) {
        InstanceState state = objects.of(entity);
        return state != null && state.status() != ObjectState.DELETED;
    }

    /** Returns how the object stands to this session. */
    public ObjectState stateOf(Object entity) {
        InstanceState state = objects.of(entity);
        if (state != null) {
            return state.status();
        }
        Mapper<?> mapper = factory.mapper(entity.getClass());
        return EntityKey.of(mapper, mapper.read(entity)) == null ? ObjectState.TRANSIENT : ObjectState.DETACHED;
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
            return known.isDoomed() ? null : type.cast(known.entity());
        }
        List<Attribute> attributes = mapper.key();
        Condition[] hasKey = new Condition[parts.length];
        for (int i = 0; i < parts.length; i++) {
            hasKey[i] = attributes.get(i).anyColumn().eq(parts[i]);
        }
        return rows(select(selection(mapper)).where(hasKey)).oneOrNull();
    }

    /** Begins a query for objects of a class: {@code session.query(User.class).where(User.NAME.eq("Ada")).all()}. */
    public <E> EntityQuery<E> query(Class<E> type) {
        requireUsable();
        Mapper<E> mapper = factory.mapper(type);
        return new EntityQuery<>(this, mapper, select(selection(mapper)), List.of());
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
            return new EntityQuery<>(this, mapper, statement, List.of());
        }
        throw new StateException(
                "query(...) takes a SELECT of one entity, such as select(User.TABLE). Run others by execute(...).");
    }

    <E> List<E> entities(Mapper<E> mapper, Select<?> query, List<LoadOption<?>> options) {
        flush();
        return new EntityLoader<>(mapper, objects, this::rowsAsTheyAre).load(query, options);
    }

    private <E> ColumnValues<E> selection(Mapper<E> mapper) {
        LoadGroup group = new LoadGroup();
        return new ColumnValues<>(mapper.table().columns(), row -> objects.loaded(mapper, row, group));
    }

    /**
     * Flushes, then runs a statement that gives rows. {@code select(User.TABLE)} gives the session's own objects, one for each row:
     * one that it has already keeps its fields.
     *
     * @throws StateException if an entity is selected beside other things
     */
    @SuppressWarnings("unchecked") // the entity of a Select<R> makes Rs
    public <R extends @Nullable Object> Result<R> execute(RowStatement<R> statement) {
        requireUsable();
        if (statement instanceof Select<R> query && query.selectable() instanceof Entity<?> entity) {
            return rows((Select<R>) query.withOnlyColumns(selection(entity.mapper())));
        }
        return rows(statement);
    }

    /**
     * Flushes, then runs a statement that changes rows. The session's objects do not follow what it does; those read later do.
     */
    public Affected execute(DmlStatement statement) {
        flush();
        return connection().execute(statement);
    }

    <R extends @Nullable Object> Result<R> rows(RowStatement<R> statement) {
        flush();
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
        try {
            UnitOfWork.flush(objects, loader(), this::connection);
        } catch (RuntimeException e) {
            failure = e;
            throw e;
        }
    }

    private <R> List<R> rowsAsTheyAre(RowStatement<R> statement) {
        return connection().execute(statement).all();
    }

    private Connection connection() {
        Connection open = connection;
        if (open == null) {
            open = factory.engine().connect();
            connection = open;
        }
        return open;
    }

    /**
     * Flushes and commits. The objects stay in the session as they are.
     *
     * @throws io.github.tribikos.error.DatabaseException if the flush or the commit fails; roll back then
     */
    public void commit() {
        flush();
        Connection open = connection;
        if (open != null) {
            try {
                open.commit();
            } catch (RuntimeException e) {
                failure = e;
                throw e;
            }
            release(open);
        }
        savepoints.clear();
        objects.committed();
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
        savepoints.push(point);
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
        endThoseWithin(point);
        objects.rolledBackTo(point.checkpoint());
        savepoints.pop().checkpoint().end();
    }

    void released(SessionSavepoint point) {
        endThoseWithin(point);
        savepoints.pop().checkpoint().end();
    }

    private void endThoseWithin(SessionSavepoint point) {
        while (!point.equals(Objects.requireNonNull(savepoints.peek()))) {
            savepoints.pop().checkpoint().end();
        }
    }

    /**
     * Undoes what was done since the last commit, in the database and in the objects. What was added since then is transient again,
     * without the key that the database had made; what was deleted is back.
     */
    public void rollback() {
        requireOpen();
        failure = null;
        Connection open = connection;
        try {
            if (open != null) {
                open.rollback();
            }
        } finally {
            if (open != null) {
                release(open);
            }
            savepoints.forEach(point -> point.checkpoint().end());
            savepoints.clear();
            objects.rolledBack();
        }
    }

    private void release(Connection open) {
        connection = null;
        open.close();
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
        Connection open = connection;
        if (open != null) {
            release(open);
        }
    }
}
