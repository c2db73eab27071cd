package io.github.tribikos.sql;

import io.github.tribikos.util.AppendList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a {@link Merge} does with a row: {@code WHEN MATCHED AND condition THEN UPDATE SET ...}. Immutable. */
public final class MergeBranch implements Part {
    /** What is done. */
    public enum Action {
        /** A row that is there is changed. */
        UPDATE,
        /** A row that is there is removed. */
        DELETE,
        /** A row that is not there is made. */
        INSERT
    }

    private final Action action;
    private final List<Condition> where;
    private final List<Assignment> assignments;
    private final @Nullable Insert insert;

    private MergeBranch(Action action, List<Condition> where, List<Assignment> assignments, @Nullable Insert insert) {
        this.action = action;
        this.where = where;
        this.assignments = assignments;
        this.insert = insert;
    }

    static MergeBranch update(ConflictUpdate change) {
        return new MergeBranch(Action.UPDATE, change.where(), change.assignments(), null);
    }

    static MergeBranch delete(Condition... where) {
        return new MergeBranch(Action.DELETE, AppendList.<Condition>of().appendAll(List.of(where)), List.of(), null);
    }

    static MergeBranch insert(Insert insert, Condition... where) {
        return new MergeBranch(Action.INSERT, AppendList.<Condition>of().appendAll(List.of(where)), List.of(), insert);
    }

    /** Returns what is done. */
    public Action action() {
        return action;
    }

    /** Returns the conditions under which it is done, all of which must hold. */
    public List<Condition> where() {
        return where;
    }

    /** Returns what an UPDATE sets. */
    public List<Assignment> assignments() {
        return assignments;
    }

    /** Returns the INSERT of a row, or null. */
    public @Nullable Insert insert() {
        return insert;
    }

    @Override
    public void describe(Parts parts) {
        parts.kind(MergeBranch.class)
                .value(action)
                .nodes(where)
                .nodes(assignments)
                .node(insert);
    }
}
