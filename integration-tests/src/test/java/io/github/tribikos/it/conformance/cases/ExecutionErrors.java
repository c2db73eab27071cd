package io.github.tribikos.it.conformance.cases;

import static io.github.tribikos.it.conformance.Festival.ARTIST_TAG;
import static io.github.tribikos.it.conformance.Festival.PURCHASE_LINE;
import static io.github.tribikos.it.conformance.Festival.TAG;
import static io.github.tribikos.it.conformance.cases.CoreErrors.COMPILER;
import static io.github.tribikos.sql.Sql.insert;
import static io.github.tribikos.sql.Sql.select;
import static io.github.tribikos.sql.Sql.selectFrom;
import static io.github.tribikos.sql.Sql.text;

import io.github.tribikos.engine.Connection;
import io.github.tribikos.engine.Engine;
import io.github.tribikos.engine.Result;
import io.github.tribikos.engine.Savepoint;
import io.github.tribikos.engine.Transaction;
import io.github.tribikos.error.ArgumentException;
import io.github.tribikos.error.CheckViolation;
import io.github.tribikos.error.ForeignKeyViolation;
import io.github.tribikos.error.MultipleResultsException;
import io.github.tribikos.error.NoResultException;
import io.github.tribikos.error.ProgrammingError;
import io.github.tribikos.error.StateException;
import io.github.tribikos.error.UniqueViolation;
import io.github.tribikos.it.conformance.ErrorCases;
import io.github.tribikos.sql.Row;
import io.github.tribikos.sql.Sql;
import io.github.tribikos.type.Types;
import java.math.BigDecimal;

/** The cases of {@code errors.execution}. */
final class ExecutionErrors {
    private ExecutionErrors() {}

    static void register(ErrorCases cases) {
        violations(cases);
        cases.refused(
                "errors.execution.005",
                ProgrammingError.class,
                "no_such_table",
                connection -> connection
                        .execute(text("SELECT * FROM no_such_table").columns(Sql.column("id", Types.INTEGER)))
                        .all());
        cases.refused(
                "errors.execution.006",
                ProgrammingError.class,
                "SELEKT",
                connection -> connection
                        .execute(text("SELEKT 1").columns(Sql.column("id", Types.INTEGER)))
                        .all());
        states(cases);
        results(cases);
        cases.notJava(
                        "errors.execution.023",
                        "insert(ARTIST).set(ARTIST.active, 5);",
                        "no suitable method found for set")
                .because(COMPILER);
    }

    private static void violations(ErrorCases cases) {
        cases.refused(
                "errors.execution.001",
                UniqueViolation.class,
                "(label)",
                connection -> connection.execute(insert(TAG).set(TAG.label, "dance")));
        cases.refused(
                        "errors.execution.002",
                        ArgumentException.class,
                        "label",
                        connection -> connection.execute(insert(TAG).setNull(TAG.label)))
                .because("It is refused when it is written, before a database is asked.");
        cases.refused(
                "errors.execution.003",
                ForeignKeyViolation.class,
                "artist_tag",
                connection -> connection.execute(
                        insert(ARTIST_TAG).set(ARTIST_TAG.artistId, 999).set(ARTIST_TAG.tagId, 1)));
        cases.refused(
                "errors.execution.004",
                CheckViolation.class,
                "ck_line_qty",
                connection -> connection.execute(insert(PURCHASE_LINE)
                        .set(PURCHASE_LINE.purchaseId, 1)
                        .set(PURCHASE_LINE.lineNo, 99)
                        .set(PURCHASE_LINE.item, "cap")
                        .set(PURCHASE_LINE.qty, 0)
                        .set(PURCHASE_LINE.unitPrice, BigDecimal.ONE)));
    }

    private static void states(ErrorCases cases) {
        cases.refused("errors.execution.008", StateException.class, "closed", connection -> {
            try (Engine engine = Engine.create("sqlite:///:memory:")) {
                Connection closed = engine.connect();
                closed.close();
                closed.execute(text("SELECT 1"));
            }
        });
        cases.refused("errors.execution.009", StateException.class, "transaction", connection -> {
            connection.begin();
            connection.begin();
        });
        cases.refused("errors.execution.011", StateException.class, "ended", connection -> {
            Transaction transaction = connection.begin();
            transaction.rollback();
            transaction.commit();
        });
        cases.refused("errors.execution.026", StateException.class, "avepoint", connection -> {
            Savepoint savepoint = connection.savepoint();
            savepoint.rollback();
            savepoint.rollback();
        });
    }

    private static void results(ErrorCases cases) {
        cases.refused("errors.execution.013", StateException.class, "closed", connection -> {
            Result<Row> result = connection.execute(selectFrom(TAG));
            result.close();
            result.all();
        });
        cases.refused(
                "errors.execution.014",
                NoResultException.class,
                "1 row",
                connection ->
                        connection.execute(select(TAG.id).where(TAG.id.eq(-1))).one());
        cases.refused(
                "errors.execution.015",
                MultipleResultsException.class,
                "1 row",
                connection -> connection.execute(select(TAG.id)).one());
        cases.refused(
                "errors.execution.017",
                ArgumentException.class,
                "nope",
                connection -> connection.execute(selectFrom(TAG)).all().get(0).get("nope"));
    }
}
