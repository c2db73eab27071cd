package io.github.tribikos.testkit;

import static io.github.tribikos.sql.Functions.count;
import static io.github.tribikos.sql.Functions.lower;
import static io.github.tribikos.sql.Sql.select;
import static io.github.tribikos.testkit.Library.Authors.AUTHORS;
import static io.github.tribikos.testkit.Library.Books.BOOKS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.tribikos.error.ArgumentException;
import io.github.tribikos.sql.OrderTerm;
import io.github.tribikos.sql.Select;
import java.util.List;
import org.junit.jupiter.api.Test;

/** ORDER BY, LIMIT and OFFSET. */
abstract class OrderTests extends Topic {
    OrderTests(DialectCompliance suite) {
        super(suite);
    }

    private static final Select<Long> IDS = select(BOOKS.id).orderBy(BOOKS.id);

    private List<Long> ordered(OrderTerm... terms) {
        return all(select(BOOKS.id).orderBy(terms));
    }

    @Test
    void ascendingUnlessSaidOtherwise() {
        assertThat(ordered(BOOKS.id)).containsExactly(1L, 2L, 3L, 4L, 5L, 6L, 7L);
        assertThat(ordered(BOOKS.id.asc())).containsExactly(1L, 2L, 3L, 4L, 5L, 6L, 7L);
        assertThat(ordered(BOOKS.id.desc())).containsExactly(7L, 6L, 5L, 4L, 3L, 2L, 1L);
    }

    @Test
    void severalTermsOneAfterTheOther() {
        assertThat(ordered(BOOKS.inPrint.desc(), BOOKS.id.desc())).containsExactly(7L, 5L, 3L, 2L, 1L, 6L, 4L);
    }

    @Test
    void nullsFirst() {
        assertThat(ordered(BOOKS.year.asc().nullsFirst(), BOOKS.id)).containsExactly(7L, 5L, 1L, 2L, 4L, 3L, 6L);
        assertThat(ordered(BOOKS.year.desc().nullsFirst(), BOOKS.id)).containsExactly(7L, 6L, 3L, 2L, 4L, 1L, 5L);
    }

    @Test
    void nullsLast() {
        assertThat(ordered(BOOKS.year.asc().nullsLast(), BOOKS.id)).containsExactly(5L, 1L, 2L, 4L, 3L, 6L, 7L);
        assertThat(ordered(BOOKS.year.desc().nullsLast(), BOOKS.id)).containsExactly(6L, 3L, 2L, 4L, 1L, 5L, 7L);
    }

    @Test
    void expressionsOrderToo() {
        assertThat(ordered(BOOKS.id.unaryMinus())).containsExactly(7L, 6L, 5L, 4L, 3L, 2L, 1L);
        assertThat(all(select(AUTHORS.id).orderBy(lower(AUTHORS.name)))).containsExactly(4L, 1L, 3L, 2L);
    }

    @Test
    void labelOrdersByItsName() {
        var twice = BOOKS.id.times(-2).as("twice");

        assertThat(all(select(twice).orderBy(twice))).startsWith(-14L).endsWith(-2L);
        assertThat(all(select(twice).orderBy(twice.desc()))).startsWith(-2L).endsWith(-14L);
    }

    @Test
    void labelOfAnAggregateOrders() {
        var books = count().as("books");

        assertThat(all(select(BOOKS.authorId, books).groupBy(BOOKS.authorId).orderBy(books, BOOKS.authorId)))
                .extracting(row -> row.get(0))
                .containsExactly(null, 1L, 2L, 3L);
    }

    @Test
    void columnThatIsNotSelectedOrders() {
        assertThat(all(select(BOOKS.title).where(BOOKS.id.le(3)).orderBy(BOOKS.id.desc())))
                .containsExactly("The Dispossessed", "Dune Messiah", "Dune");
    }

    @Test
    void limitCutsTheEnd() {
        assertThat(all(IDS.limit(2))).containsExactly(1L, 2L);
        assertThat(all(IDS.limit(100))).hasSize(7);
        assertThat(all(IDS.limit(0))).isEmpty();
    }

    @Test
    void offsetSkipsTheBeginning() {
        assertThat(all(IDS.offset(5))).containsExactly(6L, 7L);
        assertThat(all(IDS.offset(0))).hasSize(7);
        assertThat(all(IDS.offset(100))).isEmpty();
    }

    @Test
    void limitAndOffsetGiveAPage() {
        assertThat(all(IDS.limit(2).offset(2))).containsExactly(3L, 4L);
        assertThat(all(IDS.offset(6).limit(2))).containsExactly(7L);
    }

    @Test
    void laterLimitReplacesTheEarlier() {
        assertThat(all(IDS.limit(1).limit(3))).containsExactly(1L, 2L, 3L);
        assertThat(all(IDS.offset(1).offset(6))).containsExactly(7L);
    }

    @Test
    void limitOfFilteredAndGroupedRows() {
        assertThat(all(select(BOOKS.authorId)
                        .where(BOOKS.authorId.isNotNull())
                        .groupBy(BOOKS.authorId)
                        .orderBy(BOOKS.authorId.desc())
                        .limit(2)))
                .containsExactly(3L, 2L);
        assertThat(all(select(BOOKS.inPrint).distinct().orderBy(BOOKS.inPrint).limit(1)))
                .containsExactly(false);
    }

    @Test
    void limitBeyondIntegerRangeIsAccepted() {
        assertThat(all(IDS.limit(Long.MAX_VALUE))).hasSize(7);
        assertThat(all(IDS.limit(5_000_000_000L).offset(1))).hasSize(6);
    }

    @Test
    void negativeLimitAndOffsetAreRefusedAtOnce() {
        assertThatThrownBy(() -> IDS.limit(-1))
                .isInstanceOf(ArgumentException.class)
                .hasMessageContaining("-1");
        assertThatThrownBy(() -> IDS.offset(-1))
                .isInstanceOf(ArgumentException.class)
                .hasMessageContaining("-1");
    }
}
