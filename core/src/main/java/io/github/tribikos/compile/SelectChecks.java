package io.github.tribikos.compile;

import io.github.tribikos.error.CompileException;
import io.github.tribikos.error.Diagnostic;
import io.github.tribikos.sql.BooleanConstant;
import io.github.tribikos.sql.ColumnClause;
import io.github.tribikos.sql.Condition;
import io.github.tribikos.sql.Expression;
import io.github.tribikos.sql.FromItem;
import io.github.tribikos.sql.Label;
import io.github.tribikos.sql.SampledTable;
import io.github.tribikos.sql.Select;
import io.github.tribikos.sql.Sql;
import io.github.tribikos.sql.Subquery;
import io.github.tribikos.sql.TableClause;
import io.github.tribikos.sql.TableFunction;
import io.github.tribikos.sql.Traversal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** What is checked once per compiled SELECT: NULLs that types deny, and products nobody asked for. */
final class SelectChecks {
    private SelectChecks() {}

    /**
     * Refuses a NOT NULL column from the outer side of a join in the SELECT list: in rows without a match it is NULL, and a
     * {@code long} or a non-null type would be wrong about it.
     */
    static void requireNullSound(Select<?> select, Froms froms) {
        Set<FromItem> nullable = froms.nullable();
        if (nullable.isEmpty()) {
            return;
        }
        for (Expression<?> expression : select.selectable().expressions()) {
            Expression<?> bare = expression.bare();
            while (bare instanceof Label<?> label) {
                bare = label.expression().bare();
            }
            if (bare instanceof ColumnClause<?> column
                    && !column.isNullable()
                    && nullable.contains(column.from().source())) {
                throw new CompileException("The column " + column
                        + " is NOT NULL, but an outer join makes it NULL in rows"
                        + " without a match. Select " + column + " with orNull(), or put the columns of its table into"
                        + " optional(key, ...).");
            }
        }
    }

    /** Finds FROM items that no condition ties together: each row of one meets each row of the other. */
    static void findCartesianProduct(List<Finding> findings, String statement, Froms froms, List<Condition> where) {
        if (froms.items().size() < 2) {
            return;
        }
        List<Set<FromItem>> islands = new ArrayList<>();
        for (FromItem item : froms.items()) {
            islands.add(new HashSet<>(Traversal.members(item)));
        }
        for (Condition condition : where) {
            merge(islands, Traversal.fromItems(condition));
        }
        for (FromItem item : froms.members()) {
            if (item instanceof TableFunction function) {
                Set<FromItem> tied = new HashSet<>(Traversal.fromItems(function.call()));
                tied.add(item);
                merge(islands, tied);
            } else if (item instanceof Subquery subquery && subquery.isLateral()) {
                return; // it is tied from within
            }
        }
        if (islands.size() > 1) {
            findings.add(new Finding(
                    Diagnostic.CARTESIAN_PRODUCT,
                    statement + " multiplies " + FromResolver.names(froms.items())
                            + ": no condition ties them together." + " Add a join condition, or say crossJoin(...)."));
        }
    }

    /** Refuses two FROM items that go by one name: the database could not tell their columns apart. */
    static void requireDistinctNames(Froms froms) {
        Set<String> names = new HashSet<>();
        for (FromItem item : froms.members()) {
            String name = JoinInference.name(item);
            boolean isQualified =
                    item instanceof TableClause table && table.aliasName() == null && table.schemaName() != null;
            if (!name.endsWith("_?") && !isQualified && !names.add(name)) {
                throw new CompileException(
                        "Two FROM items are called \"" + name + "\". Give one of them another name with as(...).");
            }
        }
    }

    /** Refuses a sample of a table that is not in FROM: nothing would be left out. */
    static void requireSampled(List<SampledTable> samples, Froms froms) {
        for (SampledTable sample : samples) {
            if (!(sample.table() instanceof TableClause)) {
                throw new CompileException(
                        "A sample is of a table, and " + JoinInference.name(sample.table()) + " is none.");
            }
            if (!froms.members().contains(sample.table())) {
                throw new CompileException("The SELECT samples " + JoinInference.name(sample.table())
                        + ", which is not in its FROM: " + FromResolver.names(froms.items()) + ".");
            }
        }
    }

    /** Finds a change whose conditions all fell away, as an empty dynamic filter's do: it reaches every row. */
    static void findNoCondition(List<Finding> findings, TableClause table, List<Condition> where) {
        if (!where.isEmpty() && Sql.and(where) instanceof BooleanConstant constant && constant.value()) {
            findings.add(new Finding(
                    Diagnostic.ALWAYS_TRUE_WHERE,
                    "A change to " + table.tableName() + " has a WHERE that is always true: it reaches every row. Leave"
                            + " where(...) away if that is meant."));
        }
    }

    private static void merge(List<Set<FromItem>> islands, Set<FromItem> tied) {
        Set<FromItem> merged = new HashSet<>();
        islands.removeIf(island -> {
            boolean touched = island.stream().anyMatch(tied::contains);
            if (touched) {
                merged.addAll(island);
            }
            return touched;
        });
        if (!merged.isEmpty()) {
            islands.add(merged);
        }
    }
}
