package io.github.tribikos.orm.session;

import io.github.tribikos.event.Listeners;
import io.github.tribikos.orm.ObjectState;
import io.github.tribikos.orm.mapping.RecordDraft;
import io.github.tribikos.orm.mapping.Relationship;
import io.github.tribikos.orm.state.StateEvents;
import java.util.function.Consumer;

/** Tells the listeners of a session, and those of its factory before them. */
final class SessionEvents implements StateEvents {
    private final Session session;
    private final Listeners<SessionListener> shared;
    private final Listeners<SessionListener> own = new Listeners<>();

    SessionEvents(Session session, Listeners<SessionListener> shared) {
        this.session = session;
        this.shared = shared;
    }

    Listeners<SessionListener> own() {
        return own;
    }

    void tell(Consumer<SessionListener> event) {
        if (!shared.isEmpty()) {
            shared.all().forEach(event);
        }
        if (!own.isEmpty()) {
            own.all().forEach(event);
        }
    }

    @Override
    public void moved(Object entity, ObjectState from, ObjectState to) {
        tell(listener -> listener.moved(session, RecordDraft.shown(entity), from, to));
    }

    @Override
    public void loaded(Object entity) {
        tell(listener -> listener.loaded(session, RecordDraft.shown(entity)));
    }

    @Override
    public void refreshed(Object entity) {
        tell(listener -> listener.refreshed(session, RecordDraft.shown(entity)));
    }

    @Override
    public void expired(Object entity) {
        tell(listener -> listener.expired(session, RecordDraft.shown(entity)));
    }

    @Override
    public void inserting(Object entity) {
        tell(listener -> listener.beforeInsert(session, RecordDraft.shown(entity)));
    }

    @Override
    public void updating(Object entity) {
        tell(listener -> listener.beforeUpdate(session, RecordDraft.shown(entity)));
    }

    @Override
    public void deleting(Object entity) {
        tell(listener -> listener.beforeDelete(session, RecordDraft.shown(entity)));
    }

    @Override
    public void inserted(Object entity) {
        tell(listener -> listener.afterInsert(session, RecordDraft.shown(entity)));
    }

    @Override
    public void updated(Object entity) {
        tell(listener -> listener.afterUpdate(session, RecordDraft.shown(entity)));
    }

    @Override
    public void deleted(Object entity) {
        tell(listener -> listener.afterDelete(session, RecordDraft.shown(entity)));
    }

    void linked(Object owner, Relationship<?, ?> relationship, Object other) {
        tell(listener -> listener.linked(session, owner, relationship, other));
    }

    void unlinked(Object owner, Relationship<?, ?> relationship, Object other) {
        tell(listener -> listener.unlinked(session, owner, relationship, other));
    }
}
