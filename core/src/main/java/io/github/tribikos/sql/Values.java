package io.github.tribikos.sql;

import io.github.tribikos.error.ArgumentException;
import io.github.tribikos.util.AppendList;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Rows that are written out: {@code VALUES (1, 10), (3, 30)} (ISO 9075-2, 7.3). In FROM its columns get their names:
 * {@code values(TID, BOOST).row(1, 10).row(3, 30).as("v")} renders {@code (VALUES (?, ?), (?, ?)) AS v (tid, boost)}; where the
 * database cannot name them there, as SQLite and MariaDB, it is {@code (SELECT ? AS tid, ? AS boost UNION ALL SELECT ?, ?) AS v}.
 * Made by {@link Sql#values}. Immutable.
 */
public final class Values extends ShapedStatement implements Query<Row> {
    private final RowSelection selection;
    private final AppendList<Tuple> rows;

    private Values(RowSelection selection, AppendList<Tuple> rows) {
        this.selection = selection;
        this.rows = rows;
    }

    static Values of(List<Expression<?>> columns) {
        return new Values(RowSelection.of(columns), AppendList.of());
    }

    /**
     * Returns these rows with one more.
     *
     * @param values for each column an expression, or a value that is bound; null is NULL
     * @throws ArgumentException if there are not as many as columns
     */
    public Values row(@Nullable Object... values) {
        List<Expression<?>> columns = selection.expressions();
        if (values.length != columns.size()) {
            throw new ArgumentException(
                    "A row of VALUES has " + values.length + " values for " + columns.size() + " columns.");
        }
        List<Expression<?>> row = new ArrayList<>(values.length);
        for (int i = 0; i < values.length; i++) {
            Object value = values[i];
            row.add(
                    value instanceof Expression<?> expression
                            ? expression
                            : BindParameter.ofNullable(
                                    Literals.bind(columns.get(i), value).type(), "param", value));
        }
        return new Values(selection, rows.append(new Tuple(row)));
    }

    /** Returns the rows. */
    public List<Tuple> rows() {
        return rows;
    }

    @Override
    public Selectable<Row> selectable() {
        return selection;
    }

    @Override
    public void describe(Parts parts) {
        parts.kind(Values.class).node(selection).nodes(rows);
    }

    @Override
    public void accept(ClauseVisitor visitor) {
        visitor.visitValues(this);
    }
}
