package io.github.tribikos.testkit;

import static io.github.tribikos.sql.Functions.count;
import static io.github.tribikos.sql.Functions.max;
import static io.github.tribikos.sql.Functions.sum;
import static io.github.tribikos.sql.Functions.upper;
import static io.github.tribikos.sql.Sql.insert;
import static io.github.tribikos.sql.Sql.literal;
import static io.github.tribikos.sql.Sql.select;
import static io.github.tribikos.testkit.Library.Authors.AUTHORS;
import static io.github.tribikos.testkit.Library.Books.BOOKS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.tribikos.compile.Feature;
import io.github.tribikos.error.ArgumentException;
import io.github.tribikos.error.UniqueViolation;
import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

/** INSERT of one row, of many, and from a query. */
abstract class InsertTests extends Topic {
    InsertTests(DialectCompliance suite) {
        super(suite);
    }

    private static List<Long> range(long from, long to) {
        return LongStream.range(from, to).boxed().toList();
    }

    private long insertAuthors(List<Long> ids) {
        return run(insert(AUTHORS)
                .values(ids, (row, id) -> row.set(AUTHORS.id, id).set(AUTHORS.name, "author " + id)));
    }

    @Test
    void oneRow() {
        assertThat(run(insert(AUTHORS)
                        .set(AUTHORS.id, 10)
                        .set(AUTHORS.name, "Ada")
                        .set(AUTHORS.born, 1815)))
                .isEqualTo(1L);
        assertThat(one(select(AUTHORS.name).where(AUTHORS.id.eq(10)))).isEqualTo("Ada");
    }

    @Test
    void columnWithoutAValueIsNull() {
        run(insert(AUTHORS).set(AUTHORS.id, 10).set(AUTHORS.name, "Ada"));

        assertThat(all(select(AUTHORS.born).where(AUTHORS.id.eq(10)))).containsExactly((Integer) null);
    }

    @Test
    @SuppressWarnings("NullAway") // without its JSpecify mode it takes every T for non-null
    void nullIsSetInEitherWay() {
        run(insert(AUTHORS).set(AUTHORS.id, 10).set(AUTHORS.name, "a").setNull(AUTHORS.born));
        run(insert(AUTHORS).set(AUTHORS.id, 11).set(AUTHORS.name, "b").set(AUTHORS.born, (Integer) null));

        assertThat(all(select(AUTHORS.born).where(AUTHORS.id.ge(10)))).containsExactly(null, null);
    }

    @Test
    void nullForANotNullColumnIsRefusedBeforeSending() {
        assertThatThrownBy(() -> insert(AUTHORS).setNull(AUTHORS.name))
                .isInstanceOf(ArgumentException.class)
                .hasMessageContaining("NOT NULL");
    }

    @Test
    void expressionsAreEvaluatedByTheDatabase() {
        run(insert(AUTHORS)
                .set(AUTHORS.id, select(max(AUTHORS.id)).asScalar().plus(1L).cast(io.github.tribikos.type.Types.BIGINT))
                .set(AUTHORS.name, upper(literal("ada"))));

        assertThat(one(select(AUTHORS.name).where(AUTHORS.id.eq(5)))).isEqualTo("ADA");
    }

    @Test
    void manyRowsInOneCall() {
        assertThat(insertAuthors(range(10, 20))).isEqualTo(10L);
        assertThat(one(select(count()).from(AUTHORS))).isEqualTo(14L);
    }

    @Test
    void tenThousandRowsInOneCall() {
        assertThat(insertAuthors(range(100, 10_100))).isEqualTo(10_000L);
        assertThat(one(select(sum(AUTHORS.id)).where(AUTHORS.id.ge(100))))
                .isEqualTo(LongStream.range(100, 10_100).sum());
        assertThat(one(select(AUTHORS.name).where(AUTHORS.id.eq(10_099)))).isEqualTo("author 10099");
    }

    @Test
    void noRowsInsertNothing() {
        assertThat(insertAuthors(List.of())).isEqualTo(0L);
        assertThat(one(select(count()).from(AUTHORS))).isEqualTo(4L);
    }

    @Test
    @SuppressWarnings("NullAway") // without its JSpecify mode it takes every T for non-null
    void manyRowsMayHoldNulls() {
        run(insert(AUTHORS)
                .values(
                        range(10, 13),
                        (row, id) -> row.set(AUTHORS.id, id)
                                .set(AUTHORS.name, "x")
                                .set(AUTHORS.born, id == 11 ? null : 1900)));

        assertThat(all(select(AUTHORS.born).where(AUTHORS.id.ge(10)).orderBy(AUTHORS.id)))
                .containsExactly(1900, null, 1900);
    }

    @Test
    void rowsThatSetDifferentColumnsAreRefusedWithTheirPosition() {
        assertThatThrownBy(() -> insert(AUTHORS).values(range(0, 3), (row, id) -> {
                    row.set(AUTHORS.id, id);
                    if (id != 2) {
                        row.set(AUTHORS.name, "x");
                    }
                }))
                .isInstanceOf(ArgumentException.class)
                .hasMessageContaining("Row 2");
    }

    @Test
    void errorInALaterRowIsTyped() {
        assertThatThrownBy(() -> insertAuthors(List.of(10L, 11L, 10L))).isInstanceOf(UniqueViolation.class);
    }

    @Test
    void errorInALaterBatchIsTyped() {
        List<Long> ids = new java.util.ArrayList<>(range(10, 3_010));
        ids.add(10L);

        assertThatThrownBy(() -> insertAuthors(ids)).isInstanceOf(UniqueViolation.class);
    }

    @Test
    void rowsFromAQuery() {
        assertThat(run(insert(AUTHORS)
                        .columns(AUTHORS.id, AUTHORS.name, AUTHORS.born)
                        .from(select(BOOKS.id.plus(100), BOOKS.title, BOOKS.year)
                                .where(BOOKS.id.le(3)))))
                .isEqualTo(3L);
        assertThat(one(select(AUTHORS.name).where(AUTHORS.id.eq(101)))).isEqualTo("Dune");
    }

    @Test
    void rowsFromAUnion() {
        var low = select(BOOKS.id.plus(100), BOOKS.title).where(BOOKS.id.eq(1));
        var high = select(BOOKS.id.plus(100), BOOKS.title).where(BOOKS.id.eq(7));

        assertThat(run(insert(AUTHORS).columns(AUTHORS.id, AUTHORS.name).from(low.unionAll(high))))
                .isEqualTo(2L);
    }

    @Test
    void queryWithAnotherNumberOfColumnsIsRefusedAtOnce() {
        assertThatThrownBy(() -> insert(AUTHORS).columns(AUTHORS.id).from(select(BOOKS.id, BOOKS.title)))
                .isInstanceOf(ArgumentException.class)
                .hasMessageContaining("1 columns");
    }

    @Test
    void columnOfAnotherTableIsRefusedAtOnce() {
        assertThatThrownBy(() -> insert(AUTHORS).set(BOOKS.title, "x")).isInstanceOf(ArgumentException.class);
        assertThatThrownBy(() -> insert(BOOKS.as("b"))).isInstanceOf(ArgumentException.class);
    }

    @Test
    void valueIsNeverSql() {
        String hostile = "'); DROP TABLE authors; --";
        run(insert(AUTHORS).set(AUTHORS.id, 10).set(AUTHORS.name, hostile));

        assertThat(one(select(AUTHORS.name).where(AUTHORS.id.eq(10)))).isEqualTo(hostile);
    }

    @Test
    @Requires(Feature.CTE)
    void rowsFromACommonTableExpression() {
        var recent = select(BOOKS.id, BOOKS.title).where(BOOKS.year.gt(1970)).cte("recent");

        assertThat(run(insert(AUTHORS)
                        .columns(AUTHORS.id, AUTHORS.name)
                        .from(select(recent.get(BOOKS.id).plus(100), recent.get(BOOKS.title)))))
                .isEqualTo(2L);
    }
}
