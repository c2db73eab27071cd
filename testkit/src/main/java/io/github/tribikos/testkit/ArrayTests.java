package io.github.tribikos.testkit;

import static io.github.tribikos.sql.Sql.insert;
import static io.github.tribikos.sql.Sql.select;
import static io.github.tribikos.type.Types.ARRAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.tribikos.compile.Feature;
import io.github.tribikos.error.ArgumentException;
import io.github.tribikos.error.DataError;
import io.github.tribikos.schema.Column;
import io.github.tribikos.schema.LongColumn;
import io.github.tribikos.schema.Table;
import io.github.tribikos.type.Types;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Arrays: as lists, empty or null, of elements that are null or not, of arrays. */
@Requires(Feature.ARRAYS)
abstract class ArrayTests extends TypeTopic {
    private static final Table<?> T = Table.named("array_types");
    private static final LongColumn ID = T.bigint("id").primaryKey();
    private static final Column<@Nullable List<Integer>> INTS =
            T.column("some_ints", ARRAY(Types.INTEGER)).nullable();

    @SuppressWarnings("NullAway") // its JSpecify mode does not infer the null inside a type argument
    private static final Column<@Nullable List<@Nullable Integer>> GAPS =
            T.column("ints_or_null", ARRAY(Types.INTEGER).nullableElements()).nullable();

    private static final Column<@Nullable List<String>> TEXTS =
            T.column("some_texts", ARRAY(Types.VARCHAR(100))).nullable();
    private static final Column<@Nullable List<LocalDate>> DATES =
            T.column("some_dates", ARRAY(Types.DATE)).nullable();
    private static final Column<@Nullable List<OffsetDateTime>> TIMES =
            T.column("some_times", ARRAY(Types.TIMESTAMP_TZ)).nullable();
    private static final Column<@Nullable List<BigDecimal>> PRICES =
            T.column("some_prices", ARRAY(Types.NUMERIC(10, 2))).nullable();
    private static final Column<@Nullable List<UUID>> UUIDS =
            T.column("some_uuids", ARRAY(Types.UUID)).nullable();
    private static final Column<@Nullable List<Boolean>> FLAGS =
            T.column("some_flags", ARRAY(Types.BOOLEAN)).nullable();
    private static final Column<@Nullable List<List<Integer>>> GRID =
            T.column("a_grid", ARRAY(ARRAY(Types.INTEGER))).nullable();

    ArrayTests(DialectCompliance suite) {
        super(suite);
    }

    @Override
    Set<Table<?>> tables() {
        return Set.of(T);
    }

    @Test
    void elementsOfEachTypeAreKept() {
        kept(INTS, List.of(1, -1, Integer.MIN_VALUE, Integer.MAX_VALUE));
        connection().rollback();
        kept(TEXTS, List.of("", " ", "NULL", "null", "a,b", "{a}", "\"quoted\"", "back\\slash", "it's", "\u4e66"));
        connection().rollback();
        kept(DATES, List.of(LocalDate.of(1, 1, 1), LocalDate.of(1582, 10, 10), LocalDate.of(9999, 12, 31)));
        connection().rollback();
        kept(PRICES, List.of(new BigDecimal("1.50"), new BigDecimal("-99999999.99")));
        connection().rollback();
        kept(UUIDS, List.of(new UUID(0, 0), new UUID(-1, -1)));
        connection().rollback();
        kept(FLAGS, List.of(true, false));
        connection().rollback();
        keptAs(
                TIMES,
                List.of(OffsetDateTime.parse("2024-07-01T12:00:00.123456+05:30")),
                (sent, read) -> sent.get(0).isEqual(read.get(0)));
    }

    @Test
    void emptyArrayIsNotNull() {
        kept(INTS, List.of());
        connection().rollback();
        nullIsKept(INTS);
    }

    @Test
    @SuppressWarnings("NullAway") // its JSpecify mode does not infer the null inside a type argument
    void nullElementsAreKeptWhereDeclared() {
        keptAs(GAPS, Arrays.asList(1, null, 3), List::equals); // to compare with a NULL inside gives NULL on some
        connection().rollback();
        keptAs(GAPS, Arrays.asList((Integer) null), List::equals);
    }

    @Test
    @SuppressWarnings("NullAway") // its JSpecify mode does not infer the null inside a type argument
    void nullElementIsRefusedBeforeSendingElsewhere() {
        assertThatThrownBy(() -> run(insert(T).set(ID, 1).set(INTS, Arrays.asList(1, null))))
                .isInstanceOf(ArgumentException.class)
                .hasMessageContaining("index 1")
                .hasMessageContaining("nullableElements()");
    }

    @Test
    void storedNullElementIsAnErrorElsewhere() {
        run(insert(T).set(ID, 1).set(GAPS, Arrays.asList(1, null)));

        Table<?> again = Table.named("array_types");
        Column<List<Integer>> strict = again.column("ints_or_null", ARRAY(Types.INTEGER));
        assertThatThrownBy(() -> all(select(strict)))
                .isInstanceOf(DataError.class)
                .hasMessageContaining("nullableElements()");
    }

    @Test
    void arraysOfArraysAreKept() {
        kept(GRID, List.of(List.of(1, 2), List.of(3, 4)));
        connection().rollback();
        kept(GRID, List.of());
    }

    @Test
    void elementIsCheckedAsAValueOfItsType() {
        assertThatThrownBy(() -> run(insert(T).set(ID, 1).set(PRICES, List.of(new BigDecimal("0.001")))))
                .isInstanceOf(ArgumentException.class)
                .hasMessageContaining("NUMERIC(10, 2)");
        assertThatThrownBy(() -> run(insert(T).set(ID, 1).set(TEXTS, List.of("\ud83d"))))
                .isInstanceOf(ArgumentException.class);
    }

    @Test
    void arraysInManyRows() {
        run(insert(T).values(List.of(1L, 2L), (row, id) -> row.set(ID, id).set(INTS, List.of(id.intValue()))));

        assertThat(all(select(INTS).orderBy(ID))).containsExactly(List.of(1), List.of(2));
    }
}
