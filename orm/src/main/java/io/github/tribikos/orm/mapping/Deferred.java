package io.github.tribikos.orm.mapping;

import io.github.tribikos.error.StateException;
import org.jspecify.annotations.Nullable;

/**
 * The value of a column that is not read with the others: a field {@code final Deferred<byte[]> photo = new Deferred<>();}. Looking at it in its
 * session reads it for all objects of the same result in one statement, {@code SELECT users.id, users.photo FROM users WHERE users.id IN (?, ...)};
 * {@code options(undefer(User.PHOTO))} reads it with the query. That of a new object is loaded, and holds null. Belongs to its object, so to one
 * thread.
 *
 * @param <T> the type of the column's values, nullable if that is
 */
public final class Deferred<T extends @Nullable Object> {
    private @Nullable RelationContext context; // of the session that the owner is in
    private @Nullable Attribute attribute;
    private @Nullable Object owner;
    private @Nullable Object value;
    private boolean isKnown = true; // outside of a session

    /** Creates one that holds null. */
    public Deferred() {}

    /**
     * Returns the value, which is read if it is not here yet.
     *
     * @throws StateException if it would have to be read and the object is in no session, or the query said that to be an error
     */
    @SuppressWarnings({"unchecked", "NullAway"}) // the mapper has checked the column's type; null where T may be
    public T get() {
        RelationContext session = context;
        if (session != null && attribute != null && owner != null) {
            session.load(owner, attribute);
        } else if (!isKnown) {
            throw new StateException(
                    "The value of " + attribute + " is not loaded, and its object is in no session. Load"
                            + " it while the session is open: query(...).options(undefer(...)), or session.load(object, ...).");
        }
        return (T) value;
    }

    /** Sets the value, reading nothing; the next flush writes it. */
    public void set(T other) {
        value = other;
        isKnown = true;
        RelationContext session = context;
        if (session != null && attribute != null && owner != null) {
            session.assigned(owner, attribute);
        }
    }

    /** Whether looking at it costs nothing. */
    public boolean isLoaded() {
        RelationContext session = context;
        if (session != null && attribute != null && owner != null) {
            return session.isLoaded(owner, attribute);
        }
        return isKnown;
    }

    @Nullable
    Object held() {
        return value;
    }

    void hold(@Nullable Object other) {
        value = other;
    }

    void bind(RelationContext session, Attribute of, Object entity) {
        context = session;
        attribute = of;
        owner = entity;
    }

    void unbind(boolean isLoaded) {
        context = null;
        isKnown = isLoaded;
    }

    /** Shows the value, or that it is not loaded; loads nothing. */
    @Override
    public String toString() {
        return isLoaded() ? String.valueOf(value) : "[not loaded]";
    }
}
