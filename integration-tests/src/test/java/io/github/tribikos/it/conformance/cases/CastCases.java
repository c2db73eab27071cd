package io.github.tribikos.it.conformance.cases;

import static io.github.tribikos.it.conformance.Festival.ARTIST;
import static io.github.tribikos.it.conformance.Festival.PERFORMANCE;
import static io.github.tribikos.it.conformance.Festival.TAG;
import static io.github.tribikos.it.conformance.Festival.VENUE;
import static io.github.tribikos.sql.Sql.literal;
import static io.github.tribikos.sql.Sql.nullValue;
import static io.github.tribikos.sql.Sql.select;
import static io.github.tribikos.type.Types.BIGINT;
import static io.github.tribikos.type.Types.BLOB;
import static io.github.tribikos.type.Types.DATE;
import static io.github.tribikos.type.Types.DOUBLE;
import static io.github.tribikos.type.Types.INTEGER;
import static io.github.tribikos.type.Types.NUMERIC;
import static io.github.tribikos.type.Types.REAL;
import static io.github.tribikos.type.Types.SMALLINT;
import static io.github.tribikos.type.Types.TIME;
import static io.github.tribikos.type.Types.TIMESTAMP;
import static io.github.tribikos.type.Types.VARCHAR;

import io.github.tribikos.it.conformance.Cases;

/** The cases of {@code core.cast}. */
final class CastCases {
    private CastCases() {}

    static void register(Cases cases) {

        cases.add("core.cast.002", () -> select(literal("42").cast(INTEGER).as("n")));
        cases.add(
                "core.cast.003", () -> select(ARTIST.fee.cast(INTEGER).as("f")).where(ARTIST.id.eq(3)));
        cases.add(
                "core.cast.004",
                () -> select(VENUE.capacity.cast(NUMERIC(10, 2)).as("c")).where(VENUE.id.eq(3)));
        cases.add(
                "core.cast.005",
                () -> select(PERFORMANCE.startsAt.cast(DATE).as("d")).where(PERFORMANCE.id.eq(1)));
        cases.add("core.cast.012", () -> select(nullValue(INTEGER).cast(INTEGER).as("n")));
        cases.add(
                        "core.cast.007",
                        () -> select(
                                        ARTIST.rating.cast(REAL).as("a"),
                                        ARTIST.rating.cast(DOUBLE).as("b"))
                                .where(ARTIST.id.eq(1)))
                .accept(
                        "default,sqlite,postgresql",
                        "REAL for FLOAT, which has 4 bytes on MySQL and 8 on PostgreSQL, and DOUBLE PRECISION for DOUBLE: the standard's names of 4 and 8 bytes (ISO 9075-2, 6.1); design 2.11: no value is changed silently");
        cases.add(
                        "core.cast.009",
                        () -> select(
                                TAG.label.cast(BLOB),
                                TAG.label.cast(VARCHAR(20)),
                                TAG.id.cast(BIGINT),
                                TAG.id.cast(SMALLINT),
                                TAG.label.cast(TIME),
                                TAG.label.cast(TIMESTAMP)))
                .accept("default", "TIMESTAMP for DATETIME: the standard's name (ISO 9075-2, 6.1)")
                .accept(
                        "sqlite",
                        "strftime(...) for CAST AS TIME and DATETIME, which make a number of the text's first digits (https://www.sqlite.org/lang_expr.html#castexpr); design 2.11: no value is changed silently")
                .accept(
                        "mysql,mariadb",
                        "TIME(6) and DATETIME(6) for those without digits, which drop fractions of a second; design 2.11: no value is changed silently");
    }
}
