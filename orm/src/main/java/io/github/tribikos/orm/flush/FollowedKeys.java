package io.github.tribikos.orm.flush;

import io.github.tribikos.orm.load.RelationLoader;
import io.github.tribikos.orm.mapping.Relation;
import io.github.tribikos.orm.state.InstanceState;
import java.util.List;

/**
 * Foreign keys that the program has set by themselves: what it wrote is its last word, so the handles that remember another object, on
 * both sides, follow.
 */
final class FollowedKeys {
    private final RelationLoader loader;

    FollowedKeys(RelationLoader loader) {
        this.loader = loader;
    }

    /** Has the handles of an object that has just been written lead to what its row says. */
    void follow(InstanceState state) {
        for (Relation<?, ?> relation : state.mapper().relations()) {
            if (relation.isRef() && relation.isOutdated(state.entity())) {
                follow(state, relation);
            }
        }
    }

    private void follow(InstanceState state, Relation<?, ?> relation) {
        Object entity = state.entity();
        List<?> former = relation.content(entity);
        relation.unload(entity);
        loader.find(relation, state);
        Relation<?, ?> reverse = relation.reverse();
        if (reverse == null) {
            return;
        }
        for (Object parent : former) {
            reverse.leave(parent, entity);
            reverse.synced(parent);
        }
        for (Object parent : relation.content(entity)) {
            if (reverse.isLoaded(parent)) {
                reverse.join(parent, entity);
                reverse.synced(parent);
            }
        }
    }
}
