package io.github.tribikos.h2;

import io.github.tribikos.compile.CompilerContext;
import io.github.tribikos.compile.LiteralWriter;
import io.github.tribikos.compile.SqlCompiler;
import io.github.tribikos.sql.BinaryExpression;
import io.github.tribikos.sql.Bind;
import io.github.tribikos.sql.BindParameter;
import io.github.tribikos.sql.Case;
import io.github.tribikos.sql.Expression;
import io.github.tribikos.sql.FunctionCall;
import io.github.tribikos.sql.Param;
import io.github.tribikos.type.SqlType;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Set;

/**
 * H2's SQL, where it has another shape. A bound value has no type of its own when H2 prepares a statement: where no column
 * beside it gives it one - in a SELECT list, as an argument, as the result of CASE, as both operands - H2 refuses it or takes
 * it for text, so it is cast to its type there.
 */
final class H2SqlCompiler extends SqlCompiler {
    private final CompilerContext context;
    private final Set<Bind> untyped = Collections.newSetFromMap(new IdentityHashMap<>());

    H2SqlCompiler(CompilerContext context) {
        super(context);
        this.context = context;
    }

    @Override
    public void visitBind(BindParameter<?> bind) {
        if (untyped.contains(bind)) {
            cast(bind.type(), () -> super.visitBind(bind));
        } else {
            super.visitBind(bind);
        }
    }

    @Override
    public void visitParam(Param<?> param) {
        if (untyped.contains(param)) {
            cast(param.type(), () -> super.visitParam(param));
        } else {
            super.visitParam(param);
        }
    }

    private void cast(SqlType<?> type, Runnable value) {
        sql("CAST(");
        value.run();
        sql(" AS ").sql(context.castTypeName(type)).sql(")");
    }

    private void needsType(Expression<?> expression) {
        if (expression.bare() instanceof Bind bind) {
            untyped.add(bind);
        }
    }

    @Override
    protected void selected(Expression<?> expression) {
        needsType(expression);
        super.selected(expression);
    }

    @Override
    public void visitFunction(FunctionCall<?> call) {
        call.arguments().forEach(this::needsType);
        super.visitFunction(call);
    }

    @Override
    public void visitCase(Case<?> expression) {
        expression.branches().forEach(branch -> needsType(branch.result()));
        if (expression.otherwise() != null) {
            needsType(expression.otherwise());
        }
        super.visitCase(expression);
    }

    @Override
    public void visitBinary(BinaryExpression<?> binary) {
        boolean isCall = capabilities().operatorFunction(binary.operator()) != null;
        if (isCall || (binary.left().bare() instanceof Bind && binary.right().bare() instanceof Bind)) {
            needsType(binary.left());
            needsType(binary.right());
        }
        super.visitBinary(binary);
    }

    @Override
    protected LiteralWriter literals() {
        return new H2Literals(capabilities());
    }
}
