package io.github.tribikos.orm.flush;

import io.github.tribikos.error.StateException;
import io.github.tribikos.orm.ObjectState;
import io.github.tribikos.orm.load.RelationLoader;
import io.github.tribikos.orm.mapping.Attribute;
import io.github.tribikos.orm.mapping.Cascade;
import io.github.tribikos.orm.mapping.Mapper;
import io.github.tribikos.orm.mapping.Relation;
import io.github.tribikos.orm.state.IdentityMap;
import io.github.tribikos.orm.state.InstanceState;
import io.github.tribikos.schema.Column;
import io.github.tribikos.schema.Table;
import io.github.tribikos.util.TopologicalSort.Edge;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What relationships ask of a flush: objects to delete with others, foreign keys to set once the row they refer to is there, and rows
 * of tables between. Found before anything is sent, as deletes may have to load what they pass on to.
 */
final class Links {
    private final IdentityMap objects;
    private final RelationLoader loader;
    private final Map<InstanceState, Map<Relation<?, ?>, Parent>> parents = new LinkedHashMap<>();
    private final Map<Table<?>, LinkRows> rows = new LinkedHashMap<>();

    /** The object that a foreign key is to refer to, null for none; {@code relation} is from the key's side or the other. */
    private record Parent(Relation<?, ?> relation, @Nullable Object object) {
        /** The columns of the key: of a ref the own ones, of a collection the other table's. */
        List<? extends Column<?>> key() {
            return relation.isRef() ? relation.own() : relation.near();
        }

        boolean isKeyOf(Table<?> table) {
            return key().get(0).from().equals(table);
        }
    }

    Links(IdentityMap objects, RelationLoader loader) {
        this.objects = objects;
        this.loader = loader;
    }

    /** Looks through all objects. */
    void find() {
        passOnDeletes();
        for (InstanceState state : objects.all()) {
            if (!state.isDoomed() && state.status() != ObjectState.DELETED) {
                state.mapper().relations().forEach(relation -> take(state, relation));
            }
        }
    }

    private void passOnDeletes() {
        List<InstanceState> all = objects.all();
        Set<Object> adopted = Collections.newSetFromMap(new IdentityHashMap<>());
        all.forEach(state -> owned(state).forEach(relation -> adopted.addAll(relation.added(state.entity()))));
        for (InstanceState state : all) {
            for (Relation<?, ?> relation : owned(state)) {
                relation.removed(state.entity()).stream()
                        .filter(each -> !adopted.contains(each) && !hasParent(relation, each))
                        .forEach(this::doomOrphan);
            }
        }
        List<InstanceState> todo = new ArrayList<>();
        objects.all().stream().filter(InstanceState::isDoomed).forEach(todo::add);
        Set<InstanceState> seen = Collections.newSetFromMap(new IdentityHashMap<>());
        while (!todo.isEmpty()) {
            InstanceState state = todo.remove(todo.size() - 1);
            if (seen.add(state)) {
                for (Relation<?, ?> relation : state.mapper().relations()) {
                    todo.addAll(passOn(state, relation));
                }
            }
        }
    }

    private static List<? extends Relation<?, ?>> owned(InstanceState state) {
        return state.isDoomed()
                ? List.of()
                : state.mapper().relations().stream()
                        .filter(relation -> relation.relationship().passesOn(Cascade.DELETE_ORPHAN))
                        .toList();
    }

    private static boolean hasParent(Relation<?, ?> relation, Object child) {
        Relation<?, ?> reverse = relation.reverse();
        return reverse != null && reverse.isRef() && !reverse.content(child).isEmpty();
    }

    private void doomOrphan(Object orphan) {
        InstanceState state = objects.of(orphan);
        if (state == null) {
            return;
        }
        if (state.status() == ObjectState.PENDING) {
            objects.remove(state);
        } else if (state.status() == ObjectState.PERSISTENT) {
            state.doom(true);
        }
    }

    /** Has the delete of {@code state} reach what it leads to; returns what is deleted for that. */
    private List<InstanceState> passOn(InstanceState state, Relation<?, ?> relation) {
        List<InstanceState> reached = new ArrayList<>();
        if (relation.relationship().isViewOnly()) {
            return reached;
        }
        boolean deletes = relation.relationship().passesOn(Cascade.DELETE);
        if (relation.isRef() && !deletes) {
            return reached;
        }
        if (!relation.handle(state.entity()).isLoaded()) {
            if (relation.relationship().isPassiveDeletes()) {
                return reached;
            }
            loader.load(relation, List.of(state));
        }
        List<Object> others = new ArrayList<>(relation.content(state.entity()));
        if (relation.isManyToMany()) {
            others.addAll(relation.removed(state.entity()));
            others.forEach(other -> toDelete(relation, state, objects.of(other)));
        } else if (!relation.isRef()) {
            others.addAll(relation.removed(state.entity()));
        }
        for (Object other : others) {
            InstanceState child = objects.of(other);
            if (child == null || child.status() == ObjectState.DELETED) {
                continue;
            }
            if (deletes) {
                doomOrphan(other);
                reached.add(child);
            } else if (!relation.isRef() && !relation.isManyToMany()) {
                parent(child, relation, null);
            }
        }
        return reached;
    }

    private void take(InstanceState state, Relation<?, ?> relation) {
        if (relation.relationship().isViewOnly() || !relation.isChanged(state.entity())) {
            return;
        }
        Object owner = state.entity();
        if (relation.isRef()) {
            List<?> now = relation.content(owner);
            parent(state, relation, now.isEmpty() ? null : now.get(0));
            return;
        }
        for (Object other : relation.removed(owner)) {
            InstanceState child = objects.of(other);
            if (relation.isManyToMany()) {
                toDelete(relation, state, child);
            } else if (child != null
                    && !child.isDoomed()
                    && child.status() != ObjectState.DELETED
                    && !has(child, relation)) {
                parent(child, relation, null);
            }
        }
        for (Object other : relation.added(owner)) {
            InstanceState child = required(relation, other);
            if (relation.isManyToMany()) {
                rows(relation).toInsert(relation, state, child);
            } else if (!child.isDoomed()) {
                parent(child, relation, owner);
            }
        }
    }

    private void toDelete(Relation<?, ?> relation, InstanceState owner, @Nullable InstanceState other) {
        if (other != null) { // one that has left the session cannot be told by its row
            rows(relation).toDelete(relation, owner, other);
        }
    }

    private InstanceState required(Relation<?, ?> relation, Object other) {
        InstanceState state = objects.of(other);
        if (state == null || state.status() == ObjectState.DELETED) {
            throw new StateException("The relationship " + relation + " holds a "
                    + other.getClass().getSimpleName()
                    + " that is not in the session, and does not cascade SAVE_UPDATE to it. Add it to the session.");
        }
        return state;
    }

    private LinkRows rows(Relation<?, ?> relation) {
        return rows.computeIfAbsent(relation.secondary(), LinkRows::new);
    }

    private boolean has(InstanceState child, Relation<?, ?> relation) {
        Map<Relation<?, ?>, Parent> known = parents.get(child);
        Parent parent = known == null ? null : known.get(keySide(relation));
        return parent != null && parent.object != null;
    }

    private void parent(InstanceState child, Relation<?, ?> relation, @Nullable Object object) {
        if (object != null) {
            required(relation, object);
        }
        parents.computeIfAbsent(child, each -> new LinkedHashMap<>())
                .put(keySide(relation), new Parent(relation, object));
    }

    /** Both directions of a relationship set the same key: they count as one. */
    private static Relation<?, ?> keySide(Relation<?, ?> relation) {
        Relation<?, ?> reverse = relation.isRef() ? null : relation.reverse();
        return reverse == null ? relation : reverse;
    }

    /** Whether anything is to be done. */
    boolean isEmpty() {
        return parents.isEmpty() && rows.isEmpty();
    }

    /** Returns the tables between that have rows to insert or delete. */
    List<LinkRows> rows() {
        return List.copyOf(rows.values());
    }

    @Nullable
    LinkRows rowsOf(Table<?> table) {
        return rows.get(table);
    }

    /** Returns the objects whose foreign keys are to be set. */
    Set<InstanceState> children() {
        return parents.keySet();
    }

    /** Tables whose rows come before others that relationships make refer to them, with a constraint or without. */
    List<Edge<Table<?>>> edges() {
        List<Edge<Table<?>>> edges = new ArrayList<>();
        for (Map<Relation<?, ?>, Parent> each : parents.values()) {
            for (Parent parent : each.values()) {
                Relation<?, ?> relation = parent.relation;
                List<Column<?>> referred = relation.isRef() ? relation.near() : relation.own();
                edges.add(new Edge<>((Table<?>) referred.get(0).from(), (Table<?>)
                        parent.key().get(0).from()));
            }
        }
        return edges;
    }

    /** The objects that {@code child}'s row is to refer to and that have no row yet. */
    List<InstanceState> newParents(InstanceState child, Table<?> table) {
        List<InstanceState> found = new ArrayList<>();
        for (Parent parent : parents.getOrDefault(child, Map.of()).values()) {
            if (!parent.isKeyOf(table)) {
                continue;
            }
            InstanceState state = parent.object == null ? null : objects.of(parent.object);
            if (state != null && state.status() == ObjectState.PENDING && state != child) {
                found.add(state);
            }
        }
        return found;
    }

    /** Sets the foreign keys of an object that are in {@code table}; what they refer to has its row by now. */
    void setKeys(InstanceState child, Table<?> table) {
        for (Parent parent : parents.getOrDefault(child, Map.of()).values()) {
            if (!parent.isKeyOf(table)) {
                continue;
            }
            Relation<?, ?> relation = parent.relation;
            List<? extends Column<?>> key = parent.key();
            List<? extends Column<?>> referred = relation.isRef() ? relation.near() : relation.own();
            for (int i = 0; i < key.size(); i++) {
                Attribute attribute =
                        child.mapper().attributes().get(child.mapper().indexOf(key.get(i)));
                setKey(child, relation, attribute, value(parent.object, referred.get(i)));
            }
        }
    }

    private @Nullable Object value(@Nullable Object parent, Column<?> column) {
        if (parent == null) {
            return null;
        }
        InstanceState state = objects.of(parent);
        if (state == null) {
            throw new IllegalStateException("a parent left the session in its flush");
        }
        Mapper<?> mapper = state.mapper();
        return mapper.attributes().get(mapper.indexOf(column)).get(parent);
    }

    private static void setKey(
            InstanceState child, Relation<?, ?> relation, Attribute attribute, @Nullable Object value) {
        if (value == null && !attribute.column().isNullable()) {
            throw new StateException("A " + child.mapper().type().getSimpleName() + " is not led to by " + relation
                    + " any more, but its column " + attribute.column()
                    + " is NOT NULL. Give it to another object, delete it, or declare cascadeAllDeleteOrphan().");
        }
        attribute.set(child.entity(), value);
    }
}
