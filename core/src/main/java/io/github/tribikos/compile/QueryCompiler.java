package io.github.tribikos.compile;

import io.github.tribikos.error.CompileException;
import io.github.tribikos.sql.BooleanConstant;
import io.github.tribikos.sql.CompoundSelect;
import io.github.tribikos.sql.Condition;
import io.github.tribikos.sql.Cte;
import io.github.tribikos.sql.DerivedTable;
import io.github.tribikos.sql.Expression;
import io.github.tribikos.sql.Extension;
import io.github.tribikos.sql.FromItem;
import io.github.tribikos.sql.Join;
import io.github.tribikos.sql.Label;
import io.github.tribikos.sql.Operator;
import io.github.tribikos.sql.OrderTerm;
import io.github.tribikos.sql.Ordering;
import io.github.tribikos.sql.OutputColumn;
import io.github.tribikos.sql.OutputReference;
import io.github.tribikos.sql.Paging;
import io.github.tribikos.sql.Query;
import io.github.tribikos.sql.Select;
import io.github.tribikos.sql.SetOperator;
import io.github.tribikos.sql.Sql;
import io.github.tribikos.sql.StatementSlot;
import io.github.tribikos.sql.Subquery;
import io.github.tribikos.sql.TableClause;
import io.github.tribikos.sql.TextQuery;
import io.github.tribikos.sql.Traversal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * Renders what is read: SELECT and set operations, the items of FROM, common table expressions, ordering and paging.
 */
public abstract class QueryCompiler extends ConditionCompiler {
    final WithClause with = new WithClause();

    QueryCompiler(CompilerContext context) {
        super(context);
    }

    @Override
    final Fragment finished() {
        return with.before(out);
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
        if (with.isNew(name, cte, lenient)) {
            define(cte);
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
            with.setRecursive();
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
        with.add(out);
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

    final void select(Select<?> select, List<OutputColumn> outputs, boolean named, List<Runnable> more) {
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

    final void columns(List<OutputColumn> outputs, boolean named) {
        for (int i = 0; i < outputs.size(); i++) {
            OutputColumn output = outputs.get(i);
            boolean written = output.isRenamed() || named;
            String name = written ? names.of(output.name()) : ""; // numbered before the values inside
            sql(i == 0 ? "" : ", ");
            selected(output.expression());
            if (written) {
                sql(" AS ").identifier(name);
            }
        }
    }

    /** Renders an expression of a SELECT list. */
    protected void selected(Expression<?> expression) {
        if (Precedence.rendered(expression) instanceof BooleanConstant constant
                && context.capabilities().style(BooleanStyle.class) == BooleanStyle.INTEGERS) {
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

    final void conditions(String clause, List<Condition> conditions) {
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
                && context.capabilities().style(OffsetStyle.class) == OffsetStyle.AFTER_LIMIT_MINUS_ONE) {
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

    /** A label of the SELECT list is ordered by its name. */
    @Override
    public void visitOrdering(Ordering ordering) {
        boolean emulated =
                ordering.nulls() != null && context.capabilities().style(NullsOrderStyle.class) == NullsOrderStyle.CASE;
        if (emulated) {
            boolean first = ordering.nulls() == Ordering.Nulls.FIRST;
            sql("CASE WHEN (");
            operand(ordering.expression(), Operator.EQ);
            sql(" IS NULL) THEN ").sql(first ? "0 ELSE 1" : "1 ELSE 0").sql(" END, ");
        }
        orderedBy(ordering.expression());
        sql(ordering.isDescending() ? " DESC" : " ASC");
        if (ordering.nulls() != null && !emulated) {
            sql(ordering.nulls() == Ordering.Nulls.FIRST ? " NULLS FIRST" : " NULLS LAST");
        }
    }

    @Override
    public void visitOutputReference(OutputReference reference) {
        List<String> known = new ArrayList<>();
        for (OutputColumn output : scope == null ? List.<OutputColumn>of() : scope.outputs()) {
            known.add(output.name().text());
            if (output.name().text().equals(reference.name())) {
                if (output.isRenamed()) {
                    identifier(names.of(output.name()));
                } else {
                    output.expression().accept(this);
                }
                return;
            }
        }
        if (!lenient) {
            throw new CompileException("The SELECT list has no column called \"" + reference.name() + "\". It has: "
                    + String.join(", ", known) + ".");
        }
        identifier(reference.name());
    }

    final void orderedBy(Expression<?> expression) {
        if (expression.bare() instanceof Label<?> label && isSelected(label)) {
            identifier(names.of(label.name()));
        } else {
            groupedBy(expression);
        }
    }

    /** Renders a term of GROUP BY. */
    final void groupedBy(Expression<?> expression) {
        BoundTermStyle style = context.capabilities().style(BoundTermStyle.class);
        int index = style == BoundTermStyle.REPEATED ? -1 : outputWithBinds(expression);
        if (index < 0) {
            expression.accept(this);
        } else if (style == BoundTermStyle.POSITION) {
            sql(String.valueOf(index + 1));
        } else {
            identifier(
                    names.of(Objects.requireNonNull(scope).outputs().get(index).name()));
        }
    }

    /**
     * The place in the SELECT list of an expression in which values are bound, else -1. Only the same object will do: that its
     * binds are the same is part of a statement's shape, that their values are equal is not.
     */
    private int outputWithBinds(Expression<?> expression) {
        Expression<?> wanted = Precedence.rendered(expression);
        if (scope != null && Traversal.hasBinds(wanted)) {
            for (int i = 0; i < scope.outputs().size(); i++) {
                if (Precedence.rendered(scope.outputs().get(i).expression()) == wanted) {
                    return i;
                }
            }
        }
        return -1;
    }

    private boolean isSelected(Label<?> label) {
        return scope != null
                && scope.outputs().stream()
                        .anyMatch(output -> output.expression().bare() instanceof Label<?> selected
                                && selected.name().equals(label.name()));
    }

    final void orderBy(List<OrderTerm> terms) {
        for (int i = 0; i < terms.size(); i++) {
            sql(i == 0 ? "\nORDER BY " : ", ");
            if (terms.get(i) instanceof Expression<?> expression) {
                orderedBy(expression);
            } else {
                terms.get(i).accept(this);
            }
        }
    }

    final void extensions(List<Extension> extensions, StatementSlot slot, String before, String after) {
        for (Extension extension : extensions) {
            if (extension.slot() == slot) {
                sql(before).element(extension.element()).sql(after);
            }
        }
    }
}
