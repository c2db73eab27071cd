package io.github.tribikos.it.acme;

import io.github.tribikos.compile.CompilerContext;
import io.github.tribikos.compile.SqlCompiler;
import io.github.tribikos.sql.BinaryExpression;
import io.github.tribikos.sql.BindParameter;
import io.github.tribikos.sql.Case;
import io.github.tribikos.sql.Expression;
import io.github.tribikos.sql.FunctionCall;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Set;

/** OFFSET and FETCH FIRST as the standard has them, and a type for values that no column gives one. */
final class AcmeCompiler extends SqlCompiler {
    private final CompilerContext context;
    private final Set<Expression<?>> untyped = Collections.newSetFromMap(new IdentityHashMap<>());

    AcmeCompiler(CompilerContext context) {
        super(context);
        this.context = context;
    }

    @Override
    public void visitBind(BindParameter<?> bind) {
        if (untyped.contains(bind)) {
            sql("CAST(");
            super.visitBind(bind);
            sql(" AS ").sql(context.castTypeName(bind.type())).sql(")");
        } else {
            super.visitBind(bind);
        }
    }

    @Override
    protected void selected(Expression<?> expression) {
        untyped.add(expression.bare());
        super.selected(expression);
    }

    @Override
    public void visitFunction(FunctionCall<?> call) {
        call.arguments().forEach(argument -> untyped.add(argument.bare()));
        super.visitFunction(call);
    }

    @Override
    public void visitCase(Case<?> expression) {
        expression.branches().forEach(branch -> untyped.add(branch.result().bare()));
        if (expression.otherwise() != null) {
            untyped.add(expression.otherwise().bare());
        }
        super.visitCase(expression);
    }

    @Override
    public void visitBinary(BinaryExpression<?> binary) {
        untyped.add(binary.left().bare());
        if (capabilities().operatorFunction(binary.operator()) != null) {
            untyped.add(binary.right().bare());
        }
        super.visitBinary(binary);
    }
}
