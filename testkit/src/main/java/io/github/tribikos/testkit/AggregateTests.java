package io.github.tribikos.testkit;

import static io.github.tribikos.sql.Functions.avg;
import static io.github.tribikos.sql.Functions.coalesce;
import static io.github.tribikos.sql.Functions.count;
import static io.github.tribikos.sql.Functions.countDistinct;
import static io.github.tribikos.sql.Functions.max;
import static io.github.tribikos.sql.Functions.min;
import static io.github.tribikos.sql.Functions.substr;
import static io.github.tribikos.sql.Functions.sum;
import static io.github.tribikos.sql.Functions.upper;
import static io.github.tribikos.sql.Sql.project;
import static io.github.tribikos.sql.Sql.select;
import static io.github.tribikos.testkit.Library.Authors.AUTHORS;
import static io.github.tribikos.testkit.Library.Books.BOOKS;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.tribikos.compile.Feature;
import io.github.tribikos.sql.Row;
import io.github.tribikos.sql.Selectable;
import io.github.tribikos.type.Types;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Aggregates, GROUP BY and HAVING. */
abstract class AggregateTests extends Topic {
    AggregateTests(DialectCompliance suite) {
        super(suite);
    }

    record PerAuthor(@Nullable Long author, long books) {}

    private static final Selectable<PerAuthor> PER_AUTHOR =
            project(BOOKS.authorId, count()).into(PerAuthor::new);

    @Test
    void countOfRowsAndOfValues() {
        assertThat(one(select(count()).from(BOOKS))).isEqualTo(7L);
        assertThat(one(select(count(BOOKS.year)))).isEqualTo(6L);
        assertThat(one(select(countDistinct(BOOKS.year)))).isEqualTo(5L);
    }

    @Test
    void countOfNoRowsIsZero() {
        assertThat(one(select(count()).from(BOOKS).where(BOOKS.id.gt(100)))).isEqualTo(0L);
    }

    @Test
    void sumMinMaxAndAverageLeaveOutNulls() {
        Row row = one(select(sum(BOOKS.price), min(BOOKS.year), max(BOOKS.year), avg(BOOKS.id)));

        assertThat(row.get(sum(BOOKS.price))).isEqualByComparingTo("40.24");
        assertThat(row.get(1)).isEqualTo(1961);
        assertThat(row.get(2)).isEqualTo(1986);
        assertThat(row.get(avg(BOOKS.id))).isEqualByComparingTo("4");
    }

    @Test
    void averageOfIntegersHasAFraction() {
        assertThat(one(select(avg(BOOKS.id)).where(BOOKS.id.le(2)))).isEqualByComparingTo("1.5");
        assertThat(one(select(avg(BOOKS.year)).where(BOOKS.id.le(2)))).isEqualByComparingTo("1967");
    }

    @Test
    void aggregatesOfNoRowsAreNull() {
        Row row = one(select(sum(BOOKS.id), min(BOOKS.title), max(BOOKS.year), avg(BOOKS.id))
                .where(BOOKS.id.gt(100)));

        assertThat(row.asMap().values()).containsOnlyNulls();
    }

    @Test
    void sumOfIntegersKeepsTheirType() {
        assertThat(one(select(sum(BOOKS.id)))).isEqualTo(28L);
        assertThat(one(select(sum(BOOKS.year)).where(BOOKS.id.le(2)))).isEqualTo(3934);
        assertThat(one(select(sum(BOOKS.year.cast(Types.BIGINT))).where(BOOKS.id.le(2))))
                .isEqualTo(3934L);
    }

    @Test
    void minAndMaxOfText() {
        assertThat(one(select(min(BOOKS.title)))).isEqualTo("Beowulf");
        assertThat(one(select(max(BOOKS.title)).where(BOOKS.id.le(2)))).isEqualTo("Dune Messiah");
    }

    @Test
    void groupsTakeNullAsOneGroup() {
        assertThat(all(select(PER_AUTHOR).groupBy(BOOKS.authorId)))
                .containsExactlyInAnyOrder(
                        new PerAuthor(1L, 2), new PerAuthor(2L, 2), new PerAuthor(3L, 2), new PerAuthor(null, 1));
    }

    @Test
    void havingFiltersGroups() {
        assertThat(all(select(PER_AUTHOR).groupBy(BOOKS.authorId).having(count().lt(2))))
                .containsExactly(new PerAuthor(null, 1));
        assertThat(all(select(BOOKS.authorId)
                        .where(BOOKS.authorId.isNotNull())
                        .groupBy(BOOKS.authorId)
                        .having(max(BOOKS.year).gt(1970), min(BOOKS.year).lt(1970))
                        .orderBy(BOOKS.authorId)))
                .containsExactly(2L, 3L);
    }

    @Test
    void groupByAnExpression() {
        var decade = BOOKS.year.div(10).times(10);

        assertThat(all(select(decade, count())
                        .where(BOOKS.year.isNotNull())
                        .groupBy(decade)
                        .orderBy(count().desc(), min(BOOKS.year))))
                .extracting(row -> row.get(1))
                .containsExactly(4L, 1L, 1L);
    }

    @Test
    void groupByALabelledExpression() {
        var shout = upper(AUTHORS.name).as("shout");

        assertThat(all(select(shout, count()).groupBy(shout).orderBy(shout))).hasSize(4);
    }

    @Test
    void groupBySeveralColumns() {
        assertThat(all(select(BOOKS.authorId, BOOKS.inPrint, count()).groupBy(BOOKS.authorId, BOOKS.inPrint)))
                .hasSize(6);
    }

    @Test
    void aggregateOverAJoin() {
        assertThat(all(select(AUTHORS.name, count(BOOKS.id))
                        .from(AUTHORS)
                        .leftJoin(BOOKS)
                        .groupBy(AUTHORS.id, AUTHORS.name)
                        .orderBy(AUTHORS.id)))
                .extracting(row -> row.get(1))
                .containsExactly(2L, 2L, 2L, 0L);
    }

    @Test
    void aggregateInsideAnExpression() {
        assertThat(one(select(coalesce(sum(BOOKS.id), 0L)).where(BOOKS.id.gt(100))))
                .isEqualTo(0L);
        assertThat(one(select(max(BOOKS.year).minus(min(BOOKS.year))))).isEqualTo(25);
        assertThat(one(select(count().plus(1)).from(BOOKS))).isEqualTo(8L);
    }

    @Test
    void havingWithoutGroupByFiltersTheOneGroup() {
        assertThat(all(select(count()).from(BOOKS).having(count().gt(100)))).isEmpty();
        assertThat(all(select(count()).from(BOOKS).having(count().gt(1)))).containsExactly(7L);
    }

    @Test
    @Requires(Feature.BOUND_TERMS_ANYWHERE)
    void anExpressionWithBoundValuesIsTheSameEverywhere() {
        var initial = substr(BOOKS.title, 1, 1);

        assertThat(all(select(initial.concat("."), count())
                        .where(BOOKS.id.in(1, 2, 3, 4, 5))
                        .groupBy(initial)
                        .having(initial.ne("S"))
                        .orderBy(initial.concat("!"))))
                .extracting(row -> row.get(0) + " " + row.get(1))
                .containsExactly("D. 2", "T. 2");
    }
}
