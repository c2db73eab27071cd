package io.github.tribikos.benchmarks;

import java.util.Locale;
import java.util.function.Function;

/** What is measured. The names are those of the issue tracker. */
enum Workload {
    W1("one row by primary key", true, RowByKey::constant),
    W1B("the same, statement built each time", true, RowByKey::built),
    W2("10,000 rows into records", true, AllRows::on),
    W3("join, filter made anew, 20 rows", true, AssembledFilter::on),
    W4("insert one row, key back", true, InsertOne::on),
    W5("insert 10,000 rows", true, InsertMany::withoutKeys),
    W6("insert 10,000 rows, keys back", true, InsertMany::withKeys),
    W7("1,000 different updates", true, UpdateMany::on),
    W8("stream 1,000,000 rows", true, StreamRows::on),
    W9("build and render, no database", false, database -> BuildAndRender.contest());

    private final String title;
    private final boolean usesDatabase;
    private final Function<Database, Contest> contest;

    Workload(String title, boolean usesDatabase, Function<Database, Contest> contest) {
        this.title = title;
        this.usesDatabase = usesDatabase;
        this.contest = contest;
    }

    String title() {
        return title;
    }

    boolean usesDatabase() {
        return usesDatabase;
    }

    Contest on(Database database) {
        return contest.apply(database).requireSameSql();
    }

    static Workload named(String name) {
        try {
            return valueOf(name.toUpperCase(Locale.ROOT));
        } catch (IllegalArgumentException e) {
            throw new Options.Wrong(
                    "There is no workload \"" + name + "\". There are W1, W1B, W2, W3, W4, W5, W6, W7, W8 and W9.");
        }
    }
}
