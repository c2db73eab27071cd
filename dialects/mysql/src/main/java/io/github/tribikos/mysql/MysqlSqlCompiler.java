package io.github.tribikos.mysql;

import io.github.tribikos.compile.CompilerContext;
import io.github.tribikos.compile.Feature;
import io.github.tribikos.compile.LiteralWriter;
import io.github.tribikos.compile.LockStyle;
import io.github.tribikos.compile.SqlCompiler;
import io.github.tribikos.sql.BinaryExpression;
import io.github.tribikos.sql.Expression;
import io.github.tribikos.sql.FunctionCall;
import io.github.tribikos.sql.Join;
import io.github.tribikos.sql.JoinKind;
import io.github.tribikos.sql.JsonElement;
import io.github.tribikos.sql.Like;
import io.github.tribikos.sql.Lock;
import io.github.tribikos.sql.Operator;
import io.github.tribikos.sql.RegexpMatch;
import io.github.tribikos.sql.RegexpReplace;
import io.github.tribikos.sql.UnaryExpression;
import io.github.tribikos.type.BooleanType;
import io.github.tribikos.type.IntegerType;
import io.github.tribikos.type.LongType;
import io.github.tribikos.type.SmallIntType;
import io.github.tribikos.type.SqlType;
import io.github.tribikos.type.StringType;
import io.github.tribikos.type.TinyIntType;

/** SQL of MySQL and MariaDB, where it has another shape. */
final class MysqlSqlCompiler extends SqlCompiler {
    private final CompilerContext context;
    private final MysqlServer server;

    MysqlSqlCompiler(CompilerContext context, MysqlServer server) {
        super(context);
        this.context = context;
        this.server = server;
    }

    @Override
    protected LiteralWriter literals() {
        return new MysqlLiterals(capabilities(), MysqlCodecs.hasUuid(server));
    }

    @Override
    protected String joinKeywords(Join join) {
        return join.kind() == JoinKind.INNER ? "INNER JOIN" : super.joinKeywords(join);
    }

    @Override
    protected String lockKeywords(Lock lock, LockStyle style) {
        String keywords = super.lockKeywords(lock, style);
        return server.isMariadb() && keywords.equals("FOR SHARE") ? "LOCK IN SHARE MODE" : keywords;
    }

    @Override
    public void visitBinary(BinaryExpression<?> binary) {
        if (binary.operator() == Operator.DIVIDE && isInteger(binary.type())) {
            operand(binary.left(), Operator.DIVIDE); // here "/" would give a fraction
            sql(" DIV ");
            operand(binary.right(), Operator.DIVIDE);
        } else {
            super.visitBinary(binary);
        }
    }

    /** Bits are those of an unsigned number here: {@code ~1} would be 18446744073709551614. */
    @Override
    public void visitUnary(UnaryExpression<?> unary) {
        boolean isBitwise = unary.operator() == Operator.BITWISE_NOT;
        sql(isBitwise ? "CAST(" : "");
        super.visitUnary(unary);
        sql(isBitwise ? " AS SIGNED INTEGER)" : "");
    }

    @Override
    public void visitFunction(FunctionCall<?> call) {
        boolean looksAround = call.name().equals("lag") || call.name().equals("lead");
        if (looksAround && call.arguments().size() > 2) {
            require(Feature.LAG_FALLBACK);
        }
        super.visitFunction(call);
    }

    /** JSON's null is no NULL for JSON_EXTRACT. */
    @Override
    public void visitJsonElement(JsonElement<?> element) {
        if (element.isJson()) {
            extracted(element);
            return;
        }
        sql("CASE ");
        extracted(element);
        sql(" WHEN 'null' THEN NULL ");
        if (element.type() instanceof BooleanType) {
            sql("WHEN true THEN true ELSE false");
        } else if (element.type() instanceof StringType) {
            sql("ELSE JSON_UNQUOTE(");
            extracted(element);
            sql(")");
        } else {
            sql("ELSE CAST(");
            extracted(element);
            sql(" AS ").sql(context.types().renderForCast(element.type())).sql(")");
        }
        sql(" END");
    }

    private void extracted(JsonElement<?> element) {
        sql("JSON_EXTRACT(")
                .element(element.document())
                .sql(", ")
                .element(element.path())
                .sql(")");
    }

    /** MariaDB has no function for it, and takes flags inside the pattern. */
    @Override
    protected void regexpWithFlags(RegexpMatch match) {
        if (!server.isMariadb()) {
            super.regexpWithFlags(match);
            return;
        }
        operand(match.operand(), Operator.EQ);
        sql(match.isNegated() ? " NOT REGEXP " : " REGEXP ");
        flagged(match.pattern(), String.valueOf(match.flags()));
    }

    /**
     * <a href="https://dev.mysql.com/doc/refman/8.4/en/regexp.html#function_regexp-replace">MySQL</a> takes flags after the position
     * and the number of the match.
     */
    @Override
    protected void regexpReplace(RegexpReplace<?> replace, String flags) {
        boolean flagged = server.isMariadb() && !flags.isEmpty();
        if (!flagged) {
            super.regexpReplace(replace, "");
            sql(flags.isEmpty() ? "" : ", 1, 0, '" + flags + "'");
            return;
        }
        element(replace.operand()).sql(", ");
        flagged(replace.pattern(), flags);
        sql(", ").element(replace.replacement());
    }

    private void flagged(Expression<?> pattern, String flags) {
        sql("CONCAT('(?', '").sql(flags).sql("', ')', ").element(pattern).sql(")");
    }

    private static boolean isInteger(SqlType<?> type) {
        return type instanceof IntegerType
                || type instanceof LongType
                || type instanceof SmallIntType
                || type instanceof TinyIntType;
    }

    @Override
    protected void likePattern(Like like) {
        if (like.anchor() == Like.Anchor.PATTERN) {
            super.likePattern(like);
            return;
        }
        sql(like.isOpenBefore() ? "concat('%', " : "concat(");
        like.pattern().accept(this);
        sql(like.isOpenBehind() ? ", '%')" : ")");
    }

    /** A value keeps its own type; CAST knows few of them. */
    @Override
    protected String typedValue(String mark, SqlType<?> type) {
        return mark;
    }
}
