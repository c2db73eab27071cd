package io.github.tribikos.testkit;

import static io.github.tribikos.sql.Functions.count;
import static io.github.tribikos.sql.Functions.sum;
import static io.github.tribikos.sql.Sql.insert;
import static io.github.tribikos.sql.Sql.select;
import static io.github.tribikos.sql.Sql.update;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.tribikos.compile.Feature;
import io.github.tribikos.error.ArgumentException;
import io.github.tribikos.error.UniqueViolation;
import io.github.tribikos.schema.Column;
import io.github.tribikos.schema.LongColumn;
import io.github.tribikos.schema.NumberColumn;
import io.github.tribikos.schema.Table;
import java.math.BigDecimal;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** UPDATE of many rows, each with values of its own. */
@Requires(Feature.UPDATE_ROWS)
abstract class UpdateManyTests extends Topic {
    private static final int SIZE = 2_100;

    private static final Table<?> PARTS = Table.named("update_many_parts");
    private static final LongColumn ID = PARTS.bigint("id").primaryKey();
    private static final Column<String> NAME = PARTS.varchar("name", 20);
    private static final NumberColumn<@Nullable BigDecimal> PRICE =
            PARTS.numeric("price", 12, 4).nullable();
    private static final Column<@Nullable LocalDateTime> SEEN =
            PARTS.timestamp("seen").nullable();
    private static final Column<@Nullable Integer> CODE =
            PARTS.integer("code").nullable().unique();

    private static final Table<?> CELLS = Table.named("update_many_cells");
    private static final LongColumn ROW = CELLS.bigint("row_no").primaryKey();
    private static final Column<String> COLUMN =
            CELLS.varchar("column_name", 10).primaryKey();
    private static final Column<Integer> VALUE = CELLS.integer("cell");

    UpdateManyTests(DialectCompliance suite) {
        super(suite);
    }

    @Override
    Set<Table<?>> tables() {
        return Set.of(PARTS, CELLS);
    }

    record Part(long id, String name, @Nullable BigDecimal price) {}

    @BeforeEach
    void fill() {
        connection().rollback();
        run(insert(PARTS)
                .values(
                        IntStream.range(0, SIZE).boxed().toList(),
                        (row, i) -> row.set(ID, i).set(NAME, "old").set(PRICE, BigDecimal.ONE)));
    }

    private static List<Part> parts(int count) {
        return IntStream.range(0, count)
                .mapToObj(i -> new Part(i, "n" + i, i % 10 == 0 ? null : BigDecimal.valueOf(i * 10_000L + 25, 4)))
                .toList();
    }

    @SuppressWarnings("NullAway") // without its JSpecify mode it takes every T for non-null
    private long change(List<Part> parts) {
        return run(update(PARTS)
                .values(
                        parts,
                        (row, part) ->
                                row.key(ID, part.id()).set(NAME, part.name()).set(PRICE, part.price())));
    }

    @TestFactory
    Stream<DynamicTest> everyRowGetsItsOwnValues() {
        int page = capabilities().rowsPerStatement();
        return Stream.of(0, 1, 2, page - 1, page, page + 1, SIZE)
                .map(count -> DynamicTest.dynamicTest(count + " rows", () -> {
                    fill();
                    assertThat(change(parts(count))).isEqualTo((long) count);
                    assertThat(one(select(count()).from(PARTS).where(NAME.ne("old"))))
                            .isEqualTo((long) count);
                    assertThat(all(select(NAME).where(ID.lt(count)).orderBy(ID)))
                            .containsExactlyElementsOf(
                                    parts(count).stream().map(Part::name).toList());
                }));
    }

    @Test
    void valuesAreExactAndNullIsNull() {
        change(parts(30));

        assertThat(all(select(PRICE).where(ID.lt(30)).orderBy(ID)))
                .usingElementComparator((a, b) -> a == null || b == null ? (a == b ? 0 : 1) : a.compareTo(b))
                .containsExactlyElementsOf(parts(30).stream().map(Part::price).toList());
        assertThat(one(select(PRICE).where(ID.eq(30)))).isEqualByComparingTo("1");
    }

    @Test
    void timestampsAreExact() {
        LocalDateTime seen = LocalDateTime.of(2024, 2, 29, 23, 59, 59, 123_456_000);
        run(update(PARTS).values(List.of(3, 4), (row, i) -> row.key(ID, i).set(SEEN, seen.plusDays(i))));

        assertThat(all(select(SEEN).where(ID.between(3L, 5L)).orderBy(ID)))
                .containsExactly(seen.plusDays(3), seen.plusDays(4), null);
    }

    @Test
    void rowThatIsNotThereIsPassedOver() {
        List<Part> parts = new ArrayList<>(parts(3));
        parts.add(new Part(99_999, "nobody", null));

        assertThat(change(parts)).isEqualTo(3L);
        assertThat(one(select(count()).from(PARTS))).isEqualTo((long) SIZE);
    }

    @Test
    void keyOfSeveralColumns() {
        List<String> columns = List.of("a", "b", "c");
        run(insert(CELLS)
                .values(columns, (row, c) -> row.set(ROW, 1).set(COLUMN, c).set(VALUE, 0)));
        run(insert(CELLS)
                .values(columns, (row, c) -> row.set(ROW, 2).set(COLUMN, c).set(VALUE, 0)));
        run(update(CELLS)
                .values(columns, (row, c) -> row.key(ROW, 2).key(COLUMN, c).set(VALUE, 1 + columns.indexOf(c))));

        assertThat(all(select(VALUE).orderBy(ROW, COLUMN))).containsExactly(0, 0, 0, 1, 2, 3);
    }

    @Test
    void whatHoldsForEveryRowStandsBeside() {
        assertThat(run(update(PARTS)
                        .set(NAME, "same")
                        .values(List.of(1, 2, 3), (row, i) -> row.key(ID, i).set(CODE, 100 + i))
                        .where(ID.ne(2))))
                .isEqualTo(2L);
        assertThat(all(select(CODE).where(NAME.eq("same")).orderBy(ID))).containsExactly(101, 103);
    }

    @Test
    @Requires(Feature.UPDATE_RETURNING)
    void changedRowsComeBackInInputOrder() {
        List<Integer> ids = List.of(9, 1, 5);

        assertThat(all(update(PARTS)
                        .values(ids, (row, i) -> row.key(ID, i).set(NAME, "n" + i))
                        .returning(NAME)))
                .containsExactly("n9", "n1", "n5");
    }

    @Test
    void failedRowIsNamedAndNothingIsChanged() {
        run(update(PARTS).set(CODE, 7).where(ID.eq(2_000)));

        assertThatThrownBy(() -> run(update(PARTS)
                        .values(
                                IntStream.range(0, 1_500).boxed().toList(),
                                (row, i) -> row.key(ID, i).set(CODE, i == 1_234 ? 7 : 10_000 + i))))
                .isInstanceOfSatisfying(UniqueViolation.class, e -> {
                    if (capabilities().supports(Feature.SAVEPOINTS)) {
                        assertThat(e.rowIndex()).hasValue(1_234);
                    }
                });
        if (capabilities().supports(Feature.SAVEPOINTS)) {
            assertThat(one(select(sum(CODE)).from(PARTS))).isEqualTo(7);
        }
    }

    @Test
    @SuppressWarnings("NullAway") // without its JSpecify mode it takes every T for non-null
    void mistakesAreRefusedAtOnce() {
        assertThatThrownBy(() -> update(PARTS)
                        .values(List.of(1, 2, 1), (row, i) -> row.key(ID, i).set(NAME, "x")))
                .isInstanceOf(ArgumentException.class)
                .hasMessageContaining("rows 0 and 2");
        assertThatThrownBy(() -> update(PARTS).values(List.of(1), (row, i) -> row.set(NAME, "x")))
                .isInstanceOf(ArgumentException.class)
                .hasMessageContaining("no key");
        assertThatThrownBy(() -> update(PARTS).values(List.of(1), (row, i) -> row.key(ID, i)))
                .isInstanceOf(ArgumentException.class)
                .hasMessageContaining("no values");
        assertThatThrownBy(() -> update(PARTS)
                        .values(List.of(1), (row, i) -> row.key(CODE, null).set(NAME, "x")))
                .isInstanceOf(ArgumentException.class)
                .hasMessageContaining("found by NULL");
        assertThatThrownBy(() -> update(PARTS)
                        .values(List.of(1), (row, i) -> row.set(NAME, "x").key(ID, i)))
                .isInstanceOf(ArgumentException.class)
                .hasMessageContaining("before the values");
        assertThatThrownBy(() -> update(PARTS).values(List.of(1, 2), (row, i) -> {
                    row.key(ID, i).set(NAME, "x");
                    if (i == 2) {
                        row.set(CODE, 1);
                    }
                }))
                .isInstanceOf(ArgumentException.class)
                .hasMessageContaining("Row 1");
    }
}
