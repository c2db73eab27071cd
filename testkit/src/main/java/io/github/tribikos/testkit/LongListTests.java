package io.github.tribikos.testkit;

import static io.github.tribikos.sql.Functions.count;
import static io.github.tribikos.sql.Functions.substr;
import static io.github.tribikos.sql.Sql.delete;
import static io.github.tribikos.sql.Sql.insert;
import static io.github.tribikos.sql.Sql.select;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.tribikos.error.ArgumentException;
import io.github.tribikos.schema.Column;
import io.github.tribikos.schema.LongColumn;
import io.github.tribikos.schema.Table;
import io.github.tribikos.type.Types;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.LongFunction;
import java.util.stream.LongStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** IN and NOT IN with lists around the length from which some databases get them as one array, and up to 100,000 values. */
abstract class LongListTests extends Topic {
    private static final int ROWS = 20;
    private static final Table<?> T = Table.named("long_lists");
    private static final LongColumn ID = T.bigint("id").primaryKey();
    private static final Column<@Nullable Integer> HALF = T.integer("half").nullable();
    private static final Column<String> NAME = T.varchar("name", 20);
    private static final Column<UUID> KEY = T.uuid("a_key");
    private static final Column<LocalDate> DAY = T.date("a_day");
    private static final Column<BigDecimal> PRICE = T.column("price", Types.NUMERIC(12, 2));

    LongListTests(DialectCompliance suite) {
        super(suite);
    }

    @Override
    Set<Table<?>> tables() {
        return Set.of(T);
    }

    /** Every second row has a half, the others NULL. */
    @BeforeEach
    @SuppressWarnings("NullAway") // without its JSpecify mode it takes every T for non-null
    void fill() {
        run(insert(T)
                .values(
                        LongStream.range(0, ROWS).boxed().toList(),
                        (row, id) -> row.set(ID, id)
                                .set(HALF, half(id))
                                .set(NAME, "it's " + id)
                                .set(KEY, new UUID(7, id))
                                .set(DAY, day(id))
                                .set(PRICE, BigDecimal.valueOf(id, 2))));
    }

    private static @Nullable Integer half(long id) {
        return id % 2 == 0 ? (int) (id / 2) : null;
    }

    private static LocalDate day(long id) {
        return LocalDate.of(1, 1, 1).plusDays(id);
    }

    /** From 10 on, so that half of the rows are in the list. */
    private static <T> List<T> list(int length, LongFunction<T> value) {
        return LongStream.range(10, 10 + length).mapToObj(value).toList();
    }

    @ParameterizedTest
    @ValueSource(ints = {999, 1_000, 1_001, 20_000, 100_000})
    void valuesAreFoundInAListOfThisLength(int length) {
        List<Long> list = list(length, id -> id);

        assertThat(one(select(count()).where(ID.in(list)))).isEqualTo(10L);
        assertThat(one(select(count()).where(ID.notIn(list)))).isEqualTo(10L);
    }

    @ParameterizedTest
    @ValueSource(ints = {1_000, 1_001, 20_000})
    void nullIsNeitherInALongListNorOutsideOfIt(int length) {
        List<Integer> list = list(length, id -> (int) id - 5); // 5, 6, ...

        assertThat(all(select(HALF).where(HALF.in(list)).orderBy(ID))).containsExactly(5, 6, 7, 8, 9);
        assertThat(all(select(HALF).where(HALF.notIn(list)).orderBy(ID))).containsExactly(0, 1, 2, 3, 4);
        assertThat(one(select(count()).where(HALF.in(list).not()))).isEqualTo(5L);
    }

    @ParameterizedTest
    @ValueSource(ints = {1_000, 1_001})
    void valuesOfEachTypeAreFound(int length) {
        assertThat(one(select(count()).where(NAME.in(list(length, id -> "it's " + id)))))
                .isEqualTo(10L);
        assertThat(one(select(count()).where(KEY.in(list(length, id -> new UUID(7, id))))))
                .isEqualTo(10L);
        assertThat(one(select(count()).where(DAY.in(list(length, LongListTests::day)))))
                .isEqualTo(10L);
        assertThat(one(select(count()).where(PRICE.in(list(length, id -> BigDecimal.valueOf(id, 2))))))
                .isEqualTo(10L);
    }

    @Test
    void twoLongListsAndValuesBetweenThemAreTheirOwn() {
        assertThat(all(select(ID)
                        .where(
                                ID.in(list(1_500, id -> id)),
                                ID.ne(11),
                                NAME.notIn(list(2_000, id -> "it's " + (id + 5))),
                                ID.lt(14))
                        .orderBy(ID)))
                .containsExactly(10L, 12L, 13L);
    }

    @Test
    void valueThatStandsTwiceIsFoundBesideALongList() {
        var start = substr(NAME, 1, 4);

        assertThat(all(select(start, count())
                        .where(ID.in(list(1_500, id -> id)))
                        .groupBy(start)
                        .orderBy(start)))
                .hasSize(1)
                .allMatch(row -> row.get(start).equals("it's"));
    }

    @Test
    void onlyRowsInALongListAreDeleted() {
        assertThat(run(delete(T).where(ID.in(list(5_000, id -> id))))).isEqualTo(10L);
        assertThat(one(select(count()).from(T))).isEqualTo(10L);
    }

    @Test
    void valueInALongListIsCheckedAsEveryOther() {
        List<String> list = new ArrayList<>(list(1_500, id -> "n" + id));
        list.add("\ud83d");

        assertThatThrownBy(() -> one(select(count()).where(NAME.in(list))))
                .isInstanceOf(ArgumentException.class)
                .hasMessageContaining("half of a surrogate pair");
    }
}
