package io.github.tribikos.schema;

import io.github.tribikos.sql.Expression;
import java.util.Objects;

/**
 * What a computed column is: {@code numeric("total", 10, 2).computed(Computed.stored(QTY.times(PRICE)))} renders {@code GENERATED ALWAYS
 * AS (qty * price) STORED} (ISO 9075-2, 11.4). The database computes it for each row; nobody sets it. Immutable.
 */
public final class Computed {
    private final Expression<?> expression;
    private final boolean isStored;

    private Computed(Expression<?> expression, boolean isStored) {
        this.expression = Objects.requireNonNull(expression, "expression");
        this.isStored = isStored;
    }

    /** Returns a column that is computed when the row is written, and kept. */
    public static Computed stored(Expression<?> expression) {
        return new Computed(expression, true);
    }

    /** Returns a column that is computed when the row is read. */
    public static Computed virtual(Expression<?> expression) {
        return new Computed(expression, false);
    }

    /** Returns the expression, of columns of the same table. */
    public Expression<?> expression() {
        return expression;
    }

    /** Whether the value is kept. */
    public boolean isStored() {
        return isStored;
    }

    /** Shows the expression. */
    @Override
    public String toString() {
        return "AS (" + expression + ") " + (isStored ? "STORED" : "VIRTUAL");
    }
}
