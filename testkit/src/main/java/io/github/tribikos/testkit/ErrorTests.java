package io.github.tribikos.testkit;

import static io.github.tribikos.sql.Functions.count;
import static io.github.tribikos.sql.Functions.function;
import static io.github.tribikos.sql.Sql.insert;
import static io.github.tribikos.sql.Sql.literal;
import static io.github.tribikos.sql.Sql.select;
import static io.github.tribikos.sql.Sql.text;
import static io.github.tribikos.testkit.Library.Authors.AUTHORS;
import static io.github.tribikos.testkit.Library.Books.BOOKS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.tribikos.compile.Feature;
import io.github.tribikos.engine.Connection;
import io.github.tribikos.engine.Engine;
import io.github.tribikos.engine.EngineOptions;
import io.github.tribikos.error.CardinalityViolation;
import io.github.tribikos.error.DataError;
import io.github.tribikos.error.DatabaseException;
import io.github.tribikos.error.ProgrammingError;
import io.github.tribikos.error.RetryScope;
import io.github.tribikos.error.StateException;
import io.github.tribikos.schema.LongColumn;
import io.github.tribikos.schema.Table;
import io.github.tribikos.sql.Select;
import io.github.tribikos.type.Types;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Errors of the database beside those of constraints, and errors of use. */
abstract class ErrorTests extends Topic {
    ErrorTests(DialectCompliance suite) {
        super(suite);
    }

    @Test
    void syntaxErrorIsAProgrammingErrorWithItsStatement() {
        ProgrammingError error =
                catchThrowableOfType(ProgrammingError.class, () -> run(text("SELEC nothing FROM nowhere")));

        assertThat(error).isNotNull().hasCauseInstanceOf(SQLException.class);
        assertThat(error.sql()).isEqualTo("SELEC nothing FROM nowhere");
        assertThat(error.retryScope()).isEqualTo(RetryScope.NEVER);
    }

    @Test
    void missingTableIsAProgrammingError() {
        Table<?> nowhere = Table.named("nowhere");
        LongColumn id = nowhere.bigint("id").primaryKey();

        assertThatThrownBy(() -> all(select(id)))
                .isInstanceOf(ProgrammingError.class)
                .hasMessageContaining("nowhere");
        connection().rollback();
        assertThatThrownBy(() -> run(insert(nowhere).set(id, 1))).isInstanceOf(ProgrammingError.class);
    }

    @Test
    void missingColumnIsAProgrammingError() {
        Table<?> books = Table.named("books");
        LongColumn none = books.bigint("no_such_column");

        assertThatThrownBy(() -> all(select(none))).isInstanceOf(ProgrammingError.class);
    }

    @Test
    void missingFunctionIsAProgrammingError() {
        assertThatThrownBy(() -> all(select(function("no_such_function", Types.INTEGER, literal(1L)))))
                .isInstanceOf(ProgrammingError.class);
    }

    @Test
    void castOfTextThatIsNoNumberIsNeverAValue() {
        try {
            Integer value = all(select(literal("abc").cast(Types.INTEGER))).get(0);
            assertThat(value)
                    .as("what a database without strict types makes of it")
                    .isIn(0, null);
        } catch (DatabaseException refused) {
            assertThat(refused).isInstanceOf(DataError.class);
        }
    }

    @Test
    @Requires(Feature.ONE_ROW_SUBQUERIES)
    void subqueryOfSeveralRowsIsNoValue() {
        Select<@Nullable Long> several =
                select(select(BOOKS.id).orderBy(BOOKS.id).asScalar());

        assertThatThrownBy(() -> one(several)).isInstanceOf(CardinalityViolation.class);
    }

    @Test
    void messageShowsTheStatementWithPlaceholders() {
        assertThatThrownBy(() -> all(select(BOOKS.id)
                        .where(function("no_such_function", Types.TEXT, literal("secret-value"))
                                .eq("x"))))
                .isInstanceOf(DatabaseException.class)
                .hasMessageContaining("SQL: SELECT")
                .hasMessageContaining("?")
                .extracting(Throwable::getMessage)
                .asString()
                .doesNotContain("secret-value");
    }

    @Test
    void connectionWorksAfterAnErrorOnceItIsRolledBack() {
        assertThatThrownBy(() -> run(text("SELEC nothing"))).isInstanceOf(DatabaseException.class);
        connection().rollback();

        assertThat(one(select(count()).from(AUTHORS))).isEqualTo(4L);
    }

    @Test
    void statementRunsAgainAfterItFailed() {
        Table<?> late = Table.named("comes_late");
        LongColumn id = late.bigint("id").primaryKey();
        var select = select(count(id));
        assertThatThrownBy(() -> all(select)).isInstanceOf(ProgrammingError.class);
        connection().rollback();
        io.github.tribikos.schema.MetaData.of(late).createAll(connection());

        assertThat(one(select)).isEqualTo(0L);
        io.github.tribikos.schema.MetaData.of(late).dropAll(connection());
        connection().commit();
    }

    @Test
    void closedConnectionSaysSo() {
        Connection closed = engine().connect();
        closed.close();
        closed.close();

        assertThatThrownBy(() -> closed.execute(select(BOOKS.id)))
                .isInstanceOf(StateException.class)
                .hasMessageContaining("closed");
    }

    @Test
    void closedEngineSaysSo() {
        Engine closed = database().engine(EngineOptions.defaults());
        closed.close();
        closed.close();

        assertThatThrownBy(closed::connect).isInstanceOf(StateException.class).hasMessageContaining("closed");
    }

    @Test
    void columnsOfAnUnknownNameAreErrorsWithAGuess() {
        assertThatThrownBy(() -> BOOKS.get("titel"))
                .isInstanceOf(io.github.tribikos.error.ArgumentException.class)
                .hasMessageContaining("Did you mean \"title\"?");
    }
}
