package io.github.tribikos.it;

import static io.github.tribikos.sql.Sql.insert;
import static io.github.tribikos.sql.Sql.select;
import static io.github.tribikos.sql.Sql.text;
import static io.github.tribikos.sql.Sql.update;
import static io.github.tribikos.type.Types.ARRAY;
import static io.github.tribikos.type.Types.INTERVAL;
import static io.github.tribikos.type.Types.INTERVAL_MONTHS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.tribikos.engine.Connection;
import io.github.tribikos.error.DataError;
import io.github.tribikos.postgresql.PostgresInterval;
import io.github.tribikos.postgresql.PostgresTypes;
import io.github.tribikos.postgresql.Range;
import io.github.tribikos.schema.Column;
import io.github.tribikos.schema.LongColumn;
import io.github.tribikos.schema.MetaData;
import io.github.tribikos.schema.Table;
import io.github.tribikos.testkit.DatabaseUnderTest;
import io.github.tribikos.type.Types;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.Period;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** PostgreSQL's own types where they need more than a column: extensions, types that are created, arrays of them. */
@Tag("database:postgresql")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PostgresTypesTest {
    enum Mood {
        OK,
        SAD
    }

    private @Nullable DatabaseUnderTest database;
    private @Nullable Connection opened;

    @BeforeAll
    void create() {
        database = DatabaseUnderTest.ownOnServer(PostgresqlServer.url());
    }

    @AfterAll
    void drop() {
        if (database != null) {
            database.close();
        }
    }

    @AfterEach
    void rollback() {
        if (opened != null) {
            opened.close();
        }
    }

    private Connection connection() {
        if (database == null) {
            throw new IllegalStateException("no database");
        }
        Connection fresh = database.engine().connect();
        opened = fresh;
        return fresh;
    }

    private <T> @Nullable T keptIn(Connection connection, Column<@Nullable T> column, T value) {
        MetaData.of(column.from()).createAll(connection);
        LongColumn id = (LongColumn) column.from().get("id");
        connection.execute(insert(column.from()).set(id, 1).set(column, value));
        return connection.execute(select(column)).one();
    }

    private static Table<?> table() {
        Table<?> table = Table.named("own_types");
        table.bigint("id").primaryKey();
        return table;
    }

    @Test
    void hstoreIsAMap() {
        Connection connection = connection();
        extension(connection, "hstore", "CREATE EXTENSION hstore");
        Column<@Nullable Map<String, @Nullable String>> column =
                table().column("c", PostgresTypes.HSTORE).nullable();
        Map<String, @Nullable String> map = new LinkedHashMap<>();
        map.put("", "");
        map.put("a \"quoted\" \\ key", "=> , NULL");
        map.put("null", null);
        map.put("text", "NULL");
        map.put("\u4e66", "\ud83d\ude00");

        assertThat(keptIn(connection, column, map)).isEqualTo(map);
    }

    @Test
    void emptyHstoreIsNotNull() {
        Connection connection = connection();
        extension(connection, "hstore", "CREATE EXTENSION hstore");
        Column<@Nullable Map<String, @Nullable String>> column =
                table().column("c", PostgresTypes.HSTORE).nullable();

        assertThat(keptIn(connection, column, Map.of())).isEmpty();
    }

    @Test
    void citextComparesWithoutCase() {
        Connection connection = connection();
        extension(connection, "citext", "CREATE EXTENSION citext");
        Column<@Nullable String> column =
                table().column("c", PostgresTypes.CITEXT).nullable();

        assertThat(keptIn(connection, column, "Ada")).isEqualTo("Ada");
        assertThat(connection.execute(select(column).where(column.eq("aDA"))).all())
                .containsExactly("Ada");
    }

    @Test
    void nativeEnumIsKept() {
        Connection connection = connection();
        connection.execute(text("CREATE TYPE mood AS ENUM ('OK', 'SAD', 'NEW')"));
        Column<@Nullable Mood> column =
                table().column("c", PostgresTypes.ENUM("mood", Mood.class)).nullable();

        assertThat(keptIn(connection, column, Mood.SAD)).isEqualTo(Mood.SAD);
        connection.execute(text("UPDATE own_types SET c = 'NEW'"));
        assertThatThrownBy(() -> connection.execute(select(column)).one())
                .isInstanceOf(DataError.class)
                .hasMessageContaining("no constant of the enum Mood");
    }

    @Test
    void arraysOfOwnTypes() {
        Connection connection = connection();
        Column<@Nullable List<Range<Integer>>> column =
                table().column("c", ARRAY(PostgresTypes.INT4RANGE)).nullable();
        List<Range<Integer>> ranges = List.of(Range.closedOpen(1, 2), Range.empty(), Range.all());

        assertThat(keptIn(connection, column, ranges)).isEqualTo(ranges);
    }

    @Test
    void arraysOfTypesThatTravelAsText() {
        Connection connection = connection();
        Table<?> table = table();
        Column<@Nullable List<Duration>> durations =
                table.column("c", ARRAY(INTERVAL)).nullable();
        Column<@Nullable List<@Nullable OffsetDateTime>> times =
                table.column("d", ARRAY(Types.TIMESTAMP_TZ).nullableElements()).nullable();
        Column<@Nullable List<String>> documents =
                table.column("e", ARRAY(Types.JSON)).nullable();
        List<Duration> values = List.of(Duration.ofMillis(-1500), Duration.ZERO, Duration.ofDays(400));

        assertThat(keptIn(connection, durations, values)).isEqualTo(values);
        List<@Nullable OffsetDateTime> instants =
                Arrays.asList(OffsetDateTime.parse("-0043-03-15T12:00:00.000001Z"), null);
        connection.execute(update(table).set(times, instants).set(documents, List.of("{\"a\": 1}", "null")));
        for (int i = 0; i < 8; i++) { // from the sixth time on in binary
            assertThat(connection.execute(select(times)).one()).isEqualTo(instants);
            assertThat(connection.execute(select(documents)).one()).containsExactly("{\"a\": 1}", "null");
        }
    }

    @Test
    void intervalOfSeveralFieldsIsNeitherDurationNorPeriod() {
        Connection connection = connection();
        Column<@Nullable PostgresInterval> whole =
                table().column("c", PostgresTypes.INTERVAL).nullable();
        keptIn(connection, whole, new PostgresInterval(1, 1, 1));
        Column<@Nullable Duration> duration = table().column("c", INTERVAL).nullable();
        Column<@Nullable Period> period = table().column("c", INTERVAL_MONTHS).nullable();

        assertThatThrownBy(() -> connection.execute(select(duration)).one())
                .isInstanceOf(DataError.class)
                .hasMessageContaining("months");
        assertThatThrownBy(() -> connection.execute(select(period)).one())
                .isInstanceOf(DataError.class)
                .hasMessageContaining("days or hours");
    }

    private static void extension(Connection connection, String name, String create) {
        List<@Nullable String> found = connection
                .execute(text("SELECT name FROM pg_available_extensions WHERE name = :name")
                        .bind("name", name)
                        .columns(text("name").expression(Types.TEXT)))
                .all();
        assumeTrue(!found.isEmpty(), "the server has no extension " + name);
        connection.execute(text(create));
    }
}
