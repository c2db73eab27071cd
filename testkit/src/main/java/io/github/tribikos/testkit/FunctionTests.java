package io.github.tribikos.testkit;

import static io.github.tribikos.sql.Functions.abs;
import static io.github.tribikos.sql.Functions.charLength;
import static io.github.tribikos.sql.Functions.coalesce;
import static io.github.tribikos.sql.Functions.currentDate;
import static io.github.tribikos.sql.Functions.currentTimestamp;
import static io.github.tribikos.sql.Functions.function;
import static io.github.tribikos.sql.Functions.localTimestamp;
import static io.github.tribikos.sql.Functions.lower;
import static io.github.tribikos.sql.Functions.nullif;
import static io.github.tribikos.sql.Functions.power;
import static io.github.tribikos.sql.Functions.replace;
import static io.github.tribikos.sql.Functions.round;
import static io.github.tribikos.sql.Functions.substr;
import static io.github.tribikos.sql.Functions.trim;
import static io.github.tribikos.sql.Functions.upper;
import static io.github.tribikos.sql.Sql.literal;
import static io.github.tribikos.sql.Sql.nullValue;
import static io.github.tribikos.sql.Sql.select;
import static io.github.tribikos.testkit.Library.Authors.AUTHORS;
import static io.github.tribikos.testkit.Library.Books.BOOKS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import io.github.tribikos.error.ArgumentException;
import io.github.tribikos.type.Types;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.junit.jupiter.api.Test;

/** Functions of one row. */
abstract class FunctionTests extends Topic {
    FunctionTests(DialectCompliance suite) {
        super(suite);
    }

    @Test
    void lowerAndUpper() {
        assertThat(one(select(lower(BOOKS.title)).where(BOOKS.id.eq(1)))).isEqualTo("dune");
        assertThat(one(select(upper(BOOKS.title)).where(BOOKS.id.eq(1)))).isEqualTo("DUNE");
        assertThat(one(select(upper(literal("abc"))))).isEqualTo("ABC");
    }

    @Test
    void trimTakesSpacesOffBothEnds() {
        assertThat(one(select(trim(literal("  a b  "))))).isEqualTo("a b");
    }

    @Test
    void replaceReplacesEveryOccurrence() {
        assertThat(one(select(replace(BOOKS.title, "s", "z")).where(BOOKS.id.eq(3))))
                .isEqualTo("The Dizpozzezzed");
    }

    @Test
    void substrCountsFromOne() {
        assertThat(one(select(substr(BOOKS.title, 1, 2)).where(BOOKS.id.eq(1)))).isEqualTo("Du");
        assertThat(one(select(substr(BOOKS.title, 2, 3)).where(BOOKS.id.eq(1)))).isEqualTo("une");
        assertThat(one(select(substr(BOOKS.title, 3, 99)).where(BOOKS.id.eq(1))))
                .isEqualTo("ne");
    }

    @Test
    void charLengthCountsCharactersNotBytes() {
        assertThat(one(select(charLength(BOOKS.title)).where(BOOKS.id.eq(1)))).isEqualTo(4);
        assertThat(one(select(charLength(literal("łäß"))))).isEqualTo(3);
    }

    @Test
    void absOfNegativeNumbers() {
        assertThat(one(select(abs(literal(-5L))))).isEqualTo(5L);
        assertThat(one(select(abs(BOOKS.price)).where(BOOKS.id.eq(1)))).isEqualByComparingTo("9.99");
    }

    @Test
    void roundToDigitsAfterThePoint() {
        assertThat(one(select(round(BOOKS.price, 1)).where(BOOKS.id.eq(3))))
                .isBetween(new java.math.BigDecimal("7.2"), new java.math.BigDecimal("7.3"));
        assertThat(one(select(round(BOOKS.price, 0)).where(BOOKS.id.eq(1)))).isEqualByComparingTo("10");
    }

    @Test
    void coalesceGivesTheFirstThatIsNotNull() {
        assertThat(one(select(coalesce(BOOKS.year, 0)).where(BOOKS.id.eq(7)))).isEqualTo(0);
        assertThat(one(select(coalesce(BOOKS.year, 0)).where(BOOKS.id.eq(1)))).isEqualTo(1965);
        assertThat(one(select(coalesce(BOOKS.authorId, BOOKS.id)).where(BOOKS.id.eq(7))))
                .isEqualTo(7L);
        assertThat(one(select(coalesce(BOOKS.price, 0)).where(BOOKS.id.eq(7)))).isEqualByComparingTo("0");
    }

    @Test
    void nullifGivesNullForEqualValues() {
        assertThat(all(select(nullif(BOOKS.title, "Dune")).where(BOOKS.id.le(2)).orderBy(BOOKS.id)))
                .containsExactly(null, "Dune Messiah");
    }

    @Test
    void functionsOfNullAreNull() {
        assertThat(all(select(lower(nullValue(Types.TEXT))))).containsExactly((String) null);
        assertThat(all(select(abs(BOOKS.year)).where(BOOKS.id.eq(7)))).containsExactly((Integer) null);
    }

    @Test
    void functionsNest() {
        assertThat(one(select(lower(substr(upper(BOOKS.title), 1, 1))).where(BOOKS.id.eq(1))))
                .isEqualTo("d");
    }

    @Test
    void functionsInWhere() {
        assertThat(all(select(BOOKS.id).where(lower(BOOKS.title).eq("dune")))).containsExactly(1L);
        assertThat(all(select(BOOKS.id).where(charLength(BOOKS.title).gt(15)).orderBy(BOOKS.id)))
                .containsExactly(3L, 4L);
    }

    @Test
    void anyFunctionCanBeCalledByName() {
        assertThat(one(select(function("nullif", Types.INTEGER, literal(1), literal(2)))))
                .isEqualTo(1);
        assertThat(one(select(function("ABS", Types.BIGINT, literal(-3L))))).isEqualTo(3L);
    }

    @Test
    void nameOfAFunctionIsNoDoorForSql() {
        assertThatThrownBy(() -> function("abs(1); drop table books; --", Types.INTEGER))
                .isInstanceOf(ArgumentException.class);
    }

    @Test
    void currentTimeIsThatOfTheDatabase() {
        assertThat(one(select(currentTimestamp()))).isCloseTo(Instant.now(), within(1, ChronoUnit.HOURS));
        assertThat(one(select(currentDate())))
                .isBetween(
                        LocalDate.now(java.time.ZoneOffset.UTC).minusDays(1),
                        LocalDate.now(java.time.ZoneOffset.UTC).plusDays(1));
        assertThat(one(select(localTimestamp())).toLocalDate())
                .isBetween(
                        LocalDate.now(java.time.ZoneOffset.UTC).minusDays(1),
                        LocalDate.now(java.time.ZoneOffset.UTC).plusDays(1));
    }

    @Test
    void powersAreFloatingPointNumbers() {
        assertThat(all(select(power(AUTHORS.id, 2)).orderBy(AUTHORS.id))).containsExactly(1.0, 4.0, 9.0, 16.0);
        assertThat(one(select(power(AUTHORS.id, -1)).where(AUTHORS.id.eq(2)))).isEqualTo(0.5);
        assertThat(one(select(power(BOOKS.year, 0)).where(BOOKS.id.eq(7)))).isNull();
    }
}
