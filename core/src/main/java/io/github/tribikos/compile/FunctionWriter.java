package io.github.tribikos.compile;

import io.github.tribikos.sql.Condition;
import io.github.tribikos.sql.Expression;
import io.github.tribikos.sql.FunctionCall;
import io.github.tribikos.sql.OrderTerm;
import io.github.tribikos.sql.Sql;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Writes calls of functions, with what an aggregate adds to them. */
final class FunctionWriter {
    /** Functions that the standard calls without parentheses (ISO 9075-2, 6.32 and 6.4). */
    private static final Set<String> NILADIC = Set.of(
            "current_date",
            "current_time",
            "current_timestamp",
            "localtime",
            "localtimestamp",
            "current_user",
            "session_user",
            "user");

    private static final String AGGREGATE_STRINGS = "aggregate_strings";

    private final ExpressionCompiler out;
    private final Capabilities capabilities;

    FunctionWriter(ExpressionCompiler out, Capabilities capabilities) {
        this.out = out;
        this.capabilities = capabilities;
    }

    void call(FunctionCall<?> call) {
        if (call.isQuoted()) {
            aggregate(out.context.identifiers().quote(call.name()), call);
            return;
        }
        String name = capabilities.functionName(call.name());
        if (name.endsWith(")")) {
            out.sql(name);
        } else if (NILADIC.contains(name.toLowerCase(Locale.ROOT))
                && call.arguments().isEmpty()) {
            out.sql(name.toUpperCase(Locale.ROOT));
        } else {
            aggregate(name, call);
        }
    }

    private void aggregate(String name, FunctionCall<?> call) {
        Condition filter = Sql.and(call.filter());
        boolean byCase =
                !call.filter().isEmpty() && capabilities.style(FilterStyle.class) == FilterStyle.CASE && !out.lenient;
        if (byCase && (call.arguments().size() > 1 || !call.withinGroup().isEmpty())) {
            capabilities.require(Feature.AGGREGATE_FILTER);
        }
        out.sql(name).sql(call.isDistinct() ? "(DISTINCT " : "(");
        if (byCase) {
            filtered(call, filter);
        } else {
            arguments(call);
        }
        out.sql(")");
        withinGroup(call);
        if (!call.filter().isEmpty() && !byCase) {
            out.sql(" FILTER (WHERE ");
            out.searched(filter);
            out.sql(")");
        }
    }

    /** An aggregate leaves NULL out, so what the filter drops is made NULL. */
    private void filtered(FunctionCall<?> call, Condition filter) {
        out.sql("CASE WHEN (").element(filter).sql(") THEN ");
        if (call.arguments().isEmpty()) {
            out.sql("1");
        } else {
            out.element(call.arguments().get(0));
        }
        out.sql(" END");
        order(call.order());
    }

    private void arguments(FunctionCall<?> call) {
        if (call.arguments().isEmpty() && call.name().equals("count")) {
            out.sql("*");
        }
        boolean separatorLast = call.name().equals(AGGREGATE_STRINGS)
                && capabilities.style(StringAggregateStyle.class) == StringAggregateStyle.SEPARATOR;
        if (separatorLast) {
            out.element(call.arguments().get(0));
            order(call.order());
            out.sql(" SEPARATOR ").element(call.arguments().get(1));
            return;
        }
        List<Expression<?>> arguments = call.arguments();
        out.list(arguments, ", ");
        if (!ordersWithinGroup(call)) {
            order(call.order());
        }
    }

    private boolean ordersWithinGroup(FunctionCall<?> call) {
        return call.name().equals(AGGREGATE_STRINGS)
                && capabilities.style(StringAggregateStyle.class) == StringAggregateStyle.WITHIN_GROUP;
    }

    private void order(List<OrderTerm> terms) {
        if (!terms.isEmpty()) {
            out.require(Feature.AGGREGATE_ORDER);
            out.sql(" ORDER BY ");
            out.list(terms, ", ");
        }
    }

    private void withinGroup(FunctionCall<?> call) {
        List<OrderTerm> terms = call.withinGroup();
        if (terms.isEmpty() && ordersWithinGroup(call)) {
            terms = call.order();
        } else if (!terms.isEmpty()) {
            out.require(Feature.WITHIN_GROUP);
        }
        if (!terms.isEmpty()) {
            out.sql(" WITHIN GROUP (ORDER BY ");
            out.list(terms, ", ");
            out.sql(")");
        }
    }
}
