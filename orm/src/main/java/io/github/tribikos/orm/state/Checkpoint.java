package io.github.tribikos.orm.state;

import java.util.IdentityHashMap;
import java.util.Map;

/**
 * How the objects of a session stood at a savepoint. While it lasts, that is what a rollback sets them back to; when it ends, it is what they
 * were at the last commit again.
 */
public final class Checkpoint {
    private final IdentityHashMap<InstanceState, InstanceState.Saved> saved = new IdentityHashMap<>();

    Checkpoint(Iterable<InstanceState> states) {
        states.forEach(state -> saved.put(state, state.save()));
    }

    /** Has the objects remember the last commit again. */
    public void end() {
        for (Map.Entry<InstanceState, InstanceState.Saved> each : saved.entrySet()) {
            each.getKey().restore(each.getValue());
        }
    }

    /** Gives those their state back that a rollback has taken to be there: their rows were deleted before the savepoint. */
    void deleteAgain() {
        saved.forEach((state, before) -> state.restoreStatus(before));
    }
}
