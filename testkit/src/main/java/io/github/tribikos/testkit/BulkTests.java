package io.github.tribikos.testkit;

import static io.github.tribikos.sql.Functions.count;
import static io.github.tribikos.sql.Functions.max;
import static io.github.tribikos.sql.Functions.sum;
import static io.github.tribikos.sql.Sql.insert;
import static io.github.tribikos.sql.Sql.select;
import static io.github.tribikos.type.Types.CHAR;
import static io.github.tribikos.type.Types.UUID;
import static io.github.tribikos.type.Types.VARCHAR;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.tribikos.compile.Feature;
import io.github.tribikos.error.RowRange;
import io.github.tribikos.error.UniqueViolation;
import io.github.tribikos.schema.Column;
import io.github.tribikos.schema.LongColumn;
import io.github.tribikos.schema.Table;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** INSERT of many rows: every row arrives, inside each limit, and what comes back stands in the order of the input. */
abstract class BulkTests extends Topic {
    private static final int WIDTH = 150;

    private static final Table<?> TAGS = Table.named("bulk_tags");
    private static final LongColumn ID = TAGS.bigint("id").identity().primaryKey();
    private static final Column<String> LABEL = TAGS.varchar("label", 20).unique();
    private static final Column<Integer> RANK = TAGS.integer("rank_no");

    private static final Table<?> KEYED = Table.named("bulk_keyed");
    private static final AtomicInteger MADE = new AtomicInteger();
    private static final Column<UUID> KEY = KEYED.column("id", UUID)
            .defaultTo(() -> {
                MADE.incrementAndGet();
                return java.util.UUID.randomUUID();
            })
            .primaryKey();
    private static final Column<String> NAME = KEYED.varchar("name", 20);

    private static final Table<?> PAIRS = Table.named("bulk_pairs");
    private static final LongColumn LEFT = PAIRS.bigint("left_id").primaryKey();
    private static final Column<String> RIGHT =
            PAIRS.column("right_id", VARCHAR(20)).primaryKey();

    private static final Table<?> LOOSE = Table.named("bulk_without_key");
    private static final Column<Integer> NUMBER = LOOSE.integer("number_of");

    private static final Table<?> WIDE = Table.named("bulk_wide");
    private static final LongColumn WIDE_ID = WIDE.bigint("id").primaryKey();
    private static final List<Column<String>> CELLS = IntStream.range(1, WIDTH)
            .mapToObj(i -> WIDE.column("c" + i, CHAR(1)))
            .toList();

    BulkTests(DialectCompliance suite) {
        super(suite);
    }

    @Override
    Set<Table<?>> tables() {
        return Set.of(TAGS, KEYED, PAIRS, LOOSE, WIDE);
    }

    private static List<String> labels(int count) {
        List<String> labels = new ArrayList<>();
        IntStream.range(0, count).forEach(i -> labels.add("n" + i));
        Collections.shuffle(labels, new Random(7));
        return labels;
    }

    private long insertTags(List<String> labels) {
        return run(insert(TAGS)
                .values(labels, (row, label) -> row.set(LABEL, label).set(RANK, label.length())));
    }

    /** One row less than fills a statement, as many, and one more; and such numbers about the size of a page. */
    @TestFactory
    Stream<DynamicTest> everyRowArrivesAboutTheLimits() {
        int page = capabilities().rowsPerStatement();
        return Stream.of(0, 1, 2, 3, page - 1, page, page + 1, 2 * page, 2 * page + 1, 9_999, 10_000)
                .map(count -> DynamicTest.dynamicTest(count + " rows", () -> {
                    connection().rollback();
                    assertThat(insertTags(labels(count))).isEqualTo((long) count);
                    assertThat(one(select(count()).from(TAGS))).isEqualTo((long) count);
                    assertThat(one(select(sum(RANK)).from(TAGS))).isEqualTo(count == 0 ? null : sumOfLengths(count));
                }));
    }

    private static Integer sumOfLengths(int count) {
        return labels(count).stream().mapToInt(String::length).sum();
    }

    @TestFactory
    Stream<DynamicTest> wideRowsKeepWithinTheBindsOfAStatement() {
        int limit = Math.min(capabilities().maxBinds(), 100_000) / WIDTH;
        return Stream.of(limit - 1, limit, limit + 1)
                .map(count -> DynamicTest.dynamicTest(count + " rows", () -> {
                    List<Integer> ids = IntStream.range(0, count).boxed().toList();
                    connection().rollback();
                    assertThat(run(insert(WIDE).values(ids, (row, id) -> {
                                row.set(WIDE_ID, id);
                                CELLS.forEach(cell -> row.set(cell, String.valueOf((char) ('a' + id % 26))));
                            })))
                            .isEqualTo((long) count);
                    assertThat(one(select(count()).from(WIDE))).isEqualTo((long) count);
                    int last = count - 1;
                    assertThat(one(select(CELLS.get(WIDTH - 2)).where(WIDE_ID.eq(last))))
                            .isEqualTo(String.valueOf((char) ('a' + last % 26)));
                }));
    }

    @Test
    @Requires(Feature.INSERT_RETURNING)
    void generatedKeysComeInInputOrder() {
        List<String> labels = labels(10_000);
        List<Long> ids = all(insert(TAGS)
                .values(labels, (row, label) -> row.set(LABEL, label).set(RANK, 1))
                .returning(ID));

        assertThat(ids).hasSize(10_000).doesNotHaveDuplicates();
        assertThat(all(select(LABEL).orderBy(ID))).containsExactlyElementsOf(labels);
        assertThat(all(select(ID).orderBy(ID))).containsExactlyElementsOf(ids);
    }

    @Test
    @Requires(Feature.INSERT_RETURNING)
    void otherValuesThanTheKeyComeInInputOrder() {
        List<String> labels = labels(1_203);

        assertThat(all(insert(TAGS)
                        .values(labels, (row, label) -> row.set(LABEL, label).set(RANK, 1))
                        .returning(LABEL)))
                .containsExactlyElementsOf(labels);
    }

    @Test
    @Requires(Feature.INSERT_RETURNING)
    void keysThatTheClientMakesComeInInputOrderAndAreMadeOncePerRow() {
        List<String> names = labels(1_203);
        MADE.set(0);

        var rows = all(
                insert(KEYED).values(names, (row, name) -> row.set(NAME, name)).returning(KEY, NAME));
        assertThat(rows).extracting(row -> row.get(NAME)).containsExactlyElementsOf(names);
        assertThat(rows).extracting(row -> row.get(KEY)).doesNotHaveDuplicates();
        assertThat(MADE).hasValue(1_203);
    }

    @Test
    @Requires(Feature.INSERT_RETURNING)
    void keysOfSeveralColumnsThatWereGivenComeInInputOrder() {
        List<String> names = labels(1_203);

        assertThat(all(insert(PAIRS)
                        .values(names, (row, name) -> row.set(LEFT, 7).set(RIGHT, name))
                        .returning(RIGHT)))
                .containsExactlyElementsOf(names);
    }

    @Test
    @Requires(Feature.INSERT_RETURNING)
    void rowsWithoutAKeyComeInInputOrder() {
        List<Integer> numbers = List.of(5, 3, 3, 9, 1);

        assertThat(all(insert(LOOSE)
                        .values(numbers, (row, number) -> row.set(NUMBER, number))
                        .returning(NUMBER)))
                .containsExactlyElementsOf(numbers);
    }

    @Test
    void failedRowIsNamedAndNoneOfTheOthersStays() {
        run(insert(TAGS).set(LABEL, "before").set(RANK, 0));
        List<String> labels = labels(2_500);
        labels.set(2_100, "n17");
        int first = Math.min(labels.indexOf("n17"), 2_100);
        int second = labels.lastIndexOf("n17");
        assertThat(first).isLessThan(second);

        assertThatThrownBy(() -> insertTags(labels)).isInstanceOfSatisfying(UniqueViolation.class, e -> {
            RowRange rows = Objects.requireNonNull(e.rows());
            assertThat(second).isBetween(rows.first(), rows.last());
            if (capabilities().supports(Feature.SAVEPOINTS)) {
                assertThat(e.rowIndex()).hasValue(second);
                assertThat(e).hasMessageContaining("at index " + second + " of 2500 rows");
            }
        });
        if (capabilities().supports(Feature.SAVEPOINTS)) {
            assertThat(all(select(LABEL))).containsExactly("before");
        }
    }

    @Test
    void failedRowOfAFewIsNamed() {
        assertThatThrownBy(() -> insertTags(List.of("a", "b", "c", "b", "d")))
                .isInstanceOfSatisfying(UniqueViolation.class, e -> {
                    if (capabilities().supports(Feature.SAVEPOINTS)) {
                        assertThat(e.rowIndex()).hasValue(3);
                    }
                });
        if (capabilities().supports(Feature.SAVEPOINTS)) {
            assertThat(one(select(count()).from(TAGS))).isZero();
            assertThat(insertTags(List.of("a", "b"))).isEqualTo(2L);
        }
    }

    @Test
    @Requires({Feature.INSERT_RETURNING, Feature.SAVEPOINTS})
    void failedRowIsNamedWhenValuesAreGivenBack() {
        List<String> labels = labels(1_500);
        labels.add("n3");

        assertThatThrownBy(() -> all(insert(TAGS)
                        .values(labels, (row, label) -> row.set(LABEL, label).set(RANK, 1))
                        .returning(ID)))
                .isInstanceOfSatisfying(
                        UniqueViolation.class, e -> assertThat(e.rowIndex()).hasValue(1_500));
        assertThat(one(select(max(RANK)))).isNull();
    }

    @Test
    @Requires(Feature.SAVEPOINTS)
    void rowAloneIsNamedAsIndex0() {
        insertTags(List.of("a"));

        var savepoint = connection().savepoint();
        assertThatThrownBy(() -> insertTags(List.of("a")))
                .isInstanceOfSatisfying(
                        UniqueViolation.class, e -> assertThat(e.rowIndex()).hasValue(0));
        savepoint.rollback();
        assertThatThrownBy(() -> run(insert(TAGS).set(LABEL, "a").set(RANK, 1)))
                .isInstanceOfSatisfying(
                        UniqueViolation.class, e -> assertThat(e.rowIndex()).isEmpty());
    }
}
