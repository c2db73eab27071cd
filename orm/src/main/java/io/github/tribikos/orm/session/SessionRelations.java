package io.github.tribikos.orm.session;

import io.github.tribikos.error.StateException;
import io.github.tribikos.orm.ObjectState;
import io.github.tribikos.orm.mapping.Attribute;
import io.github.tribikos.orm.mapping.Cascade;
import io.github.tribikos.orm.mapping.LoadStrategy;
import io.github.tribikos.orm.mapping.Relation;
import io.github.tribikos.orm.mapping.RelationContext;
import io.github.tribikos.orm.state.InstanceState;
import java.util.List;

/** What a session does for the handles of its objects: loads them, keeps both sides in step, adds what is reached. */
final class SessionRelations implements RelationContext {
    private final Session session;

    SessionRelations(Session session) {
        this.session = session;
    }

    /** Takes in what a new object leads to, and tells the other sides of what it holds already. */
    void reached(Object entity) {
        InstanceState state = session.objects().of(entity);
        if (state != null) {
            for (Relation<?, ?> relation : state.mapper().relations()) {
                relation.content(entity).forEach(other -> linked(entity, relation, other));
            }
        }
    }

    /** Lets go what an object leads to that has left the session, where a relationship passes that on. */
    void expunged(InstanceState state) {
        for (Relation<?, ?> relation : state.mapper().relations()) {
            if (relation.relationship().passesOn(Cascade.EXPUNGE)) {
                relation.content(state.entity()).stream()
                        .filter(each -> session.objects().of(each) != null)
                        .forEach(session::expunge);
            }
        }
    }

    @Override
    public void load(Object owner, Relation<?, ?> relation) {
        InstanceState state = session.objects().of(owner);
        if (state == null || state.status() != ObjectState.PERSISTENT) {
            throw new StateException(
                    "The relationship " + relation + " cannot be loaded: the row of its object is gone.");
        }
        boolean isRaised = relation.relationship().strategy() == LoadStrategy.RAISE
                || state.group().isRaised(relation.relationship());
        if (isRaised) {
            session.loader().find(relation, state);
        }
        if (isRaised && !relation.isLoaded(owner)) {
            throw new StateException(
                    "The relationship " + relation + " is not loaded, and the query or its declaration says"
                            + " RAISE. Load it with the query: options(selectinLoad(...)), or by session.load(object, ...).");
        }
        if (relation.isLoaded(owner)) {
            return;
        }
        session.autoflush();
        List<InstanceState> persistent = state.group().members().stream()
                .filter(each -> each.status() == ObjectState.PERSISTENT && relation.isOf(each.entity()))
                .toList();
        load(relation, persistent);
    }

    /** Loads what these lead to; a statement for one of them is counted. */
    void load(Relation<?, ?> relation, List<InstanceState> owners) {
        if (owners.size() == 1) {
            InstanceState only = owners.get(0);
            if (!relation.isLoaded(only.entity())) {
                session.loader().find(relation, only);
            }
            if (relation.isLoaded(only.entity())) {
                return;
            }
            session.repeated().relationship(relation);
        }
        session.loader().load(relation, owners);
    }

    @Override
    public void find(Object owner, Relation<?, ?> relation) {
        InstanceState state = session.objects().of(owner);
        if (state != null && state.status() == ObjectState.PERSISTENT) {
            session.loader().find(relation, state);
        }
    }

    @Override
    public void linked(Object owner, Relation<?, ?> relation, Object other) {
        if (relation.relationship().passesOn(Cascade.SAVE_UPDATE)
                && session.objects().of(other) == null) {
            session.add(other);
        }
        Relation<?, ?> reverse = relation.reverse();
        if (reverse != null) {
            if (reverse.isRef()) {
                leaveFormer(other, reverse, relation, owner);
            }
            reverse.join(/* owner= */ other, /* other= */ owner);
        }
        session.events().linked(owner, relation.relationship(), other);
    }

    /** An object has one parent: it leaves the collection of the one it had. */
    private void leaveFormer(Object child, Relation<?, ?> toParent, Relation<?, ?> toChildren, Object parent) {
        find(child, toParent);
        for (Object former : toParent.content(child)) {
            if (former != parent) {
                toChildren.leave(former, child);
            }
        }
    }

    @Override
    public void unlinked(Object owner, Relation<?, ?> relation, Object other) {
        Relation<?, ?> reverse = relation.reverse();
        if (reverse != null) {
            reverse.leave(/* owner= */ other, /* other= */ owner);
        }
        InstanceState state = session.objects().of(other);
        if (relation.relationship().passesOn(Cascade.DELETE_ORPHAN)
                && state != null
                && state.status() == ObjectState.PENDING) {
            session.objects().remove(state); // an orphan that never had a row
        }
        session.events().unlinked(owner, relation.relationship(), other);
    }

    @Override
    public void load(Object owner, Attribute attribute) {
        InstanceState state = session.objects().of(owner);
        if (state != null && state.isUnread(state.mapper().indexOf(attribute.column()))) {
            session.reads().loadDeferred(state, attribute);
        }
    }

    @Override
    public boolean isLoaded(Object owner, Attribute attribute) {
        InstanceState state = session.objects().of(owner);
        return state == null || !state.isUnread(state.mapper().indexOf(attribute.column()));
    }

    @Override
    public void assigned(Object owner, Attribute attribute) {
        InstanceState state = session.objects().of(owner);
        int place = state == null ? -1 : state.mapper().indexOf(attribute.column());
        if (state != null && state.isMissing(place)) {
            state.flag(place); // null is what the handle holds before it is loaded
        }
    }
}
