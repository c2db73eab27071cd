package io.github.tribikos.it.conformance.cases;

import static io.github.tribikos.it.conformance.Festival.ARTIST;
import static io.github.tribikos.it.conformance.Festival.TAG;
import static io.github.tribikos.sql.Functions.charLength;
import static io.github.tribikos.sql.Functions.concat;
import static io.github.tribikos.sql.Functions.currentDate;
import static io.github.tribikos.sql.Functions.currentTime;
import static io.github.tribikos.sql.Functions.currentTimestamp;
import static io.github.tribikos.sql.Functions.currentUser;
import static io.github.tribikos.sql.Functions.function;
import static io.github.tribikos.sql.Functions.length;
import static io.github.tribikos.sql.Functions.localTime;
import static io.github.tribikos.sql.Functions.localTimestamp;
import static io.github.tribikos.sql.Functions.lower;
import static io.github.tribikos.sql.Functions.now;
import static io.github.tribikos.sql.Functions.numberFunction;
import static io.github.tribikos.sql.Functions.replace;
import static io.github.tribikos.sql.Functions.sessionUser;
import static io.github.tribikos.sql.Functions.upper;
import static io.github.tribikos.sql.Functions.user;
import static io.github.tribikos.sql.Sql.column;
import static io.github.tribikos.sql.Sql.select;
import static io.github.tribikos.type.Types.INTEGER;
import static io.github.tribikos.type.Types.JSON;
import static io.github.tribikos.type.Types.NUMERIC;
import static io.github.tribikos.type.Types.TEXT;
import static io.github.tribikos.type.Types.VARCHAR;

import io.github.tribikos.it.conformance.Cases;
import io.github.tribikos.sql.Name;

/** The cases of {@code core.function}. */
final class FunctionCases {
    private static final String MYSQL_FROM = "Functions in FROM: MySQL has JSON_TABLE alone"
            + " (https://dev.mysql.com/doc/refman/8.4/en/join.html); house-style 9: an unsupported construct throws at compile time";

    private FunctionCases() {}

    static void register(Cases cases) {
        cases.add(
                "core.function.001",
                () -> select(
                                lower(ARTIST.name).as("l"),
                                upper(ARTIST.name).as("u"),
                                length(ARTIST.name).as("n"))
                        .where(ARTIST.id.eq(1)));
        cases.add(
                "core.function.002", () -> select(charLength(TAG.label).as("n")).where(TAG.id.eq(4)));
        cases.add(
                "core.function.003",
                () -> select(concat(TAG.label, "-", TAG.id.cast(VARCHAR(4))).as("c"))
                        .where(TAG.id.eq(2)));
        cases.add(
                        "core.function.004",
                        () -> select(
                                currentDate(),
                                currentTime(),
                                currentTimestamp(),
                                localTime(),
                                localTimestamp(),
                                now(),
                                currentUser(),
                                sessionUser(),
                                user()))
                .accept(
                        "sqlite",
                        "strftime(...) for CURRENT_TIMESTAMP and DATETIME(CURRENT_TIMESTAMP, 'localtime'): those have no fractions of a second, and design 2.14 keeps times apart from the machine's zone");
        cases.add("core.function.006", () -> select(function("pkg.sub.my_func", TEXT, TAG.id, "x")));
        cases.add("core.function.007", () -> select(function("MyFunc", INTEGER, TAG.id)));
        cases.add("core.function.008", () -> select(function(Name.of("weird name"), INTEGER, TAG.id)));
        cases.add(
                "core.function.010",
                () -> select(
                                replace(TAG.label, "a", "@").as("r"),
                                function("trim", TEXT, "  x ").as("t"))
                        .where(TAG.id.eq(1)));
        cases.add(
                "core.function.011",
                () -> select(numberFunction("foo", NUMERIC, TAG.id).plus(1)));
        cases.add("core.function.014", () -> {
                    var g = function("generate_series", INTEGER, 1, 3).columnValued("g");
                    return select(g).orderBy(g);
                })
                .accept("mysql", MYSQL_FROM);
        cases.add("core.function.015", () -> {
                    var key = column("key", INTEGER);
                    var value = column("value", INTEGER);
                    var each = function("json_each", JSON, "[10, 20]").tableValued("je", key, value);
                    return select(each.get(value)).orderBy(each.get(key));
                })
                .accept("mysql", MYSQL_FROM);
        cases.add(
                "core.function.018",
                () -> select(function("row_fn", TEXT, "k", 1).field("k", TEXT)));
    }
}
