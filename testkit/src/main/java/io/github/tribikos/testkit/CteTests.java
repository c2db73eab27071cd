package io.github.tribikos.testkit;

import static io.github.tribikos.sql.Functions.count;
import static io.github.tribikos.sql.Functions.max;
import static io.github.tribikos.sql.Sql.literal;
import static io.github.tribikos.sql.Sql.select;
import static io.github.tribikos.testkit.Library.Authors.AUTHORS;
import static io.github.tribikos.testkit.Library.Books.BOOKS;
import static io.github.tribikos.testkit.Library.Places.PLACES;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.tribikos.compile.Feature;
import io.github.tribikos.sql.Cte;
import io.github.tribikos.testkit.Library.Books;
import io.github.tribikos.type.Types;
import org.junit.jupiter.api.Test;

/** Common table expressions, plain and recursive. */
@Requires(Feature.CTE)
abstract class CteTests extends Topic {
    CteTests(DialectCompliance suite) {
        super(suite);
    }

    private static final Cte RECENT =
            select(BOOKS.id, BOOKS.title, BOOKS.year).where(BOOKS.year.gt(1965)).cte("recent");

    @Test
    void isReadLikeATable() {
        assertThat(one(select(count()).from(RECENT))).isEqualTo(4L);
        assertThat(all(select(RECENT.get(BOOKS.title))
                        .where(RECENT.get(BOOKS.year).lt(1970))
                        .orderBy(RECENT.get(BOOKS.id))))
                .containsExactly("Dune Messiah", "The Left Hand of Darkness");
    }

    @Test
    void takesTheShapeOfItsTable() {
        Books recent = RECENT.as(BOOKS);

        assertThat(all(select(recent.id).where(recent.title.startsWith("The")).orderBy(recent.id)))
                .containsExactly(3L, 4L);
    }

    @Test
    void isJoinedToTables() {
        assertThat(all(select(BOOKS.id)
                        .from(BOOKS)
                        .join(RECENT, RECENT.get(BOOKS.id).eq(BOOKS.id))
                        .orderBy(BOOKS.id)))
                .containsExactly(2L, 3L, 4L, 6L);
    }

    @Test
    void isReferredToTwice() {
        assertThat(all(select(RECENT.get(BOOKS.id))
                        .where(RECENT.get(BOOKS.year)
                                .eq(select(max(RECENT.get(BOOKS.year)))
                                        .from(RECENT)
                                        .asScalar()))))
                .containsExactly(6L);
    }

    @Test
    void oneRefersToAnother() {
        Cte old = select(RECENT.get(BOOKS.id))
                .where(RECENT.get(BOOKS.year).lt(1970))
                .cte("old");

        assertThat(one(select(count()).from(old))).isEqualTo(2L);
    }

    @Test
    void labelsNameItsColumns() {
        var books = count().as("books");
        Cte perAuthor = select(BOOKS.authorId, books).groupBy(BOOKS.authorId).cte("per_author");

        assertThat(all(select(perAuthor.get(BOOKS.authorId))
                        .where(perAuthor.get(books).lt(2))))
                .containsExactly((Long) null);
    }

    @Test
    void nameIsQuotedWhereItMustBe() {
        Cte odd = select(BOOKS.id).cte("Order by \"x\"");

        assertThat(one(select(count()).from(odd))).isEqualTo(7L);
    }

    @Test
    @Requires(Feature.RECURSIVE_CTE)
    void recursiveOneCountsUp() {
        var n = literal(1).cast(Types.INTEGER).as("n");
        Cte numbers = select(n)
                .cte("numbers")
                .unionAll(self -> select(self.get(n).plus(1)).where(self.get(n).lt(100)));

        assertThat(one(select(count()).from(numbers))).isEqualTo(100L);
        assertThat(one(select(max(numbers.get(n))))).isEqualTo(100);
    }

    @Test
    @Requires(Feature.RECURSIVE_CTE)
    void recursiveOneOfManyStepsLosesNoRow() {
        var n = literal(1).cast(Types.INTEGER).as("n");
        Cte numbers = select(n)
                .cte("numbers")
                .unionAll(self -> select(self.get(n).plus(1)).where(self.get(n).lt(5_000)));

        assertThat(one(select(count()).from(numbers))).isEqualTo(5_000L);
    }

    @Test
    @Requires(Feature.RECURSIVE_CTE)
    void recursiveOneWalksATree() {
        Cte inside = select(PLACES.id, PLACES.name)
                .where(PLACES.id.eq(2))
                .cte("inside")
                .unionAll(self ->
                        select(PLACES.id, PLACES.name).from(PLACES).join(self, PLACES.within.eq(self.get(PLACES.id))));

        assertThat(all(select(inside.get(PLACES.name)).orderBy(inside.get(PLACES.id))))
                .containsExactly("Europe", "Poland", "Kraków");
    }

    @Test
    @Requires({Feature.RECURSIVE_CTE, Feature.RECURSIVE_UNION})
    void recursiveOneWithUnionEndsOnACycle() {
        var n = literal(0).cast(Types.INTEGER).as("n");
        Cte cycle =
                select(n).cte("cycle").union(self -> select(self.get(n).plus(1).rem(5)));

        assertThat(one(select(count()).from(cycle))).isEqualTo(5L);
    }

    @Test
    @Requires(Feature.RECURSIVE_CTE)
    void recursiveOneIsJoinedToTables() {
        Cte inside = select(PLACES.id)
                .where(PLACES.within.isNull())
                .cte("inside")
                .unionAll(self -> select(PLACES.id).from(PLACES).join(self, PLACES.within.eq(self.get(PLACES.id))));

        assertThat(one(select(count())
                        .from(PLACES)
                        .join(inside, inside.get(PLACES.id).eq(PLACES.id))))
                .isEqualTo(6L);
    }

    @Test
    @Requires(Feature.NESTED_CTE)
    void twoSubqueriesHaveOneOfTheSameNameEach() {
        Cte early = select(BOOKS.id).where(BOOKS.year.lt(1970)).cte("found").nested();
        Cte cheap = select(BOOKS.id).where(BOOKS.price.lt(9)).cte("found").nested();

        assertThat(all(select(BOOKS.id)
                        .where(BOOKS.id.in(select(early.get(BOOKS.id))), BOOKS.id.in(select(cheap.get(BOOKS.id))))
                        .orderBy(BOOKS.id)))
                .containsExactly(2L, 5L);
    }

    @Test
    @Requires(Feature.NESTED_CTE)
    void oneIsNestedInAnother() {
        Cte early = select(BOOKS.id).where(BOOKS.year.lt(1970)).cte("early").nested();
        Cte outer = select(early.get(BOOKS.id)).where(early.get(BOOKS.id).gt(1)).cte("outer_books");

        assertThat(one(select(count()).from(outer))).isEqualTo(3L);
    }

    @Test
    void whatNothingRefersToIsDefinedAllTheSame() {
        assertThat(one(select(count()).from(AUTHORS).addCte(RECENT))).isEqualTo(4L);
    }
}
