package io.github.tribikos.examples.tpch;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.tribikos.engine.Connection;
import io.github.tribikos.engine.Engine;
import io.github.tribikos.sql.Query;
import io.github.tribikos.sql.Row;
import java.math.BigDecimal;
import java.math.MathContext;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.TestInstance;

/** Each query gives the rows that the specification's own SQL gives on the same database. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class TpchTest {
    private static final double SCALE = 0.01;
    private static final MathContext DIGITS = new MathContext(9);

    private final UnaryOperator<String> spelling;
    private @Nullable Engine engine;

    /** {@code spelling} puts the specification's SQL into the words of the database. */
    TpchTest(UnaryOperator<String> spelling) {
        this.spelling = spelling;
    }

    abstract Engine open() throws Exception;

    @BeforeAll
    void fill() throws Exception {
        engine = open();
        TpchData.create(engine, SCALE, 1);
    }

    @AfterAll
    void close() throws Exception {
        if (engine != null) {
            engine.close();
        }
    }

    @TestFactory
    Stream<DynamicTest> queryGivesTheRowsOfTheSpecification() {
        List<String> texts = TpchSpecification.queries();
        List<Query<?>> queries = TpchQueries.all(SCALE);
        assertThat(queries).hasSameSizeAs(texts);
        return java.util.stream.IntStream.range(0, texts.size())
                .mapToObj(i -> DynamicTest.dynamicTest(
                        "Q" + (i + 1), () -> compare(queries.get(i), spelling.apply(texts.get(i)))));
    }

    private void compare(Query<?> query, String sql) {
        try (Connection connection = Objects.requireNonNull(engine).connect()) {
            List<List<String>> expected = connection.unwrapped(driver -> rows(driver.createStatement(), sql));
            List<List<String>> found = new ArrayList<>();
            for (Object row : connection.execute(query)) {
                found.add(cells(row));
            }
            assertThat(expected).as("the specification's rows").isNotEmpty();
            assertThat(found).isEqualTo(expected);
        }
    }

    private static List<String> cells(@Nullable Object value) {
        if (!(value instanceof Row row)) {
            return Arrays.asList(cell(value));
        }
        List<String> cells = new ArrayList<>();
        for (int i = 0; i < row.size(); i++) {
            cells.add(cell(row.get(i)));
        }
        return cells;
    }

    private static List<List<String>> rows(Statement statement, String sql) throws SQLException {
        List<List<String>> rows = new ArrayList<>();
        try (statement;
                ResultSet result = statement.executeQuery(sql)) {
            while (result.next()) {
                List<String> cells = new ArrayList<>();
                for (int i = 1; i <= result.getMetaData().getColumnCount(); i++) {
                    cells.add(cell(result.getObject(i)));
                }
                rows.add(cells);
            }
        }
        return rows;
    }

    /** Numbers to nine digits, as SQLite reckons with floating point; dates as ISO 8601 writes them. */
    private static String cell(@Nullable Object value) {
        if (value instanceof Number number) {
            return new BigDecimal(number.toString())
                    .round(DIGITS)
                    .stripTrailingZeros()
                    .toPlainString();
        }
        return String.valueOf(value);
    }
}
