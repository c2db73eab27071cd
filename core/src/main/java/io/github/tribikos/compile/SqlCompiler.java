package io.github.tribikos.compile;

import io.github.tribikos.compile.Capabilities.BooleanStyle;
import io.github.tribikos.compile.Capabilities.ReturningStyle;
import io.github.tribikos.compile.CompilerContext.Placeholders;
import io.github.tribikos.error.ArgumentException;
import io.github.tribikos.error.CompileException;
import io.github.tribikos.sql.Assignment;
import io.github.tribikos.sql.Bind;
import io.github.tribikos.sql.BindParameter;
import io.github.tribikos.sql.BooleanConstant;
import io.github.tribikos.sql.ClauseElement;
import io.github.tribikos.sql.ColumnDefault;
import io.github.tribikos.sql.CompoundSelect;
import io.github.tribikos.sql.Condition;
import io.github.tribikos.sql.Cte;
import io.github.tribikos.sql.Delete;
import io.github.tribikos.sql.DerivedTable;
import io.github.tribikos.sql.DmlStatement;
import io.github.tribikos.sql.Expression;
import io.github.tribikos.sql.Extension;
import io.github.tribikos.sql.FromItem;
import io.github.tribikos.sql.Insert;
import io.github.tribikos.sql.Join;
import io.github.tribikos.sql.Operator;
import io.github.tribikos.sql.OutputColumn;
import io.github.tribikos.sql.Paging;
import io.github.tribikos.sql.Query;
import io.github.tribikos.sql.Returning;
import io.github.tribikos.sql.RowStatement;
import io.github.tribikos.sql.Select;
import io.github.tribikos.sql.SetOperator;
import io.github.tribikos.sql.Shape;
import io.github.tribikos.sql.Sql;
import io.github.tribikos.sql.Statement;
import io.github.tribikos.sql.StatementSlot;
import io.github.tribikos.sql.Subquery;
import io.github.tribikos.sql.TableClause;
import io.github.tribikos.sql.TextQuery;
import io.github.tribikos.sql.TextStatement;
import io.github.tribikos.sql.Traversal;
import io.github.tribikos.sql.Update;
import io.github.tribikos.type.Codec;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * Renders statements: one short method per node. A dialect subclasses it and overrides what has another shape there; what is
 * merely spelled otherwise is data in {@link Capabilities}.
 *
 * <p>One object compiles one statement and is thrown away; not safe for threads.
 */
public class SqlCompiler extends ExpressionCompiler {
    private final List<Fragment> withParts = new ArrayList<>();
    private final Map<String, Cte> defined = new HashMap<>(); // by name
    private boolean recursive;

    /** Creates a compiler for one statement. */
    public SqlCompiler(CompilerContext context) {
        super(context);
    }

    /**
     * Returns {@code statement} compiled.
     *
     * @throws CompileException if the database cannot express it
     * @throws ArgumentException if it says something that cannot be, such as a join that no foreign key supports
     */
    public final Compiled compile(Statement statement) {
        bindIndex = indexed(statement.shape());
        statement.accept(this);
        List<Codec<?>> codecs = new ArrayList<>();
        List<String> columns = new ArrayList<>();
        boolean nested = false;
        if (statement instanceof RowStatement<?> rows) {
            for (OutputColumn output : OutputColumn.of(rows.selectable().expressions())) {
                codecs.add(context.codecs().codec(output.expression().type()));
                columns.add(output.name().text());
            }
            nested = Traversal.hasNested(rows.selectable());
        }
        return new Compiled(kind(statement), finished(), codecs, columns, nested);
    }

    private static IdentityHashMap<Bind, Integer> indexed(Shape shape) {
        IdentityHashMap<Bind, Integer> index = new IdentityHashMap<>();
        for (int i = 0; i < shape.bindCount(); i++) {
            index.put(shape.bind(i), i);
        }
        return index;
    }

    private static Compiled.Kind kind(Statement statement) {
        if (statement instanceof TextStatement || statement instanceof TextQuery<?>) {
            return Compiled.Kind.TEXT;
        }
        if (statement instanceof Query<?>) {
            return Compiled.Kind.QUERY;
        }
        return statement instanceof Returning<?> ? Compiled.Kind.CHANGE_RETURNING : Compiled.Kind.CHANGE;
    }

    /** Returns the SQL of any node for people: what the database lacks is rendered as the standard has it. */
    public final String describe(ClauseElement element) {
        lenient = true;
        element.accept(this);
        return String.join("", finished().chunks());
    }

    @Override
    final Fragment finished() {
        if (withParts.isEmpty()) {
            return out;
        }
        Fragment whole = new Fragment();
        whole.sql().append(recursive ? "WITH RECURSIVE " : "WITH ");
        for (int i = 0; i < withParts.size(); i++) {
            whole.sql().append(i == 0 ? "" : ",\n");
            whole.append(withParts.get(i));
        }
        whole.sql().append('\n');
        whole.append(out);
        return whole;
    }

    // FROM.

    @Override
    public void visitTable(TableClause table) {
        if (table.source() != table) {
            table.source().accept(this);
            return;
        }
        tableName(table);
        if (table.aliasName() != null) {
            sql(" AS ").identifier(names.of(table.aliasName()));
        }
    }

    /** Joins lean left, so the left side is unrolled: a thousand joins need no deep stack. */
    @Override
    public void visitJoin(Join join) {
        List<Join> chain = new ArrayList<>();
        FromItem start = join;
        while (start instanceof Join next) {
            chain.add(0, next);
            start = next.left().source();
        }
        start.accept(this);
        chain.forEach(this::joinStep);
    }

    private void joinStep(Join join) {
        switch (join.kind()) {
            case RIGHT -> require(Feature.RIGHT_JOIN);
            case FULL -> require(Feature.FULL_JOIN);
            default -> {}
        }
        boolean nestedJoin = join.right().source() instanceof Join;
        sql(" ").sql(join.kind().keywords()).sql(nestedJoin ? " (" : " ");
        join.right().accept(this);
        sql(nestedJoin ? ")" : "");
        if (join.on() != null) {
            sql(" ON ").element(join.on());
        }
    }

    @Override
    public void visitSubquery(Subquery subquery) {
        sql("(");
        detached(subquery.query(), outputs(subquery));
        sql(") AS ").identifier(names.of(subquery.name()));
    }

    @Override
    public void visitCte(Cte cte) {
        String name = names.of(cte.name());
        Cte known = defined.putIfAbsent(name, cte);
        if (known == null) {
            define(cte);
        } else if (known != cte && !lenient) {
            throw new CompileException("Two different common table expressions are called \"" + name
                    + "\" in one statement. Give each its own name.");
        }
        identifier(name);
    }

    private void define(Cte cte) {
        require(Feature.CTE);
        Fragment around = out;
        out = new Fragment();
        identifier(names.of(cte.name()));
        if (cte.recursive() != null) {
            require(Feature.RECURSIVE_CTE);
            if (!cte.isUnionAll()) {
                require(Feature.RECURSIVE_UNION);
            }
            recursive = true;
            sql("(").sql(String.join(
                            ", ",
                            cte.columns().stream()
                                    .map(column -> context.identifiers().quote(names.of(column.label())))
                                    .toList()))
                    .sql(")");
        }
        sql(" AS (");
        detached(cte.query(), outputs(cte));
        if (cte.recursive() != null) {
            sql(cte.isUnionAll() ? "\nUNION ALL\n" : "\nUNION\n");
            detached(
                    cte.recursive(),
                    OutputColumn.of(cte.recursive().selectable().expressions()));
        }
        sql(")");
        withParts.add(out);
        out = around;
    }

    private static List<OutputColumn> outputs(DerivedTable derived) {
        List<OutputColumn> outputs = new ArrayList<>();
        derived.columns().forEach(column -> outputs.add(new OutputColumn(column.label(), column.original())));
        return outputs;
    }

    /** Renders a query in FROM: it sees nothing of the statement around it, and every column is named. */
    private void detached(Query<?> query, List<OutputColumn> outputs) {
        Scope around = scope;
        scope = null;
        named(query, outputs, true);
        scope = around;
    }

    /** Renders a query whose columns have the given names: those by which the rest of the statement knows them. */
    private void named(Query<?> query, List<OutputColumn> outputs, boolean withAs) {
        if (query instanceof Select<?> select) {
            select(select, outputs, withAs, List.of());
        } else if (query instanceof CompoundSelect<?> compound) {
            compound(compound, outputs, withAs);
        } else {
            query.accept(this);
        }
    }

    // Queries.

    @Override
    public void visitSelect(Select<?> select) {
        select(select, OutputColumn.of(select.selectable().expressions()), false, List.of());
    }

    private void select(Select<?> select, List<OutputColumn> outputs, boolean named, List<Runnable> more) {
        Scope around = scope;
        Froms froms = FromResolver.resolve(select, Scope.visible(around));
        if (!lenient) {
            SelectChecks.requireNullSound(select, froms);
            SelectChecks.requireDistinctNames(froms);
            SelectChecks.warnOfCartesianProduct(select, froms);
        }
        scope = new Scope(around, froms.members(), outputs);
        sql("SELECT ");
        extensions(select.extensions(), StatementSlot.PREFIX, "", " ");
        sql(select.isDistinct() ? "DISTINCT " : "");
        columns(outputs, named);
        more.forEach(Runnable::run);
        from(froms);
        conditions("\nWHERE ", select.where());
        groupBy(select.group());
        conditions("\nHAVING ", select.having());
        orderBy(select.order());
        paging(select.paging());
        extensions(select.extensions(), StatementSlot.END, "\n", "");
        scope = around;
    }

    private void groupBy(List<? extends Expression<?>> terms) {
        for (int i = 0; i < terms.size(); i++) {
            sql(i == 0 ? "\nGROUP BY " : ", ");
            groupedBy(terms.get(i));
        }
    }

    private void columns(List<OutputColumn> outputs, boolean named) {
        for (int i = 0; i < outputs.size(); i++) {
            OutputColumn output = outputs.get(i);
            sql(i == 0 ? "" : ", ");
            selected(output.expression());
            if (output.isRenamed() || named) {
                sql(" AS ").identifier(names.of(output.name()));
            }
        }
    }

    /** Renders an expression of a SELECT list. */
    protected void selected(Expression<?> expression) {
        if (Precedence.rendered(expression) instanceof BooleanConstant constant
                && context.capabilities().booleans() == BooleanStyle.INTEGERS) {
            sql(constant.value() ? "1" : "0");
        } else {
            expression.accept(this);
        }
    }

    /** Renders FROM, or {@link #fromNothing} where a SELECT has no table. */
    private void from(Froms froms) {
        if (froms.items().isEmpty()) {
            sql(fromNothing());
        } else {
            sql("\nFROM ");
            list(froms.items(), ", ");
        }
    }

    /** Returns what follows a SELECT list without tables: nothing, or {@code FROM DUAL}. */
    protected String fromNothing() {
        return "";
    }

    private void conditions(String clause, List<Condition> conditions) {
        Condition all = Sql.and(conditions);
        if (!conditions.isEmpty() && !(all instanceof BooleanConstant constant && constant.value())) {
            sql(clause).element(all);
        }
    }

    /** Renders LIMIT and OFFSET. */
    protected void paging(Paging paging) {
        if (paging.limit() != null) {
            sql("\nLIMIT ").element(paging.limit());
        } else if (paging.offset() != null
                && context.capabilities().offset() == Capabilities.OffsetStyle.AFTER_LIMIT_MINUS_ONE) {
            sql("\nLIMIT -1");
        }
        if (paging.offset() != null) {
            sql(paging.limit() == null ? "\nOFFSET " : " OFFSET ").element(paging.offset());
        }
    }

    @Override
    public void visitCompoundSelect(CompoundSelect<?> compound) {
        compound(compound, OutputColumn.of(compound.selectable().expressions()), false);
    }

    /** The first term names the columns of the whole. */
    private void compound(CompoundSelect<?> compound, List<OutputColumn> outputs, boolean withAs) {
        if (compound.operator() == SetOperator.INTERSECT || compound.operator() == SetOperator.EXCEPT) {
            require(Feature.INTERSECT_EXCEPT);
        }
        for (int i = 0; i < compound.terms().size(); i++) {
            sql(i == 0 ? "" : "\n" + compound.operator().keywords() + "\n");
            Query<?> term = compound.terms().get(i);
            term(term, i == 0 ? outputs : OutputColumn.of(term.selectable().expressions()), withAs && i == 0);
        }
        CompoundOrder order = new CompoundOrder(compound, outputs);
        for (int i = 0; i < compound.order().size(); i++) {
            sql(i == 0 ? "\nORDER BY " : ", ");
            OutputColumn output = order.output(compound.order().get(i));
            identifier(names.of(output.name()))
                    .sql(CompoundOrder.direction(compound.order().get(i)));
        }
        paging(compound.paging());
    }

    /** A term with set operations, ORDER BY or LIMIT of its own needs parentheses, or a SELECT around it. */
    private void term(Query<?> query, List<OutputColumn> outputs, boolean withAs) {
        boolean plain = query instanceof Select<?> select
                ? select.order().isEmpty() && select.paging().equals(Paging.ALL)
                : query instanceof TextQuery<?>;
        if (plain) {
            named(query, outputs, withAs);
        } else if (context.capabilities().supports(Feature.NESTED_SET_OPERATIONS) || lenient) {
            sql("(");
            named(query, outputs, withAs);
            sql(")");
        } else {
            sql("SELECT * FROM (");
            named(query, outputs, withAs);
            sql(")");
        }
    }

    // INSERT, UPDATE, DELETE.

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
            sql("\nVALUES ");
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
    private void assigned(Expression<?> value) {
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
        boolean marks = context.placeholders() == Placeholders.QUESTION_MARK;
        Expansion.Rows expansion = new Expansion.Rows(plan.group(this::inlineDefault, marks));
        if (bindIndex == null) {
            sql(expansion.group());
        } else {
            out.expansion(expansion);
            out.slot(plan.rowSlot(context.codecs()));
        }
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
        if (context.capabilities().insertWith() == Capabilities.InsertWithStyle.BEFORE_INSERT) {
            insertedQuery(query, plan);
            return;
        }
        Fragment insert = out;
        out = new Fragment();
        insertedQuery(query, plan);
        insert.append(finished());
        out = insert;
        withParts.clear();
        defined.clear();
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

    @Override
    public void visitUpdate(Update update) {
        if (update.assignments().isEmpty()) {
            throw new CompileException(
                    "UPDATE of \"" + update.table().tableName() + "\" sets no column. Use set(column, value).");
        }
        sql("UPDATE ");
        extensions(update.extensions(), StatementSlot.PREFIX, "", " ");
        update.table().accept(this);
        changing(update.table(), update.where(), () -> {
            sql("\nSET ");
            for (int i = 0; i < update.assignments().size(); i++) {
                sql(i == 0 ? "" : ", ");
                assignment(update.assignments().get(i));
            }
            conditions("\nWHERE ", update.where());
        });
        extensions(update.extensions(), StatementSlot.AFTER_VALUES, "\n", "");
        extensions(update.extensions(), StatementSlot.END, "\n", "");
    }

    private void assignment(Assignment assignment) {
        identifier(assignment.column().name()).sql("=");
        boolean operation = Precedence.of(Precedence.rendered(assignment.value())) < Operator.ATOM;
        sql(operation ? "(" : "");
        assigned(assignment.value());
        sql(operation ? ")" : "");
    }

    @Override
    public void visitDelete(Delete delete) {
        sql("DELETE ");
        extensions(delete.extensions(), StatementSlot.PREFIX, "", " ");
        sql("FROM ").element(delete.table());
        changing(delete.table(), delete.where(), () -> conditions("\nWHERE ", delete.where()));
        extensions(delete.extensions(), StatementSlot.END, "\n", "");
    }

    /** Subqueries inside see the changed table; other tables outside subqueries are refused. */
    private void changing(TableClause table, List<Condition> where, Runnable clauses) {
        for (Condition condition : where) {
            for (FromItem other : Traversal.fromItems(condition)) {
                if (!other.equals(table.source()) && !lenient) {
                    throw new CompileException("WHERE of a change to \"" + table.tableName() + "\" uses a column of "
                            + JoinInference.name(other)
                            + ". Put the other table into a subquery: exists(...) or in(...).");
                }
            }
        }
        if (!lenient) {
            SelectChecks.warnOfNoCondition(table, where);
        }
        scope = new Scope(scope, Traversal.members(table), List.of());
        clauses.run();
        scope = scope.enclosing();
    }

    @Override
    public void visitReturning(Returning<?> returning) {
        require(feature(returning));
        ReturningStyle style = context.capabilities().returning();
        if (style == ReturningStyle.DATA_CHANGE_TABLE) {
            sql("SELECT ");
            returned(returning, true);
            sql("\nFROM ")
                    .sql(returning.change() instanceof Delete ? "OLD" : "FINAL")
                    .sql(" TABLE (");
            returning.change().accept(this);
            sql(")");
            return;
        }
        returning.change().accept(this);
        sql("\nRETURNING ");
        returned(returning, style == ReturningStyle.RETURNING_UNQUALIFIED);
    }

    /** Renders the returned columns; subqueries in them see the changed table. */
    private void returned(Returning<?> returning, boolean bare) {
        boolean around = unqualified;
        unqualified = bare;
        scope = new Scope(scope, Traversal.members(changed(returning.change())), List.of());
        columns(OutputColumn.of(returning.selectable().expressions()), false);
        scope = scope.enclosing();
        unqualified = around;
    }

    private static TableClause changed(DmlStatement change) {
        if (change instanceof Insert insert) {
            return insert.table();
        }
        if (change instanceof Update update) {
            return update.table();
        }
        return ((Delete) change).table(); // text has no RETURNING of ours
    }

    private static Feature feature(Returning<?> returning) {
        if (returning.change() instanceof Insert) {
            return Feature.INSERT_RETURNING;
        }
        return returning.change() instanceof Update ? Feature.UPDATE_RETURNING : Feature.DELETE_RETURNING;
    }

    private void extensions(List<Extension> extensions, StatementSlot slot, String before, String after) {
        for (Extension extension : extensions) {
            if (extension.slot() == slot) {
                sql(before).element(extension.element()).sql(after);
            }
        }
    }

    // Text.

    @Override
    public void visitText(TextStatement text) {
        for (int i = 0; i < text.pieces().size(); i++) {
            if (i > 0) {
                Bind bind = text.binds().get(i - 1);
                boolean around = bareBindNames;
                bareBindNames = true;
                placeholder(bind, bind.hint());
                bareBindNames = around;
            }
            sql(text.pieces().get(i));
        }
    }

    @Override
    public void visitTextQuery(TextQuery<?> text) {
        text.text().accept(this);
    }
}
