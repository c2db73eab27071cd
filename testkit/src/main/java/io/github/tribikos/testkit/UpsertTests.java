package io.github.tribikos.testkit;

import static io.github.tribikos.sql.Functions.count;
import static io.github.tribikos.sql.Sql.excluded;
import static io.github.tribikos.sql.Sql.insert;
import static io.github.tribikos.sql.Sql.select;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.tribikos.compile.Feature;
import io.github.tribikos.error.ArgumentException;
import io.github.tribikos.error.CompileException;
import io.github.tribikos.error.UniqueViolation;
import io.github.tribikos.schema.Column;
import io.github.tribikos.schema.LongColumn;
import io.github.tribikos.schema.Table;
import io.github.tribikos.sql.ConflictTarget;
import io.github.tribikos.sql.Insert;
import io.github.tribikos.sql.Row;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** INSERT that updates a row which is there already, or leaves it alone. */
@Requires(Feature.UPSERT)
abstract class UpsertTests extends Topic {
    private static final Table<?> STOCK = Table.named("upsert_stock");
    private static final LongColumn ID = STOCK.bigint("id").primaryKey();
    private static final Column<String> NAME = STOCK.varchar("name", 20);
    private static final Column<Integer> AMOUNT = STOCK.integer("amount");
    private static final Column<@Nullable LocalDateTime> SEEN =
            STOCK.timestamp("seen").nullable();

    /** Its key is generated, so a row can meet another on its label alone. */
    private static final Table<?> TAGS = Table.named("upsert_tags");

    private static final LongColumn TAG_ID = TAGS.bigint("id").identity().primaryKey();
    private static final Column<String> LABEL = TAGS.varchar("label", 20).unique();
    private static final Column<Integer> USES = TAGS.integer("uses").defaultTo(1);

    private static final Table<?> PAIRS = Table.named("upsert_pairs");
    private static final LongColumn LEFT = PAIRS.bigint("left_id").primaryKey();
    private static final LongColumn RIGHT = PAIRS.bigint("right_id").primaryKey();
    private static final Column<Integer> WEIGHT = PAIRS.integer("weight");

    /** Two keys on which a row can meet another. */
    private static final Table<?> TWO_KEYS = Table.named("upsert_two_keys");

    private static final LongColumn TWO_ID = TWO_KEYS.bigint("id").primaryKey();
    private static final Column<String> TWO_CODE = TWO_KEYS.varchar("code", 20).unique();

    UpsertTests(DialectCompliance suite) {
        super(suite);
    }

    @Override
    Set<Table<?>> tables() {
        return Set.of(STOCK, TAGS, PAIRS, TWO_KEYS);
    }

    @BeforeEach
    void fill() {
        run(stock(1, "nail", 10));
        run(stock(2, "screw", 20));
    }

    private static Insert stock(long id, String name, int amount) {
        return insert(STOCK).set(ID, id).set(NAME, name).set(AMOUNT, amount);
    }

    private String stock() {
        return all(select(ID, NAME, AMOUNT).orderBy(ID)).stream()
                .map(row -> row.get(ID) + " " + row.get(NAME) + " " + row.get(AMOUNT))
                .collect(Collectors.joining(", "));
    }

    @Test
    void withoutItTheRowIsRefused() {
        assertThatThrownBy(() -> run(stock(1, "other", 5))).isInstanceOf(UniqueViolation.class);
    }

    @Test
    void rowThatIsThereIsLeftAlone() {
        run(stock(1, "other", 5).onConflict(ID).doNothing());
        run(stock(3, "bolt", 5).onConflict(ID).doNothing());

        assertThat(stock()).isEqualTo("1 nail 10, 2 screw 20, 3 bolt 5");
    }

    @Test
    void rowThatIsThereIsSetToTheNewValues() {
        run(stock(1, "other", 5).onConflict(ID).doUpdate(NAME, AMOUNT));
        run(stock(3, "bolt", 5).onConflict(ID).doUpdate(NAME, AMOUNT));

        assertThat(stock()).isEqualTo("1 other 5, 2 screw 20, 3 bolt 5");
    }

    @Test
    void oldAndNewValuesMix() {
        run(stock(1, "other", 5)
                .onConflict(ID)
                .doUpdate(row -> row.set(AMOUNT, AMOUNT.plus(excluded(AMOUNT)))
                        .set(NAME, NAME.concat("+").concat(excluded(NAME)))));

        assertThat(stock()).isEqualTo("1 nail+other 15, 2 screw 20");
    }

    @Test
    @SuppressWarnings("NullAway") // its JSpecify mode does not infer the null inside a type argument
    void boundValuesAndNullAreSet() {
        LocalDateTime seen = LocalDateTime.of(2024, 7, 1, 12, 30);
        run(stock(1, "other", 5)
                .set(SEEN, seen)
                .onConflict(ID)
                .doUpdate(row -> row.set(NAME, "met").set(AMOUNT, 7).set(SEEN, excluded(SEEN))));
        assertThat(stock()).isEqualTo("1 met 7, 2 screw 20");
        assertThat(one(select(SEEN).where(ID.eq(1)))).isEqualTo(seen);

        run(stock(1, "other", 5).onConflict(ID).doUpdate(row -> row.setNull(SEEN)));
        assertThat(all(select(SEEN).where(ID.eq(1)))).containsExactly((LocalDateTime) null);
    }

    @Test
    @Requires(Feature.UPSERT_WHERE)
    void conditionDecidesWhetherTheRowIsChanged() {
        Insert ifMore = stock(1, "more", 11)
                .onConflict(ID)
                .doUpdate(row -> row.set(AMOUNT, excluded(AMOUNT)).where(AMOUNT.lt(excluded(AMOUNT))));
        Insert ifLess = stock(2, "less", 11)
                .onConflict(ID)
                .doUpdate(row -> row.set(AMOUNT, excluded(AMOUNT)).where(AMOUNT.lt(excluded(AMOUNT))));
        run(ifMore);
        run(ifLess);

        assertThat(stock()).isEqualTo("1 nail 11, 2 screw 20");
    }

    @Test
    void keyOfSeveralColumns() {
        Insert pair = insert(PAIRS).set(LEFT, 1).set(RIGHT, 8).set(WEIGHT, 4);
        run(pair);
        run(insert(PAIRS).set(LEFT, 1).set(RIGHT, 9).set(WEIGHT, 1));
        run(insert(PAIRS)
                .set(LEFT, 1)
                .set(RIGHT, 8)
                .set(WEIGHT, 6)
                .onConflict(LEFT, RIGHT)
                .doUpdate(WEIGHT));

        assertThat(all(select(WEIGHT).orderBy(RIGHT))).containsExactly(6, 1);
    }

    @Test
    void uniqueColumnBesideAGeneratedKey() {
        Insert seen = insert(TAGS).set(LABEL, "new").onConflict(LABEL).doUpdate(row -> row.set(USES, USES.plus(1)));
        run(seen);
        run(seen);
        run(seen);

        assertThat(one(select(USES).where(LABEL.eq("new")))).isEqualTo(3);
        run(insert(TAGS).set(LABEL, "new").onConflict(LABEL).doNothing());
        assertThat(one(select(count()).from(TAGS))).isEqualTo(1L);
    }

    @Test
    @Requires(Feature.UPSERT_ANY_KEY)
    void anyKeyWillDoForLeavingTheRowAlone() {
        run(stock(1, "other", 5).onConflict().doNothing());

        assertThat(stock()).isEqualTo("1 nail 10, 2 screw 20");
    }

    @Test
    @Requires(Feature.UPSERT_ANY_KEY_UPDATE)
    void anyKeyWillDoForChangingTheRow() {
        run(insert(TWO_KEYS).set(TWO_ID, 1).set(TWO_CODE, "a"));
        run(insert(TWO_KEYS).set(TWO_ID, 1).set(TWO_CODE, "b").onConflict().doUpdate(TWO_CODE));
        run(insert(TWO_KEYS).set(TWO_ID, 2).set(TWO_CODE, "b").onConflict().doUpdate(row -> row.set(TWO_CODE, "c")));

        assertThat(all(select(TWO_ID, TWO_CODE)))
                .extracting(row -> row.get(TWO_ID) + row.get(TWO_CODE))
                .containsExactly("1c");
    }

    @Test
    void manyRowsInOneCall() {
        List<Long> ids = LongStream.rangeClosed(1, 1_500).boxed().toList();
        run(insert(STOCK)
                .values(ids, (row, id) -> row.set(ID, id).set(NAME, "n" + id).set(AMOUNT, 1))
                .onConflict(ID)
                .doUpdate(row -> row.set(AMOUNT, AMOUNT.plus(excluded(AMOUNT)))));

        assertThat(one(select(count()).from(STOCK))).isEqualTo(1_500L);
        assertThat(all(select(AMOUNT).where(ID.le(3)).orderBy(ID))).containsExactly(11, 21, 1);
        assertThat(all(select(NAME).where(ID.le(3)).orderBy(ID))).containsExactly("nail", "screw", "n3");
    }

    @Test
    void rowsOfAQuery() {
        run(insert(STOCK)
                .columns(ID, NAME, AMOUNT)
                .from(select(ID.plus(1L), NAME, AMOUNT))
                .onConflict(ID)
                .doUpdate(NAME));

        assertThat(stock()).isEqualTo("1 nail 10, 2 nail 20, 3 screw 20");
    }

    @Test
    @Requires(Feature.INSERT_RETURNING)
    void changedRowComesBack() {
        Row row = one(stock(1, "other", 5).onConflict(ID).doUpdate(NAME).returning(NAME, AMOUNT));

        assertThat(row.get(NAME)).isEqualTo("other");
        assertThat(row.get(AMOUNT)).isEqualTo(10);
        assertThat(one(stock(7, "new", 5).onConflict(ID).doUpdate(NAME).returning(ID)))
                .isEqualTo(7L);
    }

    @Test
    @Requires(Feature.INSERT_RETURNING)
    void rowsComeBackInInputOrder() {
        run(insert(TAGS).values(List.of("c", "a"), (row, label) -> row.set(LABEL, label)));
        Map<String, Long> known =
                all(select(LABEL, TAG_ID)).stream().collect(Collectors.toMap(r -> r.get(LABEL), r -> r.get(TAG_ID)));
        List<String> labels = List.of("d", "a", "b", "c");
        var rows = all(insert(TAGS)
                .values(labels, (row, label) -> row.set(LABEL, label))
                .onConflict(LABEL)
                .doUpdate(row -> row.set(USES, USES.plus(1)))
                .returning(TAG_ID, USES));

        assertThat(rows).extracting(row -> row.get(USES)).containsExactly(1, 2, 1, 2);
        assertThat(rows.get(1).get(TAG_ID)).isEqualTo(known.get("a"));
        assertThat(rows.get(3).get(TAG_ID)).isEqualTo(known.get("c"));
    }

    @Test
    void otherKeyThanTheNamedOneIsStillAnErrorOrRefused() {
        run(insert(TWO_KEYS).set(TWO_ID, 1).set(TWO_CODE, "a"));

        assertThatThrownBy(() -> run(insert(TWO_KEYS)
                        .set(TWO_ID, 2)
                        .set(TWO_CODE, "a")
                        .onConflict(TWO_ID)
                        .doUpdate(TWO_CODE)))
                .isInstanceOfAny(UniqueViolation.class, CompileException.class);
    }

    @Test
    void twoRowsOfOneKeyAreRefusedAtOnce() {
        ConflictTarget rows = insert(STOCK)
                .values(
                        List.of(7L, 8L, 7L),
                        (row, id) -> row.set(ID, id).set(NAME, "n").set(AMOUNT, 1))
                .onConflict(ID);

        assertThatThrownBy(() -> rows.doUpdate(AMOUNT))
                .isInstanceOf(ArgumentException.class)
                .hasMessage("The rows 0 and 2 have the same key, so it is not said which of their values counts.");
    }

    @Test
    void mistakesAreRefusedAtOnce() {
        assertThatThrownBy(() -> insert(STOCK).onConflict(TAG_ID))
                .isInstanceOf(ArgumentException.class)
                .hasMessageContaining("does not belong");
        assertThatThrownBy(() -> insert(STOCK).onConflict(ID).doUpdate(row -> row))
                .isInstanceOf(ArgumentException.class)
                .hasMessageContaining("sets no column");
        assertThatThrownBy(() ->
                        run(insert(STOCK).set(ID, 1).set(NAME, excluded(NAME)).set(AMOUNT, 1)))
                .isInstanceOf(CompileException.class)
                .hasMessageContaining("onConflict(...).doUpdate(...)");
    }
}
