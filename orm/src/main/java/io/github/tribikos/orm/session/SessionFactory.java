package io.github.tribikos.orm.session;

import io.github.tribikos.engine.Connection;
import io.github.tribikos.engine.DiagnosticPolicy;
import io.github.tribikos.engine.Engine;
import io.github.tribikos.error.ArgumentException;
import io.github.tribikos.error.Diagnostic;
import io.github.tribikos.event.Listeners;
import io.github.tribikos.event.Registration;
import io.github.tribikos.orm.MappingException;
import io.github.tribikos.orm.mapping.Criteria;
import io.github.tribikos.orm.mapping.Entity;
import io.github.tribikos.orm.mapping.Mapper;
import io.github.tribikos.orm.mapping.Relation;
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
    private final Settings settings;
    private final Listeners<SessionListener> listeners;
    private final Map<Class<?>, Mapper<?>> found = new ConcurrentHashMap<>(); // by the class's own static Entity

    /** What is said of the sessions. */
    private record Settings(boolean isAutoflushing, Criteria criteria, DiagnosticPolicy nPlusOne) {
        Settings autoflush(boolean on) {
            return new Settings(on, criteria, nPlusOne);
        }

        Settings criteria(Criteria other) {
            return new Settings(isAutoflushing, other, nPlusOne);
        }

        Settings nPlusOne(DiagnosticPolicy other) {
            return new Settings(isAutoflushing, criteria, other);
        }
    }

    private SessionFactory(
            Engine engine, Map<Class<?>, Mapper<?>> given, Settings settings, Listeners<SessionListener> listeners) {
        this.engine = Objects.requireNonNull(engine, "engine");
        this.given = Map.copyOf(given);
        this.settings = settings;
        this.listeners = listeners;
    }

    private SessionFactory with(Settings changed) {
        return new SessionFactory(engine, given, changed, listeners);
    }

    /**
     * Returns a factory for {@code engine}.
     *
     * @param entities mapped classes that are checked now rather than when they are used first
     * @throws MappingException if one of them does not fit its table, or a relationship of one the tables
     */
    public static SessionFactory of(Engine engine, Entity<?>... entities) {
        SessionFactory factory = new SessionFactory(
                engine,
                Map.of(),
                new Settings(true, Criteria.NONE, engine.options().diagnostic(Diagnostic.N_PLUS_ONE)),
                new Listeners<>());
        for (Entity<?> entity : entities) {
            factory = factory.with(entity.mapper());
        }
        for (Entity<?> entity : entities) {
            entity.mapper().relations().forEach(Relation::requireSound);
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
        return new SessionFactory(engine, all, settings, listeners);
    }

    /** Returns a factory whose sessions flush before their queries, as they do unless said otherwise, or only when told and at the commit. */
    public SessionFactory autoflush(boolean flushesBeforeQueries) {
        return with(settings.autoflush(flushesBeforeQueries));
    }

    /**
     * Returns a factory whose sessions see only those objects of a class and its subclasses for which a condition holds: not deleted, of one
     * tenant. It holds in queries for them, in statements that select their columns or join their table, where relationships lead to them -
     * loaded later, by a join or a further statement - and in UPDATE and DELETE of their table. It does not reach into subqueries, nor into
     * {@code any(...)}, and an object that the session has already is given all the same.
     *
     * <pre>{@code
     * sessions.filtered(Tag.class, tag -> tag.get(Tag.ID).lt(4))   // SELECT ... FROM tag WHERE tag.id < ?
     * }</pre>
     */
    public <E> SessionFactory filtered(Class<E> type, Function<Source, Condition> condition) {
        return with(settings.criteria(settings.criteria.and(type, condition)));
    }

    /**
     * Returns a factory whose sessions do this when one place in the program has them read objects one at a time, ten times in a transaction:
     * a relationship of objects that were got one by one, objects by their keys in a loop, columns that a query left out. {@code LOG} tells it
     * on {@code io.github.tribikos.lint} with the relationship, the count and the place, {@code FAIL} throws {@link
     * io.github.tribikos.orm.NPlusOneException}, {@code OFF} costs nothing. As the engine's options say of {@link Diagnostic#N_PLUS_ONE} unless
     * said here: {@code LOG} where nobody said anything.
     */
    public SessionFactory nPlusOne(DiagnosticPolicy policy) {
        return with(settings.nPlusOne(Objects.requireNonNull(policy, "policy")));
    }

    /**
     * Tells {@code listener} of what all sessions do, of this factory and of those that were made from it, before their own listeners.
     *
     * @return the registration, which ends the listening when it is closed
     */
    public Registration listen(SessionListener listener) {
        return listeners.add(listener);
    }

    DiagnosticPolicy nPlusOne() {
        return settings.nPlusOne;
    }

    Criteria criteria() {
        return settings.criteria;
    }

    Listeners<SessionListener> listeners() {
        return listeners;
    }

    boolean isAutoflushing() {
        return settings.isAutoflushing;
    }

    /** Returns a new session, which takes a connection when it needs one. Close it. */
    public Session open() {
        return new Session(this, SessionTransactions.own(engine));
    }

    /** Returns a new session inside the transaction of a connection, by {@link JoinMode#SAVEPOINT}; see {@link #open(Connection, JoinMode)}. */
    public Session open(Connection connection) {
        return open(connection, JoinMode.SAVEPOINT);
    }

    /**
     * Returns a new session that works on a connection of somebody else, who goes on to have it: the session never closes it. A test that
     * leaves nothing behind:
     *
     * <pre>{@code
     * try (Connection connection = engine.connect()) {
     *     Session session = sessions.open(connection);
     *     ...                              // SAVEPOINT ..., and with session.commit() RELEASE SAVEPOINT ...
     *     connection.rollback();           // and all is as before
     * }
     * }</pre>
     *
     * @throws ArgumentException if the connection is of another engine
     * @throws io.github.tribikos.error.CompileException with the first statement, if the mode is {@link JoinMode#SAVEPOINT} and the
     *     database has none
     */
    public Session open(Connection connection, JoinMode mode) {
        if (!connection.engine().equals(engine)) {
            throw new ArgumentException("The connection is of another engine, " + connection.engine()
                    + ", than the sessions of this factory, " + engine + ". Make a SessionFactory for that engine.");
        }
        return new Session(this, SessionTransactions.joined(connection, Objects.requireNonNull(mode, "mode")));
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
