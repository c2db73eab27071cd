package io.github.tribikos.sql;

import io.github.tribikos.error.ArgumentException;
import io.github.tribikos.type.SqlType;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/** {@code a IN (?, ?, ...)} and its negation. */
public final class InList implements Condition {
    private final Expression<?> operand;
    private final BindList values;
    private final boolean negated;

    private InList(Expression<?> operand, BindList values, boolean negated) {
        this.operand = operand;
        this.values = values;
        this.negated = negated;
    }

    static InList of(Expression<?> operand, Collection<?> values, boolean negated) {
        List<Object> copy = new ArrayList<>(values.size());
        for (Object value : values) {
            if (value == null) {
                throw new ArgumentException("A value of an IN list on " + operand
                        + " is null. IN never matches NULL: leave it" + " out and add .or(" + operand + ".isNull()).");
            }
            copy.add(value);
        }
        List<SqlType<?>> types = operand instanceof Tuple tuple
                ? tuple.elements().stream()
                        .<SqlType<?>>map(element -> Literals.unlimited(element.type()))
                        .toList()
                : List.of(Literals.unlimited(operand.type()));
        return new InList(operand, new BindList(types, Hints.of(operand), copy), negated);
    }

    static InList of(Expression<?> operand, ListParam<?> param) {
        return new InList(operand, BindList.open(param), false);
    }

    /** Returns what is looked for. */
    public Expression<?> operand() {
        return operand;
    }

    /** Returns the values. */
    public BindList values() {
        return values;
    }

    /** Whether this is NOT IN. */
    public boolean isNegated() {
        return negated;
    }

    @Override
    public Condition not() {
        return new InList(operand, values, !negated);
    }

    @Override
    public void describe(Parts parts) {
        parts.kind(InList.class)
                .value(negated)
                .value(values.isOpen())
                .node(operand)
                .value(values.types())
                .bind(values);
    }

    @Override
    public void accept(ClauseVisitor visitor) {
        visitor.visitInList(this);
    }

    @Override
    public String toString() {
        return Debug.render(this);
    }
}
