package io.github.tribikos.testkit;

import static io.github.tribikos.sql.Functions.currentTimestamp;
import static io.github.tribikos.sql.Functions.upper;
import static io.github.tribikos.sql.Sql.insert;
import static io.github.tribikos.sql.Sql.literal;
import static io.github.tribikos.sql.Sql.select;
import static io.github.tribikos.sql.Sql.selectFrom;
import static io.github.tribikos.sql.Sql.update;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import io.github.tribikos.compile.Feature;
import io.github.tribikos.error.ArgumentException;
import io.github.tribikos.error.CompileException;
import io.github.tribikos.schema.Column;
import io.github.tribikos.schema.LongColumn;
import io.github.tribikos.schema.Table;
import io.github.tribikos.sql.Row;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What a column gets when an INSERT gives it no value. */
abstract class DefaultTests extends Topic {
    enum State {
        OPEN,
        DONE
    }

    private static final Table<?> T = Table.named("defaults");
    private static final LongColumn ID = T.bigint("id").primaryKey();
    private static final Column<String> VALUE = T.varchar("value_default", 20).defaultTo("value");
    private static final Column<UUID> SUPPLIER = T.uuid("supplied").defaultTo(UUID::randomUUID);
    private static final Column<String> SQL = T.varchar("sql_default", 20).defaultSql(upper(literal("sql")));
    private static final Column<String> SERVER = T.varchar("server_text", 20).serverDefault("it's");
    private static final LongColumn SERVER_NUMBER = T.bigint("server_number").serverDefault(42);
    private static final Column<Boolean> SERVER_BOOLEAN =
            T.bool("server_boolean").serverDefault(true);
    private static final Column<State> SERVER_ENUM =
            T.enumOf("server_enum", State.class).serverDefault(State.DONE);
    private static final Column<LocalDate> SERVER_DATE = T.date("server_date").serverDefault(LocalDate.of(2024, 2, 29));
    private static final Column<BigDecimal> SERVER_DECIMAL =
            T.numeric("server_decimal", 6, 2).serverDefault(new BigDecimal("1.50"));
    private static final Column<Instant> SERVER_TIME = T.instant("server_time").serverDefault(currentTimestamp());

    private static final Table<?> SERVER_ONLY = Table.named("server_defaults_only");

    private static final Column<String> WORDS = SERVER_ONLY.varchar("words", 20).serverDefault("none");

    private static final Table<?> GENERATED = Table.named("generated_and_made");
    private static final LongColumn NUMBER = GENERATED.bigint("id").identity().primaryKey();
    private static final Column<String> MADE = GENERATED.varchar("made", 20).defaultTo("made");

    DefaultTests(DialectCompliance suite) {
        super(suite);
    }

    @Override
    Set<Table<?>> tables() {
        return Set.of(T, SERVER_ONLY, GENERATED);
    }

    private Row inserted() {
        run(insert(T).set(ID, 1));
        return one(selectFrom(T).where(ID.eq(1)));
    }

    @Test
    void valueIsBound() {
        assertThat(inserted().get(VALUE)).isEqualTo("value");
    }

    @Test
    void supplierMakesAValueForEachRow() {
        run(insert(T).values(List.of(1L, 2L, 3L), (row, id) -> row.set(ID, id)));

        assertThat(new HashSet<>(all(select(SUPPLIER)))).hasSize(3);
    }

    @Test
    void supplierMakesANewValueEachTimeTheSameStatementRuns() {
        var insert = insert(T).columns(ID).from(select(literal(1L)));
        run(insert);
        UUID first = one(select(SUPPLIER));
        connection().rollback();
        run(insert);

        assertThat(one(select(SUPPLIER))).isNotEqualTo(first);
    }

    @Test
    void expressionIsEvaluatedByTheDatabase() {
        assertThat(inserted().get(SQL)).isEqualTo("SQL");
    }

    @Test
    void expressionStandsInEveryRowOfMany() {
        run(insert(T).values(List.of(1L, 2L), (row, id) -> row.set(ID, id)));

        assertThat(all(select(SQL))).containsExactly("SQL", "SQL");
    }

    @Test
    void defaultsAmongGivenColumnsInAnotherOrderThanTheTables() {
        run(insert(T)
                .values(
                        List.of(1L, 2L, 3L),
                        (row, id) -> row.set(SERVER, "s" + id)
                                .set(SERVER_NUMBER, 10 * id)
                                .set(ID, id)));
        run(insert(T).set(SERVER, "s4").set(SERVER_NUMBER, 40).set(ID, 4));

        assertThat(all(select(ID, VALUE, SQL, SERVER, SERVER_NUMBER).orderBy(ID)))
                .extracting(
                        row -> row.get(ID) + row.get(VALUE) + row.get(SQL) + row.get(SERVER) + row.get(SERVER_NUMBER))
                .containsExactly("1valueSQLs110", "2valueSQLs220", "3valueSQLs330", "4valueSQLs440");
    }

    @Test
    void serverDefaultsOfEachType() {
        Row row = inserted();

        assertThat(row.get(SERVER)).isEqualTo("it's");
        assertThat(row.get(SERVER_NUMBER)).isEqualTo(42L);
        assertThat(row.get(SERVER_BOOLEAN)).isTrue();
        assertThat(row.get(SERVER_ENUM)).isEqualTo(State.DONE);
        assertThat(row.get(SERVER_DATE)).isEqualTo(LocalDate.of(2024, 2, 29));
        assertThat(row.get(SERVER_DECIMAL)).isEqualByComparingTo("1.50");
    }

    @Test
    void serverDefaultOfTheCurrentTime() {
        assertThat(inserted().get(SERVER_TIME)).isCloseTo(Instant.now(), within(1, ChronoUnit.HOURS));
    }

    @Test
    void givenValueGoesBeforeAnyDefault() {
        run(insert(T)
                .set(ID, 1)
                .set(VALUE, "mine")
                .set(SQL, "mine")
                .set(SERVER, "mine")
                .set(SERVER_NUMBER, 7));
        Row row = one(selectFrom(T));

        assertThat(List.of(row.get(VALUE), row.get(SQL), row.get(SERVER), row.get(SERVER_NUMBER)))
                .isEqualTo(List.of("mine", "mine", "mine", 7L));
    }

    @Test
    void manyRowsGetDefaultsToo() {
        run(insert(T).values(List.of(1L, 2L), (row, id) -> row.set(ID, id)));

        assertThat(all(select(VALUE, SERVER).orderBy(ID)))
                .allSatisfy(row -> assertThat(row.asMap().values()).containsExactly("value", "it's"));
    }

    @Test
    void rowsFromAQueryGetDefaultsToo() {
        run(insert(T).columns(ID).from(select(literal(1L))));
        Row row = one(selectFrom(T));

        assertThat(row.get(VALUE)).isEqualTo("value");
        assertThat(row.get(SQL)).isEqualTo("SQL");
        assertThat(row.get(SERVER)).isEqualTo("it's");
    }

    @Test
    void updateLeavesDefaultsAlone() {
        inserted();
        run(update(T).set(VALUE, "changed"));

        assertThat(one(select(SERVER))).isEqualTo("it's");
    }

    @Test
    void insertWithoutAnyValueIsRefusedWithAdvice() {
        assertThatThrownBy(() -> run(insert(SERVER_ONLY)))
                .isInstanceOf(CompileException.class)
                .hasMessageContaining("has no values");
    }

    @Test
    void rowOfDefaultsAlone() {
        run(insert(SERVER_ONLY).defaultValues());
        assertThat(one(select(WORDS))).isEqualTo("none");

        run(insert(GENERATED).defaultValues());
        run(insert(GENERATED).defaultValues());
        assertThat(all(select(NUMBER))).hasSize(2).doesNotHaveDuplicates();
        assertThat(all(select(MADE))).containsExactly("made", "made");
        assertThatThrownBy(() -> insert(SERVER_ONLY).defaultValues().set(WORDS, "x"))
                .isInstanceOf(ArgumentException.class)
                .hasMessageContaining("not from two of them");
    }

    @Test
    @Requires(Feature.INSERT_RETURNING)
    void rowOfDefaultsAloneComesBack() {
        assertThat(one(insert(SERVER_ONLY).defaultValues().returning(WORDS))).isEqualTo("none");
    }
}
