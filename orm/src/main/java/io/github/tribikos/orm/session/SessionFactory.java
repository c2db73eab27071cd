package io.github.tribikos.orm.session;

import io.github.tribikos.engine.Engine;
import io.github.tribikos.event.Listeners;
import io.github.tribikos.event.Registration;
import io.github.tribikos.orm.MappingException;
import io.github.tribikos.orm.mapping.Criteria;
import io.github.tribikos.orm.mapping.Entity;
import io.github.tribikos.orm.mapping.Mapper;
import io.github.tribikos.orm.mapping.Source;
import io.github.tribikos.sql.Condition;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Opens sessions on an engine; SQLAlchemy's {@code sessionmaker(bind=engine)}. A program has one per engine. Immutable and safe for
 * any thread.
 *
 * <pre>{@code
 * static final SessionFactory SESSIONS = SessionFactory.of(engine, User.TABLE, Address.TABLE);
 * }</pre>
 */
public final class SessionFactory {
    private final Engine engine;
    private final Map<Class<?>, Mapper<?>> given;
    private final boolean isAutoflushing;
    private final Criteria criteria;
    private final Listeners<SessionListener> listeners;
    private final Map<Class<?>, Mapper<?>> found = new ConcurrentHashMap<>(); // by the class's own static Entity

    private SessionFactory(
            Engine engine,
            Map<Class<?>, Mapper<?>> given,
            boolean isAutoflushing,
            Criteria criteria,
            Listeners<SessionListener> listeners) {
        this.engine = Objects.requireNonNull(engine, "engine");
        this.given = Map.copyOf(given);
        this.isAutoflushing = isAutoflushing;
        this.criteria = criteria;
        this.listeners = listeners;
    }

    /**
     * Returns a factory for {@code engine}.
     *
     * @param entities mapped classes that are checked now rather than when they are used first
     * @throws MappingException if one of them does not fit its table
     */
    public static SessionFactory of(Engine engine, Entity<?>... entities) {
        SessionFactory factory = new SessionFactory(engine, Map.of(), true, Criteria.NONE, new Listeners<>());
        for (Entity<?> entity : entities) {
            factory = factory.with(entity.mapper());
        }
        return factory;
    }

    /**
     * Returns a factory that knows a further class, mapped to a table that stands elsewhere.
     *
     * @throws MappingException if the class is mapped already, to another table
     */
    public SessionFactory with(Mapper<?> mapper) {
        Map<Class<?>, Mapper<?>> all = new HashMap<>(given);
        Mapper<?> other = all.put(mapper.type(), mapper);
        if (other != null && !other.equals(mapper)) {
            throw new MappingException("The class " + mapper.type().getSimpleName() + " is mapped twice: " + other
                    + ", and " + mapper + ". Map another class to one of the tables.");
        }
        return new SessionFactory(engine, all, isAutoflushing, criteria, listeners);
    }

    /** Returns a factory whose sessions flush before their queries, as they do unless said otherwise, or only when told and at the commit. */
    public SessionFactory autoflush(boolean flushesBeforeQueries) {
        return new SessionFactory(engine, given, flushesBeforeQueries, criteria, listeners);
    }

    /**
     * Returns a factory whose sessions see only those objects of a class and its subclasses for which a condition holds: not deleted, of one
     * tenant. It holds in queries for them, where relationships lead to them - loaded later, by a join or a further statement - and in
     * UPDATE and DELETE of their table; not in statements that select their columns, and an object that the session has already is given all
     * the same.
     *
     * <pre>{@code
     * sessions.filtered(Tag.class, tag -> tag.get(Tag.ID).lt(4))   // SELECT ... FROM tag WHERE tag.id < ?
     * }</pre>
     */
    public <E> SessionFactory filtered(Class<E> type, Function<Source, Condition> condition) {
        return new SessionFactory(engine, given, isAutoflushing, criteria.and(type, condition), listeners);
    }

    /**
     * Tells {@code listener} of what all sessions do, of this factory and of those that were made from it, before their own listeners.
     *
     * @return the registration, which ends the listening when it is closed
     */
    public Registration listen(SessionListener listener) {
        return listeners.add(listener);
    }

    Criteria criteria() {
        return criteria;
    }

    Listeners<SessionListener> listeners() {
        return listeners;
    }

    boolean isAutoflushing() {
        return isAutoflushing;
    }

    /** Returns a new session, which takes a connection when it needs one. Close it. */
    public Session open() {
        return new Session(this);
    }

    /**
     * Runs {@code work} in a session and commits; an exception rolls back and is passed on.
     *
     * @throws io.github.tribikos.error.DatabaseException if the flush or the commit fails
     */
    public void begin(Consumer<Session> work) {
        inTransaction(session -> {
            work.accept(session);
            return true;
        });
    }

    /** As {@link #begin(Consumer)}, and returns what {@code work} gives. */
    public <T extends @Nullable Object> T inTransaction(Function<Session, T> work) {
        try (Session session = open()) {
            T result = work.apply(session);
            session.commit();
            return result;
        }
    }

    Engine engine() {
        return engine;
    }

    /** Finds how a class is mapped: as it was given, else by the static {@code Entity} that it declares. */
    @SuppressWarnings("unchecked") // the mapper of E
    <E> Mapper<E> mapper(Class<E> type) {
        Mapper<?> known = given.get(type);
        return (Mapper<E>) (known != null ? known : found.computeIfAbsent(type, Entity::mapperOf));
    }
}
