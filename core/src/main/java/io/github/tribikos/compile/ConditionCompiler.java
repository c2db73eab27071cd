package io.github.tribikos.compile;

import io.github.tribikos.compile.CompilerContext.Placeholders;
import io.github.tribikos.error.CompileException;
import io.github.tribikos.sql.Between;
import io.github.tribikos.sql.BindList;
import io.github.tribikos.sql.BooleanConstant;
import io.github.tribikos.sql.BooleanList;
import io.github.tribikos.sql.BooleanTest;
import io.github.tribikos.sql.Comparison;
import io.github.tribikos.sql.Exists;
import io.github.tribikos.sql.InExpressions;
import io.github.tribikos.sql.InList;
import io.github.tribikos.sql.InQuery;
import io.github.tribikos.sql.Like;
import io.github.tribikos.sql.Not;
import io.github.tribikos.sql.NullTest;
import io.github.tribikos.sql.Operator;
import io.github.tribikos.sql.RegexpMatch;
import io.github.tribikos.sql.TextCondition;
import io.github.tribikos.sql.TextMatch;
import io.github.tribikos.sql.Using;
import io.github.tribikos.type.Codec;
import io.github.tribikos.type.ColumnArray;
import io.github.tribikos.type.SqlType;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Renders conditions: comparisons, LIKE, IN, BETWEEN, EXISTS and what joins them. */
public abstract class ConditionCompiler extends ExpressionCompiler {
    ConditionCompiler(CompilerContext context) {
        super(context);
    }

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
        boolean distinct = comparison.operator() == Operator.IS_DISTINCT_FROM;
        switch (context.capabilities().style(DistinctFromStyle.class)) {
            case STANDARD -> binary(comparison, comparison.operator().symbol());
            case IS_NOT -> binary(comparison, distinct ? "IS NOT" : "IS");
            case INTERSECT ->
                sql(distinct ? "NOT EXISTS (SELECT " : "EXISTS (SELECT ")
                        .element(comparison.left())
                        .sql(" INTERSECT SELECT ")
                        .element(comparison.right())
                        .sql(")");
            case DECODE ->
                sql("DECODE(")
                        .element(comparison.left())
                        .sql(", ")
                        .element(comparison.right())
                        .sql(distinct ? ", 0, 1) = 1" : ", 0, 1) = 0");
            case NULL_SAFE_EQUAL -> {
                sql(distinct ? "NOT (" : "");
                binary(comparison, "<=>");
                sql(distinct ? ")" : "");
            }
        }
    }

    private void binary(Comparison comparison, String symbol) {
        operand(comparison.left(), comparison.operator());
        sql(" ").sql(symbol).sql(" ");
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
        sql(
                switch (context.capabilities().style(BooleanStyle.class)) {
                    case KEYWORDS -> String.valueOf(constant.value());
                    case INTEGERS -> constant.value() ? "1 = 1" : "0 = 1";
                    case COMPARED_KEYWORDS -> constant.value() + " = 1";
                });
    }

    @Override
    public void visitBooleanTest(BooleanTest test) {
        if (context.capabilities().style(BooleanStyle.class) != BooleanStyle.KEYWORDS) {
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
        if (between.isSymmetric()) {
            require(Feature.BETWEEN_SYMMETRIC);
            sql("SYMMETRIC ");
        }
        operand(between.low(), Operator.EQ);
        sql(" AND ");
        operand(between.high(), Operator.EQ);
    }

    @Override
    public void visitRegexpMatch(RegexpMatch match) {
        RegexpStyle style = context.capabilities().style(RegexpStyle.class);
        if (style != RegexpStyle.REGEXP) { // which calls a function that SQLite leaves to the user
            require(Feature.REGEXP);
        }
        switch (style) {
            case UNSPOKEN -> matched(match, "<regexp>", "<not regexp>");
            case TILDE -> {
                boolean ignoresCase = "i".equals(match.flags());
                matched(match, ignoresCase ? "~*" : "~", ignoresCase ? "!~*" : "!~");
            }
            case REGEXP_LIKE -> regexpLike(match);
            case REGEXP -> {
                if (match.flags() == null) {
                    matched(match, "REGEXP", "NOT REGEXP");
                } else {
                    regexpWithFlags(match);
                }
            }
        }
    }

    private void matched(RegexpMatch match, String operator, String negated) {
        operand(match.operand(), Operator.EQ);
        sql(" ").sql(match.isNegated() ? negated : operator).sql(" ");
        operand(match.pattern(), Operator.EQ);
    }

    /** Renders a regular expression with flags where the operator takes none. */
    protected void regexpWithFlags(RegexpMatch match) {
        regexpLike(match);
    }

    private void regexpLike(RegexpMatch match) {
        sql(match.isNegated() ? "NOT REGEXP_LIKE(" : "REGEXP_LIKE(");
        element(match.operand()).sql(", ").element(match.pattern());
        sql(match.flags() == null ? ")" : ", '" + match.flags() + "')");
    }

    /** A join renders it; elsewhere it means nothing. */
    @Override
    public void visitUsing(Using using) {
        if (!lenient) {
            throw new CompileException(
                    "using(...) and natural() are the whole condition of a join. Where more is to be said,"
                            + " write the columns out: a.id.eq(b.id).");
        }
        sql(using.isNatural() ? "NATURAL" : "USING (");
        list(using.columns(), ", ");
        sql(using.isNatural() ? "" : ")");
    }

    @Override
    public void visitTextMatch(TextMatch match) {
        require(Feature.FULL_TEXT);
        switch (context.capabilities().style(FullTextStyle.class)) {
            case MATCH -> {
                operand(match.operand(), Operator.EQ);
                sql(" MATCH ");
                operand(match.words(), Operator.EQ);
            }
            case TSQUERY -> {
                operand(match.operand(), Operator.EQ);
                sql(" @@ plainto_tsquery(").element(match.words()).sql(")");
            }
            case AGAINST ->
                sql("MATCH (")
                        .element(match.operand())
                        .sql(") AGAINST (")
                        .element(match.words())
                        .sql(" IN BOOLEAN MODE)");
            case CONTAINS ->
                sql("CONTAINS (")
                        .element(match.operand())
                        .sql(", ")
                        .element(match.words())
                        .sql(")");
        }
    }

    @Override
    public void visitTextCondition(TextCondition condition) {
        condition.text().accept(this);
    }

    @Override
    public void visitLike(Like like) {
        boolean ilike = context.capabilities().style(IlikeStyle.class) == IlikeStyle.ILIKE;
        if (like.isIgnoringCase() && !ilike) {
            visitLike(like.lowered());
            return;
        }
        boolean anchored = like.anchor() != Like.Anchor.PATTERN;
        sql(anchored ? "(" : "");
        operand(like.operand(), Operator.EQ);
        sql(like.isNegated() ? " NOT " : " ").sql(like.isIgnoringCase() ? "ILIKE " : "LIKE ");
        likePattern(like);
        if (like.escape() != null) {
            sql(" ESCAPE ").sql(literals().text(String.valueOf(like.escape())));
        }
        sql(anchored ? ")" : "");
    }

    /** Renders the pattern, with {@code %} before or behind it where the search is open there. */
    protected void likePattern(Like like) {
        sql(like.isOpenBefore() ? "'%' || " : "");
        operand(like.pattern(), Operator.EQ);
        sql(like.isOpenBehind() ? " || '%'" : "");
    }

    @Override
    public void visitInList(InList in) {
        sql(in.isNegated() ? "(" : "");
        operand(in.operand(), Operator.EQ);
        values(in.values(), in.isNegated());
        sql(in.isNegated() ? ")" : "");
    }

    @Override
    public void visitInExpressions(InExpressions in) {
        sql(in.isNegated() ? "(" : "");
        operand(in.operand(), Operator.EQ);
        sql(in.isNegated() ? " NOT IN (" : " IN (");
        list(in.members(), ", ");
        sql(in.isNegated() ? "))" : ")");
    }

    private void values(BindList values, boolean negated) {
        if (inline && values.isOpen()) {
            throw new CompileException("The list parameter \"" + values.hint()
                    + "\" has no values, and they are to be written into the SQL.");
        }
        String operator = negated ? " NOT IN (" : " IN (";
        if (inline) {
            String written = values.values().stream()
                    .map(value -> inlined(values, value))
                    .collect(Collectors.joining(", "));
            sql(operator)
                    .sql(written.isEmpty() ? emptyIn(values, negated) : written)
                    .sql(")");
            return;
        }
        int width = values.types().size();
        int index = bindIndex == null ? 0 : bindIndex.getOrDefault(values, -1);
        if (index < 0) {
            throw new CompileException("The default of a column holds an IN list, which cannot be bound there."
                    + " Write it as comparisons joined by or(...).");
        }
        boolean rows = width > 1 && context.capabilities().style(TupleInStyle.class) == TupleInStyle.VALUES;
        ColumnArray<?> array = array(values);
        Expansion.InValues expansion = new Expansion.InValues(
                index,
                operator,
                rows ? "VALUES " : "",
                placeholder(values),
                emptyIn(values, negated),
                array == null
                        ? null
                        : context.capabilities().style(LongListStyle.class).text(negated));
        if (bindIndex == null) {
            expansion.render(out.sql(), values.values().size());
        } else {
            out.expansion(expansion);
            List<Codec<?>> codecs = new ArrayList<>();
            values.types().forEach(type -> codecs.add(context.codecs().codec(type)));
            out.slot(
                    width == 1
                            ? new BindSlot.ListValues(index, codecs.get(0), array)
                            : new BindSlot.TupleValues(index, codecs));
        }
    }

    /** How a long list is sent as one array; null if it is not. */
    private @Nullable ColumnArray<?> array(BindList values) {
        boolean isArray = context.capabilities().style(LongListStyle.class) != LongListStyle.PLACEHOLDERS
                && values.types().size() == 1
                && placeholder(values).equals("?");
        return isArray ? context.codecs().columnArray(values.type()) : null;
    }

    /** The placeholder of one value, or those of one row in parentheses. */
    private String placeholder(BindList values) {
        boolean marks = context.placeholders() == Placeholders.QUESTION_MARK;
        String mark = marks ? "?" : ":" + listName(values) + Expansion.InValues.NUMBER;
        if (values.types().size() == 1) {
            return bound(values.type(), mark);
        }
        List<String> cells = new ArrayList<>();
        for (SqlType<?> type : values.types()) {
            cells.add(bound(type, marks ? mark : mark + "_" + (cells.size() + 1)));
        }
        return "(" + String.join(", ", cells) + ")";
    }

    private String listName(BindList values) {
        return values.isOpen() ? values.hint() : names.of(values, values.hint());
    }

    private String inlined(BindList values, Object value) {
        if (!values.isTuples()) {
            return literal(values.type(), value);
        }
        List<String> cells = new ArrayList<>();
        for (Object each : (List<?>) value) {
            cells.add(literal(values.types().get(cells.size()), each));
        }
        return "(" + String.join(", ", cells) + ")";
    }

    /** Returns what stands between the parentheses of IN where there are no values: nothing is in it. */
    protected String emptyIn(BindList values, boolean negated) {
        int width = values.types().size();
        String ones = "1" + ", 1".repeat(width - 1);
        String row = values.isTuples() ? "(NULL" + ", NULL".repeat(width - 1) + ")" : "NULL";
        return switch (context.capabilities().style(EmptyInStyle.class)) {
            case CONTRADICTION -> row + (negated ? ") OR (1 = 1" : ") AND (1 != 1");
            case EMPTY_SELECT -> "SELECT " + ones + " FROM (SELECT " + ones + ") WHERE 1!=1";
            case TYPED_EMPTY_SELECT ->
                values.types().stream()
                        .map(type -> "CAST(NULL AS " + context.castTypeName(type) + ")")
                        .collect(Collectors.joining(", ", "SELECT ", " WHERE 1!=1"));
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
}
