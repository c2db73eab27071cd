package io.github.tribikos.orm.session;

import io.github.tribikos.error.ArgumentException;
import io.github.tribikos.error.StateException;
import io.github.tribikos.orm.ObjectState;
import io.github.tribikos.orm.StaleDataException;
import io.github.tribikos.orm.load.AttributeLoader;
import io.github.tribikos.orm.mapping.Attribute;
import io.github.tribikos.orm.mapping.Cascade;
import io.github.tribikos.orm.mapping.Mapper;
import io.github.tribikos.orm.mapping.Missing;
import io.github.tribikos.orm.mapping.RecordDraft;
import io.github.tribikos.orm.mapping.Relation;
import io.github.tribikos.orm.state.EntityKey;
import io.github.tribikos.orm.state.InstanceState;
import io.github.tribikos.schema.Column;
import io.github.tribikos.sql.Expression;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** What a session knows of the columns of its objects: reads them again, forgets them, sets them to expressions. */
final class ObjectReads {
    private final Session session;

    ObjectReads(Session session) {
        this.session = session;
    }

    void refresh(InstanceState state) {
        List<Integer> places = new ArrayList<>(all(state.mapper()));
        places.removeIf(place -> state.mapper().isDeferred(place) && state.isMissing(place));
        state.refreshed(read(state, places));
        session.events().refreshed(state.entity());
    }

    void refresh(InstanceState state, Column<?>... columns) {
        state.filled(read(state, places(state.mapper(), columns)), true);
        session.events().refreshed(state.entity());
    }

    void load(InstanceState state, Column<?>... columns) {
        List<Integer> places = new ArrayList<>();
        for (int place : places(state.mapper(), columns)) {
            if (state.isMissing(place)) {
                requireReadable(state, state.mapper().attributes().get(place));
                places.add(place);
            }
        }
        if (!places.isEmpty()) {
            session.autoflush();
            session.repeated().columns(state.mapper().type());
            List<Integer> all = all(state.mapper());
            // What was forgotten together is read together.
            boolean isForgotten = places.stream().anyMatch(state::isExpired)
                    && all.stream()
                            .filter(place -> !state.isMissing(place))
                            .allMatch(state.mapper().alwaysRead()::contains);
            state.filled(read(state, isForgotten ? all : places), false);
            session.events().refreshed(state.entity());
        }
    }

    /** Reads a deferred attribute that an object misses, and with it that of the other objects of the same result. */
    void loadDeferred(InstanceState state, Attribute attribute) {
        int place = state.mapper().indexOf(attribute.column());
        requireReadable(state, attribute);
        session.autoflush();
        List<InstanceState> others = state.group().members().stream()
                .filter(each -> each.status() == ObjectState.PERSISTENT
                        && each.mapper().indexOf(attribute.column()) == place
                        && each.isUnread(place))
                .toList();
        if (others.size() < 2) {
            state.filled(read(state, List.of(place)), false);
            session.events().refreshed(state.entity());
            return;
        }
        requireRow(state);
        Map<EntityKey, @Nullable Object> values = new AttributeLoader(session::rowsAsTheyAre).readAll(others, place);
        if (!values.containsKey(state.key())) {
            throw gone(state);
        }
        for (InstanceState each : others) {
            if (values.containsKey(each.key())) {
                @Nullable Object[] row = new Object[each.mapper().attributes().size()];
                Arrays.fill(row, Missing.UNREAD);
                row[place] = values.get(each.key());
                each.filled(row, false);
                session.events().refreshed(each.entity());
            }
        }
    }

    /** What the program has of an object, with what the database has computed since. */
    @SuppressWarnings("unchecked") // of the same class as the given one
    <E> E current(InstanceState state, E given) {
        if (!state.mapper().isRecord()) {
            return given;
        }
        List<Integer> missing =
                all(state.mapper()).stream().filter(state::isMissing).toList();
        if (!missing.isEmpty()) {
            state.filled(read(state, missing), false);
        }
        return (E) RecordDraft.shown(state.entity());
    }

    private static void requireReadable(InstanceState state, Attribute attribute) {
        if (state.group().isRaised(attribute.column())) {
            throw new StateException(
                    "The column " + attribute.column() + " is not loaded, and the query says that reading it by"
                            + " itself is an error. Read it with the query: leave it out of deferAndRaise(...), or refresh(object, column).");
        }
    }

    private @Nullable Object[] read(InstanceState state, List<Integer> places) {
        requireRow(state);
        @Nullable Object[] row = new AttributeLoader(session::rowsAsTheyAre).read(state, places);
        if (row == null) {
            throw gone(state);
        }
        return row;
    }

    private static StaleDataException gone(InstanceState state) {
        return new StaleDataException(
                "The row of this " + state.mapper().type().getSimpleName()
                        + " is gone: somebody else deleted it. Roll back, or expunge the object.",
                List.of(state.entity()),
                List.of(state.primaryKey()));
    }

    private static void requireRow(InstanceState state) {
        if (state.status() != ObjectState.PERSISTENT) {
            throw new StateException("This " + state.mapper().type().getSimpleName() + " is " + state.status()
                    + ", so there is no row to read again. Flush it first.");
        }
    }

    void expire(InstanceState state) {
        expire(state, new HashSet<>());
    }

    private void expire(InstanceState state, Set<InstanceState> seen) {
        requireRow(state);
        if (!seen.add(state)) {
            return;
        }
        List<Integer> places = new ArrayList<>(all(state.mapper()));
        places.removeAll(state.mapper().alwaysRead());
        state.expire(places);
        session.events().expired(state.entity());
        for (Relation<?, ?> relation : state.mapper().relations()) {
            if (relation.relationship().passesOn(Cascade.REFRESH_EXPIRE)) {
                for (Object other : relation.content(state.entity())) {
                    InstanceState known = session.objects().of(other);
                    if (known != null && known.status() == ObjectState.PERSISTENT) {
                        expire(known, seen);
                    }
                }
            }
            relation.unload(state.entity());
        }
    }

    void expire(InstanceState state, Column<?>... columns) {
        requireRow(state);
        List<Integer> places = new ArrayList<>(places(state.mapper(), columns));
        places.removeAll(state.mapper().keyIndexes());
        state.expire(places);
        session.events().expired(state.entity());
    }

    /** Has the next flush write a column, though its value may be the one that was read. */
    void flag(InstanceState state, Column<?> column) {
        state.flag(places(state.mapper(), column).get(0));
    }

    /** Has the next flush set a column to an expression. */
    void assign(InstanceState state, Column<?> column, Expression<?> value) {
        if (state.status() != ObjectState.PERSISTENT) {
            throw new StateException("This " + state.mapper().type().getSimpleName() + " is " + state.status()
                    + ", so there is no row to change by an expression. Set the field, or flush it first.");
        }
        state.assign(places(state.mapper(), column).get(0), value);
    }

    /** How an object stands that is not in the session. */
    static ObjectState stateOutside(Mapper<?> mapper, Object entity) {
        return EntityKey.of(mapper, mapper.read(entity)) == null ? ObjectState.TRANSIENT : ObjectState.DETACHED;
    }

    boolean isLoaded(InstanceState state, Column<?> column) {
        return !state.isMissing(places(state.mapper(), column).get(0));
    }

    /** The places of all attributes. */
    static List<Integer> all(Mapper<?> mapper) {
        return IntStream.range(0, mapper.attributes().size()).boxed().toList();
    }

    /** The places of columns, each of which must be of the class; those of the other parts of an embedded value at the end. */
    static List<Integer> places(Mapper<?> mapper, Column<?>... columns) {
        List<Integer> places = new ArrayList<>();
        for (Column<?> column : columns) {
            int place = mapper.indexOf(column);
            if (place < 0) {
                throw new ArgumentException("The column " + column + " is none of "
                        + mapper.type().getSimpleName() + ". It has: "
                        + String.join(
                                ", ",
                                mapper.attributes().stream()
                                        .map(Attribute::field)
                                        .toList())
                        + ".");
            }
            places.add(place);
        }
        return mapper.whole(places);
    }
}
