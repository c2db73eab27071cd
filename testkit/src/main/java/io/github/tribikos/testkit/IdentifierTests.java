package io.github.tribikos.testkit;

import static io.github.tribikos.sql.Sql.insert;
import static io.github.tribikos.sql.Sql.literal;
import static io.github.tribikos.sql.Sql.select;
import static io.github.tribikos.sql.Sql.update;
import static io.github.tribikos.testkit.Library.Books.BOOKS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Named.named;

import io.github.tribikos.compile.Feature;
import io.github.tribikos.error.ArgumentException;
import io.github.tribikos.error.TribikosException;
import io.github.tribikos.schema.Column;
import io.github.tribikos.schema.LongColumn;
import io.github.tribikos.schema.MetaData;
import io.github.tribikos.schema.Table;
import io.github.tribikos.sql.Quoting;
import io.github.tribikos.sql.Row;
import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Names of tables, columns, aliases and labels: whatever they hold, they name what they say or are refused before sending. */
abstract class IdentifierTests extends Topic {
    IdentifierTests(DialectCompliance suite) {
        super(suite);
    }

    static Stream<Named<String>> hostile() {
        return Stream.of(
                named("quote", "a\"b"),
                named("apostrophe", "it's"),
                named("space", "a b"),
                named("comment", "a;-- b"),
                named("accent", "d\u00e9j\u00e0"),
                named("Chinese", "\u4e66\u7c4d"),
                named("emoji", "book\ud83d\udcda"),
                named("keyword", "select"),
                named("capitals", "MixedCase"),
                named("dot", "a.b"),
                named("tab", "a\tb"),
                named("question mark", "a?b"),
                named("backslash", "a\\b"),
                named("newline", "a\nb"),
                named("percent", "a%d$s"),
                named("colon", "a:p"),
                named("backtick and brackets", "a`[b]"),
                named("digit first", "1st"),
                named("underscore first", "_a"));
    }

    /** Whether the database declares to take the name. */
    private boolean isTaken(String name) {
        return capabilities().supports(Feature.SUPPLEMENTARY_NAMES)
                || name.chars().noneMatch(c -> Character.isSurrogate((char) c));
    }

    private void refusedUnlessTaken(String name, Runnable use) {
        if (isTaken(name)) {
            use.run();
        } else {
            assertThatThrownBy(use::run).isInstanceOf(ArgumentException.class).hasMessageContaining(name);
        }
    }

    private void inTable(String tableName, String columnName, String value) {
        Table<?> table = Table.named(tableName);
        LongColumn id = table.bigint("id").primaryKey();
        Column<String> column = table.varchar(columnName, 20);
        MetaData tables = MetaData.of(table);
        tables.createAll(engine());
        try {
            assertThat(engine().hasTable(table)).isTrue();
            run(insert(table).set(id, 1).set(column, value));
            assertThat(all(select(column).where(column.eq(value)).orderBy(column)))
                    .containsExactly(value);
            run(update(table).set(column, "changed").where(id.eq(1)));
            assertThat(one(select(id, column)).names()).containsExactly("id", columnName);
        } finally {
            disconnect();
            tables.dropAll(engine());
        }
        assertThat(engine().hasTable(table)).isFalse();
    }

    @ParameterizedTest
    @MethodSource("hostile")
    void tableOfAnyNameIsCreatedReadAndDropped(String name) {
        refusedUnlessTaken(name, () -> inTable(name, "words", "value"));
    }

    @ParameterizedTest
    @MethodSource("hostile")
    void columnOfAnyNameIsCreatedReadAndDropped(String name) {
        refusedUnlessTaken(name, () -> inTable("with_odd_column", name, "value"));
    }

    @ParameterizedTest
    @MethodSource("hostile")
    void labelOfAnyNameComesBack(String name) {
        refusedUnlessTaken(name, () -> {
            Row row = one(select(literal("x").as(name), literal("y").as("other")));
            assertThat(row.get(name)).isEqualTo("x");
        });
    }

    @ParameterizedTest
    @MethodSource("hostile")
    void aliasOfAnyNameIsRead(String name) {
        var books = BOOKS.as(name);

        refusedUnlessTaken(
                name,
                () -> assertThat(all(select(books.title).where(books.id.eq(1)))).containsExactly("Dune"));
    }

    @Test
    void emptyNameAndNulAreRefusedAtOnce() {
        assertThatThrownBy(() -> Table.named("")).isInstanceOf(ArgumentException.class);
        assertThatThrownBy(() -> Table.named("a\0b")).isInstanceOf(ArgumentException.class);
        assertThatThrownBy(() -> Table.named("t").bigint("")).isInstanceOf(ArgumentException.class);
        assertThatThrownBy(() -> Table.named("t").bigint("a\0b")).isInstanceOf(ArgumentException.class);
        assertThatThrownBy(() -> BOOKS.as("a\0b")).isInstanceOf(ArgumentException.class);
        assertThatThrownBy(() -> BOOKS.id.as("")).isInstanceOf(ArgumentException.class);
    }

    @Test
    void namesThatDifferInTheirCaseAreTwoNames() {
        Table<?> table = Table.named("with_cases");
        LongColumn id = table.bigint("id").primaryKey();
        Column<String> lower = table.varchar("word", 20);
        MetaData tables = MetaData.of(table);
        tables.createAll(engine());
        try {
            run(insert(table).set(id, 1).set(lower, "x"));
            assertThat(one(select(lower.as("Word"), lower.as("WORD"))).names()).containsExactly("Word", "WORD");
        } finally {
            disconnect();
            tables.dropAll(engine());
        }
    }

    @Test
    void nameOfTheGreatestLengthIsKeptWhole() {
        int longest = Math.min(capabilities().maxIdentifierLength(), 1_000);

        inTable("t".repeat(longest), "c".repeat(longest), "value");
    }

    @Test
    void longerNameIsRefusedAndNeverCut() {
        int longest = capabilities().maxIdentifierLength();
        if (longest <= 1_000) {
            assertThatThrownBy(() -> inTable("t".repeat(longest + 1), "words", "value"))
                    .isInstanceOf(ArgumentException.class)
                    .hasMessageContaining(String.valueOf(longest));
            assertThatThrownBy(() -> inTable("short_name", "c".repeat(longest + 1), "value"))
                    .isInstanceOf(ArgumentException.class);
        }
    }

    @Test
    void lengthOfANameCountsInBytes() {
        int longest = Math.min(capabilities().maxIdentifierLength(), 1_000);
        String name = "\u4e66".repeat(longest / 3 + 1);
        assertThat(name.getBytes(StandardCharsets.UTF_8).length).isGreaterThan(longest);
        try {
            inTable(name, "words", "value");
        } catch (ArgumentException refused) {
            assertThat(refused).hasMessageContaining("bytes");
        }
    }

    @Test
    void twoLongGeneratedNamesStayTwo() {
        String prefix = "a_rather_long_table_name_that_goes_on_and_on_";
        Table<?> table = Table.named(prefix + "for_names");
        table.bigint("id").primaryKey();
        table.varchar("a_column_with_a_long_name_1", 20).index();
        table.varchar("a_column_with_a_long_name_2", 20).index();
        MetaData tables = MetaData.of(table);
        try {
            tables.createAll(engine());
            assertThat(engine().hasTable(table)).isTrue();
        } catch (TribikosException refused) {
            assertThat(refused).isInstanceOf(ArgumentException.class);
        } finally {
            tables.dropAll(engine());
        }
    }

    @Test
    void namesAreQuotedAsTheyAreTold() {
        Table<?> odd = Table.named("quoted_or_not");
        odd.quoting(Quoting.ALWAYS);
        var id = odd.bigint("id").primaryKey().quoting(Quoting.ALWAYS);
        var mixed = odd.varchar("MixedCol", 10).quoting(Quoting.NEVER);
        MetaData tables = MetaData.of(odd);
        tables.createAll(engine());
        run(insert(odd).set(id, 1).set(mixed, "a"));
        run(update(odd).set(mixed, "b").where(mixed.eq("a")));
        var inner = select(id, mixed).as("s");

        assertThat(all(select(inner.get(mixed)).where(inner.get(id).eq(1)))).containsExactly("b");
        connection().commit();
        tables.dropAll(engine());
    }
}
