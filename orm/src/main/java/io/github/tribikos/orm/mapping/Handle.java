package io.github.tribikos.orm.mapping;

import io.github.tribikos.error.StateException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Where a relationship leads from one object: {@link Several} or {@link Ref}. A handle of a new object is loaded, and empty; that of an
 * object that was read is not until it is looked at. Looking at it in its session loads it, together with those of all objects
 * of the same result; outside of a session it is an error that names the relationship. Belongs to its object, so to one thread.
 *
 * @param <T> the class it leads to
 */
public abstract sealed class Handle<T> permits Several, Ref {
    private @Nullable RelationContext context; // of the session that the owner is in
    private @Nullable Relation<?, T> relation;
    private @Nullable Object owner;
    boolean isLoaded = true;
    List<T> stored = List.of(); // what the rows say
    final List<T> now = new ArrayList<>(); // with what was put in and taken out since

    Handle() {}

    /** Whether looking at it costs nothing. */
    public final boolean isLoaded() {
        return isLoaded;
    }

    void bind(RelationContext session, Relation<?, T> how, Object entity, boolean loaded) {
        context = session;
        relation = how;
        owner = entity;
        isLoaded = loaded;
    }

    void unbind() {
        context = null;
    }

    /** Takes what the rows say; what was put in before it was loaded stays. */
    void fill(List<T> rows) {
        Set<T> known = Collections.newSetFromMap(new IdentityHashMap<>());
        known.addAll(rows);
        List<T> queued = new ArrayList<>(now);
        queued.removeIf(known::contains);
        stored = List.copyOf(rows);
        now.clear();
        now.addAll(rows);
        now.addAll(queued);
        isLoaded = true;
    }

    /** Forgets what it led to: to be loaded again. */
    void unload() {
        isLoaded = false;
        stored = List.of();
        now.clear();
    }

    /** Whether it leads where it does because somebody said so: a new one that is empty says nothing. */
    boolean isSaid() {
        return isLoaded && (relation != null || !now.isEmpty());
    }

    /** Notes that the rows say what this says. */
    void synced() {
        stored = List.copyOf(now);
    }

    /** Whether the rows do not say what this says. */
    boolean isChanged() {
        return !added().isEmpty() || !removed().isEmpty();
    }

    final List<T> content() {
        return now;
    }

    List<T> added() {
        return without(now, stored);
    }

    List<T> removed() {
        return isLoaded ? without(stored, now) : List.of();
    }

    private static <T> List<T> without(List<T> all, List<T> others) {
        if (all.isEmpty()) {
            return List.of();
        }
        Set<T> known = Collections.newSetFromMap(new IdentityHashMap<>());
        known.addAll(others);
        return all.stream().filter(each -> !known.contains(each)).toList();
    }

    /** Puts one in without telling the other side. */
    void join(T other) {
        if (!holds(other)) {
            now.add(other);
        }
    }

    /** Takes one out without telling the other side. */
    void leave(T other) {
        now.removeIf(each -> each == other); // the same object, whatever equals says
    }

    final boolean holds(Object other) {
        return now.stream().anyMatch(each -> each == other);
    }

    final void told(boolean isIn, T other) {
        RelationContext session = context;
        if (session != null && relation != null && owner != null) {
            if (isIn) {
                session.linked(owner, relation, other);
            } else {
                session.unlinked(owner, relation, other);
            }
        }
    }

    final void find() {
        RelationContext session = context;
        if (!isLoaded && session != null && relation != null && owner != null) {
            session.find(owner, relation);
        }
    }

    final void load() {
        if (isLoaded) {
            return;
        }
        RelationContext session = context;
        if (session == null || relation == null || owner == null) {
            throw new StateException(
                    "The relationship " + relation + " of this object is not loaded, and the object is in"
                            + " no session. Load it while the session is open: query(...).options(selectinLoad(...)), or session.load(object,"
                            + " ...).");
        }
        session.load(owner, relation);
    }
}
