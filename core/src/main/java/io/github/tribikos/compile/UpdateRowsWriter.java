package io.github.tribikos.compile;

import io.github.tribikos.sql.Assignment;
import io.github.tribikos.sql.ColumnClause;
import io.github.tribikos.sql.RowSet;
import io.github.tribikos.sql.StatementSlot;
import io.github.tribikos.sql.Update;
import io.github.tribikos.type.Codec;
import java.util.ArrayList;
import java.util.List;

/** Writes an UPDATE of many rows with values of their own, in the database's {@link UpdateRowsStyle}. */
final class UpdateRowsWriter {
    private final ChangeCompiler target;
    private final CompilerContext context;
    private final Update update;
    private final RowSet rows;
    private final List<ColumnClause<?>> columns;

    UpdateRowsWriter(ChangeCompiler target, Update update, RowSet rows) {
        this.target = target;
        this.context = target.context;
        this.update = update;
        this.rows = rows;
        this.columns = rows.columns();
    }

    void write() {
        target.require(Feature.UPDATE_ROWS);
        if (target.rowsAsArrays) {
            updateFrom(() -> RowArrays.write(target, columns, cells(), false));
        } else {
            inStyle();
        }
        target.extensions(update.extensions(), StatementSlot.AFTER_VALUES, "\n", "");
        target.extensions(update.extensions(), StatementSlot.END, "\n", "");
    }

    private void inStyle() {
        switch (context.capabilities().style(UpdateRowsStyle.class)) {
            case MERGE -> {
                target.refusePrefix(update.extensions());
                merge();
            }
            case FROM_VALUES -> {
                target.sql("WITH given(").sql(names()).sql(") AS (VALUES ");
                values("(", ")", ", ");
                target.sql(")\n");
                updateFrom(() -> target.sql("given"));
            }
            case JOIN_SELECT -> join();
            case ROW_BY_ROW -> one();
        }
    }

    private void updateFrom(Runnable source) {
        target.sql("UPDATE ");
        target.extensions(update.extensions(), StatementSlot.PREFIX, "", " ");
        target.element(update.table()).sql("\nSET ");
        assignments("");
        target.sql("\nFROM ");
        source.run();
        target.sql("\nWHERE ");
        matches();
        target.conditions(" AND ", update.where());
    }

    private void merge() {
        target.sql("MERGE INTO ").element(update.table()).sql("\nUSING (VALUES ");
        values("(", ")", ", ");
        target.sql(") AS given(").sql(names()).sql(")\nON (");
        matches();
        target.sql(")\nWHEN MATCHED");
        target.conditions(" AND ", update.where());
        target.sql(" THEN UPDATE SET ");
        assignments("");
    }

    private void join() {
        target.sql("UPDATE ");
        target.extensions(update.extensions(), StatementSlot.PREFIX, "", " ");
        target.element(update.table()).sql("\nJOIN (");
        values("SELECT ", "", " UNION ALL ");
        target.sql(") AS given ON ");
        matches();
        target.sql("\nSET ");
        assignments(update.table().tableName());
        target.conditions("\nWHERE ", update.where());
    }

    private void one() {
        target.sql("UPDATE ");
        target.extensions(update.extensions(), StatementSlot.PREFIX, "", " ");
        target.element(update.table()).sql("\nSET ");
        for (int i = rows.keyCount(); i < columns.size(); i++) {
            target.sql(i == rows.keyCount() ? "" : ", ");
            column("", columns.get(i));
            cell(i);
        }
        alike("");
        target.sql("\nWHERE ");
        for (int i = 0; i < rows.keyCount(); i++) {
            target.sql(i == 0 ? "" : " AND ").element(columns.get(i)).sql(" = ");
            cell(i);
        }
        target.conditions(" AND ", update.where());
    }

    private void cell(int index) {
        ColumnClause<?> column = columns.get(index);
        target.sql(target.cell(column));
        if (target.bindIndex != null) {
            Codec<?>[] codec = {context.codecs().codec(column.type())};
            target.out.slot(new BindSlot.Rows(cells(), index, codec));
        }
    }

    private String names() {
        List<String> names = new ArrayList<>();
        for (int i = 0; i < columns.size(); i++) {
            names.add(RowArrays.name(i));
        }
        return String.join(", ", names);
    }

    private void matches() {
        for (int i = 0; i < rows.keyCount(); i++) {
            target.sql(i == 0 ? "" : " AND ")
                    .element(columns.get(i))
                    .sql(" = given.")
                    .sql(RowArrays.name(i));
        }
    }

    private void assignments(String table) {
        for (int i = rows.keyCount(); i < columns.size(); i++) {
            target.sql(i == rows.keyCount() ? "" : ", ");
            column(table, columns.get(i));
            target.sql("given.").sql(RowArrays.name(i));
        }
        alike(table);
    }

    /** What is set alike in every row. */
    private void alike(String table) {
        for (Assignment assignment : update.assignments()) {
            target.sql(", ");
            column(table, assignment.column());
            target.assigned(assignment.value());
        }
    }

    private void column(String table, ColumnClause<?> column) {
        if (!table.isEmpty()) {
            target.identifier(table).sql(".");
        }
        target.name(column).sql("=");
    }

    /** Each value is cast to its column's type, as nothing else in a table of values tells it. */
    private void values(String open, String close, String separator) {
        List<String> first = new ArrayList<>();
        List<String> cells = new ArrayList<>();
        boolean isNamed = !separator.equals(", ");
        for (int i = 0; i < columns.size(); i++) {
            ColumnClause<?> column = columns.get(i);
            String cell = target.typedValue(target.cell(column), column.type());
            cells.add(cell);
            first.add(isNamed ? cell + " AS " + RowArrays.name(i) : cell);
        }
        Expansion.Rows expansion = new Expansion.Rows(
                open + String.join(", ", first) + close, open + String.join(", ", cells) + close, separator, false);
        if (target.bindIndex == null) {
            target.sql(expansion.first());
        } else {
            target.out.expansion(expansion);
            target.out.slot(new BindSlot.Rows(
                    cells(),
                    0,
                    columns.stream()
                            .map(column -> context.codecs().codec(column.type()))
                            .toArray(Codec<?>[]::new)));
        }
    }

    private RowCells cells() {
        return RowCells.given(columns);
    }
}
