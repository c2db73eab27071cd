package io.github.tribikos.sql;

/**
 * The binary and unary operators, with how tightly they bind: a larger precedence binds tighter. Dialects spell some of
 * them differently.
 */
public enum Operator {
    /** {@code a * b}. */
    MULTIPLY("*", 8, true),
    /** {@code a / b}. */
    DIVIDE("/", 8, false),
    /** {@code a / b} between integers, as the database divides them. */
    FLOOR_DIVIDE("/", 8, false),
    /** {@code a / b} with the fraction, between integers too. */
    TRUE_DIVIDE("/", 8, false),
    /** {@code a % b}. */
    REMAINDER("%", 8, false),
    /** {@code -a}. */
    NEGATE("-", 8, false),
    /** {@code ~a}. */
    BITWISE_NOT("~", 8, false),
    /** {@code a + b}. */
    ADD("+", 7, true),
    /** {@code a - b}. */
    SUBTRACT("-", 7, false),
    /** {@code a & b}. */
    BITWISE_AND("&", 7, false),
    /** {@code a | b}. */
    BITWISE_OR("|", 7, false),
    /** {@code a ^ b}. */
    BITWISE_XOR("^", 7, false),
    /** {@code a << b}. */
    BITWISE_LEFT_SHIFT("<<", 7, false),
    /** {@code a >> b}. */
    BITWISE_RIGHT_SHIFT(">>", 7, false),
    /** {@code a || b}. */
    CONCAT("||", 5, true),
    /** {@code a = b}. */
    EQ("=", 5, false),
    /** {@code a != b}. */
    NE("!=", 5, false),
    /** {@code a < b}. */
    LT("<", 5, false),
    /** {@code a <= b}. */
    LE("<=", 5, false),
    /** {@code a > b}. */
    GT(">", 5, false),
    /** {@code a >= b}. */
    GE(">=", 5, false),
    /** {@code a IS DISTINCT FROM b}. */
    IS_DISTINCT_FROM("IS DISTINCT FROM", 5, false),
    /** {@code a IS NOT DISTINCT FROM b}. */
    IS_NOT_DISTINCT_FROM("IS NOT DISTINCT FROM", 5, false),
    /** {@code NOT a}. */
    NOT("NOT", 4, false),
    /** {@code a AND b}. */
    AND("AND", 3, true),
    /** {@code a OR b}. */
    OR("OR", 2, true);

    /** The precedence of comparisons, of LIKE, IN, BETWEEN and IS NULL. */
    public static final int COMPARISON = 5;

    /** The precedence of COLLATE. */
    public static final int COLLATE = 4;

    /** Binds tighter than every operator: a name, a call, something in parentheses. */
    public static final int ATOM = 100;

    private final String symbol;
    private final int precedence;
    private final boolean associative;

    Operator(String symbol, int precedence, boolean associative) {
        this.symbol = symbol;
        this.precedence = precedence;
        this.associative = associative;
    }

    /** Returns the spelling in neutral SQL. */
    public String symbol() {
        return symbol;
    }

    /** Returns how tightly it binds. */
    public int precedence() {
        return precedence;
    }

    /** Whether {@code (a op b) op c} needs no parentheses. */
    public boolean isAssociative() {
        return associative;
    }

    /** Returns the comparison that is true where this one is false and the other way round, or null if there is none. */
    public @org.jspecify.annotations.Nullable Operator opposite() {
        return switch (this) {
            case EQ -> NE;
            case NE -> EQ;
            case LT -> GE;
            case GE -> LT;
            case GT -> LE;
            case LE -> GT;
            case IS_DISTINCT_FROM -> IS_NOT_DISTINCT_FROM;
            case IS_NOT_DISTINCT_FROM -> IS_DISTINCT_FROM;
            default -> null;
        };
    }
}
