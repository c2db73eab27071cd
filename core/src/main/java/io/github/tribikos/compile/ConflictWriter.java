package io.github.tribikos.compile;

import io.github.tribikos.error.CompileException;
import io.github.tribikos.sql.Assignment;
import io.github.tribikos.sql.ColumnClause;
import io.github.tribikos.sql.Condition;
import io.github.tribikos.sql.Insert;
import io.github.tribikos.sql.OnConflict;
import io.github.tribikos.sql.TableClause;
import io.github.tribikos.sql.Traversal;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Writes what an INSERT does with a row that is there already, in the database's {@link UpsertStyle}. */
final class ConflictWriter {
    private final InsertCompiler target;
    private final Insert insert;
    private final OnConflict conflict;
    private final InsertPlan plan;

    ConflictWriter(InsertCompiler target, Insert insert, OnConflict conflict, InsertPlan plan) {
        this.target = target;
        this.insert = insert;
        this.conflict = conflict;
        this.plan = plan;
    }

    /** Refuses what the database lacks. */
    void require() {
        target.require(Feature.UPSERT);
        if (conflict.constraint() != null) {
            target.require(Feature.UPSERT_CONSTRAINT);
        } else if (conflict.target().isEmpty()) {
            target.require(conflict.isDoNothing() ? Feature.UPSERT_ANY_KEY : Feature.UPSERT_ANY_KEY_UPDATE);
        }
        if (!conflict.predicate().isEmpty()) {
            target.require(Feature.UPSERT_INDEX_PREDICATE);
        }
        if (!conflict.where().isEmpty()) {
            target.require(Feature.UPSERT_WHERE);
        }
    }

    // ON CONFLICT.

    void onConflict() {
        target.sql("\nON CONFLICT");
        if (conflict.constraint() != null) {
            target.sql(" ON CONSTRAINT ").identifier(conflict.constraint());
        } else if (!conflict.target().isEmpty()) {
            names(" (", conflict.target());
            boolean around = target.unqualified;
            target.unqualified = true;
            conditions(" WHERE ", conflict.predicate());
            target.unqualified = around;
        }
        if (conflict.isDoNothing()) {
            target.sql(" DO NOTHING");
        } else {
            target.sql(" DO UPDATE");
            assignments(" SET ");
            conditions("\nWHERE ", conflict.where());
        }
    }

    // ON DUPLICATE KEY.

    /** Whatever key a row meets another on, it is updated; so the key must be the only one it can meet it on. */
    void onDuplicateKey() {
        for (List<ColumnClause<?>> key : insert.table().uniqueKeys()) {
            boolean isGenerated = key.size() == 1
                    && key.get(0) == insert.table().risingKey()
                    && !plan.columns().contains(key.get(0));
            if (!isGenerated && !conflict.target().isEmpty() && !isTarget(key) && !target.lenient) {
                throw new CompileException(target.context.capabilities().database()
                        + " updates the row whichever unique key it is met on, and \""
                        + insert.table().tableName() + "\" has one that is not in onConflict(...): "
                        + (key.isEmpty() ? "an index on an expression" : key)
                        + ". Use onConflict() without columns if that is meant.");
            }
        }
        target.sql("\nON DUPLICATE KEY UPDATE ");
        if (conflict.isDoNothing()) {
            ColumnClause<?> same = conflict.target().isEmpty()
                    ? insert.table().columns().get(0) // any column will do: it keeps its value
                    : conflict.target().get(0);
            target.name(same).sql(" = ");
            inTable(() -> same.accept(target));
        } else {
            assignments("");
        }
    }

    private boolean isTarget(List<ColumnClause<?>> key) {
        Set<ColumnClause<?>> wanted = new HashSet<>(conflict.target());
        return wanted.equals(new HashSet<>(key));
    }

    // MERGE.

    void merge() {
        target.sql("MERGE INTO ").element(insert.table()).sql("\nUSING (");
        source();
        target.sql(")");
        target.alias().sql("excluded");
        names("(", plan.columns());
        target.sql("\nON (");
        for (int i = 0; i < conflict.target().size(); i++) {
            ColumnClause<?> column = conflict.target().get(i);
            target.sql(i == 0 ? "" : " AND ");
            inTable(() -> column.accept(target));
            target.sql(" = excluded.").name(column);
        }
        target.sql(")");
        if (!conflict.isDoNothing()) {
            target.sql("\nWHEN MATCHED");
            conditions(" AND ", conflict.where());
            target.sql(" THEN UPDATE");
            assignments(" SET ");
        }
        target.sql("\nWHEN NOT MATCHED THEN INSERT");
        names(" (", plan.columns());
        target.sql(" VALUES (");
        for (int i = 0; i < plan.columns().size(); i++) {
            target.sql(i == 0 ? "excluded." : ", excluded.").name(plan.columns().get(i));
        }
        target.sql(")");
    }

    private void source() {
        if (insert.query() != null) {
            target.insertedQuery(insert.query(), plan);
        } else if (insert.rows() != null) {
            target.sql("VALUES ");
            target.rowGroups(plan, true);
        } else {
            target.sql("VALUES (");
            target.insertValues(insert, plan, true);
            target.sql(")");
        }
    }

    // Parts of all.

    private void names(String open, List<ColumnClause<?>> columns) {
        for (int i = 0; i < columns.size(); i++) {
            target.sql(i == 0 ? open : ", ").name(columns.get(i));
        }
        target.sql(")");
    }

    private void assignments(String open) {
        inTable(() -> {
            target.conflicting = true;
            for (int i = 0; i < conflict.assignments().size(); i++) {
                Assignment assignment = conflict.assignments().get(i);
                target.sql(i == 0 ? open : ", ").name(assignment.column()).sql(" = ");
                target.setTo(assignment.value());
            }
            target.conflicting = false;
        });
    }

    private void conditions(String clause, List<Condition> all) {
        inTable(() -> {
            target.conflicting = true;
            target.conditions(clause, all);
            target.conflicting = false;
        });
    }

    private void inTable(Runnable part) {
        TableClause table = insert.table();
        target.scope = new Scope(target.scope, Traversal.members(table), List.of());
        part.run();
        target.scope = target.scope.enclosing();
    }
}
