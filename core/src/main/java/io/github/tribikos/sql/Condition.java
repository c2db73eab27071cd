package io.github.tribikos.sql;

import io.github.tribikos.type.SqlType;
import io.github.tribikos.type.Types;
import org.jspecify.annotations.Nullable;

/**
 * A search condition: true, false or unknown. Stands in WHERE, ON, HAVING and CASE, and in a SELECT list as a nullable
 * BOOLEAN.
 */
public sealed interface Condition extends Expression<@Nullable Boolean>
        permits Comparison,
                BooleanList,
                BooleanConstant,
                BooleanTest,
                Not,
                NullTest,
                Between,
                Like,
                InList,
                InExpressions,
                InQuery,
                Exists,
                CustomCondition,
                OperationTest,
                RegexpMatch,
                TextCondition,
                TextMatch,
                Using {
    @Override
    default SqlType<?> type() {
        return Types.BOOLEAN;
    }

    /** Renders {@code this AND other}. A chain of any length is one flat list. */
    default Condition and(Condition other) {
        return BooleanList.of(Operator.AND, this, other);
    }

    /** Renders {@code this OR other}. A chain of any length is one flat list. */
    default Condition or(Condition other) {
        return BooleanList.of(Operator.OR, this, other);
    }

    /** Renders the opposite: {@code a != b} for {@code a = b}, {@code IS NOT NULL}, {@code NOT LIKE}, else {@code NOT (...)}. */
    default Condition not() {
        return new Not(this);
    }
}
