package io.github.tribikos.sql;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * A column that a SELECT list gives, with its name: the label's, the column's, else anonymous. A column that is selected again
 * is called {@code name__1}; another column of the same name gets an anonymous name, {@code name_1}, as in SQLAlchemy.
 *
 * @param name the name by which the column is known outside
 * @param expression what is selected
 */
public record OutputColumn(Name name, Expression<?> expression) {
    /** Names the columns of a SELECT list. */
    public static List<OutputColumn> of(List<? extends Expression<?>> expressions) {
        List<OutputColumn> columns = new ArrayList<>(expressions.size());
        Map<String, List<ColumnClause<?>>> seen = new HashMap<>();
        for (Expression<?> expression : expressions) {
            columns.add(new OutputColumn(name(unwrapped(expression), seen), expression));
        }
        return columns;
    }

    private static Name name(Expression<?> expression, Map<String, List<ColumnClause<?>>> seen) {
        if (expression instanceof Label<?> label) {
            return label.name();
        }
        if (!(expression instanceof ColumnClause<?> column)) {
            return unnamed(expression);
        }
        List<ColumnClause<?>> earlier = seen.computeIfAbsent(column.name(), name -> new ArrayList<>());
        long again = earlier.stream().filter(known -> known.equals(column)).count();
        boolean first = earlier.isEmpty();
        earlier.add(column);
        if (first || column.label().isAnonymous()) {
            return column.label();
        }
        return again > 0 ? Name.of(column.name() + "__" + again) : Name.anonymous(column.name());
    }

    private static Name unnamed(Expression<?> expression) {
        if (expression instanceof FreeColumn<?> free) {
            return free.name();
        }
        if (expression instanceof OutputReference reference) {
            return Name.of(reference.name());
        }
        return Name.anonymous(expression instanceof FunctionCall<?> call ? call.shortName() : "anon");
    }

    /** Whether the name must be written with AS, because it is not what the database would call the column. */
    public boolean isRenamed() {
        Expression<?> node = unwrapped(expression);
        if (node instanceof ColumnClause<?> column) {
            return !column.label().equals(name);
        }
        return !(node instanceof FreeColumn<?>
                || node instanceof LiteralColumn<?>
                || node instanceof InlineValue<?>
                || node instanceof Asterisk);
    }

    /** Returns the expression without the wrappers that render nothing. */
    static Expression<?> unwrapped(Expression<?> expression) {
        Expression<?> bare = expression.bare();
        while (bare instanceof OrNull<?> orNull) {
            bare = orNull.expression().bare();
        }
        return bare;
    }
}
