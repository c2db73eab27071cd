package io.github.tribikos.compile;

import io.github.tribikos.error.CompileException;
import io.github.tribikos.sql.CompoundSelect;
import io.github.tribikos.sql.Expression;
import io.github.tribikos.sql.Label;
import io.github.tribikos.sql.OrderTerm;
import io.github.tribikos.sql.Ordering;
import io.github.tribikos.sql.OutputColumn;
import java.util.List;

/** ORDER BY of a set operation, which may only name columns of the result: those of the first query. */
final class CompoundOrder {
    private final CompoundSelect<?> compound;
    private final List<OutputColumn> outputs;

    CompoundOrder(CompoundSelect<?> compound, List<OutputColumn> outputs) {
        this.compound = compound;
        this.outputs = outputs;
    }

    OutputColumn output(OrderTerm term) {
        Expression<?> wanted =
                term instanceof Ordering ordering ? ordering.expression().bare() : ((Expression<?>) term).bare();
        for (OutputColumn output : outputs) {
            Expression<?> selected = output.expression().bare();
            boolean sameLabel = wanted instanceof Label<?> label && label.name().equals(output.name());
            if (selected == wanted || sameLabel) {
                return output;
            }
        }
        throw new CompileException("ORDER BY " + term + " is no column that the first query of this "
                + compound.operator().keywords() + " selects. Order by one of them, or use the whole as a subquery.");
    }
}
