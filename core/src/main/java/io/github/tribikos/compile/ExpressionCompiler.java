package io.github.tribikos.compile;

import io.github.tribikos.compile.Capabilities.BooleanStyle;
import io.github.tribikos.compile.Capabilities.BoundTermStyle;
import io.github.tribikos.compile.CompilerContext.Placeholders;
import io.github.tribikos.error.CompileException;
import io.github.tribikos.sql.Between;
import io.github.tribikos.sql.BinaryExpression;
import io.github.tribikos.sql.Bind;
import io.github.tribikos.sql.BindList;
import io.github.tribikos.sql.BindParameter;
import io.github.tribikos.sql.BooleanConstant;
import io.github.tribikos.sql.BooleanList;
import io.github.tribikos.sql.BooleanTest;
import io.github.tribikos.sql.Case;
import io.github.tribikos.sql.Cast;
import io.github.tribikos.sql.ClauseElement;
import io.github.tribikos.sql.ClauseVisitor;
import io.github.tribikos.sql.ColumnClause;
import io.github.tribikos.sql.Comparison;
import io.github.tribikos.sql.CustomCondition;
import io.github.tribikos.sql.CustomElement;
import io.github.tribikos.sql.DerivedTable;
import io.github.tribikos.sql.Exists;
import io.github.tribikos.sql.Expression;
import io.github.tribikos.sql.FromItem;
import io.github.tribikos.sql.FunctionCall;
import io.github.tribikos.sql.InList;
import io.github.tribikos.sql.InQuery;
import io.github.tribikos.sql.Label;
import io.github.tribikos.sql.Like;
import io.github.tribikos.sql.Not;
import io.github.tribikos.sql.NullLiteral;
import io.github.tribikos.sql.NullTest;
import io.github.tribikos.sql.Operator;
import io.github.tribikos.sql.OrNull;
import io.github.tribikos.sql.OrderTerm;
import io.github.tribikos.sql.Ordering;
import io.github.tribikos.sql.Over;
import io.github.tribikos.sql.Param;
import io.github.tribikos.sql.Query;
import io.github.tribikos.sql.RenderContext;
import io.github.tribikos.sql.ScalarSubquery;
import io.github.tribikos.sql.TableClause;
import io.github.tribikos.sql.Traversal;
import io.github.tribikos.sql.UnaryExpression;
import io.github.tribikos.sql.Window;
import io.github.tribikos.type.Codec;
import io.github.tribikos.type.MappedType;
import io.github.tribikos.type.SqlType;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Renders expressions and conditions: one short method per node. The half of {@link SqlCompiler} that needs no statement
 * around it; DDL uses it for checks and defaults.
 */
public abstract class ExpressionCompiler implements ClauseVisitor, RenderContext, InlineRenderer {
    final CompilerContext context;
    final AnonymousNames names = new AnonymousNames();
    Fragment out = new Fragment();

    @Nullable
    IdentityHashMap<Bind, Integer> bindIndex; // of the statement's shape; null where SQL is only shown

    @Nullable
    Scope scope;

    boolean lenient;
    boolean inline;
    boolean unqualified;
    boolean bareBindNames;

    ExpressionCompiler(CompilerContext context) {
        this.context = context;
    }

    /** Returns what has been written, with all that goes before it. */
    abstract Fragment finished();

    @Override
    public final String inline(ClauseElement element) {
        inline = true;
        unqualified = true;
        element.accept(this);
        return String.join("", finished().chunks());
    }

    @Override
    public final String literal(Object value) {
        return literals().write(value);
    }

    /** Returns what writes literals in DDL. */
    protected LiteralWriter literals() {
        return new LiteralWriter(context.capabilities());
    }

    // What subclasses and custom elements write with.

    @Override
    public final ExpressionCompiler sql(String text) {
        out.sql().append(text);
        return this;
    }

    @Override
    public final ExpressionCompiler identifier(String name) {
        return sql(context.identifiers().quote(name));
    }

    @Override
    public final ExpressionCompiler element(ClauseElement element) {
        element.accept(this);
        return this;
    }

    @Override
    public final String dialectName() {
        return context.dialectName();
    }

    /** Returns what the database can do. */
    protected final Capabilities capabilities() {
        return context.capabilities();
    }

    /** Refuses what the database lacks, except where SQL is only shown to people. */
    protected final void require(Feature feature) {
        if (!lenient) {
            context.capabilities().require(feature);
        }
    }

    /** Renders elements with a separator between them. */
    protected final void list(List<? extends ClauseElement> elements, String separator) {
        for (int i = 0; i < elements.size(); i++) {
            sql(i == 0 ? "" : separator);
            elements.get(i).accept(this);
        }
    }

    /** Renders an operand, in parentheses where it binds no tighter than the operator around it. */
    protected final void operand(Expression<?> operand, Operator around) {
        if (Precedence.needsParentheses(operand, around)) {
            sql("(").element(operand).sql(")");
        } else {
            operand.accept(this);
        }
    }

    // Values and names.

    @Override
    public void visitBind(BindParameter<?> bind) {
        if (inline) {
            Object value = bind.value();
            sql(value == null ? "NULL" : literals().write(stored(bind.type(), value)));
        } else {
            placeholder(bind, bind.hint());
        }
    }

    /** Returns what the database stores for a value of a type of the user's own. */
    @SuppressWarnings("unchecked") // a value bound with a mapped type is one of its values
    private static Object stored(SqlType<?> type, Object value) {
        return type instanceof MappedType<?, ?> mapped
                ? stored(mapped.stored(), ((MappedType<Object, Object>) mapped).toDatabase(value))
                : value;
    }

    @Override
    public void visitParam(Param<?> param) {
        if (inline) {
            throw new CompileException("The parameter \"" + param.name() + "\" has no value, and DDL needs one.");
        }
        placeholder(param, param.name());
    }

    final void placeholder(Bind bind, String hint) {
        if (context.placeholders() == Placeholders.QUESTION_MARK) {
            sql("?");
        } else {
            sql(":").sql(bind instanceof Param<?> || bareBindNames ? hint : names.of(bind, hint));
        }
        if (bindIndex != null) {
            Integer index = bindIndex.get(bind);
            Codec<?> codec = context.codecs().codec(bind.type());
            out.slot(index != null ? new BindSlot.Single(index, codec) : constant(bind, codec));
        }
    }

    /** A value that the statement does not hold itself: it stands in a column's default, and never changes. */
    private static BindSlot constant(Bind bind, Codec<?> codec) {
        Object value = bind instanceof BindParameter<?> parameter ? parameter.value() : null;
        return new BindSlot.Constant(value, codec);
    }

    @Override
    public void visitNull(NullLiteral<?> literal) {
        sql("NULL");
    }

    @Override
    public void visitColumn(ColumnClause<?> column) {
        if (!unqualified) {
            qualifier(column.from().source());
        }
        identifier(names.of(column.label()));
    }

    private void qualifier(FromItem from) {
        if (from instanceof TableClause table) {
            if (table.aliasName() != null) {
                identifier(names.of(table.aliasName())).sql(".");
            } else {
                tableName(table);
                sql(".");
            }
        } else if (from instanceof DerivedTable derived) {
            identifier(names.of(derived.name())).sql(".");
        }
    }

    /** Renders a table's name with its schema, if it has one. */
    protected void tableName(TableClause table) {
        if (table.schemaName() != null) {
            identifier(table.schemaName()).sql(".");
        }
        identifier(table.tableName());
    }

    // Expressions.

    @Override
    public void visitBinary(BinaryExpression<?> binary) {
        binary(binary.left(), binary.operator(), binary.right());
    }

    private void binary(Expression<?> left, Operator operator, Expression<?> right) {
        operand(left, operator);
        sql(" ").sql(context.capabilities().operator(operator)).sql(" ");
        operand(right, operator);
    }

    /** A value after a minus is put in parentheses: two minus signs would start a comment (CVE-2024-1597). */
    @Override
    public void visitUnary(UnaryExpression<?> unary) {
        sql(unary.operator().symbol());
        if (unary.operand().bare() instanceof Bind) {
            sql("(").element(unary.operand()).sql(")");
        } else {
            operand(unary.operand(), unary.operator());
        }
    }

    @Override
    public void visitFunction(FunctionCall<?> call) {
        String name = context.capabilities().functionName(call.name());
        if (name.endsWith(")")) {
            sql(name);
            return;
        }
        if (NILADIC.contains(call.name()) && call.arguments().isEmpty()) {
            sql(name.toUpperCase(Locale.ROOT));
            return;
        }
        sql(name).sql(call.isDistinct() ? "(DISTINCT " : "(");
        if (call.arguments().isEmpty() && call.name().equals("count")) {
            sql("*");
        }
        list(call.arguments(), ", ");
        sql(")");
    }

    /** Functions that the standard calls without parentheses (ISO 9075-2, 6.32 and 6.4). */
    private static final Set<String> NILADIC =
            Set.of("current_date", "current_time", "current_timestamp", "localtime", "localtimestamp", "current_user");

    @Override
    public void visitOver(Over<?> over) {
        require(Feature.WINDOW_FUNCTIONS);
        over.function().accept(this);
        Scope around = scope;
        scope = around == null ? null : around.withoutOutputs(); // positions and labels mean nothing in a window
        window(over.window());
        scope = around;
    }

    private void window(Window window) {
        sql(" OVER (");
        String gap = "";
        if (!window.partition().isEmpty()) {
            sql("PARTITION BY ");
            list(window.partition(), ", ");
            gap = " ";
        }
        if (!window.order().isEmpty()) {
            sql(gap).sql("ORDER BY ");
            list(window.order(), ", ");
            gap = " ";
        }
        if (window.frame() != null) {
            frame(sql(gap), window.frame());
        }
        sql(")");
    }

    private void frame(ExpressionCompiler target, Window.Frame frame) {
        if (frame.unit() == Window.Unit.GROUPS) {
            require(Feature.WINDOW_GROUPS);
        }
        target.sql(frame.unit().name())
                .sql(" BETWEEN ")
                .sql(bound(frame.from()))
                .sql(" AND ")
                .sql(bound(frame.to()));
    }

    /** Offsets are structure, not values: most databases take no bound value there. */
    private static String bound(Window.Bound bound) {
        if (bound.equals(Window.Bound.CURRENT_ROW)) {
            return "CURRENT ROW";
        }
        String side = bound.offset() < 0 ? " PRECEDING" : " FOLLOWING";
        boolean unbounded =
                bound.equals(Window.Bound.UNBOUNDED_PRECEDING) || bound.equals(Window.Bound.UNBOUNDED_FOLLOWING);
        return (unbounded ? "UNBOUNDED" : String.valueOf(Math.abs(bound.offset()))) + side;
    }

    @Override
    public void visitCase(Case<?> expression) {
        sql("CASE");
        for (Case.Branch branch : expression.branches()) {
            sql(" WHEN (").element(branch.condition()).sql(") THEN ").element(branch.result());
        }
        if (expression.otherwise() != null) {
            sql(" ELSE ").element(expression.otherwise());
        }
        sql(" END");
    }

    @Override
    public void visitCast(Cast<?> cast) {
        sql("CAST(").element(cast.operand()).sql(" AS ");
        sql(context.types().renderForCast(cast.type())).sql(")");
    }

    @Override
    public void visitLabel(Label<?> label) {
        label.expression().accept(this);
    }

    @Override
    public void visitOrNull(OrNull<?> orNull) {
        orNull.expression().accept(this);
    }

    @Override
    public void visitScalarSubquery(ScalarSubquery<?> subquery) {
        subquery(subquery.query());
    }

    final void subquery(Query<?> query) {
        boolean around = unqualified;
        unqualified = false; // two tables meet inside
        sql("(").element(query).sql(")");
        unqualified = around;
    }

    // Conditions.

    @Override
    public void visitComparison(Comparison comparison) {
        if (comparison.operator() == Operator.IS_DISTINCT_FROM
                || comparison.operator() == Operator.IS_NOT_DISTINCT_FROM) {
            distinctFrom(comparison);
        } else {
            binary(comparison.left(), comparison.operator(), comparison.right());
        }
    }

    private void distinctFrom(Comparison comparison) {
        boolean standard = context.capabilities().distinctFrom() == Capabilities.DistinctFromStyle.STANDARD;
        boolean distinct = comparison.operator() == Operator.IS_DISTINCT_FROM;
        operand(comparison.left(), comparison.operator());
        sql(" ").sql(standard ? comparison.operator().symbol() : distinct ? "IS NOT" : "IS")
                .sql(" ");
        operand(comparison.right(), comparison.operator());
    }

    @Override
    public void visitBooleanList(BooleanList list) {
        String separator = " " + list.operator().symbol() + " ";
        for (int i = 0; i < list.terms().size(); i++) {
            sql(i == 0 ? "" : separator);
            operand(list.terms().get(i), list.operator());
        }
    }

    @Override
    public void visitBooleanConstant(BooleanConstant constant) {
        boolean keywords = context.capabilities().booleans() == BooleanStyle.KEYWORDS;
        sql(keywords ? String.valueOf(constant.value()) : constant.value() ? "1 = 1" : "0 = 1");
    }

    @Override
    public void visitBooleanTest(BooleanTest test) {
        if (context.capabilities().booleans() == BooleanStyle.INTEGERS) {
            operand(test.operand(), Operator.EQ);
            sql(test.isNegated() ? " = 0" : " = 1");
        } else {
            sql(test.isNegated() ? "NOT " : "");
            operand(test.operand(), Operator.NOT);
        }
    }

    @Override
    public void visitNot(Not not) {
        sql("NOT (").element(not.operand()).sql(")");
    }

    @Override
    public void visitNullTest(NullTest test) {
        operand(test.operand(), Operator.EQ);
        sql(test.isNegated() ? " IS NOT NULL" : " IS NULL");
    }

    @Override
    public void visitBetween(Between between) {
        operand(between.operand(), Operator.EQ);
        sql(between.isNegated() ? " NOT BETWEEN " : " BETWEEN ");
        operand(between.low(), Operator.EQ);
        sql(" AND ");
        operand(between.high(), Operator.EQ);
    }

    @Override
    public void visitLike(Like like) {
        boolean anchored = like.anchor() != Like.Anchor.PATTERN;
        sql(anchored ? "(" : "");
        operand(like.operand(), Operator.EQ);
        sql(like.isNegated() ? " NOT LIKE " : " LIKE ");
        if (like.anchor() == Like.Anchor.END || like.anchor() == Like.Anchor.ANYWHERE) {
            sql("'%' || ");
        }
        operand(like.pattern(), Operator.EQ);
        if (like.anchor() == Like.Anchor.START || like.anchor() == Like.Anchor.ANYWHERE) {
            sql(" || '%'");
        }
        if (like.escape() != null) {
            sql(" ESCAPE '").sql(String.valueOf(like.escape())).sql("'");
        }
        sql(anchored ? ")" : "");
    }

    @Override
    public void visitInList(InList in) {
        sql(in.isNegated() ? "(" : "");
        operand(in.operand(), Operator.EQ);
        sql(in.isNegated() ? " NOT IN (" : " IN (");
        values(in.values(), in.isNegated());
        sql(")");
        sql(in.isNegated() ? ")" : "");
    }

    private void values(BindList values, boolean negated) {
        if (inline) {
            sql(String.join(
                    ", ",
                    values.values().stream()
                            .map(value -> literals().write(stored(values.type(), value)))
                            .toList()));
            return;
        }
        boolean marks = context.placeholders() == Placeholders.QUESTION_MARK;
        String stem = marks ? "?" : ":" + names.of(values, values.hint());
        int index = bindIndex == null ? 0 : bindIndex.getOrDefault(values, -1);
        if (index < 0) {
            throw new CompileException("The default of a column holds an IN list, which cannot be bound there."
                    + " Write it as comparisons joined by or(...).");
        }
        Expansion.InValues expansion = new Expansion.InValues(index, stem, emptyIn(values, negated));
        if (bindIndex == null) {
            expansion.render(out.sql(), values.values().size());
        } else {
            out.expansion(expansion);
            out.slot(new BindSlot.ListValues(index, context.codecs().codec(values.type())));
        }
    }

    /** Returns what stands between the parentheses of IN where there are no values: nothing is in it. */
    protected String emptyIn(BindList values, boolean negated) {
        return switch (context.capabilities().emptyIn()) {
            case CONTRADICTION -> negated ? "NULL) OR (1 = 1" : "NULL) AND (1 != 1";
            case EMPTY_SELECT -> "SELECT 1 FROM (SELECT 1) WHERE 1!=1";
            case TYPED_EMPTY_SELECT ->
                "SELECT CAST(NULL AS " + context.types().renderForCast(values.type()) + ") WHERE 1!=1";
        };
    }

    @Override
    public void visitInQuery(InQuery in) {
        sql(in.isNegated() ? "(" : "");
        operand(in.operand(), Operator.EQ);
        sql(in.isNegated() ? " NOT IN " : " IN ");
        subquery(in.query());
        sql(in.isNegated() ? ")" : "");
    }

    @Override
    public void visitExists(Exists exists) {
        sql("EXISTS ");
        subquery(exists.query());
    }

    @Override
    public void visitCustom(CustomElement<?> element) {
        element.render(this);
    }

    @Override
    public void visitCustomCondition(CustomCondition condition) {
        condition.render(this);
    }

    /** A label of the SELECT list is ordered by its name. */
    @Override
    public void visitOrdering(Ordering ordering) {
        orderedBy(ordering.expression());
        sql(ordering.isDescending() ? " DESC" : " ASC");
        if (ordering.nulls() != null) {
            sql(ordering.nulls() == Ordering.Nulls.FIRST ? " NULLS FIRST" : " NULLS LAST");
        }
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
        BoundTermStyle style = context.capabilities().boundTerms();
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
}
