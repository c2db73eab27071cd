package io.github.tribikos.orm.state;

import io.github.tribikos.error.StateException;
import io.github.tribikos.orm.ObjectState;
import io.github.tribikos.orm.mapping.Mapper;
import io.github.tribikos.orm.mapping.Missing;
import io.github.tribikos.orm.mapping.RelationContext;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The objects of a session: one per row. Holds them strongly, unlike SQLAlchemy's: without instrumented fields a change is seen
 * only by looking at the object, so one that the program has changed and let go must still be there at the flush.
 */
public final class IdentityMap {
    private final IdentityHashMap<Object, InstanceState> byObject = new IdentityHashMap<>();
    private final Map<EntityKey, InstanceState> byKey = new HashMap<>();
    private final IdentityHashMap<Object, InstanceState> records = new IdentityHashMap<>(); // as they were added
    private final Map<Class<?>, Mapper<?>> recordClasses = new HashMap<>();
    private final List<InstanceState> inOrder = new ArrayList<>(); // in which they came; may hold some that have left
    private final RelationContext context;
    private final StateEvents events;
    private long next;

    /** Creates an empty map for the session behind {@code context}. */
    public IdentityMap(RelationContext context, StateEvents events) {
        this.context = context;
        this.events = events;
    }

    /** Returns what is told of the objects. */
    public StateEvents events() {
        return events;
    }

    /** Returns what is known of an object, null if it is not in the session. A record is known by its key. */
    public @Nullable InstanceState of(Object entity) {
        InstanceState known = byObject.get(entity);
        return known == null && entity instanceof Record ? ofRecord(entity) : known;
    }

    /** Returns the state of an object that must be here. */
    public InstanceState required(Object entity) {
        InstanceState state = of(entity);
        if (state == null) {
            throw new StateException("This " + entity.getClass().getSimpleName()
                    + " is not in the session. Add it, or get the session's own with get(...).");
        }
        return state;
    }

    private @Nullable InstanceState ofRecord(Object record) {
        InstanceState added = records.get(record);
        if (added != null && byObject.containsKey(added.entity())) {
            return added;
        }
        Mapper<?> mapper = recordClasses.get(record.getClass());
        EntityKey key = mapper == null ? null : EntityKey.of(mapper, mapper.read(record));
        return key == null ? null : byKey.get(key);
    }

    /** Returns the object of a row, null if it is not in the session. */
    public @Nullable InstanceState of(EntityKey key) {
        return byKey.get(key);
    }

    /** Returns the objects in the order in which they came. */
    public List<InstanceState> all() {
        if (inOrder.size() > byObject.size()) {
            inOrder.removeIf(state -> !state.equals(byObject.get(state.entity())));
        }
        return List.copyOf(inOrder);
    }

    /** Takes in a new object. */
    public void add(Mapper<?> mapper, Object entity) {
        Object held = mapper.held(entity);
        InstanceState state = InstanceState.added(mapper, held, next++, events);
        put(held, state);
        if (mapper.isRecord()) {
            recordClasses.put(mapper.type(), mapper);
            records.put(entity, state);
        }
        events.moved(held, ObjectState.TRANSIENT, ObjectState.PENDING);
        mapper.bind(held, context, true);
    }

    private void put(Object entity, InstanceState state) {
        byObject.put(entity, state);
        inOrder.add(state);
    }

    /**
     * Returns the object of a row, whose values are {@link Missing} where they were not read: the one that is here already, else a new one.
     * One that is here keeps its fields, but for what it misses; where the group overwrites, it takes them all.
     */
    public <E> E loaded(Mapper<E> mapper, @Nullable Object[] row, LoadGroup group) {
        EntityKey key = EntityKey.of(mapper, row);
        InstanceState known = key == null ? null : byKey.get(key);
        if (known != null) {
            if (!mapper.type().isAssignableFrom(known.mapper().type())) {
                throw new StateException(
                        "The session has the row of a " + mapper.type().getSimpleName() + " as a "
                                + known.mapper().type().getSimpleName() + ". Expunge that one first.");
            }
            known.joins(group);
            if (group.isOverwriting() || known.hasMissing()) {
                known.filled(row, group.isOverwriting());
            }
            return mapper.shown(known.entity());
        }
        Mapper<? extends E> actual = mapper.actual(row);
        return made(actual, actual.widened(row), group, key);
    }

    private <E> E made(Mapper<E> mapper, @Nullable Object[] row, LoadGroup group, @Nullable EntityKey key) {
        Object entity = mapper.holding(row);
        for (int i = 0; i < row.length; i++) {
            if (row[i] instanceof Missing) {
                row[i] = Missing.holding(mapper.attributes().get(i).get(entity));
            }
        }
        InstanceState state = InstanceState.loaded(mapper, entity, next++, row, group, events);
        put(entity, state);
        mapper.bind(entity, context, false);
        if (key != null) {
            byKey.put(key, state);
        }
        if (mapper.isRecord()) {
            recordClasses.put(mapper.type(), mapper);
        }
        events.loaded(entity);
        return mapper.shown(entity);
    }

    /** Enters an object that has got a row. */
    public void enter(InstanceState state) {
        EntityKey key = state.key();
        InstanceState other = key == null ? null : byKey.putIfAbsent(key, state);
        if (other != null && !state.equals(other)) {
            throw new StateException(
                    "The session has another " + state.mapper().type().getSimpleName()
                            + " with the same key already. Change that one, or expunge it first.");
        }
    }

    /** Gives the row of one object, which is deleted by that, to another with the same key. */
    public void replace(InstanceState former, InstanceState latter) {
        latter.takesOver(former);
        former.deleted();
        leave(former.key());
        enter(latter);
    }

    /** Takes the key of a row from its object: the row is deleted, or gets another key. */
    public void leave(@Nullable EntityKey key) {
        byKey.remove(key);
    }

    /** Takes out an object. */
    public void remove(InstanceState state) {
        byObject.remove(state.entity());
        state.mapper().unbind(state.entity(), state::isUnread);
        byKey.values().removeIf(state::equals);
        state.left();
    }

    /** Takes out all. */
    public void clear() {
        List<InstanceState> all = all();
        for (InstanceState state : all) {
            state.mapper().unbind(state.entity(), state::isUnread);
        }
        byObject.clear();
        records.clear();
        inOrder.clear();
        byKey.clear();
        all.forEach(InstanceState::left);
    }

    /** Notes that the transaction is committed. */
    public void committed() {
        byObject.values().removeIf(state -> !state.committed());
    }

    /** Sets every object back to the last commit; those added since are not in the session any more. */
    public void rolledBack() {
        byObject.values().removeIf(state -> !state.rolledBack());
        indexByKey();
    }

    /** Notes how every object stands, once nothing is left to flush. */
    public Checkpoint checkpoint() {
        return new Checkpoint(byObject.values());
    }

    /** Sets every object back to a checkpoint; those added since are not in the session any more. */
    public void rolledBackTo(Checkpoint checkpoint) {
        byObject.values().removeIf(state -> !state.rolledBack());
        checkpoint.deleteAgain();
        indexByKey();
    }

    private void indexByKey() {
        byKey.clear();
        for (InstanceState state : byObject.values()) {
            EntityKey key = state.status() == ObjectState.PERSISTENT ? state.key() : null;
            if (key != null) {
                byKey.put(key, state);
            }
        }
    }
}
