package io.github.tribikos.sql;

import io.github.tribikos.util.AppendList;
import java.util.List;

/** Two or more conditions joined by AND or by OR, flat however long the chain is. */
public final class BooleanList implements Condition {
    private final Operator operator;
    private final AppendList<Condition> terms;

    private BooleanList(Operator operator, AppendList<Condition> terms) {
        this.operator = operator;
        this.terms = terms;
    }

    /** The neutral constant is dropped and the deciding one wins, as in SQLAlchemy: {@code true AND x} is {@code x}. */
    static Condition of(Operator operator, Condition left, Condition right) {
        boolean neutral = operator == Operator.AND;
        if (left instanceof BooleanConstant constant) {
            return constant.value() == neutral ? right : left;
        }
        if (right instanceof BooleanConstant constant) {
            return constant.value() == neutral ? left : right;
        }
        AppendList<Condition> terms =
                left instanceof BooleanList list && list.operator == operator ? list.terms : AppendList.of(left);
        terms = right instanceof BooleanList list && list.operator == operator
                ? terms.appendAll(list.terms)
                : terms.append(right);
        return new BooleanList(operator, terms);
    }

    static Condition of(Operator operator, List<? extends Condition> conditions) {
        Condition all = BooleanConstant.of(operator == Operator.AND);
        for (Condition condition : conditions) {
            all = of(operator, all, condition);
        }
        return all;
    }

    /** Returns AND or OR. */
    public Operator operator() {
        return operator;
    }

    /** Returns the conditions, two or more. */
    public List<Condition> terms() {
        return terms;
    }

    @Override
    public void describe(Parts parts) {
        parts.kind(BooleanList.class).value(operator).nodes(terms);
    }

    @Override
    public void accept(ClauseVisitor visitor) {
        visitor.visitBooleanList(this);
    }

    @Override
    public String toString() {
        return Debug.render(this);
    }
}
