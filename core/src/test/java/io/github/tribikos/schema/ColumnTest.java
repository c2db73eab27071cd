package io.github.tribikos.schema;

import static io.github.tribikos.type.Types.BIGINT;
import static io.github.tribikos.type.Types.INTEGER;
import static io.github.tribikos.type.Types.SMALLINT;
import static io.github.tribikos.type.Types.VARCHAR;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.tribikos.error.ArgumentException;
import io.github.tribikos.error.StateException;
import io.github.tribikos.sql.ColumnDefault;
import io.github.tribikos.sql.Functions;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ColumnTest {
    private final Table<?> table = Table.named("t");

    private static void refused(ThrowingCallable call, String message) {
        assertThatThrownBy(call).isInstanceOf(ArgumentException.class).hasMessage(message);
    }

    @Test
    void theTypeDecidesTheKindOfColumn() {
        LongColumn big = table.column("big", BIGINT);
        Column<Integer> plain = table.column("plain", INTEGER);
        NumberColumn<Short> small = table.column("small", SMALLINT);
        Column<String> name = table.column("name", VARCHAR(9));
        NullableLongColumn none = table.bigint("none").nullable();
        Column<@Nullable Long> natural = none;

        assertThat(List.of(big, plain, small, name, natural))
                .extracting(column -> column.type().toString())
                .containsExactly("BIGINT", "INTEGER", "SMALLINT", "VARCHAR(9)", "BIGINT");
        assertThat(big.gt(1).type()).isEqualTo(small.gt(1).type());
    }

    @Test
    void shortFormsGiveTheStandardTypes() {
        table.bool("a");
        table.character("b", 2);
        table.blob("c");
        Column<LocalDate> date = table.date("d");
        Column<Instant> instant = table.instant("e");
        Column<UUID> uuid = table.uuid("f");
        Column<TimeUnit> unit = table.enumOf("g", TimeUnit.class);
        table.doublePrecision("h");

        assertThat(List.of(date, instant, uuid, unit)).extracting(Column::name).containsExactly("d", "e", "f", "g");
        assertThat(table.columns())
                .extracting(column -> column.type().toString())
                .containsExactly(
                        "BOOLEAN",
                        "CHAR(2)",
                        "BLOB",
                        "DATE",
                        "TIMESTAMP WITH TIME ZONE",
                        "UUID",
                        "VARCHAR(12)",
                        "DOUBLE PRECISION");
    }

    @Test
    void aColumnIsNotNullUnlessItSaysOtherwise() {
        assertThat(table.text("a").isNullable()).isFalse();
        assertThat(table.text("b").nullable().isNullable()).isTrue();
    }

    @Test
    void eachCallReplacesTheColumnInItsTable() {
        Column<String> first = table.text("a");
        Column<String> last = first.unique().comment("words");

        assertThat(table.columns()).containsExactly(last);
        assertThat(table.get("a")).isSameAs(last);
        assertThat(last.comment()).isEqualTo("words");
        assertThat(first.comment()).isNull();
    }

    @Test
    void aReplacedColumnIsNotChangedAgain() {
        Column<String> first = table.text("a");
        first.unique();

        assertThatThrownBy(first::nullable)
                .isInstanceOf(StateException.class)
                .hasMessage("Column \"t.a\" has been changed already. Go on from what the last call returned.");
    }

    @Test
    void defaultsAreMadeOncePerRowOrRendered() {
        Column<String> status = table.text("status").defaultTo("open");
        Column<UUID> key = table.uuid("key").defaultTo(UUID::randomUUID);
        LongColumn count = table.bigint("count").defaultTo(1);
        Column<Instant> made = table.instant("made").defaultSql(Functions.currentTimestamp());

        List<ColumnDefault> defaults = table.columnDefaults();
        assertThat(defaults).extracting(ColumnDefault::column).containsExactly(status, key, count, made);
        assertThat(defaults.get(0).client())
                .isNotNull()
                .satisfies(make -> assertThat(make.get()).isEqualTo("open"));
        assertThat(defaults.get(1).client())
                .isNotNull()
                .satisfies(make -> assertThat(make.get()).isNotEqualTo(make.get()));
        assertThat(defaults.get(2).client())
                .isNotNull()
                .satisfies(make -> assertThat(make.get()).isEqualTo(1L));
        assertThat(defaults.get(3).client()).isNull();
        assertThat(defaults.get(3).expression()).isNotNull();
    }

    @Test
    void aServerDefaultIsNothingForAnInsert() {
        assertThat(table.integer("n").serverDefault(7).serverDefault()).isNotNull();
        assertThat(table.columnDefaults()).isEmpty();
    }

    @Test
    void namesAreCheckedAtOnce() {
        refused(() -> table.text(""), "The name of a column of table \"t\" must not be empty.");
        refused(() -> table.text("a\0b"), "The name of a column of table \"t\" must not hold a NUL character.");
        refused(() -> Table.named(""), "The name of a table must not be empty.");
        refused(() -> Table.named("", "t"), "The name of a schema must not be empty.");
        table.text("a");
        refused(() -> table.integer("a"), "Table \"t\" has two columns named \"a\".");
        refused(() -> table.text("c").comment("a\0b"), "A comment must not hold a NUL character.");
    }

    @Test
    void aPrimaryKeyIsNeverNullable() {
        String message = "Column \"t.id\" is in the primary key, so it cannot be nullable.";
        refused(() -> Table.named("t").bigint("id").primaryKey().nullable(), message);
        refused(() -> Table.named("t").bigint("id").nullable().primaryKey(), message);
        refused(
                () -> {
                    Table<?> named = Table.named("t");
                    named.primaryKey(named.bigint("id").nullable());
                },
                message);
        refused(
                () -> {
                    Table<?> late = Table.named("t");
                    LongColumn id = late.bigint("id");
                    late.primaryKey(id);
                    id.nullable();
                    late.columns();
                },
                message);
    }

    @Test
    void onlyIntegersAreGenerated() {
        refused(
                () -> table.varchar("name", 9).identity(),
                "Column \"t.name\" is VARCHAR(9). Only SMALLINT, INTEGER and BIGINT columns can be generated by identity() or"
                        + " autoIncrement().");
        assertThat(table.column("mapped", BIGINT.as(String.class, String::valueOf, Long::valueOf))
                        .identity()
                        .isGenerated())
                .isTrue();
    }

    @Test
    void aTableHasOneGeneratedColumnOfAKind() {
        table.bigint("id").identity();
        refused(
                () -> table.integer("n").identity(),
                "Table \"t\" has two columns with identity(), \"id\" and \"n\". A table can have one.");
        table.integer("a").autoIncrement();
        refused(
                () -> table.integer("b").autoIncrement(),
                "Table \"t\" has two columns with autoIncrement(), \"a\" and \"b\". A table can have one.");
        refused(
                () -> Table.named("t").integer("c").autoIncrement().identity(),
                "Column \"t.c\" has both identity() and autoIncrement(). Choose one.");
    }

    @Test
    void aGeneratedColumnHasNoDefault() {
        String message = "Column \"t.id\" is generated by the database, so it cannot have a default.";
        refused(() -> Table.named("t").bigint("id").identity().defaultTo(1), message);
        refused(() -> Table.named("t").bigint("id").serverDefault(1).identity(), message);
    }

    @Test
    void anActionNeedsAForeignKey() {
        refused(
                () -> table.bigint("author_id").onDelete(ReferentialAction.CASCADE),
                "Column \"t.author_id\" has no foreign key yet. Call references(...) before onDelete(...).");
        LongColumn id = table.bigint("id").primaryKey();
        refused(
                () -> table.bigint("parent").references(() -> id).references(() -> id),
                "Column \"t.parent\" refers to a column already. Declare another foreign key with the table's foreignKey(...).");
    }

    @Test
    void aCheckSeesItsColumn() {
        Column<Integer> stars = table.integer("stars").check("ck_stars", column -> column.between(1, 5));

        assertThat(stars.checks()).hasSize(1);
        assertThat(stars.checks().get(0).name()).isEqualTo("ck_stars");
        assertThat(stars.checks().get(0).table()).isSameAs(table);
    }

    @Test
    void aMissingColumnIsNamedWithTheOneThatWasMeant() {
        table.text("email");
        table.text("name");
        refused(
                () -> table.get("emial"),
                "Table \"t\" has no column \"emial\". Did you mean \"email\"? Columns: email, name.");
    }

    @Test
    void identityOptionsKnowTheirClause() {
        assertThat(Identity.byDefault()).hasToString("GENERATED BY DEFAULT AS IDENTITY");
        assertThat(Identity.byDefault().start(100).increment(5))
                .hasToString("GENERATED BY DEFAULT AS IDENTITY (INCREMENT BY 5 START WITH 100)");
        assertThat(Identity.always().min(1).max(999).cache(10).cycle())
                .hasToString("GENERATED ALWAYS AS IDENTITY (MINVALUE 1 MAXVALUE 999 CACHE 10 CYCLE)");
        refused(() -> Identity.always().increment(0), "The increment of an identity column must not be 0.");
        refused(() -> Identity.always().cache(0), "An identity column caches 1 value or more, but 0 was given.");
    }
}
