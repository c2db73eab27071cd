package io.github.tribikos.it;

import static io.github.tribikos.it.Festival.ARTIST;
import static io.github.tribikos.it.Festival.PERFORMANCE;
import static io.github.tribikos.it.Festival.TAG;
import static io.github.tribikos.it.Festival.VENUE;
import static io.github.tribikos.sql.Functions.aggregateStrings;
import static io.github.tribikos.sql.Functions.count;
import static io.github.tribikos.sql.Functions.extract;
import static io.github.tribikos.sql.Functions.function;
import static io.github.tribikos.sql.Functions.lag;
import static io.github.tribikos.sql.Functions.mode;
import static io.github.tribikos.sql.Functions.partitionBy;
import static io.github.tribikos.sql.Functions.percentileCont;
import static io.github.tribikos.sql.Functions.sum;
import static io.github.tribikos.sql.Functions.windowOrderBy;
import static io.github.tribikos.sql.Sql.byName;
import static io.github.tribikos.sql.Sql.caseOf;
import static io.github.tribikos.sql.Sql.caseWhen;
import static io.github.tribikos.sql.Sql.inlined;
import static io.github.tribikos.sql.Sql.literal;
import static io.github.tribikos.sql.Sql.literalColumn;
import static io.github.tribikos.sql.Sql.select;
import static io.github.tribikos.sql.Sql.text;
import static io.github.tribikos.type.Types.BIGINT;
import static io.github.tribikos.type.Types.INTEGER;
import static io.github.tribikos.type.Types.NUMERIC;
import static io.github.tribikos.type.Types.TEXT;
import static io.github.tribikos.type.Types.VARCHAR;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.tribikos.error.ArgumentException;
import io.github.tribikos.error.CompileException;
import io.github.tribikos.sql.DateField;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** What operators, functions and text in expressions render as; the recorded case of the conformance corpus is named where there is one. */
class ExpressionSqlTest {
    @Test
    void divisionOfIntegers() { // core.operators.004
        SqlByDialect.of(select(VENUE.capacity.floorDiv(7).as("q")))
                .neutral("SELECT venue.capacity / :capacity_1 AS q FROM venue")
                .sqlite("SELECT venue.capacity / ? AS q FROM venue")
                .postgresql("SELECT venue.capacity / ? AS q FROM venue");
        SqlByDialect.of(select(VENUE.capacity.trueDiv(7).as("q")))
                .neutral("SELECT venue.capacity / CAST(:capacity_1 AS NUMERIC) AS q FROM venue")
                .sqlite("SELECT venue.capacity / (? + 0.0) AS q FROM venue")
                .postgresql("SELECT venue.capacity / CAST(? AS NUMERIC) AS q FROM venue");
    }

    @Test
    void bitwiseOperators() { // core.operators.012, 013
        SqlByDialect.of(select(
                        TAG.id.bitwiseAnd(3).as("a"),
                        TAG.id.bitwiseOr(4).as("o"),
                        TAG.id.bitwiseXor(5).as("x"),
                        TAG.id.bitwiseNot().as("n")))
                .neutral("SELECT tag.id & :id_1 AS a, tag.id | :id_2 AS o, tag.id ^ :id_3 AS x, ~tag.id AS n FROM tag")
                .sqlite(
                        "SELECT tag.id & ? AS a, tag.id | ? AS o, ((tag.id | ?) - (tag.id & ?)) AS x, ~tag.id AS n FROM tag")
                .postgresql("SELECT tag.id & ? AS a, tag.id | ? AS o, tag.id # ? AS x, ~tag.id AS n FROM tag");
    }

    @Test
    void operatorsOfTheUsersOwn() { // core.operators.020, 023, 027
        SqlByDialect.of(select(TAG.id.op("<<", 1).as("s"))).neutral("SELECT tag.id << :id_1 AS s FROM tag");
        SqlByDialect.of(select(TAG.id.op("+", 2).times(3).as("p")))
                .neutral("SELECT (tag.id + :id_1) * :param_1 AS p FROM tag");
        SqlByDialect.of(select(VENUE.openedOn
                        .op("-", LocalDate.of(2000, 1, 1), INTEGER)
                        .as("days")))
                .neutral("SELECT venue.opened_on - :opened_on_1 AS days FROM venue");
        SqlByDialect.of(select(TAG.id).where(TAG.label.boolOp("?", "x")))
                .neutral("SELECT tag.id FROM tag WHERE tag.label ? :label_1")
                .postgresql("SELECT tag.id FROM tag WHERE tag.label ?? ?");
        assertThatThrownBy(() -> TAG.id.op("; DROP TABLE tag --", 1))
                .isInstanceOf(ArgumentException.class)
                .hasMessageContaining("is no operator");
    }

    @Test
    void betweenSymmetric() { // core.operators.016
        SqlByDialect.of(select(ARTIST.id)
                        .where(ARTIST.id.betweenSymmetric(literal(Integer.valueOf(9)), literal(Integer.valueOf(1)))))
                .neutral("SELECT artist.id FROM artist WHERE artist.id BETWEEN SYMMETRIC :param_1 AND :param_2")
                .postgresql("SELECT artist.id FROM artist WHERE artist.id BETWEEN SYMMETRIC ? AND ?");
        var statement = select(ARTIST.id).where(ARTIST.id.betweenSymmetric(9, 1));
        assertThatThrownBy(() -> statement.sql(io.github.tribikos.sqlite.Sqlite.sqlite()))
                .isInstanceOf(CompileException.class)
                .hasMessageContaining("BETWEEN SYMMETRIC");
    }

    @Test
    void regularExpressions() { // core.regexp.001 to 005
        SqlByDialect.of(select(ARTIST.name).where(ARTIST.name.regexpMatch("^A")))
                .neutral("SELECT artist.name FROM artist WHERE artist.name <regexp> :name_1")
                .sqlite("SELECT artist.name FROM artist WHERE artist.name REGEXP ?")
                .postgresql("SELECT artist.name FROM artist WHERE artist.name ~ ?");
        SqlByDialect.of(select(ARTIST.name).where(ARTIST.name.regexpMatch("^A").not()))
                .neutral("SELECT artist.name FROM artist WHERE artist.name <not regexp> :name_1")
                .sqlite("SELECT artist.name FROM artist WHERE artist.name NOT REGEXP ?")
                .postgresql("SELECT artist.name FROM artist WHERE artist.name !~ ?");
        SqlByDialect.of(select(ARTIST.name).where(ARTIST.name.regexpMatch("^a", "i")))
                .postgresql("SELECT artist.name FROM artist WHERE artist.name ~* ?")
                .h2("SELECT artist.name FROM artist WHERE REGEXP_LIKE(artist.name, ?, 'i')");
        SqlByDialect.of(select(TAG.label.regexpReplace("n", "N", "g").as("r")))
                .neutral("SELECT <regexp replace>(tag.label, :label_1, :label_2) AS r FROM tag")
                .postgresql("SELECT REGEXP_REPLACE(tag.label, ?, ?, 'g') AS r FROM tag");
    }

    @Test
    void collations() { // core.collate.001, 003, 004, 007
        SqlByDialect.of(select(TAG.label).orderBy(TAG.label.collate("NOCASE")))
                .neutral("SELECT tag.label FROM tag ORDER BY tag.label COLLATE \"NOCASE\"")
                .sqlite("SELECT tag.label FROM tag ORDER BY tag.label COLLATE \"NOCASE\"");
        SqlByDialect.of(select(ARTIST.name)
                        .where(ARTIST.name.collate("utf8mb4_bin").eq("x")))
                .neutral("SELECT artist.name FROM artist WHERE (artist.name COLLATE utf8mb4_bin) = :param_1");
        SqlByDialect.of(select(ARTIST.name).where(ARTIST.name.eq(literal("o").collate("NOCASE"))))
                .neutral("SELECT artist.name FROM artist WHERE artist.name = (:param_1 COLLATE \"NOCASE\")");
        SqlByDialect.of(select(ARTIST.id)
                        .orderBy(ARTIST.country.collate("C").asc().nullsLast(), ARTIST.id))
                .neutral(
                        "SELECT artist.id FROM artist ORDER BY artist.country COLLATE \"C\" ASC NULLS LAST, artist.id");
    }

    @Test
    void fieldsOfDates() { // core.extract.001, 007
        SqlByDialect.of(select(extract(DateField.YEAR, PERFORMANCE.startsAt).as("p")))
                .neutral("SELECT EXTRACT(year FROM performance.starts_at) AS p FROM performance")
                .sqlite("SELECT CAST(STRFTIME('%Y', performance.starts_at) AS INTEGER) AS p FROM performance")
                .postgresql("SELECT EXTRACT(year FROM performance.starts_at) AS p FROM performance");
        assertThatThrownBy(() -> select(extract(DateField.QUARTER, PERFORMANCE.startsAt))
                        .sql(io.github.tribikos.sqlite.Sqlite.sqlite()))
                .isInstanceOf(CompileException.class)
                .hasMessageContaining("EXTRACT(quarter)");
    }

    @Test
    void functionsByName() { // core.function.003, 006, 007, 011
        SqlByDialect.of(select(function("concat", TEXT, TAG.label, "-", TAG.id.cast(VARCHAR(4)))
                        .as("c")))
                .neutral("SELECT concat(tag.label, :concat_1, CAST(tag.id AS VARCHAR(4))) AS c FROM tag");
        SqlByDialect.of(select(function("pkg.sub.my_func", INTEGER, TAG.id, "x")))
                .neutral("SELECT pkg.sub.my_func(tag.id, :my_func_2) AS my_func_1 FROM tag");
        SqlByDialect.of(select(function("MyFunc", INTEGER, TAG.id)))
                .neutral("SELECT MyFunc(tag.id) AS \"MyFunc_1\" FROM tag");
        SqlByDialect.of(select(function("foo", NUMERIC, TAG.id).plus(java.math.BigDecimal.ONE)))
                .neutral("SELECT foo(tag.id) + :foo_1 AS anon_1 FROM tag");
    }

    @Test
    void whatAggregatesTake() { // core.aggregate.008, 009, 011, 013, 014
        SqlByDialect.of(select(sum(ARTIST.fee)
                        .filter(ARTIST.genre.eq("rock"), ARTIST.active.isTrue())
                        .as("s")))
                .neutral(
                        "SELECT sum(artist.fee) FILTER (WHERE artist.genre = :genre_1 AND artist.active) AS s FROM artist")
                .sqlite(
                        "SELECT sum(artist.fee) FILTER (WHERE artist.genre = ? AND artist.active = 1) AS s FROM artist");
        SqlByDialect.of(select(count().filter(ARTIST.active.isTrue())
                        .over(partitionBy(ARTIST.genre))
                        .as("c")))
                .neutral(
                        "SELECT count(*) FILTER (WHERE artist.active) OVER (PARTITION BY artist.genre) AS c FROM artist")
                .sqlite(
                        "SELECT count(*) FILTER (WHERE artist.active) OVER (PARTITION BY artist.genre) AS c FROM artist");
        SqlByDialect.of(select(aggregateStrings(TAG.label, "/")
                        .orderBy(TAG.label.desc())
                        .as("s")))
                .sqlite("SELECT group_concat(tag.label, '/' ORDER BY tag.label DESC) AS s FROM tag")
                .postgresql("SELECT string_agg(tag.label, '/' ORDER BY tag.label DESC) AS s FROM tag");
        SqlByDialect.of(select(percentileCont(0.5).withinGroup(ARTIST.fee).as("med")))
                .neutral(
                        "SELECT percentile_cont(:percentile_cont_1) WITHIN GROUP (ORDER BY artist.fee) AS med FROM artist");
        SqlByDialect.of(select(mode(VARCHAR(10))
                        .withinGroup(ARTIST.genre.desc())
                        .filter(ARTIST.active.isTrue())
                        .as("m")))
                .neutral(
                        "SELECT mode() WITHIN GROUP (ORDER BY artist.genre DESC) FILTER (WHERE artist.active) AS m FROM artist");
    }

    @Test
    void simpleCase() { // core.case.003, 006
        SqlByDialect.of(select(caseOf(ARTIST.genre)
                        .when("rock", "R")
                        .when("jazz", "J")
                        .otherwise("-")
                        .as("g")))
                .neutral(
                        "SELECT CASE artist.genre WHEN :param_1 THEN :param_2 WHEN :param_3 THEN :param_4 ELSE :param_5 END AS g"
                                + " FROM artist");
        SqlByDialect.of(select(caseWhen(ARTIST.active.isTrue(), ARTIST.fee).otherwise(ARTIST.fee)))
                .sqlite("SELECT CASE WHEN artist.active THEN artist.fee ELSE artist.fee END AS anon_1 FROM artist");
    }

    @Test
    void lagWithADistanceAndAFallback() { // core.window.012
        SqlByDialect.of(select(
                        lag(TAG.label, 1, "none").over(windowOrderBy(TAG.id)).as("prev")))
                .neutral("SELECT lag(tag.label, :lag_1, :lag_2) OVER (ORDER BY tag.id) AS prev FROM tag");
    }

    @Test
    void textInExpressions() { // core.text.009, 012, core.select.018, core.order_by.011
        SqlByDialect.of(select(TAG.id)
                        .where(
                                text("id > 2").condition(),
                                text("id < :hi").bind("hi", 5).condition()))
                .neutral("SELECT tag.id FROM tag WHERE id > 2 AND id < :hi")
                .sqlite("SELECT tag.id FROM tag WHERE id > 2 AND id < ?");
        SqlByDialect.of(select(literalColumn("id", INTEGER).plus(5).as("z"))
                        .from(TAG)
                        .where(TAG.id.eq(1)))
                .neutral("SELECT id + :id_1 AS z FROM tag WHERE tag.id = :id_2");
        SqlByDialect.of(select(
                                literalColumn("'x'", TEXT).as("x"),
                                literalColumn("count(*)", BIGINT).as("n"))
                        .from(ARTIST))
                .neutral("SELECT 'x' AS x, count(*) AS n FROM artist");
        SqlByDialect.of(select(VENUE.id).orderBy(text("capacity desc").expression(INTEGER)))
                .neutral("SELECT venue.id FROM venue ORDER BY capacity desc");
        SqlByDialect.of(select(inlined(0).as("depth"), inlined("it's").as("s")))
                .neutral("SELECT 0 AS depth, 'it''s' AS s");
    }

    @Test
    void columnsOfTheSelectListByName() { // core.group_by.002, core.order_by.013
        var band = caseWhen(ARTIST.fee.gt(literal(java.math.BigDecimal.TEN)), "high")
                .otherwise("low")
                .as("band");
        SqlByDialect.of(select(band, count().as("n"))
                        .groupBy(byName("band"))
                        .orderBy(byName("band").desc()))
                .neutral(
                        "SELECT CASE WHEN (artist.fee > :param_1) THEN :param_2 ELSE :param_3 END AS band, count(*) AS n FROM artist"
                                + " GROUP BY band ORDER BY band DESC");
        SqlByDialect.of(select(VENUE.country, VENUE.name).orderBy(byName("country"), byName("name")))
                .neutral("SELECT venue.country, venue.name FROM venue ORDER BY venue.country, venue.name");
        assertThatThrownBy(
                        () -> select(VENUE.id).orderBy(byName("nmae")).sql(io.github.tribikos.sqlite.Sqlite.sqlite()))
                .isInstanceOf(CompileException.class)
                .hasMessage("The SELECT list has no column called \"nmae\". It has: id.");
    }
}
