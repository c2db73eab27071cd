package io.github.tribikos.it;

import static io.github.tribikos.sql.Sql.insert;
import static io.github.tribikos.sql.Sql.select;

import io.github.tribikos.engine.Connection;
import io.github.tribikos.engine.Engine;
import io.github.tribikos.schema.Column;
import io.github.tribikos.schema.LongColumn;
import io.github.tribikos.schema.MetaData;
import io.github.tribikos.schema.Table;
import io.github.tribikos.sql.LongExpression;
import io.github.tribikos.sql.Row;
import io.github.tribikos.sql.Select;
import java.util.Iterator;
import java.util.Objects;
import java.util.stream.LongStream;

/**
 * A program with little memory that streams 10 to the power of n rows, and prints how many there were, their sum, and how the heap
 * grew between the first and the last tenth. Its URL comes by the environment, as it may hold a password.
 */
final class StreamProbe {
    static final String URL = "TRIBIKOS_PROBE_URL";

    private StreamProbe() {}

    /** The digits, of which a product of itself makes all numbers. */
    private static final class Digits extends Table<Digits> {
        static final Digits DIGITS = new Digits();
        final LongColumn digit = bigint("digit").primaryKey();
        final Column<String> word = varchar("word", 40);

        private Digits() {
            super("probe_digits", Digits::new);
        }
    }

    private static Select<Row> numbers(int power) {
        Digits first = Digits.DIGITS.as("d0");
        LongExpression<Long> number = first.digit.plus(0);
        Select<Row> select = select(number, first.word).from(first);
        long factor = 1;
        for (int i = 1; i < power; i++) {
            factor *= 10;
            Digits next = Digits.DIGITS.as("d" + i);
            number = number.plus(next.digit.times((int) factor));
            select = select(number, first.word).from(first);
        }
        for (int i = 1; i < power; i++) {
            select = select.crossJoin(Digits.DIGITS.as("d" + i));
        }
        return select;
    }

    public static void main(String[] args) {
        int power = Integer.parseInt(args[0]);
        try (Engine engine = Engine.create(System.getenv(URL))) {
            MetaData.of(Digits.DIGITS).createAll(engine);
            engine.begin(connection -> connection.execute(insert(Digits.DIGITS)
                    .values(
                            LongStream.range(0, 10).boxed().toList(),
                            (row, digit) -> row.set(Digits.DIGITS.digit, digit)
                                    .set(Digits.DIGITS.word, "the digit of this number is " + digit))));
            try (Connection connection = engine.connect()) {
                System.out.println(read(connection, numbers(power), (long) Math.pow(10, power)));
            }
        }
    }

    private static String read(Connection connection, Select<Row> query, long expected) {
        long start = System.nanoTime();
        long rows = 0;
        long sum = 0;
        long early = 0;
        long late = 0;
        Iterator<Row> stream = connection.stream(query).iterator();
        while (stream.hasNext()) {
            Row row = stream.next();
            sum += (Long) Objects.requireNonNull(row.get(0))
                    + String.valueOf(row.get(1)).length();
            rows++;
            if (rows == expected / 10) {
                early = heap();
            } else if (rows == expected / 10 * 9) {
                late = heap();
            }
        }
        return "rows=" + rows + " sum=" + sum + " grown=" + (late - early) / 1_000_000 + " heap=" + late / 1_000_000
                + " millis=" + (System.nanoTime() - start) / 1_000_000;
    }

    private static long heap() {
        System.gc();
        return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
    }
}
