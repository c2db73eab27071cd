package io.github.tribikos.testkit;

import static io.github.tribikos.sql.Functions.count;
import static io.github.tribikos.sql.Sql.alwaysFalse;
import static io.github.tribikos.sql.Sql.alwaysTrue;
import static io.github.tribikos.sql.Sql.and;
import static io.github.tribikos.sql.Sql.literal;
import static io.github.tribikos.sql.Sql.not;
import static io.github.tribikos.sql.Sql.nullValue;
import static io.github.tribikos.sql.Sql.or;
import static io.github.tribikos.sql.Sql.select;
import static io.github.tribikos.sql.Sql.selectFrom;
import static io.github.tribikos.testkit.Library.Authors.AUTHORS;
import static io.github.tribikos.testkit.Library.Books.BOOKS;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.tribikos.sql.Condition;
import io.github.tribikos.sql.Row;
import io.github.tribikos.sql.Select;
import io.github.tribikos.type.Types;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** SELECT, FROM and WHERE. */
abstract class SelectTests extends Topic {
    SelectTests(DialectCompliance suite) {
        super(suite);
    }

    private List<Long> ids(Condition... conditions) {
        return all(select(BOOKS.id).where(conditions).orderBy(BOOKS.id));
    }

    @Test
    void oneColumnGivesItsValues() {
        assertThat(all(select(AUTHORS.name).orderBy(AUTHORS.id)))
                .containsExactly("Frank Herbert", "Ursula K. Le Guin", "Stanisław Lem", "Anonymous");
    }

    @Test
    void selectFromGivesAllColumnsInOrder() {
        List<Row> rows = all(selectFrom(AUTHORS).orderBy(AUTHORS.id));

        assertThat(rows.get(0).names()).containsExactly("id", "name", "born");
        assertThat(rows.get(3).asMap())
                .containsEntry("id", 4L)
                .containsEntry("name", "Anonymous")
                .containsEntry("born", null);
    }

    @Test
    void emptyResultIsAnEmptyList() {
        assertThat(ids(BOOKS.id.eq(99))).isEmpty();
    }

    @Test
    void whereWithoutConditionsGivesAllRows() {
        assertThat(ids()).hasSize(7);
    }

    @Test
    void severalConditionsMustAllHold() {
        assertThat(ids(BOOKS.authorId.eq(1), BOOKS.year.gt(1965))).containsExactly(2L);
    }

    @Test
    void whereCalledAgainNarrowsFurtherAndLeavesTheFirstStatementAsItWas() {
        Select<Long> recent = select(BOOKS.id).where(BOOKS.year.gt(1965)).orderBy(BOOKS.id);

        assertThat(all(recent.where(BOOKS.inPrint.isTrue()))).containsExactly(2L, 3L);
        assertThat(all(recent)).containsExactly(2L, 3L, 4L, 6L);
    }

    @Test
    void orBindsWeakerThanAnd() {
        assertThat(ids(BOOKS.id.eq(1).or(BOOKS.authorId.eq(2).and(BOOKS.inPrint.isTrue()))))
                .containsExactly(1L, 3L);
        assertThat(ids(BOOKS.id.eq(1).or(BOOKS.authorId.eq(2)).and(BOOKS.inPrint.isFalse())))
                .containsExactly(4L);
    }

    @Test
    void notTurnsAConditionRound() {
        assertThat(ids(not(BOOKS.id.lt(6)))).containsExactly(6L, 7L);
        assertThat(ids(or(BOOKS.id.eq(1), BOOKS.id.eq(2)).not())).containsExactly(3L, 4L, 5L, 6L, 7L);
        assertThat(ids(not(not(BOOKS.id.lt(3))))).containsExactly(1L, 2L);
    }

    @Test
    void notOfUnknownIsUnknown() {
        assertThat(ids(BOOKS.year.gt(1965))).doesNotContain(7L);
        assertThat(ids(not(BOOKS.year.gt(1965)))).doesNotContain(7L);
    }

    @Test
    void constantConditionsHoldForEveryRowAndForNone() {
        assertThat(ids(alwaysTrue())).hasSize(7);
        assertThat(ids(alwaysFalse())).isEmpty();
        assertThat(ids(alwaysTrue().and(BOOKS.id.eq(1)))).containsExactly(1L);
        assertThat(ids(alwaysFalse().or(BOOKS.id.eq(1)))).containsExactly(1L);
        assertThat(ids(not(alwaysFalse()))).hasSize(7);
    }

    @Test
    void emptyAndIsTrueAndEmptyOrIsFalse() {
        assertThat(ids(and())).hasSize(7);
        assertThat(ids(or())).isEmpty();
    }

    @Test
    void booleanColumnIsACondition() {
        assertThat(ids(BOOKS.inPrint.isTrue())).containsExactly(1L, 2L, 3L, 5L, 7L);
        assertThat(ids(BOOKS.inPrint.isFalse())).containsExactly(4L, 6L);
        assertThat(ids(BOOKS.inPrint.eq(false))).containsExactly(4L, 6L);
        assertThat(ids(not(BOOKS.inPrint.isTrue()))).containsExactly(4L, 6L);
    }

    @Test
    void selectedConditionIsTrueFalseOrNull() {
        assertThat(all(select(BOOKS.year.gt(1965)).orderBy(BOOKS.id)))
                .containsExactly(false, true, true, true, false, true, null);
    }

    @Test
    void selectedConstantConditionIsABoolean() {
        assertThat(all(select(alwaysTrue(), alwaysFalse(), BOOKS.id.isNull()).where(BOOKS.id.eq(1)))
                        .get(0))
                .satisfies(row -> {
                    assertThat(row.get(0)).isEqualTo(true);
                    assertThat(row.get(1)).isEqualTo(false);
                    assertThat(row.get(2)).isEqualTo(false);
                });
    }

    @Test
    void literalsNeedNoTable() {
        assertThat(one(select(literal(5L)))).isEqualTo(5L);
        assertThat(one(select(literal("it's")))).isEqualTo("it's");
        assertThat(one(select(literal(true)))).isTrue();
        assertThat(one(select(literal(7, Types.INTEGER)))).isEqualTo(7);
        assertThat(one(select(literal(LocalDate.of(2024, 2, 29))))).isEqualTo(LocalDate.of(2024, 2, 29));
    }

    @Test
    void typedNullIsNull() {
        assertThat(all(select(nullValue(Types.INTEGER)))).containsExactly((Integer) null);
        assertThat(all(select(nullValue(Types.VARCHAR(10))))).containsExactly((String) null);
    }

    @Test
    void arithmeticOfLiteralsNeedsNoTable() {
        assertThat(one(select(literal(40L).plus(2)))).isEqualTo(42L);
        assertThat(one(select(literal(40, Types.INTEGER).plus(2)))).isEqualTo(42);
        assertThat(one(select(literal("a").concat("b")))).isEqualTo("ab");
    }

    @Test
    void distinctGivesEqualRowsOnceAndNullOnce() {
        assertThat(all(select(BOOKS.authorId).distinct())).containsExactlyInAnyOrder(1L, 2L, 3L, null);
    }

    @Test
    void distinctCountsAllColumns() {
        assertThat(all(select(BOOKS.authorId, BOOKS.inPrint).distinct())).hasSize(6);
    }

    @Test
    void crossProductOfTwoFromItems() {
        assertThat(one(select(count()).from(AUTHORS).crossJoin(BOOKS))).isEqualTo(28L);
        assertThat(one(select(count()).from(AUTHORS, BOOKS).where(AUTHORS.id.eq(BOOKS.authorId))))
                .isEqualTo(6L);
    }

    @Test
    void sameColumnSelectedTwiceIsReadTwice() {
        Row row = one(select(BOOKS.id, BOOKS.title, BOOKS.id).where(BOOKS.id.eq(1)));

        assertThat(row.get(0)).isEqualTo(1L);
        assertThat(row.get(2)).isEqualTo(1L);
    }

    @Test
    void decimalsKeepTheirScale() {
        assertThat(all(select(BOOKS.price).where(BOOKS.id.in(2, 4)).orderBy(BOOKS.id)))
                .containsExactly(new BigDecimal("8.50"), null);
    }
}
