package io.github.tribikos.orm.state;

import io.github.tribikos.orm.mapping.Relationship;
import io.github.tribikos.schema.Column;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The objects of one result: what is looked at in one of them is loaded for all, in one statement. */
public final class LoadGroup {
    private final List<InstanceState> members = new ArrayList<>();

    private final Set<Relationship<?, ?>> raised = new HashSet<>();
    private final Set<Column<?>> raisedColumns = new HashSet<>();
    private boolean raisesAll;
    private boolean isOverwriting;

    /** Has looking at a relationship of the objects be an error. */
    public void raise(Relationship<?, ?> relationship) {
        raised.add(relationship);
    }

    /** Has looking at any relationship of the objects that is not loaded be an error. */
    public void raiseAll() {
        raisesAll = true;
    }

    /** Whether looking at a relationship of the objects is an error. */
    public boolean isRaised(Relationship<?, ?> relationship) {
        return raisesAll || raised.contains(relationship);
    }

    /** Has reading a column of the objects by itself be an error. */
    public void raise(Column<?> column) {
        raisedColumns.add(column);
    }

    /** Whether reading a column of the objects by itself is an error. */
    public boolean isRaised(Column<?> column) {
        return raisedColumns.contains(column);
    }

    /** Has objects that the session has already take what is read. */
    public void overwrite() {
        isOverwriting = true;
    }

    boolean isOverwriting() {
        return isOverwriting;
    }

    void add(InstanceState state) {
        members.add(state);
    }

    /** Returns the objects in the order of their rows. */
    public List<InstanceState> members() {
        return members;
    }
}
