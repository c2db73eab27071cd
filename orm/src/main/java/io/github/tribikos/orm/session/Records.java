package io.github.tribikos.orm.session;

import io.github.tribikos.error.ArgumentException;
import io.github.tribikos.error.StateException;
import io.github.tribikos.orm.ObjectState;
import io.github.tribikos.orm.StaleDataException;
import io.github.tribikos.orm.mapping.Attribute;
import io.github.tribikos.orm.mapping.Mapper;
import io.github.tribikos.orm.mapping.RecordDraft;
import io.github.tribikos.orm.state.EntityKey;
import io.github.tribikos.orm.state.InstanceState;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What a session does with records, which do not change themselves: a changed one is given to it. A record is known by its key. */
final class Records {
    private final Session session;

    Records(Session session) {
        this.session = session;
    }

    /** Takes in a new record. */
    void add(Mapper<?> mapper, Object record) {
        InstanceState known = session.objects().of(record);
        if (known == null || known.isDoomed()) {
            session.objects().add(mapper, record);
        } else if (!RecordDraft.shown(known.entity()).equals(record)) {
            throw new StateException("The session has a " + name(mapper)
                    + " with the key of this one, and other values. Give the changed record to update(...).");
        }
    }

    /** Has the row of a record be what that says. */
    void update(Object record) {
        Mapper<?> mapper = session.mapper(record);
        if (!mapper.isRecord()) {
            throw new ArgumentException(name(mapper) + " is a class and no record: change the fields of the session's"
                    + " object, or copy another onto it by merge(...).");
        }
        update(mapper, record, ObjectReads.all(mapper));
    }

    /** As {@link #update(Object)}, at some places alone; a record that has no row is added. */
    <E> E merge(E record, List<Integer> places) {
        Mapper<?> mapper = session.mapper(record);
        if (EntityKey.of(mapper, mapper.read(record)) == null || known(mapper, record) == null) {
            add(mapper, record);
        } else {
            update(mapper, record, places);
        }
        return record;
    }

    private void update(Mapper<?> mapper, Object record, List<Integer> places) {
        if (EntityKey.of(mapper, mapper.read(record)) == null) {
            throw new ArgumentException(
                    "This " + name(mapper) + " has no key yet, so there is no row to update: add it."
                            + " A record that was added has its key in current(record).");
        }
        InstanceState state = known(mapper, record);
        if (state == null) {
            throw new StaleDataException("There is no row of this " + name(mapper)
                    + " to update: somebody else deleted it, or it was never added.");
        }
        if (state.isDoomed() || state.status() == ObjectState.DELETED) {
            throw new StateException("This " + name(mapper)
                    + " is deleted in this transaction, so it cannot be updated. Add it instead.");
        }
        requireSameVersion(mapper, record, state.entity());
        for (int place : places) {
            Attribute attribute = mapper.attributes().get(place);
            if (place != mapper.version() && !attribute.column().isComputed()) {
                attribute.set(state.entity(), attribute.get(record));
            }
        }
    }

    /** What the session knows of the row of a record, which is read if it does not; null if there is none. */
    private @Nullable InstanceState known(Mapper<?> mapper, Object record) {
        InstanceState known = session.objects().of(record);
        if (known != null) {
            return known;
        }
        Object[] key = mapper.key().stream()
                .map(attribute -> Objects.requireNonNull(attribute.get(record)))
                .toArray();
        Object read = session.get(mapper.type(), key);
        return read == null ? null : session.objects().of(read);
    }

    /** Refuses what is of another version than the session has. */
    static void requireSameVersion(Mapper<?> mapper, Object given, Object own) {
        if (mapper.version() < 0) {
            return;
        }
        Attribute version = mapper.attributes().get(mapper.version());
        Object before = version.get(given);
        if (before != null && !before.equals(version.get(own))) {
            throw new StaleDataException("This " + name(mapper) + " is of version " + before
                    + ", but its row is of version " + version.get(own)
                    + ": somebody else changed it since. Read it again, and make the change there.");
        }
    }

    private static String name(Mapper<?> mapper) {
        return mapper.type().getSimpleName();
    }
}
