package io.github.tribikos.compile;

import io.github.tribikos.sql.Condition;
import io.github.tribikos.sql.Cte;
import io.github.tribikos.sql.CteAlias;
import io.github.tribikos.sql.DerivedTable;
import io.github.tribikos.sql.Expression;
import io.github.tribikos.sql.FromItem;
import io.github.tribikos.sql.FunctionCall;
import io.github.tribikos.sql.Join;
import io.github.tribikos.sql.JoinKind;
import io.github.tribikos.sql.OutputColumn;
import io.github.tribikos.sql.Query;
import io.github.tribikos.sql.Returning;
import io.github.tribikos.sql.RowStatement;
import io.github.tribikos.sql.SampledTable;
import io.github.tribikos.sql.TableClause;
import io.github.tribikos.sql.TableFunction;
import io.github.tribikos.sql.TableHint;
import io.github.tribikos.sql.TextFrom;
import io.github.tribikos.sql.Tuple;
import io.github.tribikos.sql.Using;
import io.github.tribikos.sql.Values;
import java.util.ArrayList;
import java.util.List;

/** Renders the items of FROM: tables and their aliases, joins, queries, functions, and common table expressions with their WITH. */
public abstract class FromCompiler extends ConditionCompiler {
    final WithClause with = new WithClause(null);
    private WithClause level = with; // of the query in parentheses that is being rendered
    private List<TableHint> hints = List.of();
    private List<SampledTable> samples = List.of();

    FromCompiler(CompilerContext context) {
        super(context);
    }

    /** Renders a statement whose columns have the given names: those by which the rest of the statement knows them. */
    abstract void named(RowStatement<?> statement, List<OutputColumn> outputs, boolean withAs);

    @Override
    final Fragment finished() {
        return with.before(out, this);
    }

    /** Returns how WITH begins if one of its expressions is recursive. */
    protected String withRecursive() {
        return "WITH RECURSIVE ";
    }

    @Override
    final void inParentheses(Runnable query) {
        inParentheses(level, query);
    }

    private void inParentheses(WithClause outer, Runnable query) {
        WithClause around = level;
        Fragment outside = out;
        level = new WithClause(outer);
        out = new Fragment();
        query.run();
        Fragment inside = level.before(out, this);
        level = around;
        out = outside;
        sql("(");
        out.append(inside);
        sql(")");
    }

    /** Renders items of FROM with what is given for their tables: hints, and of which a part is read. */
    final void hinted(List<TableHint> given, List<SampledTable> parts, Runnable items) {
        List<SampledTable> around = samples;
        samples = parts;
        hinted(given, items);
        samples = around;
    }

    /** Renders items of FROM with the hints that are given for their tables. */
    final void hinted(List<TableHint> given, Runnable items) {
        List<TableHint> around = hints;
        hints = given;
        items.run();
        hints = around;
    }

    @Override
    public void visitTable(TableClause table) {
        if (table.source() != table) {
            table.source().accept(this);
            return;
        }
        String hint = hint(table);
        if (hint != null && isBeforeTable(hint)) {
            sql(hint).sql(" ");
        }
        tableName(table);
        TableSampleStyle style = context.capabilities().style(TableSampleStyle.class);
        if (style == TableSampleStyle.SAMPLE) {
            sample(table);
        }
        if (table.aliasName() != null) {
            alias().identifier(names.of(table.aliasName()));
        }
        if (style != TableSampleStyle.SAMPLE) {
            sample(table);
        }
        if (hint != null && !isBeforeTable(hint)) {
            sql(" ").sql(hint);
        }
    }

    private void sample(TableClause table) {
        for (SampledTable sampled : samples) {
            if (sampled.table().equals(table)) {
                new TableSampleWriter(this).write(sampled.sample());
            }
        }
    }

    private @org.jspecify.annotations.Nullable String hint(TableClause table) {
        List<String> texts = new ArrayList<>();
        for (TableHint hint : takesHints() ? hints : List.<TableHint>of()) {
            if (hint.table().equals(table) && isFor(hint)) {
                texts.add(hintText(hint));
            }
        }
        return texts.isEmpty() ? null : String.join(" ", texts);
    }

    /** Whether a hint is meant for this database. */
    protected final boolean isFor(TableHint hint) {
        return hint.dialects().isEmpty() || hint.dialects().contains(dialectName());
    }

    /** Whether hints stand beside their tables, and not in a place for all. */
    protected boolean takesHints() {
        return true;
    }

    /** Returns a hint's text, with the name of its table in it. */
    protected static String hintText(TableHint hint) {
        return hint.text().replace("%(name)s", JoinInference.name(hint.table()));
    }

    /** Whether a hint stands before the table rather than after it, as {@code ONLY} does. */
    protected boolean isBeforeTable(String hint) {
        return false;
    }

    /** Renders what stands between a FROM item and its alias. */
    protected ExpressionCompiler alias() {
        return sql(" AS ");
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
        sql(" ").sql(keywords(join)).sql(nestedJoin ? " (" : " ");
        join.right().accept(this);
        sql(nestedJoin ? ")" : "");
        if (join.on() instanceof Using using) {
            using(join, using);
            return;
        }
        Condition on = join.on();
        if (on == null && join.kind() != JoinKind.CROSS) {
            on = JoinInference.between(join.left(), join.right());
        }
        if (on != null) {
            sql(" ON ").element(on);
        }
    }

    private String keywords(Join join) {
        if (!(join.on() instanceof Using using) || !using.isNatural()) {
            return joinKeywords(join);
        }
        require(Feature.NATURAL_JOIN);
        if (join.kind() != JoinKind.INNER) {
            require(Feature.NATURAL_OUTER_JOIN);
        }
        return "NATURAL " + join.kind().keywords();
    }

    /** Renders USING; where the database lacks it, ON, which is the same as long as columns are written with their table. */
    private void using(Join join, Using using) {
        SharedColumns shared = SharedColumns.of(join, using, lenient);
        if (using.isNatural()) {
            return;
        }
        if (!lenient && !context.capabilities().supports(Feature.JOIN_USING)) {
            sql(" ON ").element(shared.condition());
            return;
        }
        sql(" USING (");
        for (int i = 0; i < using.columns().size(); i++) {
            sql(i == 0 ? "" : ", ").name(using.columns().get(i));
        }
        sql(")");
    }

    /** Returns the keywords of a join. */
    protected String joinKeywords(Join join) {
        return join.kind().keywords();
    }

    @Override
    public void visitSubquery(io.github.tribikos.sql.Subquery subquery) {
        if (subquery.isLateral()) {
            require(Feature.LATERAL);
            sql("LATERAL ");
            inParentheses(() -> named(subquery.query(), outputs(subquery), true));
        } else if (subquery.query() instanceof Values values) {
            rows(values, outputs(subquery));
        } else {
            inParentheses(() -> detached(subquery.query(), outputs(subquery)));
        }
        alias().identifier(names.of(subquery.name()));
        if (subquery.query() instanceof Values && columnsAreNamed()) {
            sql(" ");
            columnNames(subquery);
        }
    }

    private boolean columnsAreNamed() {
        return context.capabilities().style(ValuesStyle.class) == ValuesStyle.NAMED_COLUMNS;
    }

    /** Renders VALUES in FROM, or SELECTs where its columns could not be given names. */
    private void rows(Values values, List<OutputColumn> outputs) {
        if (columnsAreNamed()) {
            sql("(").element(values).sql(")");
            return;
        }
        sql("(");
        for (int row = 0; row < values.rows().size(); row++) {
            sql(row == 0 ? "SELECT " : " UNION ALL SELECT ");
            List<Expression<?>> cells = values.rows().get(row).elements();
            for (int i = 0; i < cells.size(); i++) {
                sql(i == 0 ? "" : ", ");
                cell(cells.get(i), outputs.get(i));
                if (row == 0) {
                    sql(" AS ").identifier(names.of(outputs.get(i).name()));
                }
            }
        }
        sql(")");
    }

    /** Renders a value of VALUES. */
    protected void cell(Expression<?> value, OutputColumn column) {
        value.accept(this);
    }

    @Override
    public void visitValues(Values values) {
        List<OutputColumn> columns = OutputColumn.of(values.selectable().expressions());
        for (int row = 0; row < values.rows().size(); row++) {
            sql(row == 0 ? "VALUES (" : ", (");
            Tuple tuple = values.rows().get(row);
            for (int i = 0; i < tuple.elements().size(); i++) {
                sql(i == 0 ? "" : ", ");
                cell(tuple.elements().get(i), columns.get(i));
            }
            sql(")");
        }
    }

    private void columnNames(DerivedTable derived) {
        sql("(");
        for (int i = 0; i < derived.columns().size(); i++) {
            sql(i == 0 ? "" : ", ").identifier(names.of(derived.columns().get(i).label()));
        }
        sql(")");
    }

    @Override
    public void visitTableFunction(TableFunction function) {
        require(Feature.TABLE_FUNCTIONS);
        sql(function.has(TableFunction.Option.LATERAL) ? "LATERAL " : "");
        tableCall(function.call());
        sql(function.has(TableFunction.Option.WITH_ORDINALITY) ? " WITH ORDINALITY" : "");
        alias().identifier(names.of(function.name()));
        if (function.has(TableFunction.Option.COLUMN_NAMES)) {
            columnNames(function);
        }
    }

    /** Renders the call of a function in FROM. */
    protected void tableCall(FunctionCall<?> call) {
        call.accept(this);
    }

    @Override
    public void visitTextFrom(TextFrom text) {
        sql(text.text());
    }

    @Override
    public void visitCte(Cte cte) {
        identifier(defined(cte));
    }

    @Override
    public void visitCteAlias(CteAlias alias) {
        identifier(defined(alias.cte()));
        alias().identifier(names.of(alias.name()));
    }

    /** Returns the name of a common table expression, which is defined where it is met first. */
    final String defined(Cte cte) {
        String name = names.of(cte.name());
        if (!level.knows(name, cte, lenient)) {
            WithClause where = cte.isNested() ? level : with;
            where.claim(name, cte);
            define(cte, where);
        }
        return name;
    }

    private void define(Cte cte, WithClause where) {
        require(Feature.CTE);
        if (where != with) {
            require(Feature.NESTED_CTE);
        }
        boolean inChangeAround = inChangeOfCte;
        inChangeOfCte = cte.query() instanceof Returning<?>;
        if (inChangeOfCte) {
            require(Feature.CHANGE_IN_CTE);
        }
        Fragment around = out;
        out = new Fragment();
        identifier(names.of(cte.name()));
        if (cte.recursive() != null) {
            recursive(cte, where);
        }
        sql(" AS ").sql(materialization(cte));
        inParentheses(where, () -> definition(cte));
        where.add(out);
        out = around;
        inChangeOfCte = inChangeAround;
    }

    private void recursive(Cte cte, WithClause where) {
        require(Feature.RECURSIVE_CTE);
        if (!cte.isUnionAll()) {
            require(Feature.RECURSIVE_UNION);
        }
        where.setRecursive();
        columnNames(cte);
    }

    private void definition(Cte cte) {
        detached(cte.query(), outputs(cte));
        Query<?> step = cte.recursive();
        if (step != null) {
            sql(cte.isUnionAll() ? "\nUNION ALL\n" : "\nUNION\n");
            detached(step, OutputColumn.of(step.selectable().expressions()));
        }
    }

    private String materialization(Cte cte) {
        boolean known = context.capabilities().supports(Feature.CTE_MATERIALIZATION);
        if (cte.materialization() == null || !known) {
            return "";
        }
        return cte.materialization() ? "MATERIALIZED " : "NOT MATERIALIZED ";
    }

    private static List<OutputColumn> outputs(DerivedTable derived) {
        List<OutputColumn> outputs = new ArrayList<>();
        derived.columns().forEach(column -> outputs.add(new OutputColumn(column.label(), column.original())));
        return outputs;
    }

    /** Renders a query in FROM: it sees nothing of the statement around it, and every column is named. */
    private void detached(RowStatement<?> query, List<OutputColumn> outputs) {
        Scope around = scope;
        scope = null;
        named(query, outputs, true);
        scope = around;
    }
}
