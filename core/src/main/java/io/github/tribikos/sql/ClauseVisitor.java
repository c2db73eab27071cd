package io.github.tribikos.sql;

/**
 * One method per kind of node. A renderer implements them all, so a new node that someone forgot does not compile. Called
 * by {@link ClauseElement#accept}.
 */
public interface ClauseVisitor {
    /** {@code t.name}. */
    void visitColumn(ColumnClause<?> column);

    /** {@code ?}. */
    void visitBind(BindParameter<?> bind);

    /** {@code ?}, its value given later. */
    void visitParam(Param<?> param);

    /** {@code NULL}. */
    void visitNull(NullLiteral<?> literal);

    /** {@code a + b}. */
    void visitBinary(BinaryExpression<?> binary);

    /** {@code -a}. */
    void visitUnary(UnaryExpression<?> unary);

    /** {@code f(a, b)}. */
    void visitFunction(FunctionCall<?> call);

    /** {@code f(a) OVER (...)}. */
    void visitOver(Over<?> over);

    /** {@code CASE ... END}. */
    void visitCase(Case<?> expression);

    /** {@code CAST(a AS t)}. */
    void visitCast(Cast<?> cast);

    /** An expression with a name. */
    void visitLabel(Label<?> label);

    /** {@code (SELECT ...)} as a value. */
    void visitScalarSubquery(ScalarSubquery<?> subquery);

    /** An expression that may be NULL. */
    void visitOrNull(OrNull<?> orNull);

    /** An expression of another type than its own; nothing is rendered for it. */
    void visitTypeCoerce(TypeCoerce<?> coerced);

    /** {@code excluded.name}. */
    void visitExcluded(Excluded<?> excluded);

    /** {@code a = b}. */
    void visitComparison(Comparison comparison);

    /** {@code a AND b}. */
    void visitBooleanList(BooleanList list);

    /** {@code true}. */
    void visitBooleanConstant(BooleanConstant constant);

    /** A BOOLEAN expression as a condition. */
    void visitBooleanTest(BooleanTest test);

    /** {@code NOT a}. */
    void visitNot(Not not);

    /** {@code a IS NULL}. */
    void visitNullTest(NullTest test);

    /** {@code a BETWEEN b AND c}. */
    void visitBetween(Between between);

    /** {@code a LIKE b}. */
    void visitLike(Like like);

    /** {@code a IN (?, ?)}. */
    void visitInList(InList in);

    /** {@code a IN (b, c)}. */
    void visitInExpressions(InExpressions in);

    /** {@code a IN (SELECT ...)}. */
    void visitInQuery(InQuery in);

    /** {@code EXISTS (SELECT ...)}. */
    void visitExists(Exists exists);

    /** An element that renders itself. */
    void visitCustom(CustomElement<?> element);

    /** A condition that renders itself. */
    void visitCustomCondition(CustomCondition condition);

    /** {@code a DESC}. */
    void visitOrdering(Ordering ordering);

    /** A table or alias in FROM. */
    void visitTable(TableClause table);

    /** {@code a JOIN b ON c}. */
    void visitJoin(Join join);

    /** {@code (SELECT ...) AS a} in FROM. */
    void visitSubquery(Subquery subquery);

    /** A reference to a common table expression in FROM. */
    void visitCte(Cte cte);

    /** {@code SELECT ...}. */
    void visitSelect(Select<?> select);

    /** {@code SELECT ... UNION SELECT ...}. */
    void visitCompoundSelect(CompoundSelect<?> compound);

    /** {@code INSERT ...}. */
    void visitInsert(Insert insert);

    /** {@code UPDATE ...}. */
    void visitUpdate(Update update);

    /** {@code DELETE ...}. */
    void visitDelete(Delete delete);

    /** Visits a MERGE. */
    void visitMerge(Merge merge);

    /** {@code ... RETURNING ...}. */
    void visitReturning(Returning<?> returning);

    /** SQL text. */
    void visitText(TextStatement text);

    /** SQL text that gives rows. */
    void visitTextQuery(TextQuery<?> text);

    /** {@code a << b}: an operator written out by the user. */
    void visitOperation(Operation<?> operation);

    /** {@code a @> b}: an operator written out by the user, as a condition. */
    void visitOperationTest(OperationTest operationTest);

    /** {@code a COLLATE c}. */
    void visitCollate(Collate<?> collate);

    /** {@code EXTRACT(year FROM a)}. */
    void visitExtract(Extract<?> extract);

    /** Visits a field of a function's row. */
    void visitCompositeField(CompositeField<?> field);

    /** {@code a ~ pattern}. */
    void visitRegexpMatch(RegexpMatch regexpMatch);

    /** {@code REGEXP_REPLACE(a, pattern, replacement)}. */
    void visitRegexpReplace(RegexpReplace<?> regexpReplace);

    /** {@code 0}: a value written out. */
    void visitInlineValue(InlineValue<?> inlineValue);

    /** SQL text as an expression. */
    void visitLiteralColumn(LiteralColumn<?> literalColumn);

    /** {@code *}. */
    void visitAsterisk(Asterisk asterisk);

    /** {@code name}: a column of no table. */
    void visitFreeColumn(FreeColumn<?> freeColumn);

    /** {@code name}: a column of the SELECT list. */
    void visitOutputReference(OutputReference outputReference);

    /** SQL text with binds as an expression. */
    void visitTextExpression(TextExpression<?> textExpression);

    /** SQL text with binds as a condition. */
    void visitTextCondition(TextCondition textCondition);

    /** {@code ROLLUP(a, b)} in GROUP BY. */
    void visitGrouping(Grouping grouping);

    /** {@code (a, b)}. */
    void visitTuple(Tuple tuple);

    /** {@code ALL (SELECT ...)}. */
    void visitQuantified(Quantified<?> quantified);

    /** {@code cte AS a} in FROM. */
    void visitCteAlias(CteAlias alias);

    /** {@code f(a) AS t} in FROM. */
    void visitTableFunction(TableFunction function);

    /** {@code VALUES (...), (...)}. */
    void visitValues(Values values);

    /** SQL text in FROM. */
    void visitTextFrom(TextFrom textFrom);

    /** An element of a JSON document. */
    void visitJsonElement(JsonElement<?> element);

    /** {@code a MATCH words}. */
    void visitTextMatch(TextMatch textMatch);

    /** A field of the row that columns are set to together. */
    void visitRowField(RowField<?> field);

    /** {@code USING (a, b)}: the condition of a join. */
    void visitUsing(Using using);

    /** The next value of a sequence. */
    void visitNextValue(NextValue nextValue);
}
