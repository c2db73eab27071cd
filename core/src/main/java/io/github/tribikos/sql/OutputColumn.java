package io.github.tribikos.sql;

import io.github.tribikos.error.ArgumentException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

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

    /** Names the columns of a SELECT list in its own style. */
    public static List<OutputColumn> of(Selectable<?> selectable) {
        LabelStyle style = selectable instanceof RowSelection rows ? rows.style() : LabelStyle.DISAMBIGUATE_ONLY;
        return of(selectable.expressions(), style);
    }

    static List<OutputColumn> of(List<? extends Expression<?>> expressions, LabelStyle style) {
        if (style == LabelStyle.DISAMBIGUATE_ONLY) {
            return of(expressions);
        }
        List<OutputColumn> columns = new ArrayList<>(expressions.size());
        Map<String, Integer> seen = new HashMap<>();
        for (Expression<?> expression : expressions) {
            columns.add(new OutputColumn(styled(unwrapped(expression), style, seen), expression));
        }
        return columns;
    }

    private static Name styled(Expression<?> expression, LabelStyle style, Map<String, Integer> seen) {
        if (!(expression instanceof ColumnClause<?> column)) {
            return name(expression, new HashMap<>());
        }
        if (style == LabelStyle.NONE) {
            return column.label();
        }
        String label = prefix(column.from().source()) + column.label().text();
        int again = seen.merge(label, 1, Integer::sum) - 1;
        return Name.of(again == 0 ? label : label + "__" + again);
    }

    private static String prefix(FromItem from) {
        if (from instanceof DerivedTable derived) {
            return derived.name().text() + "_";
        }
        if (!(from instanceof TableClause table)) {
            return "";
        }
        if (table.aliasName() != null) {
            return table.aliasName().text() + "_";
        }
        return (table.schemaName() == null ? "" : table.schemaName() + "_") + table.tableName() + "_";
    }

    /** Returns a selection whose columns are called in another style. */
    @SuppressWarnings("unchecked") // it decodes to the same
    static <R extends @Nullable Object> Selectable<R> styled(Selectable<R> selectable, LabelStyle style) {
        if (selectable instanceof RowSelection rows) {
            return (Selectable<R>) rows.styled(style);
        }
        if (!(selectable instanceof Expression<R> single)) {
            throw new ArgumentException(
                    "A label style is for columns. Name what " + selectable + " selects with as(...).");
        }
        return style == LabelStyle.TABLENAME_PLUS_COL && single.bare() instanceof ColumnClause<?>
                ? new Label<>(single, of(List.of(single), style).get(0).name())
                : single;
    }

    private static Name name(Expression<?> expression, Map<String, List<ColumnClause<?>>> seen) {
        if (expression instanceof Label<?> label) {
            return label.name();
        }
        Expression<?> named = expression instanceof Cast<?> cast ? unwrapped(cast.operand()) : expression;
        if (!(named instanceof ColumnClause<?> column)) {
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
        if (expression instanceof CompositeField<?> field) {
            return field.name();
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
                || node instanceof CompositeField<?>
                || node instanceof LiteralColumn<?>
                || node instanceof InlineValue<?>
                || node instanceof Asterisk);
    }

    /** Returns the expression without the wrappers that render nothing. */
    static Expression<?> unwrapped(Expression<?> expression) {
        Expression<?> bare = expression.bare();
        while (true) {
            if (bare instanceof OrNull<?> orNull) {
                bare = orNull.expression().bare();
            } else if (bare instanceof TypeCoerce<?> coerced) {
                bare = coerced.expression().bare();
            } else {
                return bare;
            }
        }
    }
}
