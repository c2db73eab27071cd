package io.github.tribikos.compile;

import io.github.tribikos.error.CompileException;
import io.github.tribikos.sql.ColumnClause;
import io.github.tribikos.sql.CompoundSelect;
import io.github.tribikos.sql.Condition;
import io.github.tribikos.sql.DerivedTable;
import io.github.tribikos.sql.Expression;
import io.github.tribikos.sql.ExpressionType;
import io.github.tribikos.sql.Extension;
import io.github.tribikos.sql.FromItem;
import io.github.tribikos.sql.GroupTerm;
import io.github.tribikos.sql.Grouping;
import io.github.tribikos.sql.Label;
import io.github.tribikos.sql.Lock;
import io.github.tribikos.sql.NamedWindow;
import io.github.tribikos.sql.Operator;
import io.github.tribikos.sql.OrderTerm;
import io.github.tribikos.sql.Ordering;
import io.github.tribikos.sql.OutputColumn;
import io.github.tribikos.sql.OutputReference;
import io.github.tribikos.sql.Paging;
import io.github.tribikos.sql.Query;
import io.github.tribikos.sql.RowStatement;
import io.github.tribikos.sql.Select;
import io.github.tribikos.sql.SetOperator;
import io.github.tribikos.sql.Sql;
import io.github.tribikos.sql.StatementSlot;
import io.github.tribikos.sql.TableClause;
import io.github.tribikos.sql.TextQuery;
import io.github.tribikos.sql.Traversal;
import io.github.tribikos.sql.Values;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Renders what is read: SELECT and set operations, the items of FROM, common table expressions, ordering and paging.
 */
public abstract class QueryCompiler extends FromCompiler {
    boolean delivers; // whether the next SELECT list is that of the statement's own rows

    QueryCompiler(CompilerContext context) {
        super(context);
    }

    @Override
    final void named(RowStatement<?> query, List<OutputColumn> outputs, boolean withAs) {
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
        select(select, OutputColumn.of(select.selectable()), false, List.of());
    }

    final void select(Select<?> select, List<OutputColumn> outputs, boolean named, List<Runnable> more) {
        boolean delivering = delivers;
        delivers = false; // not in what stands inside
        Scope around = scope;
        Froms froms = FromResolver.resolve(select, Scope.visible(around));
        if (!lenient) {
            SelectChecks.requireNullSound(select, froms);
            SelectChecks.requireDistinctNames(froms);
            SelectChecks.requireSampled(select.samples(), froms);
            SelectChecks.findCartesianProduct(findings, "SELECT", froms, select.where());
        }
        select.ctes().forEach(this::defined);
        scope = new Scope(around, froms.members(), outputs);
        sql("SELECT ");
        extensions(select.extensions(), StatementSlot.PREFIX, "", " ");
        distinct(select);
        beforeColumns(select);
        columns(outputs, named, delivering);
        more.forEach(Runnable::run);
        hinted(select.hints(), select.samples(), () -> from(froms));
        conditions("\nWHERE ", select.where());
        groupBy(select.group());
        conditions("\nHAVING ", select.having());
        windows(select.windows());
        orderBy(select.order());
        paging(select.paging());
        lock(select.lock());
        extensions(select.extensions(), StatementSlot.END, "\n", "");
        scope = around;
        delivers = delivering; // so does the next term of a set operation
    }

    private void distinct(Select<?> select) {
        if (select.distinctOnTerms().isEmpty()) {
            sql(select.isDistinct() ? "DISTINCT " : "");
            return;
        }
        require(Feature.DISTINCT_ON);
        sql("DISTINCT ON (");
        List<Expression<?>> terms = select.distinctOnTerms();
        for (int i = 0; i < terms.size(); i++) {
            sql(i == 0 ? "" : ", ");
            groupedBy(terms.get(i));
        }
        sql(") ");
    }

    /** Renders what stands between DISTINCT and the SELECT list, such as TOP. */
    protected void beforeColumns(Select<?> select) {}

    private void groupBy(List<GroupTerm> terms) {
        boolean rollup = terms.stream().anyMatch(this::isWithRollup);
        for (int i = 0; i < terms.size(); i++) {
            sql(i == 0 ? "\nGROUP BY " : ", ");
            if (terms.get(i) instanceof Expression<?> expression) {
                groupedBy(expression);
            } else if (rollup && terms.size() == 1) {
                list(((Grouping) terms.get(i)).terms(), ", ");
                sql(" WITH ROLLUP");
            } else {
                require(Feature.GROUPING_SETS);
                terms.get(i).accept(this);
            }
        }
    }

    private boolean isWithRollup(GroupTerm term) {
        return term instanceof Grouping grouping
                && grouping.kind() == Grouping.Kind.ROLLUP
                && context.capabilities().style(RollupStyle.class) == RollupStyle.WITH_ROLLUP;
    }

    @Override
    public void visitGrouping(Grouping grouping) {
        sql(grouping.kind().keywords()).sql("(");
        list(grouping.terms(), ", ");
        sql(")");
    }

    private void windows(List<NamedWindow> windows) {
        for (int i = 0; i < windows.size(); i++) {
            require(Feature.NAMED_WINDOWS);
            sql(i == 0 ? "\nWINDOW " : ", ").identifier(windows.get(i).name()).sql(" AS ");
            new WindowWriter(this).definition(windows.get(i).window());
        }
    }

    /** Renders FOR UPDATE and its like. */
    protected void lock(@Nullable Lock lock) {
        LockStyle style = context.capabilities().style(LockStyle.class);
        if (lock == null || style == LockStyle.NONE) {
            return;
        }
        sql("\n").sql(lockKeywords(lock, style));
        if (style == LockStyle.UPDATE_ONLY) {
            return;
        }
        if (!lock.tables().isEmpty() && context.capabilities().supports(Feature.LOCK_OF)) {
            String of = " OF ";
            for (FromItem table : lock.tables()) {
                sql(of);
                lockedTable(table.source());
                of = ", ";
            }
        }
        switch (lock.waiting()) {
            case WAIT -> {}
            case NOWAIT -> {
                require(Feature.LOCK_NOWAIT);
                sql(" NOWAIT");
            }
            case SKIP_LOCKED -> {
                require(Feature.LOCK_SKIP_LOCKED);
                sql(" SKIP LOCKED");
            }
        }
    }

    /** Returns the words of a lock; a weak lock that is missing is replaced by the next stronger one. */
    protected String lockKeywords(Lock lock, LockStyle style) {
        boolean shared = lock.strength() == Lock.Strength.SHARE || lock.strength() == Lock.Strength.KEY_SHARE;
        return switch (style) {
            case FOUR_STRENGTHS -> "FOR " + lock.strength().name().replace('_', ' ');
            case UPDATE_AND_SHARE -> shared ? "FOR SHARE" : "FOR UPDATE";
            case UPDATE_ONLY, UPDATE_WITH_OPTIONS, NONE -> "FOR UPDATE";
        };
    }

    private void lockedTable(FromItem table) {
        if (table instanceof TableClause clause && clause.aliasName() == null) {
            sql(context.identifiers().quote(clause.tableName(), clause.quoting()));
        } else if (table instanceof TableClause alias) {
            identifier(names.of(Objects.requireNonNull(alias.aliasName())));
        } else {
            identifier(table instanceof DerivedTable derived ? names.of(derived.name()) : JoinInference.name(table));
        }
    }

    /** Renders a SELECT list; one that delivers rows to the client has the column expressions of its types. */
    final void columns(List<OutputColumn> outputs, boolean named, boolean delivering) {
        for (int i = 0; i < outputs.size(); i++) {
            OutputColumn output = outputs.get(i);
            Expression<?> expression = output.expression();
            Expression<?> selected = delivering
                    ? ExpressionType.delivered(expression.type().forDialect(dialectName()), expression)
                    : expression;
            boolean written = output.isRenamed() || named || selected != expression;
            String name = written ? names.of(output.name()) : ""; // numbered before the values inside
            sql(i == 0 ? "" : ", ");
            selected(selected);
            if (written) {
                sql(" AS ").identifier(name);
            }
        }
    }

    /** Renders an expression of a SELECT list. */
    protected void selected(Expression<?> expression) {
        value(expression);
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
        if (!conditions.isEmpty()) {
            sql(clause).element(Sql.and(conditions));
        }
    }

    /** Renders LIMIT, FETCH and OFFSET. */
    protected void paging(Paging paging) {
        boolean standard =
                paging.mode() != Paging.Mode.LIMIT && context.capabilities().supports(Feature.FETCH);
        if (paging.mode().isPercent()) {
            require(Feature.FETCH_PERCENT);
        }
        if (paging.mode().isWithTies()) {
            require(Feature.FETCH_WITH_TIES);
        }
        if (standard || paging.mode().isPercent() || paging.mode().isWithTies()) {
            fetch(paging);
            return;
        }
        switch (context.capabilities().style(LimitStyle.class)) {
            case LIMIT_OFFSET -> limitAndOffset(paging);
            case LIMIT_COMMA -> limitWithComma(paging);
            case FETCH_FIRST -> fetch(paging);
        }
    }

    private void limitAndOffset(Paging paging) {
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

    private void limitWithComma(Paging paging) {
        if (paging.offset() != null) {
            sql("\nLIMIT ").element(paging.offset()).sql(", ");
        } else if (paging.limit() != null) {
            sql("\nLIMIT ");
        }
        if (paging.limit() != null) {
            sql("").element(paging.limit());
        } else if (paging.offset() != null) {
            sql("18446744073709551615"); // https://dev.mysql.com/doc/refman/8.4/en/select.html: all rows from an
            // offset on
        }
    }

    /** Renders OFFSET and FETCH as the standard has them (ISO 9075-2, 7.13). */
    protected void fetch(Paging paging) {
        if (paging.offset() != null) {
            sql("\nOFFSET ").element(paging.offset()).sql(" ROWS");
        }
        if (paging.limit() != null) {
            sql("\nFETCH FIRST ");
            fetchCount(paging.limit());
            sql(paging.mode().isPercent() ? " PERCENT ROWS " : " ROWS ")
                    .sql(paging.mode().isWithTies() ? "WITH TIES" : "ONLY");
        }
    }

    /** Renders the number of rows after FETCH FIRST. */
    protected void fetchCount(Expression<?> count) {
        count.accept(this);
    }

    @Override
    public void visitCompoundSelect(CompoundSelect<?> compound) {
        compound(compound, OutputColumn.of(compound.selectable()), false);
    }

    /** The first term names the columns of the whole. */
    private void compound(CompoundSelect<?> compound, List<OutputColumn> outputs, boolean withAs) {
        switch (compound.operator()) {
            case INTERSECT, EXCEPT -> require(Feature.INTERSECT_EXCEPT);
            case INTERSECT_ALL, EXCEPT_ALL -> require(Feature.INTERSECT_EXCEPT_ALL);
            default -> {}
        }
        for (int i = 0; i < compound.terms().size(); i++) {
            sql(i == 0 ? "" : "\n" + keywords(compound.operator()) + "\n");
            Query<?> term = compound.terms().get(i);
            term(term, i == 0 ? outputs : OutputColumn.of(term.selectable()), withAs);
        }
        CompoundOrder order = new CompoundOrder(compound, outputs);
        for (int i = 0; i < compound.order().size(); i++) {
            sql(i == 0 ? "\nORDER BY " : ", ");
            OrderTerm term = compound.order().get(i);
            String name = names.of(order.output(term).name());
            if (term instanceof Ordering ordering) {
                ordering(ordering, () -> identifier(name), () -> identifier(name));
            } else {
                identifier(name);
            }
        }
        paging(compound.paging());
    }

    /** Returns the keywords of a set operator. */
    protected String keywords(SetOperator operator) {
        return operator.keywords();
    }

    /** A term with set operations, ORDER BY or LIMIT of its own needs parentheses, or a SELECT around it. */
    private void term(Query<?> query, List<OutputColumn> outputs, boolean withAs) {
        boolean plain = query instanceof Select<?> select
                ? select.order().isEmpty() && select.paging().equals(Paging.ALL)
                : query instanceof TextQuery<?> || query instanceof Values;
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
        ordering(ordering, () -> orderedBy(ordering.expression()), () -> operand(ordering.expression(), Operator.EQ));
    }

    /** Renders a term of ORDER BY with its direction and the place of NULLs; {@code tested} is the term before IS NULL. */
    private void ordering(Ordering ordering, Runnable term, Runnable tested) {
        boolean emulated =
                ordering.nulls() != null && context.capabilities().style(NullsOrderStyle.class) == NullsOrderStyle.CASE;
        if (emulated) {
            boolean first = ordering.nulls() == Ordering.Nulls.FIRST;
            sql("CASE WHEN (");
            tested.run();
            sql(" IS NULL) THEN ").sql(first ? "0 ELSE 1" : "1 ELSE 0").sql(" END, ");
        }
        term.run();
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
        } else if (style == BoundTermStyle.NUMBERED && isNumbered(expression)) {
            expression.accept(this);
        } else if (style == BoundTermStyle.POSITION || style == BoundTermStyle.NUMBERED) {
            sql(String.valueOf(index + 1));
        } else {
            identifier(
                    names.of(Objects.requireNonNull(scope).outputs().get(index).name()));
        }
    }

    private boolean isNumbered(Expression<?> expression) {
        return numbersBinds && Traversal.binds(expression).stream().allMatch(this::isNumbered);
    }

    /**
     * The place in the SELECT list of an expression in which values are bound, else -1. Only the same object will do: that its
     * binds are the same is part of a statement's shape, that their values are equal is not.
     */
    private int outputWithBinds(Expression<?> expression) {
        Expression<?> wanted = Precedence.rendered(expression);
        if (scope != null && !(wanted instanceof ColumnClause<?>) && Traversal.hasBinds(wanted)) {
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
            if (extension.slot() == slot && extension.element().isFor(dialectName())) {
                sql(before).element(extension.element()).sql(after);
            }
        }
    }
}
