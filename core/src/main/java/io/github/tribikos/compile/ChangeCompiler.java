package io.github.tribikos.compile;

import io.github.tribikos.error.CompileException;
import io.github.tribikos.sql.Assignment;
import io.github.tribikos.sql.ColumnClause;
import io.github.tribikos.sql.Condition;
import io.github.tribikos.sql.Delete;
import io.github.tribikos.sql.FromItem;
import io.github.tribikos.sql.Merge;
import io.github.tribikos.sql.Part;
import io.github.tribikos.sql.Query;
import io.github.tribikos.sql.RowField;
import io.github.tribikos.sql.RowSet;
import io.github.tribikos.sql.StatementSlot;
import io.github.tribikos.sql.TableClause;
import io.github.tribikos.sql.Traversal;
import io.github.tribikos.sql.Update;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Renders UPDATE and DELETE, with further tables in the way of each database. */
public abstract class ChangeCompiler extends InsertCompiler {
    ChangeCompiler(CompilerContext context) {
        super(context);
    }

    @Override
    public void visitUpdate(Update update) {
        RowSet rows = update.rows();
        if (rows != null) {
            updateRows(update, rows);
            return;
        }
        if (update.assignments().isEmpty()) {
            throw new CompileException(
                    "UPDATE of \"" + update.table().tableName() + "\" sets no column. Use set(column, value).");
        }
        List<FromItem> others = others(update.table(), update.from(), update.where(), update.assignments());
        if (!others.isEmpty()) {
            require(Feature.UPDATE_FROM);
        }
        UpdateFromStyle style = context.capabilities().style(UpdateFromStyle.class);
        boolean list = style == UpdateFromStyle.TABLE_LIST && !others.isEmpty();
        sql("UPDATE ");
        extensions(update.extensions(), StatementSlot.PREFIX, "", " ");
        scope = scopeOf(update.table(), others);
        hinted(update.hints(), () -> update.table().accept(this));
        if (list) {
            sql(", ");
            list(others, ", ");
        }
        sql("\nSET ");
        assignments(update, list);
        output("inserted");
        if (!list && !others.isEmpty()) {
            sql("\nFROM ");
            if (style == UpdateFromStyle.FROM_WITH_TARGET) {
                update.table().accept(this);
                sql(", ");
            }
            list(others, ", ");
        }
        changeConditions("UPDATE", update.table(), others, update.where());
        scope = scope.enclosing();
        extensions(update.extensions(), StatementSlot.AFTER_VALUES, "\n", "");
        extensions(update.extensions(), StatementSlot.END, "\n", "");
    }

    private void updateRows(Update update, RowSet rows) {
        List<FromItem> others = others(update.table(), update.from(), update.where(), update.assignments());
        if (!others.isEmpty() && !lenient) {
            throw new CompileException("An UPDATE of many rows of \""
                    + update.table().tableName() + "\" uses a column of " + JoinInference.name(others.get(0))
                    + ". Put the other table into a subquery: exists(...) or in(...).");
        }
        if (!lenient) {
            SelectChecks.findNoCondition(findings, update.table(), update.where());
        }
        scope = scopeOf(update.table(), List.of());
        new UpdateRowsWriter(this, update, rows).write();
        scope = scope.enclosing();
    }

    /** Columns of other tables come first, where a database sets them at all. */
    private void assignments(Update update, boolean qualified) {
        List<Assignment> ordered = new ArrayList<>();
        update.assignments().stream().filter(set -> !isOwn(update, set)).forEach(ordered::add);
        if (!ordered.isEmpty() && !qualified && !lenient) {
            throw CompileException.unsupported(
                    context.capabilities().database(),
                    "an UPDATE that sets " + ordered.get(0).column() + " beside columns of \""
                            + update.table().tableName() + "\"",
                    null,
                    "Update one table at a time.");
        }
        update.assignments().stream().filter(set -> isOwn(update, set)).forEach(ordered::add);
        for (int i = 0; i < ordered.size(); i++) {
            sql(i == 0 ? "" : ", ");
            if (ordered.get(i).value() instanceof RowField<?> field) {
                i += row(ordered, i, field.query()) - 1;
            } else {
                assignment(ordered.get(i), qualified);
            }
        }
    }

    /** Renders {@code (a, b)=(SELECT x, y ...)} and returns how many assignments that was. */
    private int row(List<Assignment> ordered, int start, Query<?> query) {
        require(Feature.SET_ROW);
        int width = query.selectable().expressions().size();
        for (int i = 0; i < width; i++) {
            ColumnClause<?> column = ordered.get(start + i).column();
            InsertPlan.requireSettable("UPDATE", column);
            sql(i == 0 ? "(" : ", ").name(column);
        }
        sql(")=");
        subquery(query);
        return width;
    }

    /** A field by itself says nothing; {@link #row} renders all of them. */
    @Override
    public void visitRowField(RowField<?> field) {
        if (!lenient) {
            throw new CompileException(
                    "Columns are set to a row together in a plain UPDATE alone. Here, set each to a subquery"
                            + " of its own: set(column, select(...).asScalar()).");
        }
        subquery(field.query());
    }

    private static boolean isOwn(Update update, Assignment assignment) {
        return assignment.column().from().source().equals(update.table().source());
    }

    private void assignment(Assignment assignment, boolean qualified) {
        InsertPlan.requireSettable("UPDATE", assignment.column());
        if (qualified) {
            assignment.column().accept(this);
        } else {
            name(assignment.column());
        }
        sql("=");
        setTo(assignment.value());
    }

    @Override
    public void visitDelete(Delete delete) {
        List<FromItem> others = others(delete.table(), delete.from(), delete.where(), List.of());
        if (!others.isEmpty()) {
            require(Feature.DELETE_USING);
        }
        sql("DELETE ");
        extensions(delete.extensions(), StatementSlot.PREFIX, "", " ");
        sql("FROM ");
        scope = scopeOf(delete.table(), others);
        hinted(delete.hints(), () -> delete.table().accept(this));
        output("deleted");
        if (!others.isEmpty()) {
            DeleteUsingStyle style = context.capabilities().style(DeleteUsingStyle.class);
            sql(style.keywords());
            if (style.isWithTarget()) {
                delete.table().accept(this);
                sql(", ");
            }
            list(others, ", ");
        }
        changeConditions("DELETE", delete.table(), others, delete.where());
        scope = scope.enclosing();
        extensions(delete.extensions(), StatementSlot.END, "\n", "");
    }

    @Override
    public void visitMerge(Merge merge) {
        new MergeWriter(this, merge).write();
    }

    /** Whether the conditions of a branch of MERGE stand behind what it does, as {@code WHERE}. */
    protected boolean hasMergeConditionsLast() {
        return false;
    }

    private void changeConditions(String statement, TableClause table, List<FromItem> others, List<Condition> where) {
        if (!lenient) {
            List<FromItem> items = new ArrayList<>(others);
            items.add(0, table.source());
            SelectChecks.findCartesianProduct(findings, statement, new Froms(items), where);
            SelectChecks.findNoCondition(findings, table, where);
        }
        conditions("\nWHERE ", where);
    }

    /** Returns the FROM items beside the changed table: those given, then those of WHERE and of the values that are set. */
    private static List<FromItem> others(
            TableClause table, List<FromItem> given, List<Condition> where, List<Assignment> assignments) {
        Set<FromItem> others = new LinkedHashSet<>();
        given.forEach(item -> others.add(item.source()));
        Set<FromItem> covered = new Froms(List.copyOf(others)).members();
        covered.add(table.source());
        List<Part> parts = new ArrayList<>(where);
        assignments.forEach(assignment -> parts.add(assignment.value()));
        assignments.forEach(assignment -> parts.add(assignment.column()));
        for (Part part : parts) {
            for (FromItem item : Traversal.fromItems(part)) {
                if (covered.add(item)) {
                    others.add(item);
                }
            }
        }
        return List.copyOf(others);
    }

    /** Subqueries inside see the changed table and those beside it. */
    private Scope scopeOf(TableClause table, List<FromItem> others) {
        Set<FromItem> members = Traversal.members(table);
        others.forEach(item -> members.addAll(Traversal.members(item)));
        return new Scope(scope, members, List.of());
    }
}
