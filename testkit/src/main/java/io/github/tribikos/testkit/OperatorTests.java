package io.github.tribikos.testkit;

import static io.github.tribikos.sql.Sql.literal;
import static io.github.tribikos.sql.Sql.nullValue;
import static io.github.tribikos.sql.Sql.select;
import static io.github.tribikos.testkit.Library.Authors.AUTHORS;
import static io.github.tribikos.testkit.Library.Books.BOOKS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.tribikos.compile.Feature;
import io.github.tribikos.error.ArgumentException;
import io.github.tribikos.sql.Condition;
import io.github.tribikos.type.Types;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Comparison, arithmetic and NULL in operators. */
abstract class OperatorTests extends Topic {
    OperatorTests(DialectCompliance suite) {
        super(suite);
    }

    private List<Long> ids(Condition... conditions) {
        return all(select(BOOKS.id).where(conditions).orderBy(BOOKS.id));
    }

    @Test
    void comparisonsWithAValue() {
        assertThat(ids(BOOKS.id.eq(3))).containsExactly(3L);
        assertThat(ids(BOOKS.id.ne(3))).containsExactly(1L, 2L, 4L, 5L, 6L, 7L);
        assertThat(ids(BOOKS.id.lt(3))).containsExactly(1L, 2L);
        assertThat(ids(BOOKS.id.le(3))).containsExactly(1L, 2L, 3L);
        assertThat(ids(BOOKS.id.gt(5))).containsExactly(6L, 7L);
        assertThat(ids(BOOKS.id.ge(5))).containsExactly(5L, 6L, 7L);
    }

    @Test
    void comparisonsBetweenColumns() {
        assertThat(ids(BOOKS.id.eq(BOOKS.authorId))).containsExactly(1L);
        assertThat(ids(BOOKS.authorId.lt(BOOKS.id), BOOKS.id.lt(4))).containsExactly(2L, 3L);
    }

    @Test
    @Requires(Feature.EXACT_TEXT)
    void textIsComparedExactly() {
        assertThat(ids(BOOKS.title.eq("Dune"))).containsExactly(1L);
        assertThat(ids(BOOKS.title.eq("dune"))).isEmpty();
        assertThat(ids(BOOKS.title.eq("Dune "))).isEmpty();
    }

    @Test
    void betweenIncludesBothBounds() {
        assertThat(ids(BOOKS.id.between(2, 4))).containsExactly(2L, 3L, 4L);
        assertThat(ids(BOOKS.id.between(2, 4).not())).containsExactly(1L, 5L, 6L, 7L);
        assertThat(ids(BOOKS.id.between(4, 2))).isEmpty();
        assertThat(ids(literal(3L).between(BOOKS.authorId, BOOKS.id))).containsExactly(3L, 4L, 5L, 6L);
    }

    @Test
    void nullEqualsNothingNotEvenNull() {
        assertThat(ids(BOOKS.year.eq(nullValue(Types.INTEGER)))).isEmpty();
        assertThat(ids(BOOKS.year.ne(nullValue(Types.INTEGER)))).isEmpty();
        assertThat(ids(BOOKS.year.ne(1965))).doesNotContain(7L);
    }

    @Test
    void nullTests() {
        assertThat(ids(BOOKS.year.isNull())).containsExactly(7L);
        assertThat(ids(BOOKS.year.isNotNull())).hasSize(6);
        assertThat(ids(BOOKS.year.isNull().not())).hasSize(6);
    }

    @Test
    @SuppressWarnings("NullAway") // without its JSpecify mode it takes every T for non-null
    void distinctFromTakesNullAsAValue() {
        assertThat(ids(BOOKS.year.isDistinctFrom(1969))).containsExactly(1L, 3L, 5L, 6L, 7L);
        assertThat(ids(BOOKS.year.isNotDistinctFrom(1969))).containsExactly(2L, 4L);
        assertThat(ids(BOOKS.year.isNotDistinctFrom((Integer) null))).containsExactly(7L);
        assertThat(ids(BOOKS.year.isDistinctFrom((Integer) null))).hasSize(6);
        assertThat(ids(BOOKS.year.isNotDistinctFrom(BOOKS.year))).hasSize(7);
    }

    @Test
    void valueThatIsNullIsRefusedWithAdvice() {
        Integer unknown = all(select(AUTHORS.born).where(AUTHORS.id.eq(4))).get(0);

        assertThatThrownBy(() -> BOOKS.year.eq(unknown))
                .isInstanceOf(ArgumentException.class)
                .hasMessageContaining("isNull()");
    }

    @Test
    void arithmeticOfColumns() {
        assertThat(one(select(BOOKS.year.plus(5)).where(BOOKS.id.eq(1)))).isEqualTo(1970);
        assertThat(one(select(BOOKS.year.minus(65)).where(BOOKS.id.eq(1)))).isEqualTo(1900);
        assertThat(one(select(BOOKS.id.times(6).plus(BOOKS.authorId)).where(BOOKS.id.eq(5))))
                .isEqualTo(33L);
        assertThat(one(select(BOOKS.price.plus(BOOKS.price)).where(BOOKS.id.eq(1))))
                .isEqualByComparingTo("19.98");
        assertThat(one(select(BOOKS.price.times(new BigDecimal("2"))).where(BOOKS.id.eq(1))))
                .isEqualByComparingTo("19.98");
    }

    @Test
    void arithmeticWithNullIsNull() {
        assertThat(all(select(BOOKS.year.plus(1)).where(BOOKS.id.eq(7)))).containsExactly((Integer) null);
    }

    @Test
    void parenthesesFollowTheTree() {
        assertThat(one(select(literal(10L).minus(literal(4L).minus(3))))).isEqualTo(9L);
        assertThat(one(select(literal(10L).minus(4).minus(3)))).isEqualTo(3L);
        assertThat(one(select(literal(2L).times(literal(3L).plus(4))))).isEqualTo(14L);
        assertThat(one(select(literal(100L).div(literal(10L).div(5))))).isEqualTo(50L);
    }

    @Test
    void integerDivisionIsCutTowardsZero() {
        assertThat(one(select(literal(7L).div(2)))).isEqualTo(3L);
        assertThat(one(select(literal(-7L).div(2)))).isEqualTo(-3L);
        assertThat(one(select(BOOKS.year.div(100)).where(BOOKS.id.eq(1)))).isEqualTo(19);
    }

    @Test
    void remainderHasTheSignOfTheDividend() {
        assertThat(one(select(literal(7L).rem(3)))).isEqualTo(1L);
        assertThat(one(select(literal(-7L).rem(3)))).isEqualTo(-1L);
        assertThat(ids(BOOKS.id.rem(3).eq(0))).containsExactly(3L, 6L);
    }

    @Test
    void minusBeforeAValueIsNoComment() {
        assertThat(one(select(literal(-5L).unaryMinus()))).isEqualTo(5L);
        assertThat(one(select(literal(5L).unaryMinus().unaryMinus()))).isEqualTo(5L);
        assertThat(one(select(literal(1L).minus(literal(-1L))))).isEqualTo(2L);
        assertThat(one(select(literal(1L).minus(literal(1L).unaryMinus())))).isEqualTo(2L);
        assertThat(ids(BOOKS.id.eq(BOOKS.id.unaryMinus()))).isEmpty();
    }

    @Test
    void concatenationJoinsText() {
        assertThat(one(select(BOOKS.title.concat("!")).where(BOOKS.id.eq(1)))).isEqualTo("Dune!");
        assertThat(one(select(BOOKS.title.concat(BOOKS.title)).where(BOOKS.id.eq(1))))
                .isEqualTo("DuneDune");
        assertThat(one(select(literal("a").concat("b").concat("c")))).isEqualTo("abc");
    }

    @Test
    void concatenationWithNullIsNull() {
        assertThat(all(select(BOOKS.title.concat(nullValue(Types.TEXT))).where(BOOKS.id.eq(1))))
                .containsExactly((String) null);
    }

    @Test
    void comparisonOfComparisonsKeepsItsParentheses() {
        assertThat(ids(BOOKS.inPrint.eq(BOOKS.year.gt(1965)))).containsExactly(2L, 3L);
    }

    @Test
    void operatorThatTheTypeLacksIsRefusedAtOnce() {
        assertThatThrownBy(() -> BOOKS.year.like("19%")).isInstanceOf(ArgumentException.class);
        assertThatThrownBy(() -> BOOKS.title.plus("x")).isInstanceOf(ArgumentException.class);
    }
}
