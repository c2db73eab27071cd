package io.github.tribikos.compile;

import io.github.tribikos.compile.InputOrder.By;
import io.github.tribikos.sql.ColumnClause;
import io.github.tribikos.sql.Expression;
import io.github.tribikos.sql.Insert;
import io.github.tribikos.sql.OnConflict;
import io.github.tribikos.sql.RowSet;
import io.github.tribikos.type.DateType;
import io.github.tribikos.type.EnumType;
import io.github.tribikos.type.IntegerType;
import io.github.tribikos.type.LongType;
import io.github.tribikos.type.MappedType;
import io.github.tribikos.type.SmallIntType;
import io.github.tribikos.type.SqlType;
import io.github.tribikos.type.StringType;
import io.github.tribikos.type.UuidType;
import java.util.ArrayList;
import java.util.List;

/** Finds the columns that tell the order in which an INSERT of many gives its rows back. */
final class OrderKeys {
    private OrderKeys() {}

    /** Returns what tells the order; adds to {@code returned} the columns that are needed for it and not there yet. */
    static InputOrder find(Insert insert, List<Expression<?>> returned, CompilerContext context) {
        InsertPlan plan = InsertPlan.of(insert);
        List<ColumnClause<?>> bound = plan.bound();
        List<? extends ColumnClause<?>> key = key(insert);
        if (!key.isEmpty()
                && bound.containsAll(key)
                && key.stream().allMatch(column -> comesBackEqual(column.type(), insert.conflict() != null))) {
            return InputOrder.of(By.GIVEN_KEY, keys(key, bound, returned, context), plan.cells());
        }
        ColumnClause<?> rising = insert.table().risingKey();
        return rising == null || insert.conflict() != null || plan.columns().contains(rising)
                ? InputOrder.UNKNOWN
                : InputOrder.of(By.GENERATED_KEY, keys(List.of(rising), bound, returned, context), plan.cells());
    }

    /** As for an INSERT: a changed row is known by the key that found it, unless that is changed as well, which it cannot. */
    static InputOrder find(RowSet rows, List<Expression<?>> returned, CompilerContext context) {
        List<ColumnClause<?>> columns = rows.columns();
        List<ColumnClause<?>> key = columns.subList(0, rows.keyCount());
        if (!key.stream().allMatch(column -> comesBackEqual(column.type(), true))) {
            return InputOrder.UNKNOWN;
        }
        RowCells cells = RowCells.given(columns);
        return InputOrder.of(By.GIVEN_KEY, keys(key, columns, returned, context), cells);
    }

    /** A row that is there already has the key on which it was met, and maybe another primary key than was sent. */
    private static List<? extends ColumnClause<?>> key(Insert insert) {
        OnConflict conflict = insert.conflict();
        if (conflict == null) {
            return insert.table().primaryKeyColumns();
        }
        boolean isChanged = conflict.assignments().stream()
                .anyMatch(assignment -> conflict.target().contains(assignment.column()));
        return isChanged ? List.of() : conflict.target();
    }

    private static List<InputOrder.Key> keys(
            List<? extends ColumnClause<?>> columns,
            List<ColumnClause<?>> bound,
            List<Expression<?>> returned,
            CompilerContext context) {
        List<InputOrder.Key> keys = new ArrayList<>();
        for (ColumnClause<?> column : columns) {
            int index = returned.indexOf(column);
            if (index < 0) {
                index = returned.size();
                returned.add(column);
            }
            keys.add(new InputOrder.Key(index + 1, context.codecs().codec(column.type()), bound.indexOf(column)));
        }
        return keys;
    }

    /**
     * Whether a value that was sent is equal to what comes back: CHAR is padded, other numbers may be rounded. Where the key of a
     * row that is there already comes back ({@code isFound}), text may have been found by a collation that ignores case.
     */
    private static boolean comesBackEqual(SqlType<?> type, boolean isFound) {
        if (type instanceof MappedType<?, ?> mapped) {
            return mapped.javaType().isRecord() && comesBackEqual(mapped.stored(), isFound);
        }
        if (type instanceof StringType text) {
            return text.kind() != StringType.Kind.CHAR && !isFound;
        }
        return type instanceof LongType
                || type instanceof IntegerType
                || type instanceof SmallIntType
                || type instanceof UuidType
                || type instanceof DateType
                || type instanceof EnumType<?>;
    }
}
