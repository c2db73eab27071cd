package io.github.tribikos.it.conformance.cases;

import static io.github.tribikos.it.conformance.Festival.PERFORMANCE;
import static io.github.tribikos.it.conformance.Festival.TAG;
import static io.github.tribikos.it.conformance.Festival.VENUE;
import static io.github.tribikos.it.conformance.cases.CoreErrors.COMPILER;
import static io.github.tribikos.sql.Sql.insert;
import static io.github.tribikos.sql.Sql.select;
import static io.github.tribikos.sql.Sql.selectFrom;

import io.github.tribikos.dialect.DialectProvider;
import io.github.tribikos.error.ArgumentException;
import io.github.tribikos.error.CompileException;
import io.github.tribikos.it.conformance.ErrorCases;
import io.github.tribikos.mysql.Mysql;
import io.github.tribikos.sql.DateField;
import io.github.tribikos.sql.Functions;
import io.github.tribikos.sql.Join;
import io.github.tribikos.sql.JoinKind;
import io.github.tribikos.sql.Window.Bound;
import io.github.tribikos.sqlite.Sqlite;
import java.util.ServiceLoader;

/** The cases of {@code errors.sql_usage} about clauses and what a dialect lacks. */
final class SqlClauseErrors {
    private SqlClauseErrors() {}

    static void register(ErrorCases cases) {
        cases.refused(
                "errors.sql_usage.003",
                ArgumentException.class,
                "foreign key",
                connection -> select(TAG.id)
                        .from(new Join(TAG, JoinKind.INNER, VENUE, null))
                        .sql(Sqlite.sqlite()));
        cases.refused(
                "errors.sql_usage.004",
                ArgumentException.class,
                "foreign key",
                connection -> selectFrom(TAG).join(VENUE).sql(Sqlite.sqlite()));
        cases.refused(
                        "errors.sql_usage.014",
                        ArgumentException.class,
                        "UNION needs queries with the same number of columns",
                        connection -> select(TAG.id, TAG.label).union(select(VENUE.id, VENUE.name, VENUE.id)))
                .because("It is refused when it is written, before the statement is compiled.");
        cases.notJava("errors.sql_usage.015", "select();", "cannot be applied").because(COMPILER);
        dialects(cases);
        cases.notJava("errors.sql_usage.027", "caseOf(TAG.id).end();", "cannot find symbol")
                .because(COMPILER);
        cases.notJava("errors.sql_usage.028", "caseWhen(\"x\", 1);", "no suitable method found for caseWhen")
                .because(COMPILER);
        cases.notJava("errors.sql_usage.029", "caseOf(Map.of(\"a\", 1));", "cannot be applied")
                .because(COMPILER);
        cases.notJava(
                        "errors.sql_usage.041",
                        "insert(TAG).onConflict(TAG.label).onConflictOnConstraint(\"uq\");",
                        "cannot find symbol")
                .because(COMPILER);
    }

    private static void dialects(ErrorCases cases) {
        cases.refused(
                        "errors.sql_usage.021",
                        CompileException.class,
                        "WITH TIES",
                        connection ->
                                select(TAG.id).orderBy(TAG.id).fetchWithTies(2).sql(Mysql.mysql()))
                .because("MySQL has no such clause, so it is refused, as the README of the recordings prefers.");
        cases.refused(
                        "errors.sql_usage.043",
                        CompileException.class,
                        "RETURNING",
                        connection -> insert(TAG)
                                .set(TAG.label, "x")
                                .returning(TAG.id)
                                .sql(Mysql.mysql()))
                .because("MySQL has no such clause, so it is refused, as the README of the recordings prefers.");
        for (DialectProvider provider : ServiceLoader.load(DialectProvider.class)) {
            if (provider.name().equals("sqlserver")) {
                cases.refused(
                        "errors.sql_usage.022",
                        CompileException.class,
                        "without orderBy(...)",
                        connection -> select(TAG.id).offset(2).sql(provider.dialect()));
            }
        }
        cases.refused(
                "errors.sql_usage.023",
                ArgumentException.class,
                "frame",
                connection -> Functions.windowOrderBy(TAG.id)
                        .rows(Bound.UNBOUNDED_PRECEDING, Bound.CURRENT_ROW)
                        .range(Bound.UNBOUNDED_PRECEDING, Bound.CURRENT_ROW));
        cases.refused(
                "errors.sql_usage.031",
                CompileException.class,
                "fortnight",
                connection -> select(Functions.extract(DateField.named("fortnight"), PERFORMANCE.startsAt))
                        .sql(Sqlite.sqlite()));
    }
}
