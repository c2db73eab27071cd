package io.github.tribikos.it.reflection;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.tribikos.engine.Engine;
import io.github.tribikos.it.MariadbServer;
import io.github.tribikos.it.PostgresqlServer;
import io.github.tribikos.reflect.Inspector;
import io.github.tribikos.reflect.Reflection;
import io.github.tribikos.reflect.SchemaDiff;
import io.github.tribikos.schema.MetaData;
import io.github.tribikos.schema.Table;
import io.github.tribikos.testkit.DatabaseUnderTest;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Two databases as others make them, one of films for rent and one of a trade, in the words of each database: what is reflected of them is no
 * different from what is there, nor from what it creates in an empty database.
 */
class SampleDatabasesTest {
    @TempDir
    static Path folder;

    @Test
    @Tag("database:sqlite")
    void sqlite() {
        Supplier<DatabaseUnderTest> databases =
                () -> DatabaseUnderTest.at("sqlite:///" + folder.resolve(DatabaseUnderTest.randomName() + ".db"));

        assertThat(warnings(databases, "rental.sqlite")).isEqualTo("user, made, anything");
        assertThat(warnings(databases, "trade.sqlite")).isEqualTo("Credit, Photo, Discontinued, Sub Total");
    }

    @Test
    @Tag("database:h2")
    void h2() {
        Supplier<DatabaseUnderTest> databases =
                () -> DatabaseUnderTest.at("jdbc:h2:mem:" + DatabaseUnderTest.randomName() + ";DB_CLOSE_DELAY=-1");

        assertThat(warnings(databases, "rental.h2")).isEmpty();
        assertThat(warnings(databases, "trade.h2")).isEmpty();
    }

    @Test
    @Tag("database:duckdb")
    void duckdb() {
        Supplier<DatabaseUnderTest> databases = () -> DatabaseUnderTest.at("duckdb:///:memory:");

        assertThat(warnings(databases, "rental.duckdb")).isEqualTo("actor_id, features, actor_id");
        assertThat(warnings(databases, "trade.duckdb")).isEqualTo("Codes");
    }

    @Test
    @Tag("database:postgresql")
    void postgresql() {
        Supplier<DatabaseUnderTest> databases = () -> DatabaseUnderTest.ownOnServer(PostgresqlServer.url());

        assertThat(warnings(databases, "rental.postgresql")).isEqualTo("user");
        assertThat(warnings(databases, "trade.postgresql")).isEqualTo("Credit");
    }

    @Test
    @Tag("database:mariadb")
    void mariadb() {
        Supplier<DatabaseUnderTest> databases = () -> DatabaseUnderTest.ownOnServer(MariadbServer.url());

        assertThat(warnings(databases, "rental.mariadb")).isEqualTo("place");
        assertThat(warnings(databases, "trade.mariadb")).isEmpty();
    }

    /** Holds the laws, and returns the columns of a type that the dialect does not know: the warnings are about no more. */
    private static String warnings(Supplier<DatabaseUnderTest> databases, String sample) {
        List<String> statements = statements(sample);
        try (DatabaseUnderTest original = databases.get();
                DatabaseUnderTest copy = databases.get()) {
            ForeignDatabase.run(original.engine(), statements.toArray(String[]::new));
            Inspector inspector = Inspector.of(original.engine());
            MetaData reflected = inspector.reflect();
            assertThat(inspector.failures()).isEmpty();
            assertThat(inspector.reflect(Reflection.all().views()).tables())
                    .hasSize(reflected.tables().size()
                            + inspector.views().size()
                            + inspector.materializedViews().size());
            assertThat(SchemaDiff.between(reflected, inspector).toString())
                    .as(sample)
                    .isEmpty();

            ForeignDatabase.run(
                    copy.engine(),
                    statements.stream().filter(SampleDatabasesTest::isBefore).toArray(String[]::new));
            reflected.createAll(copy.engine());
            holdCopy(sample, reflected, original.engine(), copy.engine());
            return String.join(
                    ", ",
                    inspector.warnings().stream()
                            .distinct()
                            .map(SampleDatabasesTest::column)
                            .toList());
        }
    }

    private static void holdCopy(String sample, MetaData reflected, Engine original, Engine copy) {
        Inspector inspector = Inspector.of(copy);
        assertThat(SchemaDiff.between(reflected, inspector).toString())
                .as(sample)
                .isEmpty();
        MetaData again = inspector.reflect();
        assertThat(again.tables())
                .extracting(Table::toString)
                .containsExactlyInAnyOrderElementsOf(
                        reflected.tables().stream().map(Table::toString).toList());
        assertThat(SchemaDiff.between(again, Inspector.of(original)).toString())
                .as(sample)
                .isEmpty();
    }

    private static String column(String warning) {
        assertThat(warning).contains(": column \"");
        return warning.substring(warning.indexOf(": column \"") + 10).replaceFirst("\".*", "");
    }

    /** Whether a statement makes what tables are made with. */
    private static boolean isBefore(String statement) {
        return statement.matches("(?s)create (schema|type|domain|sequence) .*");
    }

    /** The statements of a sample, with an empty line between two. */
    private static List<String> statements(String sample) {
        try (InputStream file = SampleDatabasesTest.class.getResourceAsStream("/foreign/" + sample + ".sql")) {
            String text = new String(Objects.requireNonNull(file, sample).readAllBytes(), StandardCharsets.UTF_8);
            return Arrays.asList(text.strip().split("\\n\\n"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
