package io.github.tribikos.sql;

/** The condition that is always true, or always false. Renders {@code true}, or {@code 1 = 1} where there is no such constant. */
public final class BooleanConstant implements Condition {
    private static final BooleanConstant TRUE = new BooleanConstant(true);
    private static final BooleanConstant FALSE = new BooleanConstant(false);

    private final boolean value;

    private BooleanConstant(boolean value) {
        this.value = value;
    }

    static BooleanConstant of(boolean value) {
        return value ? TRUE : FALSE;
    }

    /** Returns which of the two it is. */
    public boolean value() {
        return value;
    }

    @Override
    public Condition not() {
        return of(!value);
    }

    @Override
    public void describe(Parts parts) {
        parts.kind(BooleanConstant.class).value(value);
    }

    @Override
    public void accept(ClauseVisitor visitor) {
        visitor.visitBooleanConstant(this);
    }

    @Override
    public String toString() {
        return String.valueOf(value);
    }
}
