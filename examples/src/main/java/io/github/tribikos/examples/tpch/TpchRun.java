package io.github.tribikos.examples.tpch;

import io.github.tribikos.engine.Connection;
import io.github.tribikos.engine.Engine;
import io.github.tribikos.sql.Query;
import java.util.List;

/**
 * Creates the tables in an empty database, fills them, runs the 22 queries and prints how many rows each gave, and in how many
 * milliseconds. Arguments: the URL of the database, a SQLite database in memory unless given, and the scale, 0.01 unless given.
 */
public final class TpchRun {
    private TpchRun() {}

    /** Runs the program. */
    public static void main(String[] arguments) {
        String url = arguments.length > 0 ? arguments[0] : "sqlite:///:memory:";
        double scale = arguments.length > 1 ? Double.parseDouble(arguments[1]) : 0.01;
        try (Engine engine = Engine.create(url)) {
            long start = System.nanoTime();
            System.out.println("Filling a database of " + engine.dialect().name() + " at scale " + scale);
            TpchData.create(engine, scale, 1);
            System.out.printf("filled in %,d ms%n%n", millisSince(start));
            List<Query<?>> queries = TpchQueries.all(scale);
            for (int i = 0; i < queries.size(); i++) {
                run(engine, i + 1, queries.get(i));
            }
        }
    }

    private static void run(Engine engine, int number, Query<?> query) {
        long start = System.nanoTime();
        try (Connection connection = engine.connect()) {
            int rows = connection.execute(query).all().size();
            System.out.printf("Q%-2d  %5d rows  %,8d ms%n", number, rows, millisSince(start));
        }
    }

    private static long millisSince(long start) {
        return (System.nanoTime() - start) / 1_000_000;
    }
}
