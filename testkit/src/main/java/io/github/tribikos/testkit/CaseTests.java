package io.github.tribikos.testkit;

import static io.github.tribikos.sql.Functions.sum;
import static io.github.tribikos.sql.Sql.caseWhen;
import static io.github.tribikos.sql.Sql.cast;
import static io.github.tribikos.sql.Sql.literal;
import static io.github.tribikos.sql.Sql.select;
import static io.github.tribikos.testkit.Library.Books.BOOKS;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.tribikos.compile.Feature;
import io.github.tribikos.type.Types;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** CASE and CAST. */
abstract class CaseTests extends Topic {
    CaseTests(DialectCompliance suite) {
        super(suite);
    }

    @Test
    void firstBranchThatHoldsGivesTheResult() {
        var age = caseWhen(BOOKS.year.lt(1965), "old")
                .when(BOOKS.year.lt(1970), "middle")
                .otherwise("new");

        assertThat(all(select(age).orderBy(BOOKS.id)))
                .containsExactly("middle", "middle", "new", "middle", "old", "new", "new");
    }

    @Test
    void withoutElseTheResultIsNull() {
        assertThat(all(select(caseWhen(BOOKS.id.eq(1), "first"))
                        .where(BOOKS.id.le(2))
                        .orderBy(BOOKS.id)))
                .containsExactly("first", null);
    }

    @Test
    void resultsCanBeExpressions() {
        var either = caseWhen(BOOKS.id.eq(1), BOOKS.title).otherwise(literal("other"));

        assertThat(all(select(either).where(BOOKS.id.le(2)).orderBy(BOOKS.id))).containsExactly("Dune", "other");
    }

    @Test
    void caseOfValuesAloneHasAType() {
        assertThat(one(select(caseWhen(literal(1).eq(1), 10).otherwise(20)))).isEqualTo(10);
        assertThat(one(select(caseWhen(literal(1).eq(2), 10L).otherwise(20L)))).isEqualTo(20L);
    }

    @Test
    void caseInsideAnAggregateCounts() {
        assertThat(one(select(sum(caseWhen(BOOKS.inPrint.isTrue(), 1).otherwise(0)))))
                .isEqualTo(5);
    }

    @Test
    void caseInWhereAndOrderBy() {
        var last = caseWhen(BOOKS.id.eq(3), 1).otherwise(0);

        assertThat(all(select(BOOKS.id)
                        .where(caseWhen(BOOKS.id.le(4), 1).otherwise(0).eq(1))
                        .orderBy(last, BOOKS.id)))
                .containsExactly(1L, 2L, 4L, 3L);
    }

    @Test
    void castBetweenNumbers() {
        assertThat(one(select(BOOKS.year.cast(Types.BIGINT)).where(BOOKS.id.eq(1))))
                .isEqualTo(1965L);
        assertThat(one(select(BOOKS.id.cast(Types.INTEGER)).where(BOOKS.id.eq(1))))
                .isEqualTo(1);
        assertThat(one(select(BOOKS.price.cast(Types.DOUBLE)).where(BOOKS.id.eq(1))))
                .isEqualTo(9.99);
    }

    @Test
    void castBetweenNumbersAndText() {
        assertThat(one(select(BOOKS.year.cast(Types.VARCHAR(10))).where(BOOKS.id.eq(1))))
                .isEqualTo("1965");
        assertThat(one(select(cast(literal("42"), Types.INTEGER)))).isEqualTo(42);
        assertThat(one(select(cast(literal("12.50"), Types.NUMERIC(8, 2))))).isEqualByComparingTo("12.50");
    }

    @Test
    void castOfNullIsNull() {
        assertThat(all(select(BOOKS.year.cast(Types.VARCHAR(10))).where(BOOKS.id.eq(7))))
                .containsExactly((String) null);
    }

    @Test
    void castOfTextToADate() {
        assertThat(one(select(cast(literal("2024-02-29"), Types.DATE)))).isEqualTo(LocalDate.of(2024, 2, 29));
    }

    @Test
    void divisionAfterACastKeepsItsFraction() {
        assertThat(one(select(BOOKS.year.cast(Types.DOUBLE).div(2.0)).where(BOOKS.id.eq(1))))
                .isEqualTo(982.5);
        assertThat(one(select(BOOKS.price.div(new BigDecimal("2"))).where(BOOKS.id.eq(2))))
                .isEqualByComparingTo("4.25");
    }

    @Test
    @Requires(Feature.TRY_CAST)
    void tryCastGivesNullForWhatCannotBeConverted() {
        assertThat(all(select(literal("12").tryCast(Types.INTEGER)))).containsExactly(12);
        assertThat(all(select(literal("twelve").tryCast(Types.INTEGER)))).containsExactly((Integer) null);
    }
}
