package io.github.tribikos.postgresql;

import io.github.tribikos.error.ArgumentException;
import io.github.tribikos.error.CompileException;
import io.github.tribikos.schema.Column;
import io.github.tribikos.schema.ConstraintDefinition;
import io.github.tribikos.sql.Condition;
import io.github.tribikos.sql.Expression;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.StringJoiner;
import org.jspecify.annotations.Nullable;

/**
 * PostgreSQL's <a href="https://www.postgresql.org/docs/current/sql-createtable.html#SQL-CREATETABLE-EXCLUDE">EXCLUDE</a>: no two rows
 * compare true by all of the operators.
 *
 * <pre>{@code
 * constraint("ex_room", PostgresExclude.using("gist").with(room, "=").with(during, "&&")).onlyOn("postgresql");
 * // CONSTRAINT ex_room EXCLUDE USING gist (room WITH =, during WITH &&)
 * }</pre>
 *
 * <p>A violation is an {@link io.github.tribikos.error.ExclusionViolation}. Another database refuses a table that has it there. Immutable;
 * each call returns another.
 */
public final class PostgresExclude implements ConstraintDefinition {
    private record Element(
            Expression<?> expression, @Nullable String operatorClass, String operator) {}

    private final String method;
    private final List<Element> elements;
    private final @Nullable Condition where;
    private final @Nullable String deferrable;

    private PostgresExclude(
            String method, List<Element> elements, @Nullable Condition where, @Nullable String deferrable) {
        this.method = method;
        this.elements = elements;
        this.where = where;
        this.deferrable = deferrable;
    }

    /** Returns one by the index method {@code gist}, {@code spgist} or another that can, without elements yet. */
    public static PostgresExclude using(String method) {
        return new PostgresExclude(Objects.requireNonNull(method), List.of(), null, null);
    }

    /**
     * Returns this with one more element: {@code room WITH =}.
     *
     * @param expression a column or expression of the table
     * @param operator one that is true for two rows in conflict, such as {@code &&}, written as it is
     * @throws ArgumentException if the operator is none
     */
    public PostgresExclude with(Expression<?> expression, String operator) {
        return with(new Element(expression, null, checked(operator)));
    }

    /** As {@link #with(Expression, String)}, with an operator class: {@code room gist_int4_ops WITH =}. */
    public PostgresExclude with(Expression<?> expression, String operatorClass, String operator) {
        return with(new Element(expression, Objects.requireNonNull(operatorClass), checked(operator)));
    }

    /** https://www.postgresql.org/docs/current/sql-createoperator.html */
    private static String checked(String operator) {
        if (operator.isEmpty()
                || !operator.chars().allMatch(c -> "+-*/<>=~!@#%^&|`?".indexOf(c) >= 0)
                || operator.contains("--")
                || operator.contains("/*")) {
            throw new ArgumentException("\"" + operator + "\" is no operator of PostgreSQL.");
        }
        return operator;
    }

    private PostgresExclude with(Element element) {
        List<Element> all = new ArrayList<>(elements);
        all.add(element);
        return new PostgresExclude(method, List.copyOf(all), where, deferrable);
    }

    /** Returns this over the rows for which {@code condition} holds. */
    public PostgresExclude where(Condition condition) {
        return new PostgresExclude(method, elements, condition, deferrable);
    }

    /** Returns this checked at the end of the transaction: {@code DEFERRABLE INITIALLY DEFERRED}. */
    public PostgresExclude deferred() {
        return new PostgresExclude(method, elements, where, " DEFERRABLE INITIALLY DEFERRED");
    }

    @Override
    public String sql(Writer writer) {
        if (!writer.dialect().equals(PostgresDialect.NAME)) {
            throw CompileException.unsupported(
                    writer.dialect(), "EXCLUDE constraints", null, "Declare it with onlyOn(\"postgresql\").");
        }
        if (elements.isEmpty()) {
            throw new ArgumentException("EXCLUDE needs at least one element: with(during, \"&&\").");
        }
        StringJoiner list = new StringJoiner(", ");
        for (Element element : elements) {
            String text = writer.inline(element.expression);
            list.add((element.expression instanceof Column<?> ? text : "(" + text + ")")
                    + (element.operatorClass == null ? "" : " " + writer.quote(element.operatorClass)) + " WITH "
                    + element.operator);
        }
        return "EXCLUDE USING " + writer.quote(method) + " (" + list + ")"
                + (where == null ? "" : " WHERE (" + writer.inline(where) + ")")
                + (deferrable == null ? "" : deferrable);
    }

    /** Shows the elements. */
    @Override
    public String toString() {
        StringJoiner list = new StringJoiner(", ", "EXCLUDE USING " + method + " (", ")");
        elements.forEach(element -> list.add(element.expression + " WITH " + element.operator));
        return list.toString();
    }
}
