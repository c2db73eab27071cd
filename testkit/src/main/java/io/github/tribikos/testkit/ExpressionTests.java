package io.github.tribikos.testkit;

import static io.github.tribikos.sql.Functions.aggregateStrings;
import static io.github.tribikos.sql.Functions.count;
import static io.github.tribikos.sql.Functions.extract;
import static io.github.tribikos.sql.Functions.function;
import static io.github.tribikos.sql.Functions.lag;
import static io.github.tribikos.sql.Functions.lead;
import static io.github.tribikos.sql.Functions.percentileCont;
import static io.github.tribikos.sql.Functions.sum;
import static io.github.tribikos.sql.Functions.windowOrderBy;
import static io.github.tribikos.sql.Sql.byName;
import static io.github.tribikos.sql.Sql.caseOf;
import static io.github.tribikos.sql.Sql.inlined;
import static io.github.tribikos.sql.Sql.literal;
import static io.github.tribikos.sql.Sql.literalColumn;
import static io.github.tribikos.sql.Sql.select;
import static io.github.tribikos.sql.Sql.text;
import static io.github.tribikos.testkit.Library.Books.BOOKS;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.tribikos.compile.Feature;
import io.github.tribikos.sql.DateField;
import io.github.tribikos.type.Types;
import java.math.BigDecimal;
import java.time.LocalDateTime;
import org.junit.jupiter.api.Test;

/** Less common operators, what aggregates take, and SQL text as a part of statements. */
abstract class ExpressionTests extends Topic {
    ExpressionTests(DialectCompliance suite) {
        super(suite);
    }

    @Test
    void bitwiseOperatorsOfIntegers() {
        assertThat(all(select(BOOKS.id.bitwiseAnd(3)).orderBy(BOOKS.id))).containsExactly(1L, 2L, 3L, 0L, 1L, 2L, 3L);
        assertThat(all(select(BOOKS.id.bitwiseOr(4)).orderBy(BOOKS.id))).containsExactly(5L, 6L, 7L, 4L, 5L, 6L, 7L);
        assertThat(all(select(BOOKS.id.bitwiseXor(5L)).orderBy(BOOKS.id))).containsExactly(4L, 7L, 6L, 1L, 0L, 3L, 2L);
        assertThat(all(select(BOOKS.id.bitwiseLeftShift(1))
                        .where(BOOKS.id.le(3))
                        .orderBy(BOOKS.id)))
                .containsExactly(2L, 4L, 6L);
        assertThat(all(select(BOOKS.id.bitwiseNot()).where(BOOKS.id.le(2)).orderBy(BOOKS.id)))
                .containsExactly(-2L, -3L);
    }

    @Test
    void divisionWithAndWithoutTheFraction() {
        assertThat(all(select(BOOKS.id.floorDiv(2)).orderBy(BOOKS.id))).containsExactly(0L, 1L, 1L, 2L, 2L, 3L, 3L);
        assertThat(all(select(BOOKS.id.trueDiv(2)).where(BOOKS.id.eq(5))))
                .singleElement()
                .satisfies(half -> assertThat(half).isEqualByComparingTo(new BigDecimal("2.5")));
    }

    @Test
    void anOperatorOfTheUsersOwn() {
        assertThat(all(select(BOOKS.id.op("+", 10L).times(2L))
                        .where(BOOKS.id.le(2))
                        .orderBy(BOOKS.id)))
                .containsExactly(22L, 24L);
        assertThat(all(select(BOOKS.id).where(BOOKS.id.boolOp(">=", 6L)).orderBy(BOOKS.id)))
                .containsExactly(6L, 7L);
    }

    @Test
    @Requires(Feature.BETWEEN_SYMMETRIC)
    void betweenSymmetricTakesItsBoundsInEitherOrder() {
        assertThat(all(select(BOOKS.id).where(BOOKS.id.betweenSymmetric(4L, 2L)).orderBy(BOOKS.id)))
                .containsExactly(2L, 3L, 4L);
    }

    @Test
    @Requires(Feature.REGEXP)
    void regularExpressions() {
        assertThat(all(select(BOOKS.id).where(BOOKS.title.regexpMatch("^D.*e$")).orderBy(BOOKS.id)))
                .containsExactly(1L);
        assertThat(all(select(BOOKS.id)
                        .where(BOOKS.title.regexpMatch("^[DTS]").not())
                        .orderBy(BOOKS.id)))
                .containsExactly(6L, 7L);
        assertThat(all(select(BOOKS.id)
                        .where(BOOKS.title.regexpMatch("^dune", "i"))
                        .orderBy(BOOKS.id)))
                .containsExactly(1L, 2L);
    }

    @Test
    @Requires(Feature.REGEXP_REPLACE)
    void matchesOfARegularExpressionAreReplaced() {
        assertThat(one(select(BOOKS.title.regexpReplace("^D", "T")).where(BOOKS.id.eq(1))))
                .isEqualTo("Tune");
        assertThat(one(select(literal("a b c").regexpReplace(" ", "-", "g")))).isEqualTo("a-b-c");
        assertThat(one(select(literal("abAB").regexpReplace("A", "-", "gi")))).isEqualTo("-b-B");
    }

    @Test
    void fieldsOfATimestamp() {
        var moment = literal(LocalDateTime.of(2024, 7, 4, 14, 30, 5));

        assertThat(one(select(extract(DateField.YEAR, moment)))).isEqualTo(2024);
        assertThat(one(select(extract(DateField.MONTH, moment)))).isEqualTo(7);
        assertThat(one(select(extract(DateField.DAY, moment)))).isEqualTo(4);
        assertThat(one(select(extract(DateField.HOUR, moment)))).isEqualTo(14);
        assertThat(one(select(extract(DateField.MINUTE, moment)))).isEqualTo(30);
        assertThat(one(select(extract(DateField.SECOND, moment)))).isEqualTo(5);
    }

    @Test
    void aggregatesLeaveOutWhatTheirFilterDrops() {
        assertThat(one(select(count().filter(BOOKS.inPrint.isTrue())).from(BOOKS)))
                .isEqualTo(5L);
        assertThat(one(select(sum(BOOKS.id).filter(BOOKS.id.gt(2), BOOKS.year.lt(1970)))))
                .isEqualTo(9L);
        assertThat(one(select(sum(BOOKS.id).filter(BOOKS.id.gt(99))))).isNull();
    }

    @Test
    @Requires(Feature.AGGREGATE_ORDER)
    void textsAreJoinedInOrder() {
        assertThat(one(select(aggregateStrings(BOOKS.title, ", ").orderBy(BOOKS.title.desc()))
                        .where(BOOKS.id.in(1, 2, 6))))
                .isEqualTo("Fiasco, Dune Messiah, Dune");
        assertThat(one(select(aggregateStrings(BOOKS.title, "/")).where(BOOKS.id.eq(6))))
                .isEqualTo("Fiasco");
    }

    @Test
    @Requires(Feature.WITHIN_GROUP)
    void medianOfOrderedValues() {
        assertThat(one(select(percentileCont(0.5).withinGroup(BOOKS.year)))).isEqualTo(1969.0);
    }

    @Test
    void simpleCaseComparesWithValues() {
        assertThat(all(select(caseOf(BOOKS.id).when(1L, "one").when(2L, "two").otherwise("many"))
                        .where(BOOKS.id.le(3))
                        .orderBy(BOOKS.id)))
                .containsExactly("one", "two", "many");
    }

    @Test
    @Requires({Feature.WINDOW_FUNCTIONS, Feature.LAG_FALLBACK})
    void lagAndLeadWithADistanceAndAFallback() {
        assertThat(all(select(lag(BOOKS.id, 2, 0L).over(windowOrderBy(BOOKS.id)))
                        .where(BOOKS.id.le(4))
                        .orderBy(BOOKS.id)))
                .containsExactly(0L, 0L, 1L, 2L);
        assertThat(all(select(lead(BOOKS.title, 1, "none").over(windowOrderBy(BOOKS.id)))
                        .where(BOOKS.id.ge(6))
                        .orderBy(BOOKS.id)))
                .containsExactly("Beowulf", "none");
    }

    @Test
    void textStandsForConditionsAndExpressions() {
        assertThat(all(select(BOOKS.id)
                        .where(
                                text("id = 1 OR id > :low").bind("low", 5).condition(),
                                text("id < :high").bind("high", 7).condition())
                        .orderBy(BOOKS.id)))
                .containsExactly(1L, 6L);
        assertThat(all(select(literalColumn("id", Types.BIGINT).plus(1L))
                        .from(BOOKS)
                        .where(BOOKS.id.le(2))
                        .orderBy(text("id DESC").expression(Types.BIGINT))))
                .containsExactly(3L, 2L);
    }

    @Test
    void inlinedValuesAreRead() {
        assertThat(one(select(inlined("it's")))).isEqualTo("it's");
        assertThat(one(select(inlined(7).plus(inlined(1))))).isEqualTo(8);
    }

    @Test
    void columnsOfTheSelectListAreMeantByName() {
        var decade = BOOKS.year.floorDiv(10).times(10).as("decade");

        assertThat(all(select(decade, count())
                        .where(BOOKS.year.isNotNull())
                        .groupBy(byName("decade"))
                        .orderBy(byName("decade").desc())))
                .extracting(row -> row.get(decade))
                .containsExactly(1980, 1970, 1960);
    }

    @Test
    void anyFunctionIsCalledByNameWithValues() {
        assertThat(one(select(function("replace", Types.TEXT, BOOKS.title, "u", "o"))
                        .where(BOOKS.id.eq(1))))
                .isEqualTo("Done");
    }
}
