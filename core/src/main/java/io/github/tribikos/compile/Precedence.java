package io.github.tribikos.compile;

import io.github.tribikos.sql.Between;
import io.github.tribikos.sql.BinaryExpression;
import io.github.tribikos.sql.BooleanList;
import io.github.tribikos.sql.BooleanTest;
import io.github.tribikos.sql.Comparison;
import io.github.tribikos.sql.CustomCondition;
import io.github.tribikos.sql.CustomElement;
import io.github.tribikos.sql.Expression;
import io.github.tribikos.sql.InList;
import io.github.tribikos.sql.InQuery;
import io.github.tribikos.sql.Label;
import io.github.tribikos.sql.Like;
import io.github.tribikos.sql.Not;
import io.github.tribikos.sql.NullTest;
import io.github.tribikos.sql.Operator;
import io.github.tribikos.sql.OrNull;
import io.github.tribikos.sql.UnaryExpression;
import org.jspecify.annotations.Nullable;

/** Decides where parentheses are needed: a node that binds no tighter than the operator around it gets them. */
final class Precedence {
    private static final int LOOSEST = 0;

    private Precedence() {}

    /** Returns the node that is rendered for {@code expression}. */
    static Expression<?> rendered(Expression<?> expression) {
        Expression<?> bare = expression.bare();
        if (bare instanceof OrNull<?> orNull) {
            return rendered(orNull.expression());
        }
        return bare instanceof Label<?> label ? rendered(label.expression()) : bare;
    }

    static boolean needsParentheses(Expression<?> operand, Operator around) {
        Expression<?> node = rendered(operand);
        Operator own = operator(node);
        if (own == around && around.isAssociative()) {
            return false;
        }
        return of(node) <= around.precedence();
    }

    private static @Nullable Operator operator(Expression<?> node) {
        return node instanceof BinaryExpression<?> binary ? binary.operator() : null;
    }

    static int of(Expression<?> node) {
        if (node instanceof BinaryExpression<?> binary) {
            return binary.operator().precedence();
        }
        if (node instanceof UnaryExpression<?> unary) {
            return unary.operator().precedence();
        }
        if (node instanceof BooleanList list) {
            return list.operator().precedence();
        }
        if (node instanceof CustomElement<?> || node instanceof CustomCondition) {
            return LOOSEST;
        }
        if (node instanceof Not || node instanceof BooleanTest) {
            return Operator.NOT.precedence();
        }
        return isComparison(node) ? Operator.COMPARISON : Operator.ATOM;
    }

    private static boolean isComparison(Expression<?> node) {
        return node instanceof Comparison
                || node instanceof NullTest
                || node instanceof Between
                || node instanceof Like
                || node instanceof InList
                || node instanceof InQuery;
    }
}
