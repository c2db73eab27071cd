package io.github.tribikos.testkit;

import static io.github.tribikos.sql.Sql.listParam;
import static io.github.tribikos.sql.Sql.literal;
import static io.github.tribikos.sql.Sql.literalOrNull;
import static io.github.tribikos.sql.Sql.not;
import static io.github.tribikos.sql.Sql.select;
import static io.github.tribikos.testkit.Library.Authors.AUTHORS;
import static io.github.tribikos.testkit.Library.Books.BOOKS;
import static io.github.tribikos.type.Types.BIGINT;
import static io.github.tribikos.type.Types.INTEGER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.tribikos.error.ArgumentException;
import io.github.tribikos.sql.Condition;
import io.github.tribikos.sql.ListParam;
import io.github.tribikos.sql.Parameters;
import io.github.tribikos.sql.Select;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** IN with lists of any length and with queries. */
abstract class InTests extends Topic {
    InTests(DialectCompliance suite) {
        super(suite);
    }

    private List<Long> ids(Condition... conditions) {
        return all(select(BOOKS.id).where(conditions).orderBy(BOOKS.id));
    }

    @Test
    void valuesOfAnArrayOrACollection() {
        assertThat(ids(BOOKS.id.in(1, 3, 99))).containsExactly(1L, 3L);
        assertThat(ids(BOOKS.id.in(List.of(2L, 2L, 4L)))).containsExactly(2L, 4L);
        assertThat(ids(BOOKS.title.in("Dune", "Solaris"))).containsExactly(1L, 5L);
        assertThat(ids(BOOKS.year.in(1969))).containsExactly(2L, 4L);
    }

    @Test
    void notInLeavesOutNulls() {
        assertThat(ids(BOOKS.year.notIn(1965, 1969))).containsExactly(3L, 5L, 6L);
        assertThat(ids(not(BOOKS.year.in(1965, 1969)))).containsExactly(3L, 5L, 6L);
    }

    @Test
    void emptyListIsTrueForNoRow() {
        assertThat(ids(BOOKS.id.in(List.of()))).isEmpty();
        assertThat(ids(BOOKS.title.in(List.of()))).isEmpty();
        assertThat(ids(BOOKS.inPrint.in(List.of()))).isEmpty();
        assertThat(ids(BOOKS.price.in(List.of()))).isEmpty();
    }

    @Test
    void emptyNotInIsTrueForEveryRowEvenNull() {
        assertThat(ids(BOOKS.id.notIn(List.of()))).hasSize(7);
        assertThat(ids(BOOKS.year.notIn(List.of()))).hasSize(7);
        assertThat(ids(BOOKS.title.notIn(List.of()))).hasSize(7);
    }

    @Test
    void emptyListBesideOtherConditions() {
        assertThat(ids(BOOKS.id.in(List.of()).or(BOOKS.id.eq(1)))).containsExactly(1L);
        assertThat(ids(BOOKS.id.notIn(List.of()).and(BOOKS.id.eq(1)))).containsExactly(1L);
    }

    @ParameterizedTest
    @ValueSource(ints = {10, 100, 1_000, 10_000})
    void longListsWork(int length) {
        assertThat(ids(BOOKS.id.in(LongStream.range(3, 3 + length).boxed().toList())))
                .containsExactly(3L, 4L, 5L, 6L, 7L);
    }

    @Test
    void longListOfTextWorks() {
        List<String> titles =
                IntStream.range(0, 500).mapToObj("Solaris"::repeat).toList();

        assertThat(ids(BOOKS.title.in(titles))).containsExactly(5L);
    }

    @Test
    void twoListsInOneStatementAreTheirOwn() {
        assertThat(ids(BOOKS.id.in(1, 2, 3, 4), BOOKS.year.in(1969, 1974))).containsExactly(2L, 3L, 4L);
        assertThat(ids(BOOKS.id.in(1, 2), BOOKS.year.in(1969, 1974, 1986))).containsExactly(2L);
    }

    @Test
    void expressionsStandInTheList() {
        assertThat(ids(literal(1L).in(BOOKS.id, BOOKS.id.minus(1)))).containsExactly(1L, 2L);
        assertThat(ids(BOOKS.year.in(literal(1969, INTEGER), literalOrNull(null, INTEGER))))
                .containsExactly(2L, 4L);
        assertThat(ids(BOOKS.year.notIn(literal(1969, INTEGER), literalOrNull(null, INTEGER))))
                .isEmpty();
    }

    @Test
    void listIsGivenWhenTheStatementRuns() {
        ListParam<Long> wanted = listParam("wanted", BIGINT);
        Select<Long> query = select(BOOKS.id).where(BOOKS.id.in(wanted)).orderBy(BOOKS.id);

        assertThat(connection()
                        .execute(query, Parameters.of(wanted, List.of(2L, 4L)))
                        .all())
                .containsExactly(2L, 4L);
        assertThat(connection()
                        .execute(query, Parameters.of(wanted, List.of(3L)))
                        .all())
                .containsExactly(3L);
        assertThat(connection().execute(query, Parameters.of(wanted, List.of())).all())
                .isEmpty();
        assertThatThrownBy(() -> connection().execute(query))
                .isInstanceOf(ArgumentException.class)
                .hasMessageContaining("\"wanted\" has no values");
        assertThatThrownBy(() -> Parameters.of(wanted, Arrays.asList(1L, null)))
                .isInstanceOf(ArgumentException.class)
                .hasMessageContaining("isNull()");
    }

    @Test
    void nullInAListIsRefusedWithAdvice() {
        assertThatThrownBy(() -> BOOKS.year.in(Arrays.asList(1965, null)))
                .isInstanceOf(ArgumentException.class)
                .hasMessageContaining("isNull()");
    }

    @Test
    void queryGivesTheValues() {
        var herbert = select(AUTHORS.id).where(AUTHORS.name.startsWith("Frank"));

        assertThat(ids(BOOKS.authorId.in(herbert))).containsExactly(1L, 2L);
        assertThat(ids(BOOKS.authorId.notIn(herbert))).containsExactly(3L, 4L, 5L, 6L);
    }

    @Test
    void notInAQueryWithANullIsTrueForNoRow() {
        var referred = select(BOOKS.authorId);
        assertThat(all(select(AUTHORS.id).where(AUTHORS.id.notIn(referred)))).isEmpty();
    }

    @Test
    void valuesWithQuotesAreValues() {
        assertThat(ids(BOOKS.title.in("Dune' OR '1'='1", "\"; DROP TABLE books; --")))
                .isEmpty();
        assertThat(ids()).hasSize(7);
    }
}
