package io.github.tribikos.sql;

import io.github.tribikos.type.SqlType;
import org.jspecify.annotations.Nullable;

/**
 * A column of a subquery or common table expression.
 *
 * @param <T> the Java type
 */
public final class DerivedColumn<T extends @Nullable Object> implements ColumnClause<T> {
    private final DerivedTable table;
    private final OutputColumn output;

    DerivedColumn(DerivedTable table, OutputColumn output) {
        this.table = table;
        this.output = output;
    }

    /** Returns the expression that the query selects for it. */
    public Expression<?> original() {
        return output.expression();
    }

    /** Whether this column holds {@code expression}, which may have been built apart: same label, or same structure. */
    boolean stands(Expression<?> expression) {
        if (expression instanceof Label<?> label && label.name().equals(output.name())) {
            return true;
        }
        return Shape.same(output.expression(), expression);
    }

    @Override
    public String name() {
        return output.name().text();
    }

    @Override
    public Name label() {
        return output.name();
    }

    @Override
    public FromItem from() {
        return table;
    }

    @Override
    public boolean isNullable() {
        Expression<?> bare = output.expression().bare();
        return !(bare instanceof ColumnClause<?> column) || column.isNullable();
    }

    @Override
    public SqlType<?> type() {
        return output.expression().type();
    }

    @Override
    public void describe(Parts parts) {
        parts.kind(DerivedColumn.class).from(table).name(output.name());
    }

    @Override
    public String toString() {
        return table.name() + "." + output.name();
    }
}
