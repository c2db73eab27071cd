package io.github.tribikos.it.conformance.cases;

import static io.github.tribikos.it.conformance.Festival.ARTIST;
import static io.github.tribikos.it.conformance.Festival.TAG;
import static io.github.tribikos.it.conformance.Festival.VENUE;
import static io.github.tribikos.it.conformance.cases.CoreErrors.COMPILER;
import static io.github.tribikos.sql.Sql.insert;
import static io.github.tribikos.sql.Sql.select;
import static io.github.tribikos.sql.Sql.selectFrom;
import static io.github.tribikos.sql.Sql.update;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.tribikos.dialect.NeutralDialect;
import io.github.tribikos.engine.DiagnosticPolicy;
import io.github.tribikos.engine.Engine;
import io.github.tribikos.engine.EngineOptions;
import io.github.tribikos.error.ArgumentException;
import io.github.tribikos.error.CompileException;
import io.github.tribikos.error.Diagnostic;
import io.github.tribikos.it.conformance.ErrorCases;
import io.github.tribikos.sql.Functions;
import java.util.List;

/** The cases of {@code errors.sql_usage} about columns, values and operators. */
final class SqlUsageErrors {
    private SqlUsageErrors() {}

    static void register(ErrorCases cases) {
        cases.refused(
                "errors.sql_usage.001",
                ArgumentException.class,
                "Table \"artist\" has no column \"nickname\".",
                connection -> ARTIST.get("nickname"));
        cases.notJava("errors.sql_usage.002", "var missing = ARTIST.nickname;", "cannot find symbol")
                .because(COMPILER);
        cases.notJava("errors.sql_usage.007", "select(TAG.id).where(\"id = 3\");", "String cannot be converted")
                .because(COMPILER);
        cases.notJava("errors.sql_usage.009", "if (TAG.id.gt(3)) {}", "Condition cannot be converted to boolean")
                .because(COMPILER);
        values(cases);
        in(cases);
        operators(cases);
    }

    private static void values(ErrorCases cases) {
        String early = "It is refused when it is written, before the statement is compiled.";
        cases.notJava("errors.sql_usage.012", "insert(TAG).set(TAG.nolabel, \"x\");", "cannot find symbol");
        cases.refused(
                        "errors.sql_usage.012",
                        ArgumentException.class,
                        "name",
                        connection -> insert(TAG).set(VENUE.name, "x"))
                .because(early);
        cases.notJava("errors.sql_usage.013", "update(TAG).set(TAG.nolabel, \"x\");", "cannot find symbol");
        cases.refused(
                        "errors.sql_usage.013",
                        ArgumentException.class,
                        "name",
                        connection -> update(TAG).set(VENUE.name, "x"))
                .because(early);
        cases.refused(
                "errors.sql_usage.037",
                ArgumentException.class,
                "not from two of them",
                connection -> insert(TAG)
                        .values(List.of("a", "b"), (row, label) -> row.set(TAG.label, label))
                        .set(TAG.label, "x"));
        cases.notJava(
                        "errors.sql_usage.052",
                        "insert(VISITOR).set(VISITOR.tier, \"zz\");",
                        "no suitable method found for set")
                .because("An enum is a Java enum: another value cannot be written.");
    }

    private static void in(ErrorCases cases) {
        String list = "in(...) takes values or a list; one value is a list of one, and means that.";
        cases.holds(
                        "errors.sql_usage.016",
                        connection -> assertThat(select(TAG.id)
                                        .where(TAG.id.in(5))
                                        .sql(new NeutralDialect())
                                        .binds()
                                        .toString())
                                .contains("5"))
                .because(list);
        cases.holds(
                        "errors.sql_usage.017",
                        connection -> assertThat(select(TAG.id)
                                        .where(TAG.label.in("abc"))
                                        .sql(new NeutralDialect())
                                        .binds()
                                        .toString())
                                .contains("abc"))
                .because(list);
    }

    private static void operators(ErrorCases cases) {
        cases.notJava("errors.sql_usage.018", "TAG.id.between(1);", "no suitable method found for between")
                .because(COMPILER);
        cases.holds(
                        "errors.sql_usage.035",
                        connection -> assertThat(select(ARTIST.id)
                                        .where(ARTIST.logo.eq(new byte[] {1, (byte) 0xff}))
                                        .sqlWithLiterals(new NeutralDialect()))
                                .containsIgnoringCase("'01ff'"))
                .because("Binary values have a literal form here, which the README of the recordings welcomes.");
        cases.notJava("errors.sql_usage.049", "TAG.id.eq(new Object());", "no suitable method found for eq")
                .because(COMPILER);
        cases.notJava("errors.sql_usage.050", "var element = TAG.id[\"x\"];", "array required");
        cases.refused(
                        "errors.sql_usage.050",
                        ArgumentException.class,
                        "INTEGER",
                        connection -> Functions.json(TAG.id, "x"))
                .because(COMPILER);
        cases.notJava("errors.sql_usage.051", "ARTIST.profile.hasKey(\"x\");", "cannot find symbol")
                .because(COMPILER);
        cases.holds("errors.sql_usage.047", connection -> {
            assertThat(EngineOptions.defaults().diagnostic(Diagnostic.CARTESIAN_PRODUCT))
                    .as("a warning")
                    .isEqualTo(DiagnosticPolicy.LOG);
            assertThat(connection.execute(select(TAG.id, VENUE.name)).all()).isNotEmpty();
        });
        cases.refused("errors.sql_usage.047", CompileException.class, "multiplies tag, venue", connection -> {
            try (Engine strict = Engine.create(
                    "sqlite:///:memory:",
                    EngineOptions.defaults().diagnostic(Diagnostic.CARTESIAN_PRODUCT, DiagnosticPolicy.FAIL))) {
                strict.inTransaction(
                        own -> own.execute(select(TAG.id, VENUE.name)).all());
            }
        });
        cases.holds(
                "errors.sql_usage.025",
                connection -> assertThat(
                                select(select(ARTIST.id).correlate(ARTIST).asScalar())
                                        .from(ARTIST)
                                        .toString()
                                        .replaceAll("\\s+", " "))
                        .isEqualTo("SELECT (SELECT artist.id) AS anon_1 FROM artist"));
        cases.refused(
                        "errors.sql_usage.026",
                        ArgumentException.class,
                        "column",
                        connection -> selectFrom(TAG).asScalar())
                .because("It is refused when it is written, before a database is asked.");
    }
}
