package io.github.tribikos.mysql;

import io.github.tribikos.compile.CompilerContext;
import io.github.tribikos.compile.LiteralWriter;
import io.github.tribikos.compile.SqlCompiler;
import io.github.tribikos.sql.BinaryExpression;
import io.github.tribikos.sql.Expression;
import io.github.tribikos.sql.JoinKind;
import io.github.tribikos.sql.Like;
import io.github.tribikos.sql.Operator;
import io.github.tribikos.type.IntegerType;
import io.github.tribikos.type.LongType;
import io.github.tribikos.type.SmallIntType;
import io.github.tribikos.type.SqlType;
import java.util.ArrayList;
import java.util.List;

/** SQL of MySQL and MariaDB, where it has another shape. Text is joined by {@code concat}: {@code ||} is OR. */
final class MysqlSqlCompiler extends SqlCompiler {
    private final MysqlServer server;

    MysqlSqlCompiler(CompilerContext context, MysqlServer server) {
        super(context);
        this.server = server;
    }

    @Override
    protected LiteralWriter literals() {
        return new MysqlLiterals(capabilities(), MysqlCodecs.hasUuid(server));
    }

    @Override
    protected String joinKeywords(JoinKind kind) {
        return kind == JoinKind.INNER ? "INNER JOIN" : kind.keywords();
    }

    @Override
    public void visitBinary(BinaryExpression<?> binary) {
        if (binary.operator() == Operator.CONCAT) {
            sql("concat(");
            list(texts(binary), ", ");
            sql(")");
        } else if (binary.operator() == Operator.DIVIDE && isInteger(binary.type())) {
            operand(binary.left(), Operator.DIVIDE); // here "/" would give a fraction
            sql(" DIV ");
            operand(binary.right(), Operator.DIVIDE);
        } else {
            super.visitBinary(binary);
        }
    }

    private static boolean isInteger(SqlType<?> type) {
        return type instanceof IntegerType || type instanceof LongType || type instanceof SmallIntType;
    }

    /** The texts of {@code a || b || c}, which leans left. */
    private static List<Expression<?>> texts(BinaryExpression<?> concat) {
        List<Expression<?>> texts = new ArrayList<>();
        Expression<?> start = concat;
        while (start.bare() instanceof BinaryExpression<?> next && next.operator() == Operator.CONCAT) {
            texts.add(0, next.right());
            start = next.left();
        }
        texts.add(0, start);
        return texts;
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
}
