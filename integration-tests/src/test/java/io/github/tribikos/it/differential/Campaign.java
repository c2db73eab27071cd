package io.github.tribikos.it.differential;

import static io.github.tribikos.sql.Functions.count;
import static io.github.tribikos.sql.Functions.sum;
import static io.github.tribikos.sql.Sql.caseWhen;
import static io.github.tribikos.sql.Sql.text;

import io.github.tribikos.engine.Connection;
import io.github.tribikos.engine.Engine;
import io.github.tribikos.error.TribikosException;
import io.github.tribikos.it.Servers;
import io.github.tribikos.it.differential.Generator.Generated;
import io.github.tribikos.sql.Condition;
import io.github.tribikos.sql.Query;
import io.github.tribikos.sql.Row;
import io.github.tribikos.sql.Select;
import io.github.tribikos.testkit.DatabaseUnderTest;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.opentest4j.TestAbortedException;

/**
 * Runs generated queries on databases of its own, and collects what differs. Beside the same rows everywhere it holds three laws,
 * of each query on one of the databases: a condition splits the rows into those where it is true, false and NULL (TLP); counting
 * where it is true is summing up (NoREC); values that are bound and values that are written out are the same.
 */
final class Campaign {
    private static final int PER_SCHEMA = 100;
    private static final long QUERIES_APART = 1_000_000;
    private static final int REPORTED = 6;

    private final Map<String, DatabaseUnderTest> databases = new LinkedHashMap<>();
    private final List<String> differences = new ArrayList<>();
    private int tried;
    private int withRows;

    private Campaign() {}

    /** Runs {@code wanted} queries, beginning with the schema of number {@code seed}. */
    static Campaign run(Path sqliteFile, long seed, int wanted) {
        Campaign campaign = new Campaign();
        try {
            campaign.open(sqliteFile);
            long schema = seed;
            for (int done = 0; done < wanted && campaign.differences.size() < REPORTED; done += PER_SCHEMA) {
                campaign.inSchema(schema++, Math.min(PER_SCHEMA, wanted - done));
            }
        } finally {
            campaign.databases.values().forEach(DatabaseUnderTest::close);
        }
        return campaign;
    }

    List<String> differences() {
        return differences;
    }

    int tried() {
        return tried;
    }

    int withRows() {
        return withRows;
    }

    String names() {
        return String.join(", ", databases.keySet());
    }

    private void open(Path sqliteFile) {
        add("sqlite", () -> DatabaseUnderTest.at("sqlite:///" + sqliteFile));
        add("h2", () -> DatabaseUnderTest.at("jdbc:h2:mem:" + DatabaseUnderTest.randomName()));
        add("duckdb", () -> DatabaseUnderTest.at("jdbc:duckdb:memory:" + DatabaseUnderTest.randomName()));
        add("postgresql", () -> DatabaseUnderTest.ownOnServer(Servers.postgresqlUrl()));
        add("mariadb", () -> DatabaseUnderTest.ownOnServer(Servers.mariadbUrl()));
    }

    private void add(String name, Supplier<DatabaseUnderTest> open) {
        try {
            databases.put(name, open.get());
        } catch (TestAbortedException none) {
            System.out.println("Differential test without " + name + ": " + none.getMessage());
        }
    }

    private void inSchema(long seed, int queries) {
        World world = new World(seed);
        Generator generator = new Generator(world);
        Map<String, Connection> connections = new LinkedHashMap<>();
        try {
            databases.forEach((name, database) -> connections.put(name, filled(world, database.engine())));
            for (int i = 0; i < queries; i++) {
                long number = seed * QUERIES_APART + i;
                compare(connections, generator.query(number), number);
            }
        } finally {
            connections.values().forEach(Connection::close);
            databases.values().forEach(database -> world.metaData().dropAll(database.engine()));
        }
    }

    private static Connection filled(World world, Engine engine) {
        world.metaData().createAll(engine);
        engine.begin(world::fill);
        return engine.connect();
    }

    private void compare(Map<String, Connection> connections, Generated generated, long number) {
        String where = "query " + number + " of schema " + number / QUERIES_APART;
        Map<String, Object> answers = new LinkedHashMap<>();
        connections.forEach((name, connection) -> answers.put(name, answer(connection, generated)));
        Object expected = List.copyOf(answers.values()).get(0);
        tried++;
        withRows += expected instanceof List<?> rows && !rows.isEmpty() ? 1 : 0;
        connections.forEach((name, connection) -> {
            Object answer = answers.getOrDefault(name, "");
            if (!answer.equals(expected) || answer instanceof String) {
                report(where + " on " + name, expected, answer, written(connection, generated.query()));
            }
        });
        Map.Entry<String, Connection> one =
                List.copyOf(connections.entrySet()).get((int) (number % connections.size()));
        laws(one.getValue(), generated, where + " on " + one.getKey());
    }

    /** The rows, or the error as text. */
    private static Object answer(Connection connection, Generated generated) {
        try {
            return rows(connection, generated.query(), generated.isOrdered());
        } catch (TribikosException e) {
            connection.rollback();
            return e.toString();
        }
    }

    private static List<List<Object>> rows(Connection connection, Query<Row> query, boolean isOrdered) {
        List<List<Object>> rows = new ArrayList<>();
        for (Row row : connection.execute(query)) {
            rows.add(IntStream.range(0, row.size())
                    .mapToObj(i -> plain(row.get(i)))
                    .toList());
        }
        if (!isOrdered) {
            sort(rows);
        }
        return rows;
    }

    private static void sort(List<List<Object>> rows) {
        rows.sort(Comparator.comparing(List::toString));
    }

    private static Object plain(@Nullable Object value) {
        if (value instanceof Number number) {
            BigDecimal exact = new BigDecimal(number.toString());
            return exact.signum() == 0 ? BigDecimal.ZERO : exact.stripTrailingZeros();
        }
        return value == null ? "NULL" : value;
    }

    private static String written(Connection connection, Query<?> query) {
        return query.sqlWithLiterals(connection.engine().dialect());
    }

    private void laws(Connection connection, Generated generated, String where) {
        try {
            Query<Row> query = generated.query();
            String written = written(connection, query);
            Query<Row> literal =
                    text(written.replace("\\", "\\\\").replace(":", "\\:")).columns(query.selectable());
            check(
                    where + ", written out",
                    rows(connection, query, generated.isOrdered()),
                    rows(connection, literal, generated.isOrdered()),
                    written);
            Select<Row> all = generated.rows();
            Condition condition = generated.condition();
            if (all != null && condition != null) {
                partition(connection, all, condition, where);
            }
        } catch (TribikosException e) {
            connection.rollback();
            differences.add(where + ": " + e);
        }
    }

    private void partition(Connection connection, Select<Row> all, Condition condition, String where) {
        String sql = written(connection, all.where(condition));
        List<List<Object>> parts = new ArrayList<>(rows(connection, all.where(condition), false));
        long counted = parts.size();
        parts.addAll(rows(connection, all.where(condition.not()), false));
        parts.addAll(rows(connection, all.where(condition.isNull()), false));
        sort(parts);
        check(where + ", in three parts", rows(connection, all, false), parts, sql);
        Long summed = connection
                .execute(all.withOnlyColumns(sum(caseWhen(condition, 1L).otherwise(0L))))
                .one();
        Long count = connection
                .execute(all.withOnlyColumns(count()).where(condition))
                .one();
        check(
                where + ", counted and summed up",
                List.of(counted, counted),
                List.of(count, summed == null ? 0L : summed),
                sql);
    }

    private void check(String where, List<?> expected, List<?> actual, String sql) {
        if (!expected.equals(actual)) {
            report(where, expected, actual, sql);
        }
    }

    private void report(String where, Object expected, Object actual, String sql) {
        differences.add(where + ": " + sql + "\n  gives " + actual + "\n  and not " + expected);
    }
}
