package io.github.tribikos.orm.state;

import io.github.tribikos.orm.mapping.Relationship;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The objects of one result: what is looked at in one of them is loaded for all, in one statement. */
public final class LoadGroup {
    private final List<InstanceState> members = new ArrayList<>();

    private final Set<Relationship<?, ?>> raised = new HashSet<>();

    /** Has looking at a relationship of the objects be an error. */
    public void raise(Relationship<?, ?> relationship) {
        raised.add(relationship);
    }

    /** Whether looking at a relationship of the objects is an error. */
    public boolean isRaised(Relationship<?, ?> relationship) {
        return raised.contains(relationship);
    }

    void add(InstanceState state) {
        members.add(state);
    }

    /** Returns the objects in the order of their rows. */
    public List<InstanceState> members() {
        return members;
    }
}
