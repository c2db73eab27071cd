package io.github.tribikos.testkit;

import static io.github.tribikos.sql.Functions.count;
import static io.github.tribikos.sql.Functions.max;
import static io.github.tribikos.sql.Functions.upper;
import static io.github.tribikos.sql.Sql.caseWhen;
import static io.github.tribikos.sql.Sql.delete;
import static io.github.tribikos.sql.Sql.exists;
import static io.github.tribikos.sql.Sql.notExists;
import static io.github.tribikos.sql.Sql.select;
import static io.github.tribikos.sql.Sql.update;
import static io.github.tribikos.testkit.Library.Authors.AUTHORS;
import static io.github.tribikos.testkit.Library.Books.BOOKS;
import static io.github.tribikos.testkit.Library.Places.PLACES;
import static io.github.tribikos.testkit.Library.Quotes.QUOTES;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.tribikos.error.CompileException;
import io.github.tribikos.error.ForeignKeyViolation;
import org.junit.jupiter.api.Test;

/** UPDATE and DELETE. */
abstract class ChangeTests extends Topic {
    ChangeTests(DialectCompliance suite) {
        super(suite);
    }

    @Test
    void updateChangesTheRowsThatMatch() {
        assertThat(run(update(BOOKS).set(BOOKS.title, "x").where(BOOKS.authorId.eq(1))))
                .isEqualTo(2L);
        assertThat(one(select(count()).from(BOOKS).where(BOOKS.title.eq("x")))).isEqualTo(2L);
    }

    @Test
    void updateWithoutWhereChangesAllRows() {
        assertThat(run(update(BOOKS).set(BOOKS.inPrint, true))).isEqualTo(7L);
    }

    @Test
    void updateOfNoRowChangesNone() {
        assertThat(run(update(BOOKS).set(BOOKS.title, "x").where(BOOKS.id.eq(99))))
                .isEqualTo(0L);
    }

    @Test
    void updateCountsMatchedRowsEvenIfTheyStayEqual() {
        assertThat(run(update(BOOKS).set(BOOKS.title, "Dune").where(BOOKS.id.eq(1))))
                .isEqualTo(1L);
    }

    @Test
    void updateByExpressionsOfTheRow() {
        run(update(BOOKS)
                .set(BOOKS.year, BOOKS.year.plus(1))
                .set(BOOKS.title, upper(BOOKS.title))
                .where(BOOKS.id.eq(1)));

        var row = one(select(BOOKS.title, BOOKS.year).where(BOOKS.id.eq(1)));
        assertThat(row.get(BOOKS.title)).isEqualTo("DUNE");
        assertThat(row.get(BOOKS.year)).isEqualTo(1966);
    }

    @Test
    void updateByACase() {
        run(update(BOOKS)
                .set(BOOKS.title, caseWhen(BOOKS.id.eq(1), "one").otherwise("other"))
                .where(BOOKS.id.le(2)));

        assertThat(all(select(BOOKS.title).where(BOOKS.id.le(2)).orderBy(BOOKS.id)))
                .containsExactly("one", "other");
    }

    @Test
    void updateToNull() {
        run(update(BOOKS).setNull(BOOKS.year).setNull(BOOKS.price).where(BOOKS.id.eq(1)));

        assertThat(one(select(count()).from(BOOKS).where(BOOKS.year.isNull(), BOOKS.price.isNull(), BOOKS.id.eq(1))))
                .isEqualTo(1L);
    }

    @Test
    void updateByACorrelatedQuery() {
        var latest =
                select(max(BOOKS.year)).where(BOOKS.authorId.eq(AUTHORS.id)).asScalar();
        run(update(AUTHORS).set(AUTHORS.born, latest));

        assertThat(all(select(AUTHORS.born).orderBy(AUTHORS.id))).containsExactly(1969, 1974, 1986, null);
    }

    @Test
    void updateWhereAQueryMatches() {
        assertThat(run(update(AUTHORS)
                        .set(AUTHORS.name, "x")
                        .where(exists(select(BOOKS.id).where(BOOKS.authorId.eq(AUTHORS.id), BOOKS.year.gt(1970))))))
                .isEqualTo(2L);
        assertThat(run(update(BOOKS)
                        .set(BOOKS.title, "y")
                        .where(BOOKS.authorId.in(select(AUTHORS.id).where(AUTHORS.name.eq("x"))))))
                .isEqualTo(4L);
    }

    @Test
    void updateWithoutAnyColumnIsRefused() {
        assertThatThrownBy(() -> run(update(BOOKS).where(BOOKS.id.eq(1))))
                .isInstanceOf(CompileException.class)
                .hasMessageContaining("sets no column");
    }

    @Test
    void deleteRemovesTheRowsThatMatch() {
        assertThat(run(delete(QUOTES).where(QUOTES.bookId.eq(1)))).isEqualTo(2L);
        assertThat(one(select(count()).from(QUOTES))).isEqualTo(1L);
    }

    @Test
    void deleteWithoutWhereRemovesAllRows() {
        assertThat(run(delete(QUOTES))).isEqualTo(3L);
        assertThat(one(select(count()).from(QUOTES))).isEqualTo(0L);
    }

    @Test
    void deleteOfNoRowRemovesNone() {
        assertThat(run(delete(QUOTES).where(QUOTES.id.in(java.util.List.of())))).isEqualTo(0L);
    }

    @Test
    void deleteWhereAQueryMatches() {
        var inner = PLACES.as("inner_place");

        assertThat(run(delete(PLACES)
                        .where(
                                PLACES.within.isNull(),
                                notExists(select(inner.id).where(inner.within.eq(PLACES.id))))))
                .isEqualTo(1L);
    }

    @Test
    void deleteOfAReferredRowIsAForeignKeyViolation() {
        assertThatThrownBy(() -> run(delete(AUTHORS).where(AUTHORS.id.eq(1)))).isInstanceOf(ForeignKeyViolation.class);
    }
}
