package io.github.tribikos.compile;

import io.github.tribikos.sql.ColumnClause;
import io.github.tribikos.type.ColumnArray;
import java.util.List;

/** Writes many rows as a table of arrays: {@code unnest(CAST(? AS BIGINT[]), CAST(? AS VARCHAR[])) AS given(c1, c2)}. */
final class RowArrays {
    private RowArrays() {}

    /** Whether every column has a type whose values can be sent as an array. */
    static boolean canSend(List<ColumnClause<?>> columns, CompilerContext context) {
        return columns.stream().allMatch(column -> context.codecs().columnArray(column.type()) != null);
    }

    static String name(int cell) {
        return "c" + (cell + 1);
    }

    static void write(ExpressionCompiler target, List<ColumnClause<?>> columns, RowCells cells, boolean numbered) {
        CompilerContext context = target.context;
        StringBuilder names = new StringBuilder();
        target.sql("unnest(");
        for (int i = 0; i < columns.size(); i++) {
            String type = context.types().renderForValue(columns.get(i).type());
            target.sql(i == 0 ? "" : ", ").sql("CAST(? AS ").sql(type).sql("[])");
            names.append(i == 0 ? "" : ", ").append(name(i));
        }
        target.sql(numbered ? ") WITH ORDINALITY AS given(" : ") AS given(")
                .sql(names.toString())
                .sql(numbered ? ", position)" : ")");
        target.out.slot(new BindSlot.RowArrays(
                cells,
                columns.stream()
                        .map(column -> context.codecs().columnArray(column.type()))
                        .toArray(ColumnArray<?>[]::new)));
    }
}
