package io.github.tribikos.compile;

import io.github.tribikos.error.CompileException;
import io.github.tribikos.sql.Assignment;
import io.github.tribikos.sql.ColumnClause;
import io.github.tribikos.sql.ColumnDefault;
import io.github.tribikos.sql.Expression;
import io.github.tribikos.sql.ForeignKeyClause;
import io.github.tribikos.sql.Insert;
import io.github.tribikos.sql.TableClause;
import io.github.tribikos.type.Codec;
import io.github.tribikos.type.Codecs;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;

/**
 * Which columns an INSERT fills: those that were given and those with a default that the client or an expression makes, in the
 * order of the table, so that the SQL does not depend on the order in which values are set. What a query fills stays in the order
 * of its columns, with the defaults behind.
 */
final class InsertPlan {
    private final List<ColumnClause<?>> columns;
    private final List<ColumnClause<?>> given;
    private final List<ColumnDefault> defaults;
    private final boolean refersToItself;

    private InsertPlan(
            List<ColumnClause<?>> columns,
            List<ColumnClause<?>> given,
            List<ColumnDefault> defaults,
            boolean refersToItself) {
        this.columns = columns;
        this.given = given;
        this.defaults = defaults;
        this.refersToItself = refersToItself;
    }

    static InsertPlan of(Insert insert) {
        List<ColumnClause<?>> given = new ArrayList<>();
        if (insert.rows() != null) {
            given.addAll(insert.rows().columns());
        } else if (insert.query() != null) {
            given.addAll(insert.columns());
        } else {
            insert.assignments().stream().map(Assignment::column).forEach(given::add);
        }
        if (given.isEmpty() && !insert.isDefaultValues()) {
            throw new CompileException(
                    "INSERT into \"" + insert.table().tableName()
                            + "\" has no values. Give it some with set(...), values(...) or columns(...).from(query), or say defaultValues().");
        }
        given.forEach(column -> requireSettable("INSERT", column));
        List<ColumnDefault> defaults = new ArrayList<>();
        for (ColumnDefault columnDefault : insert.table().columnDefaults()) {
            if (!given.contains(columnDefault.column())) {
                defaults.add(columnDefault);
            }
        }
        return new InsertPlan(inOrder(insert, given, defaults), given, defaults, refersToItself(insert.table(), given));
    }

    /** Refuses to set what the database computes. */
    static void requireSettable(String statement, ColumnClause<?> column) {
        if (column.isComputed()) {
            throw new CompileException("The column " + column + " is computed by the database, so " + statement
                    + " cannot set it. Leave it out.");
        }
    }

    private static List<ColumnClause<?>> inOrder(
            Insert insert, List<ColumnClause<?>> given, List<ColumnDefault> defaults) {
        List<ColumnClause<?>> columns = new ArrayList<>(given);
        defaults.forEach(columnDefault -> columns.add(columnDefault.column()));
        if (insert.query() != null) {
            return columns;
        }
        Set<ColumnClause<?>> filled = new HashSet<>(columns);
        List<ColumnClause<?>> ordered = new ArrayList<>(insert.table().columns());
        ordered.retainAll(filled);
        return ordered;
    }

    private static boolean refersToItself(TableClause table, List<ColumnClause<?>> given) {
        for (ForeignKeyClause key : table.foreignKeys()) {
            boolean isGiven = key.columns().stream().anyMatch(given::contains);
            if (isGiven && key.targets().get(0).from().source().equals(table.root())) {
                return true;
            }
        }
        return false;
    }

    /** Whether a row may refer to another row of the same table, by a foreign key that is filled in. */
    boolean refersToItself() {
        return refersToItself;
    }

    List<ColumnClause<?>> columns() {
        return columns;
    }

    /** Returns the default of a column that was not given. */
    ColumnDefault defaultOf(ColumnClause<?> column) {
        return defaults.get(defaultIndex(column));
    }

    private int defaultIndex(ColumnClause<?> column) {
        for (int i = 0; i < defaults.size(); i++) {
            if (defaults.get(i).column() == column) {
                return i;
            }
        }
        return -1;
    }

    List<ColumnDefault> defaults() {
        return defaults;
    }

    /** Returns the group of one row after VALUES: {@code (?, ?, now())}. */
    String group(Function<Expression<?>, String> render, Function<ColumnClause<?>, String> cell) {
        List<String> cells = new ArrayList<>();
        for (ColumnClause<?> column : columns) {
            int index = defaultIndex(column);
            Expression<?> expression = index < 0 ? null : defaults.get(index).expression();
            // a default that is an expression stands in every row; its values are written in, as it is a constant
            cells.add(expression == null ? cell.apply(column) : render.apply(expression));
        }
        return "(" + String.join(", ", cells) + ")";
    }

    /** Returns the columns whose values are bound in each row: the given ones, and those whose default the client makes. */
    List<ColumnClause<?>> bound() {
        return columns.stream()
                .filter(column -> given.contains(column) || defaultOf(column).client() != null)
                .toList();
    }

    RowCells cells() {
        RowCells.Builder cells = new RowCells.Builder();
        for (ColumnClause<?> column : bound()) {
            int index = given.indexOf(column);
            if (index >= 0) {
                cells.given(column, index);
            } else {
                cells.made(column, Objects.requireNonNull(defaultOf(column).client()));
            }
        }
        return cells.build();
    }

    BindSlot rowSlot(Codecs codecs) {
        return new BindSlot.Rows(
                cells(),
                0,
                bound().stream().map(column -> codecs.codec(column.type())).toArray(Codec<?>[]::new));
    }
}
