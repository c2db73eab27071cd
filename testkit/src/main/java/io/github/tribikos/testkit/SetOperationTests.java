package io.github.tribikos.testkit;

import static io.github.tribikos.sql.Functions.count;
import static io.github.tribikos.sql.Sql.literal;
import static io.github.tribikos.sql.Sql.nullValue;
import static io.github.tribikos.sql.Sql.select;
import static io.github.tribikos.testkit.Library.Authors.AUTHORS;
import static io.github.tribikos.testkit.Library.Books.BOOKS;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.tribikos.compile.Feature;
import io.github.tribikos.sql.Select;
import io.github.tribikos.type.Types;
import org.junit.jupiter.api.Test;

/** UNION, INTERSECT and EXCEPT. */
abstract class SetOperationTests extends Topic {
    SetOperationTests(DialectCompliance suite) {
        super(suite);
    }

    private static final Select<Long> LOW = select(BOOKS.id).where(BOOKS.id.le(4));
    private static final Select<Long> HIGH = select(BOOKS.id).where(BOOKS.id.ge(3));

    @Test
    void unionGivesEachRowOnce() {
        assertThat(all(LOW.union(HIGH))).containsExactlyInAnyOrder(1L, 2L, 3L, 4L, 5L, 6L, 7L);
    }

    @Test
    void unionAllKeepsDuplicates() {
        assertThat(all(LOW.unionAll(HIGH))).hasSize(9);
    }

    @Test
    @Requires(Feature.INTERSECT_EXCEPT)
    void intersectGivesRowsOfBoth() {
        assertThat(all(LOW.intersect(HIGH))).containsExactlyInAnyOrder(3L, 4L);
    }

    @Test
    @Requires(Feature.INTERSECT_EXCEPT)
    void exceptTakesRowsAway() {
        assertThat(all(LOW.except(HIGH))).containsExactlyInAnyOrder(1L, 2L);
    }

    @Test
    void nullsAreEqualInSetOperations() {
        var noYear = select(BOOKS.year).where(BOOKS.id.eq(7));

        assertThat(all(noYear.union(noYear))).containsExactly((Integer) null);
    }

    @Test
    void orderAndLimitBelongToTheWhole() {
        assertThat(all(LOW.union(HIGH).orderBy(BOOKS.id.desc()).limit(2))).containsExactly(7L, 6L);
        assertThat(all(LOW.union(HIGH).orderBy(BOOKS.id).limit(2).offset(5))).containsExactly(6L, 7L);
        assertThat(all(LOW.union(HIGH).orderBy(BOOKS.id).offset(5))).containsExactly(6L, 7L);
    }

    @Test
    void orderByALabelOfTheFirstQuery() {
        var name = AUTHORS.name.as("label");

        assertThat(all(select(name)
                        .where(AUTHORS.id.le(2))
                        .union(select(BOOKS.title).where(BOOKS.id.eq(1)))
                        .orderBy(name)))
                .containsExactly("Dune", "Frank Herbert", "Ursula K. Le Guin");
    }

    @Test
    void termsWithTheirOwnLimitKeepIt() {
        var first = select(BOOKS.id).orderBy(BOOKS.id).limit(1);
        var last = select(BOOKS.id).orderBy(BOOKS.id.desc()).limit(1);

        assertThat(all(first.union(last))).containsExactlyInAnyOrder(1L, 7L);
    }

    @Test
    @Requires(Feature.INTERSECT_EXCEPT)
    void nestedOperationsKeepTheirGrouping() {
        var middle = select(BOOKS.id).where(BOOKS.id.between(3, 5));

        assertThat(all(LOW.except(HIGH.except(middle)))).containsExactlyInAnyOrder(1L, 2L, 3L, 4L);
        assertThat(all(LOW.except(HIGH).except(middle))).containsExactlyInAnyOrder(1L, 2L);
        assertThat(all(LOW.union(middle).intersect(HIGH))).containsExactlyInAnyOrder(3L, 4L, 5L);
        assertThat(all(LOW.union(middle.intersect(HIGH)))).containsExactlyInAnyOrder(1L, 2L, 3L, 4L, 5L);
    }

    @Test
    void severalColumnsAndTypes() {
        assertThat(all(select(BOOKS.id, BOOKS.title)
                        .where(BOOKS.id.eq(1))
                        .unionAll(select(AUTHORS.id, AUTHORS.name).where(AUTHORS.id.eq(1)))))
                .extracting(row -> row.get(1))
                .containsExactlyInAnyOrder("Dune", "Frank Herbert");
    }

    @Test
    void literalsAndNullsInTheTerms() {
        assertThat(all(select(BOOKS.year)
                        .where(BOOKS.id.eq(1))
                        .unionAll(select(nullValue(Types.INTEGER)))
                        .unionAll(select(literal(5, Types.INTEGER)))))
                .containsExactlyInAnyOrder(1965, null, 5);
    }

    @Test
    void unionInFrom() {
        var both = LOW.unionAll(HIGH).as("both_halves");

        assertThat(one(select(count()).from(both))).isEqualTo(9L);
        assertThat(all(select(both.get(BOOKS.id))
                        .distinct()
                        .where(both.get(BOOKS.id).gt(5))
                        .orderBy(both.get(BOOKS.id))))
                .containsExactly(6L, 7L);
    }

    @Test
    void unionInAnInCondition() {
        assertThat(all(select(AUTHORS.id).where(AUTHORS.id.in(LOW.union(HIGH))).orderBy(AUTHORS.id)))
                .containsExactly(1L, 2L, 3L, 4L);
    }

    @Test
    @Requires(Feature.CTE)
    void unionInACommonTableExpression() {
        var both = LOW.unionAll(HIGH).cte("both_halves");

        assertThat(one(select(count()).from(both))).isEqualTo(9L);
    }
}
