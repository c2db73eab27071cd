package io.github.tribikos.compile;

import io.github.tribikos.compile.CompilerContext.Placeholders;
import io.github.tribikos.error.CompileException;
import io.github.tribikos.sql.Asterisk;
import io.github.tribikos.sql.BinaryExpression;
import io.github.tribikos.sql.Bind;
import io.github.tribikos.sql.BindList;
import io.github.tribikos.sql.BindParameter;
import io.github.tribikos.sql.BooleanConstant;
import io.github.tribikos.sql.BooleanTest;
import io.github.tribikos.sql.Case;
import io.github.tribikos.sql.Cast;
import io.github.tribikos.sql.ClauseElement;
import io.github.tribikos.sql.ClauseVisitor;
import io.github.tribikos.sql.Collate;
import io.github.tribikos.sql.ColumnClause;
import io.github.tribikos.sql.CompositeField;
import io.github.tribikos.sql.Condition;
import io.github.tribikos.sql.CustomCondition;
import io.github.tribikos.sql.CustomElement;
import io.github.tribikos.sql.DerivedTable;
import io.github.tribikos.sql.Expression;
import io.github.tribikos.sql.ExpressionType;
import io.github.tribikos.sql.Extract;
import io.github.tribikos.sql.FreeColumn;
import io.github.tribikos.sql.FromItem;
import io.github.tribikos.sql.FunctionCall;
import io.github.tribikos.sql.InlineValue;
import io.github.tribikos.sql.JsonElement;
import io.github.tribikos.sql.Label;
import io.github.tribikos.sql.LiteralColumn;
import io.github.tribikos.sql.NextValue;
import io.github.tribikos.sql.NullLiteral;
import io.github.tribikos.sql.Operation;
import io.github.tribikos.sql.OperationTest;
import io.github.tribikos.sql.Operator;
import io.github.tribikos.sql.OrNull;
import io.github.tribikos.sql.Over;
import io.github.tribikos.sql.Param;
import io.github.tribikos.sql.Quantified;
import io.github.tribikos.sql.Query;
import io.github.tribikos.sql.RegexpReplace;
import io.github.tribikos.sql.RenderContext;
import io.github.tribikos.sql.ScalarSubquery;
import io.github.tribikos.sql.SchemaTranslation;
import io.github.tribikos.sql.TableClause;
import io.github.tribikos.sql.TableFunction;
import io.github.tribikos.sql.TextExpression;
import io.github.tribikos.sql.Tuple;
import io.github.tribikos.sql.TypeCoerce;
import io.github.tribikos.sql.UnaryExpression;
import io.github.tribikos.type.Codec;
import io.github.tribikos.type.IntegerType;
import io.github.tribikos.type.JsonValueType;
import io.github.tribikos.type.LongType;
import io.github.tribikos.type.MappedType;
import io.github.tribikos.type.SmallIntType;
import io.github.tribikos.type.SqlType;
import io.github.tribikos.type.Types;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Renders expressions and conditions: one short method per node. The half of {@link SqlCompiler} that needs no statement
 * around it; DDL uses it for checks and defaults.
 */
public abstract class ExpressionCompiler implements ClauseVisitor, RenderContext, InlineRenderer {
    final CompilerContext context;
    final AnonymousNames names = new AnonymousNames();
    final List<Finding> findings = new ArrayList<>(0);
    Fragment out = new Fragment();

    @Nullable
    IdentityHashMap<Bind, Integer> bindIndex; // of the statement's shape; null where SQL is only shown

    @Nullable
    Scope scope;

    /** The values that have a placeholder already, by their place in the shape. */
    private final Set<Integer> numbered = new HashSet<>();

    boolean numbersBinds = true;
    boolean lenient;
    boolean inline;
    boolean unqualified;
    boolean bareBindNames;

    /** By what OUTPUT names the row of the changed table, and that table; null outside of OUTPUT. */
    @Nullable
    String outputRow;

    @Nullable
    FromItem outputTable;

    /** The change in a common table expression may set a column of the same name as the statement around it. */
    boolean inChangeOfCte;

    ExpressionCompiler(CompilerContext context) {
        this.context = context;
    }

    /** Returns what has been written, with all that goes before it. */
    abstract Fragment finished();

    @Override
    public final String inline(ClauseElement element, SchemaTranslation schemas) {
        inline = true;
        unqualified = true;
        element.accept(this);
        return new SqlTemplate(finished(), context.identifiers()).text(schemas);
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

    /** Renders a column's name without its table. */
    final ExpressionCompiler name(ColumnClause<?> column) {
        return sql(context.identifiers().quote(names.of(column.label()), column.quoting()));
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

    /** Renders an operand, in parentheses where it binds no tighter than an operator of that precedence. */
    protected final void operand(Expression<?> operand, int precedence) {
        if (Precedence.of(Precedence.rendered(operand)) <= precedence) {
            sql("(").element(operand).sql(")");
        } else {
            operand.accept(this);
        }
    }

    /** Renders an operand, in parentheses where it binds no tighter than the operator around it. */
    protected final void operand(Expression<?> operand, Operator around) {
        if (Precedence.rendered(operand) instanceof JsonElement<?> element) {
            jsonOperand(element);
        } else if (Precedence.needsParentheses(operand, around)) {
            sql("(").element(operand).sql(")");
        } else if (around.precedence() > Operator.NOT.precedence()) {
            value(operand);
        } else {
            operand.accept(this);
        }
    }

    /** Renders what is a value rather than a condition: true is 1 where booleans are integers. */
    final void value(Expression<?> expression) {
        if (Precedence.rendered(expression) instanceof BooleanConstant constant
                && context.capabilities().style(BooleanStyle.class) != BooleanStyle.KEYWORDS) {
            sql(literals().write(constant.value()));
        } else {
            expression.accept(this);
        }
    }

    /** Renders an element of a JSON document beside an operator. */
    protected void jsonOperand(JsonElement<?> element) {
        element.accept(this);
    }

    // Values and names.

    @Override
    public void visitBind(BindParameter<?> bind) {
        if (inline) {
            sql(literal(bind.type(), bind.value()));
        } else {
            placeholder(bind, bind.hint());
        }
    }

    /** Returns the literal of a value of a type, with the bind expression of the type around it. */
    final String literal(SqlType<?> type, @Nullable Object value) {
        return bound(type, value == null ? "NULL" : literals().write(stored(type, value)));
    }

    /** Returns what the database stores for a value of a type of the user's own. */
    @SuppressWarnings("unchecked") // a value bound with a mapped type is one of its values
    static Object stored(SqlType<?> type, Object value) {
        if (type instanceof JsonValueType<?> json) {
            return ((JsonValueType<Object>) json).codec().write(value);
        }
        return type instanceof MappedType<?, ?> mapped
                ? stored(mapped.stored(), ((MappedType<Object, Object>) mapped).toDatabase(value))
                : value;
    }

    @Override
    public void visitParam(Param<?> param) {
        if (inline) {
            throw new CompileException(
                    "The parameter \"" + param.name() + "\" has no value, and here one must be written out.");
        }
        placeholder(param, param.name());
    }

    final void placeholder(Bind bind, String hint) {
        Integer index = bindIndex == null ? null : bindIndex.get(bind);
        if (index != null && numbersBinds && isNumbered(bind) && !numbered.add(index)) {
            out.expansion(new Expansion.Repeat(index, List.of()));
            return;
        }
        if (context.placeholders() == Placeholders.QUESTION_MARK) {
            sql(bound(bind.type(), "?"));
        } else {
            sql(bound(bind.type(), ":" + bindName(bind, hint)));
        }
        if (bindIndex != null) {
            Codec<?> codec = codecOf(bind);
            out.slot(index != null ? new BindSlot.Single(index, codec) : constant(bind, codec));
        }
    }

    /**
     * Renders a number of rows or a path into JSON as a part of the SQL, where the database takes no placeholder for it; an expression as it
     * is.
     */
    protected final void written(Expression<?> value) {
        Integer index = bindIndex != null && value.bare() instanceof Bind bind ? bindIndex.get(bind) : null;
        if (index == null || inline) {
            value.accept(this);
        } else {
            out.expansion(new Expansion.Written(index));
        }
    }

    private String bindName(Bind bind, String hint) {
        if (bind instanceof Param<?>) {
            return hint;
        } else if (!bareBindNames) {
            return names.of(bind, hint);
        }
        return inChangeOfCte ? names.of(bind, "param") : hint;
    }

    /** Begins anew: no value has a placeholder yet. */
    final void forgetNumbers() {
        numbered.clear();
    }

    /** Whether a value can be named by its number: each placeholder of one without a type may have another type. */
    final boolean isNumbered(Bind bind) {
        return context.capabilities().style(BoundTermStyle.class) == BoundTermStyle.NUMBERED
                && !(bind instanceof BindList)
                && codecOf(bind).jdbcType() != java.sql.Types.OTHER
                && bound(bind.type(), "?").equals("?");
    }

    /** Returns a placeholder with the bind expression of its type around it, if the type has one. */
    final String bound(SqlType<?> type, String placeholder) {
        BindMark mark = new BindMark(type, placeholder);
        Expression<?> around = ExpressionType.bound(type.forDialect(dialectName()), mark);
        if (around == mark) {
            return placeholder;
        }
        String text = inlined(around);
        mark.requireOnce();
        return text;
    }

    /** Returns the SQL of an expression with its values written in, as it is a constant. */
    final String inlined(Expression<?> expression) {
        Fragment around = out;
        boolean inlineAround = inline;
        out = new Fragment();
        inline = true;
        expression.accept(this);
        String text = out.sql().toString();
        out = around;
        inline = inlineAround;
        return text;
    }

    /** Returns what sends a bound value. */
    protected Codec<?> codecOf(Bind bind) {
        return context.codecs().codec(bind.type());
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
        if (outputRow != null && column.from().source().equals(outputTable)) {
            sql(outputRow).sql(".");
        } else if (!unqualified && !(column.from() instanceof TableFunction function && function.isScalar())) {
            qualifier(column.from().source());
        }
        name(column);
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
        int start = out.sql().length();
        if (table.schemaName() != null) {
            identifier(table.schemaName()).sql(".");
        }
        out.schema(start, out.sql().length() - start, table.schemaName(), false);
        sql(context.identifiers().quote(table.tableName(), table.quoting()));
    }

    // Expressions.

    @Override
    public void visitBinary(BinaryExpression<?> binary) {
        switch (binary.operator()) {
            case FLOOR_DIVIDE -> floorDivision(binary);
            case TRUE_DIVIDE -> trueDivision(binary);
            default -> binary(binary.left(), binary.operator(), binary.right());
        }
    }

    final void binary(Expression<?> left, Operator operator, Expression<?> right) {
        String function = context.capabilities().operatorFunction(operator);
        if (function != null) {
            List<Expression<?>> operands = new ArrayList<>();
            Precedence.flatten(left, operator, operands);
            Precedence.flatten(right, operator, operands);
            sql(function).sql("(");
            list(operands, ", ");
            sql(")");
            return;
        }
        operand(left, operator);
        sql(" ").sql(context.capabilities().operator(operator)).sql(" ");
        operand(right, operator);
    }

    /** Integers are divided as the database divides them; where that keeps the fraction, it is cut off below. */
    private void floorDivision(BinaryExpression<?> binary) {
        boolean integers = isInteger(binary.left()) && isInteger(binary.right());
        boolean cuts = integers && context.capabilities().style(DivisionStyle.class) != DivisionStyle.DECIMAL;
        sql(cuts ? "" : "FLOOR(");
        binary(binary.left(), binary.operator(), binary.right());
        sql(cuts ? "" : ")");
    }

    private static boolean isInteger(Expression<?> operand) {
        SqlType<?> type = operand.type();
        return type instanceof IntegerType || type instanceof LongType || type instanceof SmallIntType;
    }

    private void trueDivision(BinaryExpression<?> binary) {
        operand(binary.left(), binary.operator());
        sql(" / ");
        switch (context.capabilities().style(DivisionStyle.class)) {
            case INTEGER_CAST ->
                sql("CAST(")
                        .element(binary.right())
                        .sql(" AS ")
                        .sql(context.castTypeName(Types.NUMERIC))
                        .sql(")");
            case INTEGER_ADD_ZERO -> {
                sql("(");
                operand(binary.right(), Operator.ADD);
                sql(" + 0.0)");
            }
            case DECIMAL -> operand(binary.right(), binary.operator());
        }
    }

    @Override
    public void visitOperation(Operation<?> operation) {
        operation(operation.left(), operation.symbol(), operation.right(), operation.precedence());
    }

    @Override
    public void visitOperationTest(OperationTest test) {
        operation(test.left(), test.symbol(), test.right(), Operator.COMPARISON);
    }

    private void operation(Expression<?> left, String symbol, Expression<?> right, int precedence) {
        operand(left, precedence);
        sql(" ").sql(operatorText(symbol)).sql(" ");
        operand(right, precedence);
    }

    /** Returns an operator as the driver takes it; a driver that unescapes {@code ??} gets that for each question mark. */
    protected String operatorText(String symbol) {
        return symbol;
    }

    /** A value after a minus is put in parentheses: two minus signs would start a comment (CVE-2024-1597). */
    @Override
    public void visitUnary(UnaryExpression<?> unary) {
        String function = context.capabilities().operatorFunction(unary.operator());
        if (function != null) {
            sql(function).sql("(").element(unary.operand()).sql(")");
            return;
        }
        sql(unary.operator().symbol());
        if (unary.operand().bare() instanceof Bind) {
            sql("(").element(unary.operand()).sql(")");
        } else {
            operand(unary.operand(), unary.operator());
        }
    }

    @Override
    public void visitFunction(FunctionCall<?> call) {
        new FunctionWriter(this, context.capabilities()).call(call);
    }

    @Override
    public void visitOver(Over<?> over) {
        require(Feature.WINDOW_FUNCTIONS);
        over.function().accept(this);
        Scope around = scope;
        scope = around == null ? null : around.withoutOutputs(); // positions and labels mean nothing in a window
        new WindowWriter(this).over(over.window());
        scope = around;
    }

    /** Renders the distance of a window's frame from the current row. */
    protected void frameDistance(Expression<?> distance) {
        distance.accept(this);
    }

    @Override
    public void visitCase(Case<?> expression) {
        sql("CASE");
        if (expression.operand() != null) {
            sql(" ").element(expression.operand());
        }
        for (Case.Branch branch : expression.branches()) {
            boolean grouped = branch.condition() instanceof Condition && !isBareTest(branch.condition());
            sql(grouped ? " WHEN (" : " WHEN ");
            searched(branch.condition());
            sql(grouped ? ") THEN " : " THEN ").element(branch.result());
        }
        if (expression.otherwise() != null) {
            sql(" ELSE ").element(expression.otherwise());
        }
        sql(" END");
    }

    /** Renders a whole condition; a BOOLEAN alone needs no comparison where the database takes any value for a condition. */
    final void searched(Expression<?> condition) {
        if (isBareTest(condition)) {
            ((BooleanTest) condition).operand().accept(this);
        } else {
            condition.accept(this);
        }
    }

    private boolean isBareTest(Expression<?> condition) {
        return condition instanceof BooleanTest test
                && !test.isNegated()
                && context.capabilities().supports(Feature.VALUES_AS_CONDITIONS);
    }

    @Override
    public void visitCompositeField(CompositeField<?> field) {
        require(Feature.COMPOSITE_FIELD);
        sql("(");
        field.call().accept(this);
        sql(").").identifier(field.name().text());
    }

    @Override
    public void visitExtract(Extract<?> extract) {
        sql("EXTRACT(")
                .sql(extract.field().name())
                .sql(" FROM ")
                .element(extract.operand())
                .sql(")");
    }

    @Override
    public void visitCollate(Collate<?> collate) {
        operand(collate.operand(), Operator.COLLATE);
        sql(" COLLATE ").sql(collation(collate.collation()));
    }

    /** Returns the name of a collation as it is written. */
    protected String collation(String name) {
        return context.identifiers().quote(name);
    }

    @Override
    public void visitRegexpReplace(RegexpReplace<?> replace) {
        require(Feature.REGEXP_REPLACE);
        boolean neutral = context.capabilities().style(RegexpStyle.class) == RegexpStyle.UNSPOKEN;
        String flags = replace.flags() == null || neutral ? "" : replace.flags();
        if (context.capabilities().style(RegexpReplaceStyle.class) == RegexpReplaceStyle.EVERY) {
            flags = flags.replace("g", "");
        }
        sql(neutral ? "<regexp replace>(" : "REGEXP_REPLACE(");
        regexpReplace(replace, flags);
        sql(")");
    }

    /** Writes the arguments of REGEXP_REPLACE. */
    protected void regexpReplace(RegexpReplace<?> replace, String flags) {
        element(replace.operand())
                .sql(", ")
                .element(replace.pattern())
                .sql(", ")
                .element(replace.replacement());
        sql(flags.isEmpty() ? "" : ", '" + flags + "'");
    }

    @Override
    public void visitInlineValue(InlineValue<?> value) {
        sql(literals().write(stored(value.type(), value.value())));
    }

    @Override
    public void visitLiteralColumn(LiteralColumn<?> literal) {
        sql(literal.text());
    }

    @Override
    public void visitAsterisk(Asterisk asterisk) {
        sql("*");
    }

    @Override
    public void visitFreeColumn(FreeColumn<?> column) {
        identifier(names.of(column.name()));
    }

    @Override
    public void visitTextExpression(TextExpression<?> text) {
        text.text().accept(this);
    }

    @Override
    public void visitCast(Cast<?> cast) {
        if (cast.isLenient()) {
            require(Feature.TRY_CAST);
        }
        sql(cast.isLenient() ? "TRY_CAST(" : "CAST(").element(cast.operand()).sql(" AS ");
        typeName(cast.type(), context.castTypeName(cast.type()));
        sql(")");
    }

    /** Renders the spelling of a type, of which the schema can be translated if it is a named one. */
    private void typeName(SqlType<?> type, String spelled) {
        NamedTypeSchema place = NamedTypeSchema.of(type, spelled, context);
        if (place != null) {
            out.schema(out.sql().length(), place.length(), place.schema(), false);
        }
        sql(spelled);
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
    public void visitTypeCoerce(TypeCoerce<?> coerced) {
        coerced.expression().accept(this);
    }

    @Override
    public void visitScalarSubquery(ScalarSubquery<?> subquery) {
        subquery(subquery.query());
    }

    @Override
    public void visitTuple(Tuple tuple) {
        sql("(");
        list(tuple.elements(), ", ");
        sql(")");
    }

    @Override
    public void visitQuantified(Quantified<?> quantified) {
        require(Feature.ANY_ALL);
        sql(quantified.isAll() ? "ALL " : "ANY ");
        boolean query = quantified.operand() instanceof ScalarSubquery<?>;
        sql(query ? "" : "(").element(quantified.operand()).sql(query ? "" : ")");
    }

    @Override
    public void visitNextValue(NextValue next) {
        require(Feature.SEQUENCES);
        new SequenceWriter(this).next(next);
    }

    @Override
    public void visitJsonElement(JsonElement<?> element) {
        require(Feature.JSON_PATH);
        element(element.document()).sql("[").element(element.path()).sql("]");
    }

    /** Renders a query in parentheses, and in them the common table expressions that are nested in it. */
    abstract void inParentheses(Runnable query);

    final void subquery(Query<?> query) {
        boolean around = unqualified;
        unqualified = false; // two tables meet inside
        inParentheses(() -> element(query));
        unqualified = around;
    }

    // Conditions.

    @Override
    public void visitCustom(CustomElement<?> element) {
        element.render(this);
    }

    @Override
    public void visitCustomCondition(CustomCondition condition) {
        condition.render(this);
    }
}
