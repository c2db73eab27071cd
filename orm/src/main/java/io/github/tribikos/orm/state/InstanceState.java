package io.github.tribikos.orm.state;

import io.github.tribikos.orm.ObjectState;
import io.github.tribikos.orm.mapping.Attribute;
import io.github.tribikos.orm.mapping.Mapper;
import io.github.tribikos.orm.mapping.Missing;
import io.github.tribikos.orm.mapping.Relation;
import io.github.tribikos.sql.Expression;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * What a session remembers of one object: the values of its row, now and at the last commit. Changes are found by comparing the
 * fields with them. Belongs to one session.
 */
public final class InstanceState {
    private final Mapper<?> mapper;
    private final Object entity;
    private final long number;
    private final StateEvents events;
    private ObjectState status;
    private boolean isDoomed; // given to delete, not flushed
    private @Nullable Object @Nullable [] row; // what the database has in this transaction
    private @Nullable Object @Nullable [] committed; // what it had before, null if there was no row
    private LoadGroup group; // of the result that it came in last
    private @Nullable Object @Nullable [] given; // the fields before the INSERT that wrote keys back
    private Map<Integer, Expression<?>> assigned = Map.of(); // by place
    private Set<Integer> flagged = Set.of(); // places that count as changed, whatever their fields hold

    private InstanceState(
            Mapper<?> mapper, Object entity, long number, ObjectState status, LoadGroup group, StateEvents events) {
        this.events = events;
        this.mapper = mapper;
        this.entity = entity;
        this.number = number;
        this.status = status;
        this.group = group;
        group.add(this);
    }

    /** What a savepoint keeps of an object. */
    static final class Saved {
        private final ObjectState status;
        private final @Nullable Object @Nullable [] committed;
        private final @Nullable Object @Nullable [] given;

        private Saved(InstanceState state) {
            status = state.status;
            committed = state.committed;
            given = state.given;
        }
    }

    static InstanceState added(Mapper<?> mapper, Object entity, long number, StateEvents events) {
        return new InstanceState(mapper, entity, number, ObjectState.PENDING, new LoadGroup(), events);
    }

    static InstanceState loaded(
            Mapper<?> mapper, Object entity, long number, @Nullable Object[] row, LoadGroup group, StateEvents events) {
        InstanceState state = new InstanceState(mapper, entity, number, ObjectState.PERSISTENT, group, events);
        state.row = row;
        state.committed = row;
        return state;
    }

    /** Returns how the object is mapped. */
    public Mapper<?> mapper() {
        return mapper;
    }

    /** Returns the object. */
    public Object entity() {
        return entity;
    }

    /** Returns the objects of the result that this one came in last. */
    public LoadGroup group() {
        return group;
    }

    void joins(LoadGroup other) {
        group = other;
        other.add(this);
    }

    /** Returns a number that is greater for an object that came into the session later. */
    public long number() {
        return number;
    }

    /** Returns how the object stands to the session. */
    public ObjectState status() {
        return status;
    }

    /** Whether the next flush deletes the row. */
    public boolean isDoomed() {
        return isDoomed;
    }

    /** Says whether the next flush deletes the row. */
    public void doom(boolean deletes) {
        isDoomed = deletes;
    }

    /** Returns the values of the row as this transaction has left it. */
    public @Nullable Object[] row() {
        return Objects.requireNonNull(row, "no row yet");
    }

    /** Returns the key of the row, null while there is none. */
    public @Nullable EntityKey key() {
        return row == null ? null : EntityKey.of(mapper, row);
    }

    /** Returns the values of the primary key in the row. */
    public List<Object> primaryKey() {
        List<Object> key = new ArrayList<>(mapper.keyIndexes().size());
        for (int index : mapper.keyIndexes()) {
            key.add(Objects.requireNonNull(row()[index], "the key of a row"));
        }
        return key;
    }

    /** Whether there is something to update: a field differs from the row, or was flagged or assigned an expression. Copies nothing. */
    public boolean isChanged() {
        if (!flagged.isEmpty() || !assigned.isEmpty()) {
            return true;
        }
        @Nullable Object[] before = row();
        List<Attribute> attributes = mapper.attributes();
        for (int i = 0; i < before.length; i++) {
            Object known = before[i] instanceof Missing missing ? missing.held() : before[i];
            if (!Objects.deepEquals(known, attributes.get(i).get(entity))) {
                return true;
            }
        }
        return false;
    }

    /** Returns the places of the attributes whose fields differ from the row, or that are set to an expression, in order. */
    public List<Integer> changes(@Nullable Object[] now) {
        @Nullable Object[] before = row();
        List<Integer> changed = new ArrayList<>();
        for (int i = 0; i < now.length; i++) {
            Object known = before[i] instanceof Missing missing ? missing.held() : before[i];
            if (!Objects.deepEquals(known, now[i]) || flagged.contains(i) || assigned.containsKey(i)) {
                changed.add(i);
            }
        }
        return changed;
    }

    /** Whether the value at a place is not known: to be read before it can be relied on. */
    public boolean isMissing(int place) {
        return row != null && row[place] instanceof Missing;
    }

    /** Whether the value at a place is not known, and the program has set none either. */
    public boolean isUnread(int place) {
        return row != null
                && row[place] instanceof Missing missing
                && !flagged.contains(place)
                && Objects.deepEquals(
                        missing.held(), mapper.attributes().get(place).get(entity));
    }

    /** Whether the value at a place was read once, and may not be true any more. */
    public boolean isExpired(int place) {
        return row != null && row[place] instanceof Missing missing && missing.isExpired();
    }

    /** Whether some value is not known. */
    boolean hasMissing() {
        if (row != null) {
            for (Object value : row) {
                if (value instanceof Missing) {
                    return true;
                }
            }
        }
        return false;
    }

    /** Notes that the values at these places may not be true any more; their fields go back to what was read. */
    public void expire(Iterable<Integer> places) {
        @Nullable Object[] stale = row().clone();
        List<Integer> known = new ArrayList<>();
        for (int place : places) {
            if (!(stale[place] instanceof Missing)) {
                known.add(place);
                stale[place] = Missing.expired(stale[place]);
            }
        }
        mapper.write(entity, known, stale);
        row = stale;
    }

    /**
     * Takes values that were read again. A field that the program has set since keeps that, unless {@code overwrites}.
     *
     * @param now the row; {@link Missing} where nothing was read
     * @param overwrites whether to take also what is known already
     */
    public void filled(@Nullable Object[] now, boolean overwrites) {
        @Nullable Object[] merged = row().clone();
        List<Integer> taken = new ArrayList<>();
        for (int i = 0; i < now.length; i++) {
            if (now[i] instanceof Missing || !(overwrites || merged[i] instanceof Missing)) {
                continue;
            }
            Object known = merged[i] instanceof Missing missing ? missing.held() : merged[i];
            boolean isAsRead = !flagged.contains(i)
                    && Objects.deepEquals(mapper.attributes().get(i).get(entity), known);
            merged[i] = now[i];
            if (overwrites || isAsRead) {
                taken.add(i);
            }
        }
        mapper.write(entity, taken, now);
        if (committed == row) {
            committed = merged;
        }
        row = merged;
    }

    /** Takes values that a statement has set in the row; a field that the program has set since keeps that. */
    public void set(Map<Integer, @Nullable Object> values) {
        @Nullable Object[] now = row().clone();
        List<Integer> taken = new ArrayList<>();
        values.forEach((place, value) -> {
            Object known = now[place] instanceof Missing missing ? missing.held() : now[place];
            boolean isAsRead = Objects.deepEquals(mapper.attributes().get(place).get(entity), known);
            now[place] = value;
            if (isAsRead) {
                taken.add(place);
            }
        });
        mapper.write(entity, taken, now);
        row = now;
    }

    /** Has the next flush set the column at a place to an expression, whose value is read again when it is asked for. */
    public void assign(int place, Expression<?> expression) {
        Map<Integer, Expression<?>> all = new TreeMap<>(assigned);
        all.put(place, expression);
        assigned = all;
    }

    /** Has the next flush write the value at a place, though it may be the one that was read. */
    public void flag(int place) {
        Set<Integer> all = new TreeSet<>(flagged);
        all.add(place);
        flagged = all;
    }

    /** Returns the expressions that the next flush sets columns to, by place. */
    public Map<Integer, Expression<?>> assigned() {
        return assigned;
    }

    /** Whether the rows do not say what a relationship of the object says. */
    public boolean hasChangedRelations() {
        for (Relation<?, ?> relation : mapper.relations()) {
            if (!relation.relationship().isViewOnly() && relation.isChanged(entity)) {
                return true;
            }
        }
        return false;
    }

    /** Notes that the rows say what the relationships of the object say. */
    public void relationsSynced() {
        for (Relation<?, ?> relation : mapper.relations()) {
            relation.synced(entity);
        }
    }

    private void move(ObjectState to) {
        ObjectState from = status;
        status = to;
        if (from != to) {
            events.moved(entity, from, to);
        }
    }

    /** Notes that the object is not in the session any more. */
    void left() {
        events.moved(entity, status, status == ObjectState.PENDING ? ObjectState.TRANSIENT : ObjectState.DETACHED);
    }

    /** Notes that the row has been inserted; {@code before} are the fields as the program had set them. */
    public void inserted(@Nullable Object[] before, @Nullable Object[] now) {
        given = before;
        row = now;
        move(ObjectState.PERSISTENT);
    }

    /** Takes the row of another object; what it does not say itself and the database would make up is as it was. */
    void takesOver(InstanceState former) {
        given = mapper.read(entity);
        row = former.row();
        for (int i = 0; i < row.length; i++) {
            Attribute attribute = mapper.attributes().get(i);
            boolean isTaken = (attribute.hasDefault() && attribute.isUnset(given[i])) || i == mapper.version();
            if (isTaken && !(row[i] instanceof Missing)) {
                attribute.set(entity, row[i]);
            }
        }
        move(ObjectState.PERSISTENT);
    }

    /** Notes that the row has been updated at these places; what the database computes of them is not known. */
    public void updated(@Nullable Object[] now, Collection<Integer> places) {
        @Nullable Object[] merged = row().clone();
        for (int place : places) {
            merged[place] = assigned.containsKey(place) ? Missing.holding(now[place]) : now[place];
        }
        for (int i = 0; i < merged.length; i++) {
            if (mapper.attributes().get(i).column().isComputed() && !(merged[i] instanceof Missing)) {
                merged[i] = Missing.holding(merged[i]);
            }
        }
        row = merged;
        flagged = Set.of();
        if (!assigned.isEmpty()) {
            Map<Integer, Expression<?>> left = new TreeMap<>(assigned);
            left.keySet().removeAll(places);
            assigned = left;
        }
    }

    /** Sets the object to its row as it was read again. */
    public void refreshed(@Nullable Object[] now) {
        assigned = Map.of();
        flagged = Set.of();
        row = now;
        mapper.write(entity, now);
        mapper.relations().forEach(relation -> relation.unload(entity));
    }

    /** Notes that the row has been deleted. */
    public void deleted() {
        isDoomed = false;
        move(ObjectState.DELETED);
    }

    /** Takes the row as what a rollback goes back to, and returns what it was before. Nothing is left to flush. */
    Saved save() {
        Saved saved = new Saved(this);
        committed = row;
        given = null;
        return saved;
    }

    /** Has a rollback go back to what it went back to before the savepoint. */
    void restore(Saved saved) {
        committed = saved.committed;
        given = saved.given;
    }

    /** The row of this was deleted before the savepoint that was gone back to. */
    void restoreStatus(Saved saved) {
        status = saved.status;
    }

    /** Notes that the transaction is committed. Returns whether the object stays in the session. */
    boolean committed() {
        committed = row;
        given = null;
        if (status == ObjectState.DELETED) {
            left();
            return false;
        }
        return true;
    }

    /** Sets the fields back to what they were at the last commit. Returns whether the object stays in the session. */
    boolean rolledBack() {
        isDoomed = false;
        flagged = Set.of();
        assigned = Map.of();
        if (committed == null) {
            takeBackKeys();
            mapper.unbind(entity, place -> false);
            events.moved(entity, status, ObjectState.TRANSIENT);
            return false;
        }
        mapper.relations().forEach(relation -> relation.unload(entity));
        row = committed;
        mapper.write(entity, committed);
        move(ObjectState.PERSISTENT);
        return true;
    }

    /** What the database had made up for a row that is gone again: the program's other values stay. */
    private void takeBackKeys() {
        if (given == null) {
            return;
        }
        for (int i = 0; i < given.length; i++) {
            Attribute attribute = mapper.attributes().get(i);
            if (attribute.hasDefault() && attribute.isUnset(given[i])) {
                attribute.set(entity, given[i]);
            }
        }
    }
}
