package io.github.tribikos.testkit;

import static io.github.tribikos.sql.Functions.count;
import static io.github.tribikos.sql.Functions.max;
import static io.github.tribikos.sql.Sql.exists;
import static io.github.tribikos.sql.Sql.literal;
import static io.github.tribikos.sql.Sql.notExists;
import static io.github.tribikos.sql.Sql.select;
import static io.github.tribikos.testkit.Library.Authors.AUTHORS;
import static io.github.tribikos.testkit.Library.Books.BOOKS;
import static io.github.tribikos.testkit.Library.Genres.GENRES;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.tribikos.error.ArgumentException;
import io.github.tribikos.sql.Subquery;
import io.github.tribikos.testkit.Library.Books;
import org.junit.jupiter.api.Test;

/** Aliases, and queries inside queries. */
abstract class SubqueryTests extends Topic {
    SubqueryTests(DialectCompliance suite) {
        super(suite);
    }

    @Test
    void aliasStandsForItsTable() {
        Books b = BOOKS.as("b");

        assertThat(all(select(b.title).where(b.id.eq(1)))).containsExactly("Dune");
        assertThat(all(select(b.id)
                        .from(b)
                        .join(AUTHORS)
                        .where(AUTHORS.id.eq(2))
                        .orderBy(b.id)))
                .containsExactly(3L, 4L);
    }

    @Test
    void twoAliasesOfOneTableAreTwoTables() {
        Books one = BOOKS.as("one");
        Books two = BOOKS.as("two");

        assertThat(all(select(one.id, two.id)
                        .from(one)
                        .join(two, one.year.eq(two.year).and(one.id.lt(two.id)))))
                .singleElement()
                .satisfies(row -> {
                    assertThat(row.get(one.id)).isEqualTo(2L);
                    assertThat(row.get(two.id)).isEqualTo(4L);
                });
    }

    @Test
    void anonymousAliasGetsANameOfItsOwn() {
        Books other = BOOKS.alias();

        assertThat(all(select(BOOKS.id)
                        .where(
                                BOOKS.year.eq(1969),
                                exists(select(other.id).where(other.year.eq(BOOKS.year), other.id.ne(BOOKS.id))))
                        .orderBy(BOOKS.id)))
                .containsExactly(2L, 4L);
    }

    @Test
    void aliasWithAHostileNameIsQuoted() {
        Books b = BOOKS.as("select \"from\"; --");

        assertThat(all(select(b.title).where(b.id.eq(1)))).containsExactly("Dune");
    }

    @Test
    void queryInFrom() {
        Subquery recent =
                select(BOOKS.id, BOOKS.year).where(BOOKS.year.gt(1965)).as("recent");

        assertThat(one(select(count()).from(recent))).isEqualTo(4L);
        assertThat(all(select(recent.get(BOOKS.id))
                        .where(recent.get(BOOKS.year).lt(1970))
                        .orderBy(recent.get(BOOKS.id))))
                .containsExactly(2L, 4L);
    }

    @Test
    void queryInFromWithoutANameIsGivenOne() {
        Subquery recent = select(BOOKS.id).where(BOOKS.year.gt(1965)).subquery();

        assertThat(one(select(count()).from(recent))).isEqualTo(4L);
    }

    @Test
    void queryInFromIsJoinedToTables() {
        var books = count().as("books");
        Subquery perAuthor =
                select(BOOKS.authorId, books).groupBy(BOOKS.authorId).as("per_author");

        assertThat(all(select(AUTHORS.id, perAuthor.get(books))
                        .from(AUTHORS)
                        .join(perAuthor, perAuthor.get(BOOKS.authorId).eq(AUTHORS.id))
                        .orderBy(AUTHORS.id)))
                .extracting(row -> row.get(1))
                .containsExactly(2L, 2L, 2L);
    }

    @Test
    void queryInFromTakesTheShapeOfItsTable() {
        Books recent = select(BOOKS.id, BOOKS.title, BOOKS.year)
                .where(BOOKS.year.gt(1970))
                .as("recent")
                .as(BOOKS);

        assertThat(all(select(recent.title).orderBy(recent.id))).containsExactly("The Dispossessed", "Fiasco");
    }

    @Test
    void queriesNestInFrom() {
        Subquery inner = select(BOOKS.id, BOOKS.year).where(BOOKS.id.le(5)).as("inner_books");
        Subquery outer = select(inner.get(BOOKS.id))
                .where(inner.get(BOOKS.year).gt(1965))
                .as("outer_books");

        assertThat(one(select(count()).from(outer))).isEqualTo(3L);
    }

    @Test
    void limitInsideAQueryInFrom() {
        Subquery first = select(BOOKS.id).orderBy(BOOKS.id).limit(3).as("first");

        assertThat(one(select(max(first.get(BOOKS.id))))).isEqualTo(3L);
    }

    @Test
    void scalarQueryIsAValue() {
        assertThat(all(select(BOOKS.id)
                        .where(BOOKS.year.eq(select(max(BOOKS.as("b").year)).asScalar()))))
                .containsExactly(6L);
        assertThat(one(select(literal(1L).plus(select(count()).from(AUTHORS).asScalar()))))
                .isEqualTo(5L);
    }

    @Test
    void scalarQueryOfNoRowsIsNull() {
        assertThat(all(select(
                                AUTHORS.id,
                                select(BOOKS.title).where(BOOKS.id.eq(99)).asScalar())
                        .where(AUTHORS.id.eq(1))))
                .extracting(row -> row.get(1))
                .containsExactly((Object) null);
    }

    @Test
    void correlatedScalarQuerySeesTheRowAroundIt() {
        var books =
                select(count()).from(BOOKS).where(BOOKS.authorId.eq(AUTHORS.id)).asScalar();

        assertThat(all(select(AUTHORS.name, books).orderBy(AUTHORS.id)))
                .extracting(row -> row.get(1))
                .containsExactly(2L, 2L, 2L, 0L);
    }

    @Test
    void scalarQueryOfSeveralColumnsIsRefused() {
        assertThatThrownBy(() -> select(BOOKS.id, BOOKS.title).asScalar())
                .isInstanceOf(ArgumentException.class)
                .hasMessageContaining("one column");
    }

    @Test
    void existsIsTrueForRowsWithAMatch() {
        var ofAuthor = select(BOOKS.id).where(BOOKS.authorId.eq(AUTHORS.id), BOOKS.year.gt(1970));

        assertThat(all(select(AUTHORS.id).where(exists(ofAuthor)).orderBy(AUTHORS.id)))
                .containsExactly(2L, 3L);
        assertThat(all(select(AUTHORS.id).where(notExists(ofAuthor)).orderBy(AUTHORS.id)))
                .containsExactly(1L, 4L);
    }

    @Test
    void existsInASelectListIsABoolean() {
        var ofAuthor = select(BOOKS.id).where(BOOKS.authorId.eq(AUTHORS.id));

        assertThat(all(select(exists(ofAuthor)).from(AUTHORS).orderBy(AUTHORS.id)))
                .containsExactly(true, true, true, false);
    }

    @Test
    void correlationReachesOverTwoLevels() {
        var inner = select(GENRES.name).where(GENRES.bookId.eq(BOOKS.id), GENRES.name.eq("classic"));
        var middle = select(BOOKS.id).where(BOOKS.authorId.eq(AUTHORS.id), exists(inner));

        assertThat(all(select(AUTHORS.id).where(exists(middle)).orderBy(AUTHORS.id)))
                .containsExactly(1L, 3L);
    }

    @Test
    void queryInGroupedConditions() {
        assertThat(all(select(BOOKS.authorId)
                        .where(BOOKS.authorId.isNotNull())
                        .groupBy(BOOKS.authorId)
                        .having(max(BOOKS.id).gt(select(max(AUTHORS.id)).asScalar()))))
                .containsExactly(3L);
    }
}
