package io.github.tribikos.it;

import static io.github.tribikos.sql.Sql.insert;
import static io.github.tribikos.sql.Sql.select;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.tribikos.engine.Connection;
import io.github.tribikos.error.CompileException;
import io.github.tribikos.error.TribikosException;
import io.github.tribikos.postgresql.PostgresCopy;
import io.github.tribikos.schema.Column;
import io.github.tribikos.schema.CreateTable;
import io.github.tribikos.schema.MetaData;
import io.github.tribikos.schema.Table;
import io.github.tribikos.testkit.DatabaseUnderTest;
import io.github.tribikos.testkit.TypeValues;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.TestInstance;

/** COPY stores of every type's values what INSERT stores, and refuses what INSERT refuses. */
@Tag("database:postgresql")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PostgresCopyTypesTest {
    private final DatabaseUnderTest database = DatabaseUnderTest.ownOnServer(PostgresqlServer.url());
    private int stored;

    @AfterAll
    void drop() {
        database.close();
    }

    @TestFactory
    Stream<DynamicTest> copyStoresWhatInsertStores() {
        List<TypeValues<?>> types = new ArrayList<>(TypeValues.standard());
        types.addAll(PostgresTypeValues.all());
        return Stream.concat(
                types.stream().map(type -> DynamicTest.dynamicTest(type.name(), () -> compare(type))),
                Stream.of(DynamicTest.dynamicTest(
                        "most of them", () -> assertThat(stored).isGreaterThan(300))));
    }

    private <T> void compare(TypeValues<T> type) {
        Table<?> table = Table.named("copied");
        Column<@Nullable T> column = table.column("c", type.type()).nullable();
        try {
            CreateTable.of(table).sql(database.engine().dialect());
        } catch (CompileException e) {
            return; // not a type of PostgreSQL's
        }
        try (Connection connection = database.engine().connect()) {
            MetaData.of(table).createAll(connection);
            type.values().forEach((label, value) -> {
                String inserted = kept(
                        connection,
                        column,
                        () -> connection.execute(insert(table).set(column, value)));
                String copied = kept(
                        connection,
                        column,
                        () -> PostgresCopy.in(
                                connection, table, Arrays.asList(value, value), (row, each) -> row.set(column, each)));
                assertThat(copied).as("%s %s", type, label).isEqualTo(inserted);
                stored += copied.startsWith("kept ") ? 1 : 0;
            });
        }
    }

    /** Says what is in the first row, or that the value was refused. */
    private static String kept(Connection connection, Column<?> column, Runnable way) {
        var before = connection.savepoint();
        try {
            way.run();
            @Nullable Object read = connection.execute(select(column)).first();
            return "kept " + Arrays.deepToString(new @Nullable Object[] {arrays(read)});
        } catch (TribikosException e) {
            return e.getClass().getSimpleName();
        } finally {
            before.rollback();
        }
    }

    /** Lists as arrays, which show the bytes in them. */
    private static @Nullable Object arrays(@Nullable Object value) {
        return value instanceof List<?> list
                ? list.stream().map(PostgresCopyTypesTest::arrays).toArray()
                : value;
    }
}
