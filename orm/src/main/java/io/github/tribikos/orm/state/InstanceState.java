package io.github.tribikos.orm.state;

import io.github.tribikos.orm.ObjectState;
import io.github.tribikos.orm.mapping.Attribute;
import io.github.tribikos.orm.mapping.Mapper;
import io.github.tribikos.orm.mapping.Relation;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What a session remembers of one object: the values of its row, now and at the last commit. Changes are found by comparing the
 * fields with them. Belongs to one session.
 */
public final class InstanceState {
    private final Mapper<?> mapper;
    private final Object entity;
    private final long number;
    private ObjectState status;
    private boolean isDoomed; // given to delete, not flushed
    private @Nullable Object @Nullable [] row; // what the database has in this transaction
    private @Nullable Object @Nullable [] committed; // what it had before, null if there was no row
    private LoadGroup group; // of the result that it came in last
    private @Nullable Object @Nullable [] given; // the fields before the INSERT that wrote keys back

    private InstanceState(Mapper<?> mapper, Object entity, long number, ObjectState status) {
        this.mapper = mapper;
        this.entity = entity;
        this.number = number;
        this.status = status;
        this.group = new LoadGroup();
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

    static InstanceState added(Mapper<?> mapper, Object entity, long number) {
        return new InstanceState(mapper, entity, number, ObjectState.PENDING);
    }

    static InstanceState loaded(Mapper<?> mapper, Object entity, long number, @Nullable Object[] row) {
        InstanceState state = new InstanceState(mapper, entity, number, ObjectState.PERSISTENT);
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

    /** Returns the places of the attributes whose fields differ from the row. */
    public List<Integer> changes(@Nullable Object[] now) {
        @Nullable Object[] before = row();
        List<Integer> changed = new ArrayList<>();
        for (int i = 0; i < now.length; i++) {
            if (!Objects.deepEquals(before[i], now[i])) {
                changed.add(i);
            }
        }
        return changed;
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

    /** Notes that the row has been inserted; {@code before} are the fields as the program had set them. */
    public void inserted(@Nullable Object[] before, @Nullable Object[] now) {
        given = before;
        row = now;
        status = ObjectState.PERSISTENT;
    }

    /** Takes the row of another object; what it does not say itself and the database would make up is as it was. */
    void takesOver(InstanceState former) {
        given = mapper.read(entity);
        row = former.row();
        for (int i = 0; i < row.length; i++) {
            Attribute attribute = mapper.attributes().get(i);
            if ((attribute.hasDefault() && attribute.isUnset(given[i])) || i == mapper.version()) {
                attribute.set(entity, row[i]);
            }
        }
        status = ObjectState.PERSISTENT;
    }

    /** Notes that the row has been updated. */
    public void updated(@Nullable Object[] now) {
        row = now;
    }

    /** Sets the object to its row as it was read again. */
    public void refreshed(@Nullable Object[] now) {
        row = now;
        mapper.write(entity, now);
        mapper.relations().forEach(relation -> relation.unload(entity));
    }

    /** Notes that the row has been deleted. */
    public void deleted() {
        isDoomed = false;
        status = ObjectState.DELETED;
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
        return status != ObjectState.DELETED;
    }

    /** Sets the fields back to what they were at the last commit. Returns whether the object stays in the session. */
    boolean rolledBack() {
        isDoomed = false;
        if (committed == null) {
            takeBackKeys();
            mapper.relations().forEach(relation -> relation.unbind(entity));
            return false;
        }
        mapper.relations().forEach(relation -> relation.unload(entity));
        row = committed;
        status = ObjectState.PERSISTENT;
        mapper.write(entity, committed);
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
