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
import io.github.tribikos.sql.InList;
import io.github.tribikos.sql.InQuery;
import io.github.tribikos.sql.Like;
import io.github.tribikos.sql.Not;
import io.github.tribikos.sql.NullTest;
import io.github.tribikos.sql.Operator;
import io.github.tribikos.sql.RegexpMatch;
import io.github.tribikos.sql.TextCondition;

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
        boolean standard = context.capabilities().style(DistinctFromStyle.class) == DistinctFromStyle.STANDARD;
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
        boolean keywords = context.capabilities().style(BooleanStyle.class) == BooleanStyle.KEYWORDS;
        sql(keywords ? String.valueOf(constant.value()) : constant.value() ? "1 = 1" : "0 = 1");
    }

    @Override
    public void visitBooleanTest(BooleanTest test) {
        if (context.capabilities().style(BooleanStyle.class) == BooleanStyle.INTEGERS) {
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

    @Override
    public void visitTextCondition(TextCondition condition) {
        condition.text().accept(this);
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
        return switch (context.capabilities().style(EmptyInStyle.class)) {
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
}
