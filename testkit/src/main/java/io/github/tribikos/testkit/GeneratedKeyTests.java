package io.github.tribikos.testkit;

import static io.github.tribikos.sql.Functions.count;
import static io.github.tribikos.sql.Sql.insert;
import static io.github.tribikos.sql.Sql.select;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.tribikos.compile.Feature;
import io.github.tribikos.error.DatabaseException;
import io.github.tribikos.error.NotNullViolation;
import io.github.tribikos.schema.Column;
import io.github.tribikos.schema.Identity;
import io.github.tribikos.schema.LongColumn;
import io.github.tribikos.schema.MetaData;
import io.github.tribikos.schema.Table;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Keys that the database makes. */
abstract class GeneratedKeyTests extends Topic {
    private static final Table<?> IDENTITY = Table.named("with_identity");
    private static final LongColumn ID = IDENTITY.bigint("id").identity().primaryKey();
    private static final Column<String> NAME = IDENTITY.varchar("name", 20);

    private static final Table<?> SMALL = Table.named("with_integer_identity");
    private static final Column<Integer> SMALL_ID =
            SMALL.integer("id").identity().primaryKey();
    private static final Column<String> SMALL_NAME = SMALL.varchar("name", 20);

    private static final Table<?> SERIAL = Table.named("with_auto_increment");
    private static final LongColumn SERIAL_ID =
            SERIAL.bigint("id").autoIncrement().primaryKey();
    private static final Column<String> SERIAL_NAME = SERIAL.varchar("name", 20);

    private static final Table<?> PLAIN = Table.named("without_generation");
    private static final LongColumn PLAIN_ID = PLAIN.bigint("id").primaryKey();
    private static final Column<String> PLAIN_NAME = PLAIN.varchar("name", 20);

    GeneratedKeyTests(DialectCompliance suite) {
        super(suite);
    }

    @Override
    Set<Table<?>> tables() {
        return capabilities().supports(Feature.AUTO_INCREMENT)
                ? Set.of(IDENTITY, SMALL, PLAIN, SERIAL)
                : Set.of(IDENTITY, SMALL, PLAIN);
    }

    @Test
    void identityGivesEachRowAKeyOfItsOwn() {
        run(insert(IDENTITY).values(List.of("a", "b", "c"), (row, name) -> row.set(NAME, name)));

        assertThat(new HashSet<>(all(select(ID))))
                .hasSize(3)
                .allSatisfy(id -> assertThat(id).isPositive());
    }

    @Test
    void identityWorksForIntegerColumns() {
        run(insert(SMALL).set(SMALL_NAME, "a"));

        assertThat(one(select(SMALL_ID))).isPositive();
    }

    @Test
    @Requires(Feature.AUTO_INCREMENT)
    void autoIncrementGivesEachRowAKeyOfItsOwn() {
        run(insert(SERIAL).values(List.of("a", "b", "c"), (row, name) -> row.set(SERIAL_NAME, name)));

        assertThat(new HashSet<>(all(select(SERIAL_ID)))).hasSize(3);
    }

    @Test
    void givenValueIsTakenByIdentity() {
        run(insert(IDENTITY).set(ID, 1_000).set(NAME, "mine"));

        assertThat(one(select(ID).where(NAME.eq("mine")))).isEqualTo(1_000L);
    }

    @Test
    @Requires(Feature.AUTO_INCREMENT)
    void givenValueIsTakenByAutoIncrement() {
        run(insert(SERIAL).set(SERIAL_ID, 2_000).set(SERIAL_NAME, "mine"));

        assertThat(one(select(SERIAL_ID).where(SERIAL_NAME.eq("mine")))).isEqualTo(2_000L);
    }

    @Test
    void loneIntegerKeyIsNotGenerated() {
        assertThatThrownBy(() -> run(insert(PLAIN).set(PLAIN_NAME, "a"))).isInstanceOf(NotNullViolation.class);
        connection().rollback();

        assertThat(one(select(count()).from(PLAIN))).isEqualTo(0L);
        run(insert(PLAIN).set(PLAIN_ID, 1).set(PLAIN_NAME, "a"));
        assertThat(one(select(PLAIN_ID))).isEqualTo(1L);
    }

    @Test
    @Requires(Feature.INSERT_RETURNING)
    void keyComesBackWithTheInsert() {
        Long first = one(insert(IDENTITY).set(NAME, "a").returning(ID));
        Long second = one(insert(IDENTITY).set(NAME, "b").returning(ID));

        assertThat(second).isGreaterThan(first);
        assertThat(one(select(NAME).where(ID.eq(first)))).isEqualTo("a");
    }

    @Test
    @Requires(Feature.INSERT_RETURNING)
    void keysOfManyRowsComeBackInInputOrder() {
        List<String> names = IntStream.range(0, 2_500).mapToObj(i -> "n" + i).toList();
        var rows = all(insert(IDENTITY)
                .values(names, (row, name) -> row.set(NAME, name))
                .returning(ID, NAME));

        assertThat(rows).extracting(row -> row.get(NAME)).containsExactlyElementsOf(names);
        assertThat(new HashSet<>(rows.stream().map(row -> row.get(ID)).toList()))
                .hasSize(2_500);
        assertThat(one(select(NAME).where(ID.eq(rows.get(2_499).get(ID))))).isEqualTo("n2499");
    }

    @Test
    @Requires(Feature.IDENTITY_OPTIONS)
    void identityStartsAndStepsAsSaid() {
        Table<?> table = Table.named("with_options");
        LongColumn id = table.bigint("id")
                .identity(Identity.byDefault().start(100).increment(5))
                .primaryKey();
        Column<String> name = table.varchar("name", 20);
        MetaData.of(table).createAll(connection());
        run(insert(table).set(name, "a"));
        run(insert(table).set(name, "b"));

        assertThat(all(select(id).orderBy(id))).containsExactly(100L, 105L);
        MetaData.of(table).dropAll(connection());
        connection().commit();
    }

    @Test
    @Requires({Feature.IDENTITY_OPTIONS, Feature.IDENTITY_ALWAYS})
    void identityAlwaysRefusesAGivenValue() {
        Table<?> table = Table.named("with_always");
        LongColumn id = table.bigint("id").identity(Identity.always()).primaryKey();
        Column<String> name = table.varchar("name", 20);
        MetaData.of(table).createAll(engine());

        assertThatThrownBy(() -> run(insert(table).set(id, 1).set(name, "a"))).isInstanceOf(DatabaseException.class);
        connection().rollback();
        MetaData.of(table).dropAll(connection());
        connection().commit();
    }
}
