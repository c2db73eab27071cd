package io.github.tribikos.compile;

import io.github.tribikos.compile.CompilerContext.Placeholders;
import io.github.tribikos.error.CompileException;
import io.github.tribikos.sql.BindParameter;
import io.github.tribikos.sql.ColumnClause;
import io.github.tribikos.sql.ColumnDefault;
import io.github.tribikos.sql.Expression;
import io.github.tribikos.sql.Insert;
import io.github.tribikos.sql.OutputColumn;
import io.github.tribikos.sql.Query;
import io.github.tribikos.sql.Select;
import io.github.tribikos.sql.StatementSlot;
import io.github.tribikos.type.Codec;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** Renders INSERT: the given values, rows or query, and the defaults of the columns that were left out. */
public abstract class InsertCompiler extends QueryCompiler {
    boolean rowsAsArrays;
    boolean rowsInOrder;

    InsertCompiler(CompilerContext context) {
        super(context);
    }

    @Override
    public void visitInsert(Insert insert) {
        InsertPlan plan = InsertPlan.of(insert);
        sql("INSERT ");
        extensions(insert.extensions(), StatementSlot.PREFIX, "", " ");
        sql("INTO ").element(insert.table()).sql(" (");
        for (int i = 0; i < plan.columns().size(); i++) {
            sql(i == 0 ? "" : ", ").identifier(plan.columns().get(i).name());
        }
        sql(")");
        if (insert.query() != null) {
            sql("\n");
            insertFrom(insert.query(), plan);
        } else if (insert.rows() != null) {
            insertRows(plan);
        } else {
            sql("\nVALUES (");
            insertValues(insert, plan);
            sql(")");
        }
        extensions(insert.extensions(), StatementSlot.AFTER_VALUES, "\n", "");
        extensions(insert.extensions(), StatementSlot.END, "\n", "");
    }

    private void insertValues(Insert insert, InsertPlan plan) {
        for (int i = 0; i < insert.assignments().size(); i++) {
            sql(i == 0 ? "" : ", ");
            assigned(insert.assignments().get(i).value());
        }
        for (int i = 0; i < plan.defaults().size(); i++) {
            sql(insert.assignments().isEmpty() && i == 0 ? "" : ", ");
            defaultValue(plan.defaults().get(i));
        }
    }

    /** Renders a value of VALUES or SET; a bound one is named after its column alone. */
    final void assigned(Expression<?> value) {
        bareBindNames = value.bare() instanceof BindParameter<?>;
        value.accept(this);
        bareBindNames = false;
    }

    private void defaultValue(ColumnDefault columnDefault) {
        if (columnDefault.expression() != null) {
            columnDefault.expression().accept(this);
            return;
        }
        sql(
                context.placeholders() == Placeholders.QUESTION_MARK
                        ? "?"
                        : ":" + columnDefault.column().name());
        if (bindIndex != null) {
            Codec<?> codec = context.codecs().codec(columnDefault.column().type());
            out.slot(new BindSlot.Default(
                    columnDefault.column().toString(), Objects.requireNonNull(columnDefault.client()), codec));
        }
    }

    private void insertRows(InsertPlan plan) {
        if (rowsAsArrays) {
            insertArrays(plan);
            return;
        }
        sql("\nVALUES ");
        boolean marks = context.placeholders() == Placeholders.QUESTION_MARK;
        Expansion.Rows expansion = new Expansion.Rows(plan.group(this::inlineDefault, marks));
        if (bindIndex == null) {
            sql(expansion.group());
        } else {
            out.expansion(expansion);
            out.slot(plan.rowSlot(context.codecs()));
        }
    }

    /**
     * The rows come in their order, and a generated key rises with it, only where the sorted SELECT says so:
     * <a href="https://www.postgresql.org/message-id/29386.1528813619@sss.pgh.pa.us">PostgreSQL evaluates nextval() after ORDER
     * BY</a>.
     */
    private void insertArrays(InsertPlan plan) {
        List<ColumnClause<?>> bound = plan.bound();
        sql("\nSELECT ");
        for (int i = 0; i < plan.columns().size(); i++) {
            sql(i == 0 ? "" : ", ");
            int cell = bound.indexOf(plan.columns().get(i));
            if (cell >= 0) {
                sql("given.").sql(RowArrays.name(cell));
            } else {
                defaultValue(plan.defaultOf(plan.columns().get(i)));
            }
        }
        sql("\nFROM ");
        RowArrays.write(this, bound, plan.cells(), rowsInOrder);
        sql(rowsInOrder ? "\nORDER BY given.position" : "");
    }

    /** A default that is an expression stands in every row of VALUES; its values are written in, as it is a constant. */
    private String inlineDefault(Expression<?> expression) {
        Fragment around = out;
        boolean inlineAround = inline;
        out = new Fragment();
        inline = true;
        expression.accept(this);
        String text = out.sql().toString();
        out = around;
        inline = inlineAround;
        return text;
    }

    private void insertFrom(Query<?> query, InsertPlan plan) {
        if (context.capabilities().style(InsertWithStyle.class) == InsertWithStyle.BEFORE_INSERT) {
            insertedQuery(query, plan);
            return;
        }
        Fragment insert = out;
        out = new Fragment();
        insertedQuery(query, plan);
        insert.append(with.before(out, this));
        out = insert;
        with.clear();
    }

    private void insertedQuery(Query<?> query, InsertPlan plan) {
        if (plan.defaults().isEmpty()) {
            query.accept(this);
            return;
        }
        if (!(query instanceof Select<?> select)) {
            throw new CompileException("INSERT from a set operation cannot fill in the defaults of "
                    + String.join(
                            ", ",
                            plan.defaults().stream()
                                    .map(d -> d.column().toString())
                                    .toList())
                    + ". Name these columns in columns(...) and select values for them.");
        }
        List<Runnable> more = new ArrayList<>();
        for (ColumnDefault columnDefault : plan.defaults()) {
            more.add(() -> {
                sql(", ");
                defaultValue(columnDefault);
                sql(" AS ").identifier(names.of(columnDefault, "anon"));
            });
        }
        select(select, OutputColumn.of(select.selectable().expressions()), false, more);
    }
}
