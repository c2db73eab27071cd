package io.github.tribikos.compile;

import io.github.tribikos.compile.CompilerContext.Placeholders;
import io.github.tribikos.error.CompileException;
import io.github.tribikos.sql.Bind;
import io.github.tribikos.sql.BindParameter;
import io.github.tribikos.sql.ColumnClause;
import io.github.tribikos.sql.ColumnDefault;
import io.github.tribikos.sql.Excluded;
import io.github.tribikos.sql.Expression;
import io.github.tribikos.sql.Extension;
import io.github.tribikos.sql.Insert;
import io.github.tribikos.sql.Operator;
import io.github.tribikos.sql.OutputColumn;
import io.github.tribikos.sql.Query;
import io.github.tribikos.sql.Select;
import io.github.tribikos.sql.StatementSlot;
import io.github.tribikos.sql.Traversal;
import io.github.tribikos.type.Codec;
import io.github.tribikos.type.SqlType;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Renders INSERT: the given values, rows or query, and the defaults of the columns that were left out. */
public abstract class InsertCompiler extends QueryCompiler {
    boolean rowsAsArrays;
    boolean rowsInOrder;
    boolean conflicting;

    InsertCompiler(CompilerContext context) {
        super(context);
    }

    /** Renders OUTPUT where a change with RETURNING has it in the middle; {@code row} is what it calls the row. */
    abstract void output(String row);

    @Override
    public void visitInsert(Insert insert) {
        InsertPlan plan = InsertPlan.of(insert);
        ConflictWriter conflict = null;
        if (insert.conflict() != null) {
            conflict = new ConflictWriter(this, insert, insert.conflict(), plan);
            conflict.require();
        }
        UpsertStyle style = context.capabilities().style(UpsertStyle.class);
        if (conflict != null && style == UpsertStyle.MERGE) {
            refusePrefix(insert.extensions());
            conflict.merge();
            extensions(insert.extensions(), StatementSlot.AFTER_VALUES, "\n", "");
            extensions(insert.extensions(), StatementSlot.END, "\n", "");
            return;
        }
        sql("INSERT ");
        extensions(insert.extensions(), StatementSlot.PREFIX, "", " ");
        sql("INTO ").element(insert.table());
        columnsAndValues(insert, plan);
        if (conflict != null) {
            sql(style == UpsertStyle.ON_DUPLICATE_KEY_NEW ? " AS new" : "");
            if (style == UpsertStyle.ON_CONFLICT) {
                conflict.onConflict();
            } else {
                conflict.onDuplicateKey();
            }
        }
        extensions(insert.extensions(), StatementSlot.AFTER_VALUES, "\n", "");
        extensions(insert.extensions(), StatementSlot.END, "\n", "");
    }

    /** What is written as MERGE has no place for words after INSERT or UPDATE. */
    final void refusePrefix(List<Extension> extensions) {
        for (Extension extension : extensions) {
            if (extension.slot() == StatementSlot.PREFIX) {
                throw new CompileException(context.capabilities().database()
                        + " writes this statement as MERGE, where nothing stands after the first word: "
                        + extension.element());
            }
        }
    }

    private void columnsAndValues(Insert insert, InsertPlan plan) {
        if (plan.columns().isEmpty()) {
            boolean isStandard =
                    context.capabilities().style(DefaultValuesStyle.class) == DefaultValuesStyle.DEFAULT_VALUES;
            output("inserted");
            sql(isStandard ? "\nDEFAULT VALUES" : " ()\nVALUES ()");
            return;
        }
        for (int i = 0; i < plan.columns().size(); i++) {
            sql(i == 0 ? " (" : ", ").name(plan.columns().get(i));
        }
        sql(")");
        output("inserted");
        if (insert.query() != null) {
            sql("\n");
            insertFrom(insert.query(), plan);
            sql(insert.conflict() == null ? "" : beforeConflict(insert.query()));
        } else if (insert.rows() != null) {
            insertRows(plan);
        } else {
            boolean selected = insert.conflict() == null && isValueOfOwnTable(insert);
            sql(selected ? "\nSELECT " : "\nVALUES (");
            insertValues(insert, plan, false);
            sql(selected ? "" : ")");
        }
    }

    private boolean isValueOfOwnTable(Insert insert) {
        return context.capabilities().style(InsertOwnTableStyle.class) == InsertOwnTableStyle.SELECT
                && insert.assignments().stream()
                        .anyMatch(assignment -> Traversal.subqueryReads(
                                assignment.value(), insert.table().source()));
    }

    /** Returns what must stand between a query and ON CONFLICT, where the two would else be read as a join's ON. */
    protected String beforeConflict(Query<?> query) {
        return "";
    }

    @Override
    public void visitExcluded(Excluded<?> excluded) {
        if (!conflicting && !lenient) {
            throw new CompileException(
                    "excluded(" + excluded.column() + ") is for onConflict(...).doUpdate(...) alone.");
        }
        switch (context.capabilities().style(UpsertStyle.class)) {
            case ON_DUPLICATE_KEY_VALUES ->
                sql("VALUES(").name(excluded.column()).sql(")");
            case ON_DUPLICATE_KEY_NEW -> sql("new.").name(excluded.column());
            default -> sql("excluded.").name(excluded.column());
        }
    }

    /** Writes the values of one row; with a cast where they stand in a table of their own, which gives them no type. */
    final void insertValues(Insert insert, InsertPlan plan, boolean casts) {
        Map<ColumnClause<?>, Expression<?>> given = new HashMap<>();
        insert.assignments().forEach(assignment -> given.put(assignment.column(), assignment.value()));
        for (int i = 0; i < plan.columns().size(); i++) {
            ColumnClause<?> column = plan.columns().get(i);
            Expression<?> value = given.get(column);
            sql(i == 0 ? "" : ", ");
            if (value != null) {
                cast(value.type(), casts && value.bare() instanceof Bind, () -> assigned(value));
            } else {
                ColumnDefault columnDefault = plan.defaultOf(column);
                cast(column.type(), casts && columnDefault.client() != null, () -> defaultValue(columnDefault));
            }
        }
    }

    private void cast(SqlType<?> type, boolean casts, Runnable value) {
        if (!casts) {
            value.run();
            return;
        }
        String[] around = typedValue("?", type).split("\\?", 2);
        sql(around[0]);
        value.run();
        sql(around[1]);
    }

    /** Returns a bound value where nothing beside it tells its type: {@code CAST(? AS BIGINT)}, or the mark alone. */
    protected String typedValue(String mark, SqlType<?> type) {
        return "CAST(" + mark + " AS " + context.types().renderForValue(type.forDialect(dialectName())) + ")";
    }

    /** Renders a value of VALUES or SET; a bound one is named after its column alone. */
    final void assigned(Expression<?> value) {
        bareBindNames = value.bare() instanceof BindParameter<?>;
        value.accept(this);
        bareBindNames = false;
    }

    /** Renders the value of SET, an operation in parentheses. */
    final void setTo(Expression<?> value) {
        boolean operation = Precedence.of(Precedence.rendered(value)) < Operator.ATOM;
        sql(operation ? "(" : "");
        assigned(value);
        sql(operation ? ")" : "");
    }

    private void defaultValue(ColumnDefault columnDefault) {
        if (columnDefault.expression() != null) {
            columnDefault.expression().accept(this);
            return;
        }
        if (inline) {
            Object value = Objects.requireNonNull(columnDefault.client()).get();
            sql(literal(columnDefault.column().type(), value));
            return;
        }
        sql(cell(columnDefault.column()));
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
        rowGroups(plan, false);
    }

    /** Writes {@code (?, ?), (?, ?)}; with casts where the rows are a table of their own, which gives them no type. */
    final void rowGroups(InsertPlan plan, boolean casts) {
        if (inline) {
            throw new CompileException(
                    "The rows of an INSERT of many are not written as literals. Give it one row with set(...).");
        }
        Expansion.Rows expansion = new Expansion.Rows(
                plan.group(this::inlined, column -> casts ? typedValue(cell(column), column.type()) : cell(column)),
                plan.refersToItself() && !context.capabilities().supports(Feature.ROWS_OF_ONE_FAMILY));
        if (bindIndex == null) {
            sql(expansion.first());
        } else {
            out.expansion(expansion);
            out.slot(plan.rowSlot(context.codecs()));
        }
    }

    /**
     * A generated key rises in the order of the rows only if they are sorted: PostgreSQL computes what does not take part in
     * sorting, such as nextval(), after ORDER BY (<a
     * href="https://www.postgresql.org/docs/current/sql-select.html#SQL-SELECT-LIST">SELECT list</a>, since 9.6). That an INSERT
     * takes its rows in that order no page says; the compliance suite watches it.
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

    /** The placeholder of a column's value. */
    final String cell(ColumnClause<?> column) {
        boolean marks = context.placeholders() == Placeholders.QUESTION_MARK;
        return bound(column.type(), marks ? "?" : ":" + column.key());
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

    final void insertedQuery(Query<?> query, InsertPlan plan) {
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
