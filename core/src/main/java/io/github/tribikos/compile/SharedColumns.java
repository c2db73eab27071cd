package io.github.tribikos.compile;

import io.github.tribikos.error.ArgumentException;
import io.github.tribikos.sql.Condition;
import io.github.tribikos.sql.Expression;
import io.github.tribikos.sql.FromItem;
import io.github.tribikos.sql.Functions;
import io.github.tribikos.sql.Join;
import io.github.tribikos.sql.JoinKind;
import io.github.tribikos.sql.Sql;
import io.github.tribikos.sql.TextFrom;
import io.github.tribikos.sql.Traversal;
import io.github.tribikos.sql.Using;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * The columns that USING or a natural join compares: of each name one on either side. A side that was joined by USING itself has one
 * column of its names, merged of two.
 */
record SharedColumns(List<Condition> equalities) {
    /** Finds the columns; refuses names that one side lacks, or has twice. Where columns are unknown, there is nothing to refuse. */
    static SharedColumns of(Join join, Using using, boolean lenient) {
        List<Condition> equalities = new ArrayList<>();
        if (lenient || isUnknown(join.left()) || isUnknown(join.right())) {
            return new SharedColumns(equalities);
        }
        Set<String> names = names(join.left(), join.right(), using);
        if (names.isEmpty()) {
            throw new ArgumentException("A natural join of " + JoinInference.name(join.left()) + " and "
                    + JoinInference.name(join.right())
                    + " compares nothing: no column has the same name on both sides. Use"
                    + " crossJoin(...) if each row is to meet each, or pass the condition.");
        }
        for (String name : names) {
            equalities.add(equal(sole(join.left(), name), sole(join.right(), name)));
        }
        return new SharedColumns(equalities);
    }

    /** Returns the index of the one candidate that has the columns. */
    static int soleCandidate(List<FromItem> candidates, FromItem right, Using using) {
        List<FromItem> fitting = new ArrayList<>();
        for (FromItem candidate : candidates) {
            Set<String> names = names(candidate, right, using);
            if (!names.isEmpty()
                    && names.stream().noneMatch(name -> found(candidate, name).isEmpty())) {
                fitting.add(candidate);
            }
        }
        if (fitting.size() != 1) {
            throw new ArgumentException("join(" + JoinInference.name(right) + ", " + using + ") fits "
                    + (fitting.isEmpty() ? "none" : "several") + " of the FROM items "
                    + FromResolver.names(fitting.isEmpty() ? candidates : fitting)
                    + ". Pass the condition: join(table, condition).");
        }
        return candidates.indexOf(fitting.get(0));
    }

    /** Returns the condition of ON that says the same. */
    Condition condition() {
        if (equalities.isEmpty()) {
            throw new ArgumentException("USING of a side whose columns are not known cannot be written as ON. Pass the"
                    + " condition: join(table, condition).");
        }
        return Sql.and(equalities);
    }

    private static Set<String> names(FromItem left, FromItem right, Using using) {
        Set<String> names = new LinkedHashSet<>();
        if (!using.isNatural()) {
            using.columns().forEach(column -> names.add(column.name()));
            return names;
        }
        left.columns().forEach(column -> names.add(column.name()));
        names.removeIf(name -> found(right, name).isEmpty());
        return names;
    }

    private static Expression<?> sole(FromItem side, String name) {
        List<Expression<?>> found = found(side, name);
        if (found.size() != 1) {
            throw new ArgumentException(JoinInference.name(side) + " has "
                    + (found.isEmpty() ? "no column" : found.size() + " columns") + " called \"" + name
                    + "\", so USING cannot compare it. Pass the condition: join(table, condition).");
        }
        return found.get(0);
    }

    /** Returns what goes by that name on one side; of two columns that USING has merged, the one that is. */
    private static List<Expression<?>> found(FromItem side, String name) {
        List<Expression<?>> found = new ArrayList<>();
        if (!(side.source() instanceof Join join)) {
            side.columns().stream().filter(column -> column.name().equals(name)).forEach(found::add);
            return found;
        }
        List<Expression<?>> left = found(join.left(), name);
        List<Expression<?>> right = found(join.right(), name);
        if (left.size() == 1 && right.size() == 1 && join.on() instanceof Using using && compares(using, name)) {
            found.add(merged(join.kind(), left.get(0), right.get(0)));
        } else {
            found.addAll(left);
            found.addAll(right);
        }
        return found;
    }

    private static boolean compares(Using using, String name) {
        return using.isNatural()
                || using.columns().stream().anyMatch(column -> column.name().equals(name));
    }

    @SuppressWarnings("unchecked") // of columns of one name, compared with each other
    private static Expression<?> merged(JoinKind kind, Expression<?> left, Expression<?> right) {
        return switch (kind) {
            case RIGHT -> right;
            case FULL -> Functions.coalesce((Expression<Object>) left, (Expression<Object>) right);
            default -> left;
        };
    }

    @SuppressWarnings("unchecked") // as SQL compares them: columns of one name
    private static Condition equal(Expression<?> left, Expression<?> right) {
        return ((Expression<Object>) left).eq((Expression<Object>) right);
    }

    private static boolean isUnknown(FromItem side) {
        return Traversal.members(side).stream().anyMatch(member -> member instanceof TextFrom);
    }
}
