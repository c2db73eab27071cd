package io.github.tribikos.orm.state;

import java.util.ArrayList;
import java.util.List;

/** The objects of one result: what is looked at in one of them is loaded for all, in one statement. */
public final class LoadGroup {
    private final List<InstanceState> members = new ArrayList<>();

    void add(InstanceState state) {
        members.add(state);
    }

    /** Returns the objects in the order of their rows. */
    public List<InstanceState> members() {
        return members;
    }
}
