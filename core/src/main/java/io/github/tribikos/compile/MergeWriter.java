package io.github.tribikos.compile;

import io.github.tribikos.error.CompileException;
import io.github.tribikos.sql.Assignment;
import io.github.tribikos.sql.Insert;
import io.github.tribikos.sql.Merge;
import io.github.tribikos.sql.MergeBranch;
import io.github.tribikos.sql.MergeBranch.Action;
import io.github.tribikos.sql.Traversal;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/** Writes MERGE. */
final class MergeWriter {
    private final ChangeCompiler target;
    private final Merge merge;

    MergeWriter(ChangeCompiler target, Merge merge) {
        this.target = target;
        this.merge = merge;
    }

    void write() {
        require();
        Set<io.github.tribikos.sql.FromItem> members = Traversal.members(merge.table());
        members.addAll(Traversal.members(merge.from()));
        target.sql("MERGE INTO ").element(merge.table()).sql("\nUSING ").element(merge.from());
        target.scope = new Scope(target.scope, members, List.of());
        target.sql("\nON (").element(merge.on()).sql(")");
        merge.branches().forEach(this::branch);
        target.scope = target.scope.enclosing();
    }

    private void require() {
        target.require(Feature.MERGE);
        if (merge.branches().isEmpty() && !target.lenient) {
            throw new CompileException(
                    "MERGE into \"" + merge.table().tableName()
                            + "\" does nothing. Say whenMatchedUpdate(...), whenMatchedDelete(...) or whenNotMatchedInsert(...).");
        }
        Set<Action> seen = EnumSet.noneOf(Action.class);
        for (MergeBranch branch : merge.branches()) {
            if (!seen.add(branch.action())) {
                target.require(Feature.MERGE_BRANCHES);
            }
        }
        if (seen.contains(Action.DELETE)) {
            target.require(Feature.MERGE_DELETE);
        }
    }

    private void branch(MergeBranch branch) {
        boolean last = target.hasMergeConditionsLast();
        target.sql(branch.action() == Action.INSERT ? "\nWHEN NOT MATCHED" : "\nWHEN MATCHED");
        target.conditions(" AND ", last ? List.of() : branch.where());
        target.sql(" THEN ");
        switch (branch.action()) {
            case UPDATE -> update(branch.assignments());
            case DELETE -> target.sql("DELETE");
            case INSERT -> insert(Objects.requireNonNull(branch.insert()));
        }
        target.conditions(" WHERE ", last ? branch.where() : List.of());
    }

    private void update(List<Assignment> assignments) {
        for (int i = 0; i < assignments.size(); i++) {
            target.sql(i == 0 ? "UPDATE SET " : ", ")
                    .name(assignments.get(i).column())
                    .sql("=");
            target.setTo(assignments.get(i).value());
        }
    }

    private void insert(Insert insert) {
        InsertPlan plan = InsertPlan.of(insert);
        for (int i = 0; i < plan.columns().size(); i++) {
            target.sql(i == 0 ? "INSERT (" : ", ").name(plan.columns().get(i));
        }
        target.sql(") VALUES (");
        target.insertValues(insert, plan, false);
        target.sql(")");
    }
}
