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
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;

/** Which columns an INSERT fills: those that were given, then those with a default that the client or an expression makes. */
final class InsertPlan {
    private final List<ColumnClause<?>> given;
    private final List<ColumnDefault> defaults;

    private final boolean refersToItself;

    private InsertPlan(List<ColumnClause<?>> given, List<ColumnDefault> defaults, boolean refersToItself) {
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
        List<ColumnDefault> defaults = new ArrayList<>();
        for (ColumnDefault columnDefault : insert.table().columnDefaults()) {
            if (!given.contains(columnDefault.column())) {
                defaults.add(columnDefault);
            }
        }
        return new InsertPlan(given, defaults, refersToItself(insert.table(), given));
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
        List<ColumnClause<?>> columns = new ArrayList<>(given);
        defaults.forEach(columnDefault -> columns.add(columnDefault.column()));
        return columns;
    }

    ColumnDefault defaultOf(ColumnClause<?> column) {
        return defaults.stream()
                .filter(columnDefault -> columnDefault.column() == column)
                .findFirst()
                .orElseThrow();
    }

    List<ColumnDefault> defaults() {
        return defaults;
    }

    /** Returns the group of one row after VALUES: {@code (?, ?, now())}. */
    String group(Function<Expression<?>, String> render, Function<ColumnClause<?>, String> cell) {
        List<String> cells = new ArrayList<>();
        given.forEach(column -> cells.add(cell.apply(column)));
        for (ColumnDefault columnDefault : defaults) {
            Expression<?> expression = columnDefault.expression();
            // a default that is an expression stands in every row; its values are written in, as it is a constant
            cells.add(expression == null ? cell.apply(columnDefault.column()) : render.apply(expression));
        }
        return "(" + String.join(", ", cells) + ")";
    }

    /** Returns the columns whose values are bound in each row: the given ones, then those whose default the client makes. */
    List<ColumnClause<?>> bound() {
        List<ColumnClause<?>> bound = new ArrayList<>(given);
        for (ColumnDefault columnDefault : defaults) {
            if (columnDefault.client() != null) {
                bound.add(columnDefault.column());
            }
        }
        return bound;
    }

    RowCells cells() {
        List<Supplier<?>> suppliers = new ArrayList<>();
        for (ColumnDefault columnDefault : defaults) {
            if (columnDefault.client() != null) {
                suppliers.add(columnDefault.client());
            }
        }
        return new RowCells(bound().stream().map(Object::toString).toList(), suppliers);
    }

    BindSlot rowSlot(Codecs codecs) {
        return new BindSlot.Rows(
                cells(),
                0,
                bound().stream().map(column -> codecs.codec(column.type())).toArray(Codec<?>[]::new));
    }
}
