package io.github.tribikos.compile;

import io.github.tribikos.sql.Between;
import io.github.tribikos.sql.BinaryExpression;
import io.github.tribikos.sql.BooleanList;
import io.github.tribikos.sql.BooleanTest;
import io.github.tribikos.sql.Collate;
import io.github.tribikos.sql.Comparison;
import io.github.tribikos.sql.CustomCondition;
import io.github.tribikos.sql.CustomElement;
import io.github.tribikos.sql.Exists;
import io.github.tribikos.sql.Expression;
import io.github.tribikos.sql.InExpressions;
import io.github.tribikos.sql.InList;
import io.github.tribikos.sql.InQuery;
import io.github.tribikos.sql.Label;
import io.github.tribikos.sql.Like;
import io.github.tribikos.sql.Not;
import io.github.tribikos.sql.NullTest;
import io.github.tribikos.sql.Operation;
import io.github.tribikos.sql.OperationTest;
import io.github.tribikos.sql.Operator;
import io.github.tribikos.sql.OrNull;
import io.github.tribikos.sql.RegexpMatch;
import io.github.tribikos.sql.TextCondition;
import io.github.tribikos.sql.TextExpression;
import io.github.tribikos.sql.TextMatch;
import io.github.tribikos.sql.TextStatement;
import io.github.tribikos.sql.TypeCoerce;
import io.github.tribikos.sql.UnaryExpression;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Decides where parentheses are needed: a node that binds no tighter than the operator around it gets them. */
final class Precedence {
    private static final int LOOSEST = 0;
    private static final Pattern OR = Pattern.compile("\\bOR\\b", Pattern.CASE_INSENSITIVE);

    private Precedence() {}

    /** Returns the node that is rendered for {@code expression}. */
    static Expression<?> rendered(Expression<?> expression) {
        Expression<?> bare = expression.bare();
        if (bare instanceof OrNull<?> orNull) {
            return rendered(orNull.expression());
        }
        if (bare instanceof TypeCoerce<?> coerced) {
            return rendered(coerced.expression());
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

    /** Adds the operands of a chain of one operator that needs no parentheses. */
    static void flatten(Expression<?> operand, Operator operator, List<Expression<?>> operands) {
        if (operator.isAssociative()
                && rendered(operand) instanceof BinaryExpression<?> inner
                && inner.operator() == operator) {
            flatten(inner.left(), operator, operands);
            flatten(inner.right(), operator, operands);
        } else {
            operands.add(operand);
        }
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
        if (node instanceof Operation<?> operation) {
            return operation.precedence();
        }
        if (node instanceof Collate<?>) {
            return Operator.COLLATE;
        }
        if (node instanceof BooleanList list) {
            return list.operator().precedence();
        }
        if (node instanceof CustomElement<?> custom && custom.isAtom()) {
            return Operator.ATOM;
        }
        if (node instanceof CustomElement<?> || node instanceof CustomCondition || node instanceof TextExpression<?>) {
            return LOOSEST;
        }
        if (node instanceof Exists) {
            return LOOSEST; // no rule of SQL: so that its parentheses stand out among ANDs and ORs
        }
        if (node instanceof TextCondition text) {
            return of(text.text());
        }
        if (node instanceof Not || node instanceof BooleanTest) {
            return Operator.NOT.precedence();
        }
        return isComparison(node) ? Operator.COMPARISON : Operator.ATOM;
    }

    /** A text binds as loosely as the loosest word in it; one without OR needs no parentheses beside AND. */
    private static int of(TextStatement text) {
        String sql = String.join(" ", text.pieces());
        return OR.matcher(sql).find() ? LOOSEST : Operator.NOT.precedence();
    }

    private static boolean isComparison(Expression<?> node) {
        return node instanceof Comparison
                || node instanceof NullTest
                || node instanceof Between
                || node instanceof Like
                || node instanceof InList
                || node instanceof InExpressions
                || node instanceof RegexpMatch
                || node instanceof TextMatch
                || node instanceof OperationTest
                || node instanceof InQuery;
    }
}
