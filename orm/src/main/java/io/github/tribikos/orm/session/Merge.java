package io.github.tribikos.orm.session;

import io.github.tribikos.orm.mapping.Attribute;
import io.github.tribikos.orm.mapping.Cascade;
import io.github.tribikos.orm.mapping.Mapper;
import io.github.tribikos.orm.mapping.Ref;
import io.github.tribikos.orm.mapping.Relation;
import io.github.tribikos.orm.mapping.Several;
import io.github.tribikos.orm.state.EntityKey;
import io.github.tribikos.orm.state.InstanceState;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * One merge of given objects into a session. First all is read that there are rows of, then the fields are copied: a flush in between would
 * send objects that are half done.
 */
final class Merge {
    private final Session session;
    private final IdentityHashMap<Object, Object> merged = new IdentityHashMap<>();
    private final List<Object> order = new ArrayList<>(); // of the given ones, as they were met
    private final List<Object> added = new ArrayList<>();

    Merge(Session session) {
        this.session = session;
    }

    /** Copies the values at these places alone onto an object that has a row. */
    <E> E merge(E given, List<Integer> places) {
        Mapper<?> mapper = session.mapper(given);
        Object own = session.objects().of(given) == null ? known(mapper, given) : given;
        if (own == null) {
            return merge(given);
        }
        Records.requireSameVersion(mapper, given, own);
        @Nullable Object[] values = mapper.read(given);
        mapper.write(own, places, values);
        merged.put(given, own);
        return own(given);
    }

    <E> E merge(E given) {
        find(given);
        added.forEach(session::add);
        order.forEach(this::copyFields);
        order.forEach(this::copyRelations);
        return own(given);
    }

    @SuppressWarnings("unchecked") // an object of the same mapper
    private <E> E own(E given) {
        return (E) Objects.requireNonNull(merged.get(given));
    }

    private void find(Object given) {
        if (merged.containsKey(given)) {
            return;
        }
        if (session.objects().of(given) != null) {
            merged.put(given, given);
            return;
        }
        Mapper<?> mapper = session.mapper(given);
        Object own = known(mapper, given);
        if (own == null) {
            own = mapper.make(mapper.read(given));
            added.add(own);
        } else {
            Records.requireSameVersion(mapper, given, own);
        }
        merged.put(given, own);
        order.add(given);
        for (Relation<?, ?> relation : passedOn(mapper, given)) {
            if (session.objects().of(own) != null) { // a new one has nothing to load
                session.load(own, relation);
            }
            relation.content(given).forEach(this::find);
        }
    }

    private @Nullable Object known(Mapper<?> mapper, Object given) {
        if (EntityKey.of(mapper, mapper.read(given)) == null) {
            return null;
        }
        Object[] key = mapper.key().stream()
                .map(attribute -> Objects.requireNonNull(attribute.get(given)))
                .toArray();
        InstanceState state = session.objects().of(EntityKey.ofParts(mapper, mapper.checkedKey(key)));
        if (state != null) {
            return session.add(state.entity()); // kept, if it was to be deleted
        }
        return session.get(mapper.type(), key);
    }

    private static List<? extends Relation<?, ?>> passedOn(Mapper<?> mapper, Object given) {
        return mapper.relations().stream()
                .filter(relation -> relation.relationship().passesOn(Cascade.MERGE) && relation.isSaid(given))
                .toList();
    }

    /** A field without a value of a column that cannot be NULL says nothing. */
    private void copyFields(Object given) {
        Object own = own(given);
        Mapper<?> mapper = session.mapper(given);
        @Nullable Object[] values = mapper.read(given);
        @Nullable Object[] before = mapper.read(own);
        List<Integer> said = new ArrayList<>();
        for (int i = 0; i < values.length; i++) {
            Attribute attribute = mapper.attributes().get(i);
            boolean isSaid = i != mapper.version()
                    && !attribute.column().isComputed()
                    && attribute.isSaid(given)
                    && (values[i] != null || attribute.column().isNullable());
            if (isSaid && !Objects.deepEquals(values[i], before[i])) {
                said.add(i);
            }
        }
        mapper.write(own, said, values);
    }

    private void copyRelations(Object given) {
        passedOn(session.mapper(given), given).forEach(relation -> copyRelation(relation, given, own(given)));
    }

    private <T> void copyRelation(Relation<?, T> relation, Object given, Object own) {
        List<T> others = relation.content(given).stream().map(this::own).toList();
        if (relation.handle(own) instanceof Several<T> several) {
            several.set(others);
        } else if (relation.handle(own) instanceof Ref<T> ref) {
            ref.set(others.isEmpty() ? null : others.get(0));
        }
    }
}
