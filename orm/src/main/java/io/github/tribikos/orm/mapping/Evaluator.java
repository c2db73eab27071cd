package io.github.tribikos.orm.mapping;

import io.github.tribikos.schema.Column;
import io.github.tribikos.sql.Between;
import io.github.tribikos.sql.BinaryExpression;
import io.github.tribikos.sql.BindParameter;
import io.github.tribikos.sql.BooleanConstant;
import io.github.tribikos.sql.BooleanList;
import io.github.tribikos.sql.BooleanTest;
import io.github.tribikos.sql.Comparison;
import io.github.tribikos.sql.Expression;
import io.github.tribikos.sql.InList;
import io.github.tribikos.sql.InlineValue;
import io.github.tribikos.sql.Not;
import io.github.tribikos.sql.NullLiteral;
import io.github.tribikos.sql.NullTest;
import io.github.tribikos.sql.Operator;
import io.github.tribikos.sql.OrNull;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Computes an SQL expression over the values of one object, as the database would over its row: with NULL as SQL has it, decimals by value.
 * What depends on the database - functions, LIKE, the order of texts, dates and numbers of other kinds - it does not know. Immutable and safe
 * for any thread.
 */
public final class Evaluator {
    private final Function<Column<?>, @Nullable Object> values;

    /** The expression has something in it whose value only the database knows. */
    public static final class NotKnown extends RuntimeException {
        private static final long serialVersionUID = 1;

        NotKnown(Object part) {
            super("Only the database can compute " + part + ".", null, false, false);
        }
    }

    /** Creates an evaluator that takes the values of columns from {@code values}; of a column that it cannot tell it throws {@link NotKnown}. */
    public Evaluator(Function<Column<?>, @Nullable Object> values) {
        this.values = values;
    }

    /** Returns what to throw for a column that has no value here. */
    public static NotKnown notKnown(Object part) {
        return new NotKnown(part);
    }

    /**
     * Returns the value of an expression, null for SQL's NULL.
     *
     * @throws NotKnown if only the database can compute it
     */
    public @Nullable Object value(Expression<?> expression) {
        Expression<?> node = expression.bare();
        if (node instanceof Column<?> column) {
            return values.apply(column);
        } else if (node instanceof BindParameter<?> bind) {
            return bind.value();
        } else if (node instanceof InlineValue<?> inline) {
            return inline.value();
        } else if (node instanceof NullLiteral) {
            return null;
        } else if (node instanceof OrNull<?> orNull) {
            return value(orNull.expression());
        } else if (node instanceof BinaryExpression<?> binary) {
            return binary(binary);
        }
        return condition(node);
    }

    private @Nullable Boolean condition(Expression<?> node) {
        if (node instanceof Comparison comparison) {
            return compared(value(comparison.left()), comparison.operator(), value(comparison.right()), node);
        } else if (node instanceof BooleanList list) {
            return list(list);
        } else if (node instanceof Not not) {
            return negated(truth(not.operand()));
        } else if (node instanceof NullTest test) {
            return (value(test.operand()) == null) != test.isNegated();
        } else if (node instanceof InList in
                && !in.values().isTuples()
                && !in.values().isOpen()) {
            Boolean found = in(value(in.operand()), in.values().values(), node);
            return in.isNegated() ? negated(found) : found;
        } else if (node instanceof Between between && !between.isSymmetric()) {
            Object operand = value(between.operand());
            Boolean found = and(
                    compared(operand, Operator.GE, value(between.low()), node),
                    compared(operand, Operator.LE, value(between.high()), node));
            return between.isNegated() ? negated(found) : found;
        } else if (node instanceof BooleanConstant constant) {
            return constant.value();
        } else if (node instanceof BooleanTest test) {
            Boolean found = truth(test.operand());
            return test.isNegated() ? negated(found) : found;
        }
        throw new NotKnown(node);
    }

    private @Nullable Boolean truth(Expression<?> condition) {
        Object value = value(condition);
        if (value != null && !(value instanceof Boolean)) {
            throw new NotKnown(condition);
        }
        return (Boolean) value;
    }

    private static @Nullable Boolean negated(@Nullable Boolean value) {
        return value == null ? null : !value;
    }

    private @Nullable Boolean list(BooleanList list) {
        boolean isAnd = list.operator() == Operator.AND;
        Boolean result = isAnd;
        for (Expression<?> term : list.terms()) {
            Boolean value = truth(term);
            result = isAnd ? and(result, value) : negated(and(negated(result), negated(value)));
        }
        return result;
    }

    private static @Nullable Boolean and(@Nullable Boolean left, @Nullable Boolean right) {
        if (Boolean.FALSE.equals(left) || Boolean.FALSE.equals(right)) {
            return false;
        }
        return (left == null || right == null) ? null : true;
    }

    private static @Nullable Boolean in(@Nullable Object operand, Iterable<?> values, Object node) {
        Boolean found = false;
        for (Object value : values) {
            Boolean isEqual = compared(operand, Operator.EQ, value, node);
            found = negated(and(negated(found), negated(isEqual)));
        }
        return found;
    }

    private static @Nullable Boolean compared(
            @Nullable Object left, Operator operator, @Nullable Object right, Object node) {
        if (left == null || right == null) {
            return null;
        }
        if (operator == Operator.EQ || operator == Operator.NE) {
            boolean isEqual = (left instanceof Number && right instanceof Number)
                    ? number(left, node).compareTo(number(right, node)) == 0
                    : isEqual(left, right, node);
            return isEqual == (operator == Operator.EQ);
        }
        int order = order(left, right, node);
        return switch (operator) {
            case LT -> order < 0;
            case LE -> order <= 0;
            case GT -> order > 0;
            case GE -> order >= 0;
            default -> throw new NotKnown(node);
        };
    }

    /** Texts that differ in case, accents or blanks may be equal for the database's collation. */
    private static boolean isEqual(Object left, Object right, Object node) {
        if (left instanceof String one && right instanceof String other && !one.equals(other)) {
            boolean arePlain = (one + other).chars().allMatch(each -> each > ' ' && each < 127);
            if (!arePlain || one.equalsIgnoreCase(other)) {
                throw new NotKnown(node);
            }
            return false;
        }
        return Objects.deepEquals(left, right);
    }

    @SuppressWarnings("unchecked") // of the same class
    private static int order(Object left, Object right, Object node) {
        if (left instanceof Number && right instanceof Number) {
            return number(left, node).compareTo(number(right, node));
        }
        boolean isOrdered = left.getClass() == right.getClass()
                && (left instanceof java.time.temporal.Temporal && left instanceof Comparable);
        if (!isOrdered) {
            throw new NotKnown(node); // texts: by a collation
        }
        return ((Comparable<Object>) left).compareTo(right);
    }

    private @Nullable Object binary(BinaryExpression<?> binary) {
        Object left = value(binary.left());
        Object right = value(binary.right());
        if (left == null || right == null) {
            return null;
        }
        if (binary.operator() == Operator.CONCAT && left instanceof String && right instanceof String) {
            return left.toString() + right;
        }
        BigDecimal one = number(left, binary);
        BigDecimal other = number(right, binary);
        BigDecimal result = switch (binary.operator()) {
            case ADD -> one.add(other);
            case SUBTRACT -> one.subtract(other);
            case MULTIPLY -> one.multiply(other);
            default -> throw new NotKnown(binary);
        };
        return as(binary.type().javaType(), result, binary);
    }

    private static BigDecimal number(Object value, Object node) {
        if (value instanceof BigDecimal decimal) {
            return decimal;
        } else if (value instanceof Integer
                || value instanceof Long
                || value instanceof Short
                || value instanceof Byte) {
            return BigDecimal.valueOf(((Number) value).longValue());
        }
        throw new NotKnown(node); // floating point: rounded as the database does
    }

    /** An exact number as the type of the expression has it; one that does not fit is the database's error. */
    private static Object as(Class<?> type, BigDecimal number, Object node) {
        try {
            if (type == Integer.class) {
                return number.intValueExact();
            } else if (type == Long.class) {
                return number.longValueExact();
            } else if (type == Short.class) {
                return number.shortValueExact();
            } else if (type == BigDecimal.class) {
                return number;
            }
        } catch (ArithmeticException e) {
            throw new NotKnown(node);
        }
        throw new NotKnown(Arrays.asList(node, type));
    }
}
