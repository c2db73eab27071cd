package io.github.tribikos.testkit;

import static io.github.tribikos.sql.Functions.coalesce;
import static io.github.tribikos.sql.Functions.count;
import static io.github.tribikos.sql.Sql.natural;
import static io.github.tribikos.sql.Sql.select;
import static io.github.tribikos.sql.Sql.using;
import static io.github.tribikos.testkit.Library.Authors.AUTHORS;
import static io.github.tribikos.testkit.Library.Books.BOOKS;
import static io.github.tribikos.testkit.Library.Genres.GENRES;
import static io.github.tribikos.testkit.Library.Places.PLACES;
import static io.github.tribikos.testkit.Library.Quotes.QUOTES;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.tribikos.compile.Feature;
import io.github.tribikos.error.ArgumentException;
import io.github.tribikos.error.CompileException;
import io.github.tribikos.sql.Row;
import io.github.tribikos.sql.Select;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Joins of every kind, ON inferred and given, and what an outer join does to nullness. */
abstract class JoinTests extends Topic {
    JoinTests(DialectCompliance suite) {
        super(suite);
    }

    private List<List<@Nullable Object>> pairs(Select<Row> select) {
        return all(select).stream()
                .map(row -> java.util.Arrays.<@Nullable Object>asList(row.get(0), row.get(1)))
                .toList();
    }

    @Test
    void innerJoinInfersOnFromTheForeignKey() {
        assertThat(all(select(BOOKS.title)
                        .from(BOOKS)
                        .join(AUTHORS)
                        .where(AUTHORS.name.endsWith("Lem"))
                        .orderBy(BOOKS.id)))
                .containsExactly("Solaris", "Fiasco");
    }

    @Test
    void joinIsInferredInEitherDirection() {
        assertThat(one(select(count()).from(AUTHORS).join(BOOKS))).isEqualTo(6L);
        assertThat(one(select(count()).from(BOOKS).join(AUTHORS))).isEqualTo(6L);
    }

    @Test
    void joinWithAGivenCondition() {
        assertThat(pairs(select(AUTHORS.id, BOOKS.id)
                        .from(AUTHORS)
                        .join(BOOKS, BOOKS.id.eq(AUTHORS.id))
                        .orderBy(AUTHORS.id)))
                .containsExactly(List.of(1L, 1L), List.of(2L, 2L), List.of(3L, 3L), List.of(4L, 4L));
    }

    @Test
    void keyOfTwoColumnsIsJoinedByBoth() {
        assertThat(all(select(QUOTES.words)
                        .from(QUOTES)
                        .join(GENRES)
                        .where(GENRES.bookId.eq(5))
                        .orderBy(QUOTES.id)))
                .containsExactly("We have no need of other worlds.");
    }

    @Test
    void chainOfJoinsIsInferredStepByStep() {
        assertThat(all(select(QUOTES.words)
                        .from(AUTHORS)
                        .join(BOOKS)
                        .join(GENRES)
                        .join(QUOTES)
                        .where(AUTHORS.id.eq(1))
                        .orderBy(QUOTES.id)))
                .containsExactly("The spice must flow.", "Fear is the mind-killer.");
    }

    @Test
    void leftJoinKeepsRowsWithoutAMatch() {
        assertThat(pairs(select(AUTHORS.id, BOOKS.id.orNull())
                        .from(AUTHORS)
                        .leftJoin(BOOKS)
                        .orderBy(AUTHORS.id, BOOKS.id)))
                .hasSize(7)
                .contains(java.util.Arrays.asList(4L, null));
    }

    @Test
    void conditionOfALeftJoinIsNoFilter() {
        assertThat(pairs(select(AUTHORS.id, BOOKS.id.orNull())
                        .from(AUTHORS)
                        .leftJoin(BOOKS, BOOKS.authorId.eq(AUTHORS.id).and(BOOKS.year.gt(1970)))
                        .orderBy(AUTHORS.id)))
                .containsExactly(
                        java.util.Arrays.asList(1L, null),
                        List.of(2L, 3L),
                        List.of(3L, 6L),
                        java.util.Arrays.asList(4L, null));
    }

    @Test
    @Requires(Feature.RIGHT_JOIN)
    void rightJoinKeepsRowsOfTheRight() {
        assertThat(pairs(select(AUTHORS.id.orNull(), BOOKS.id)
                        .from(AUTHORS)
                        .rightJoin(BOOKS)
                        .orderBy(BOOKS.id)))
                .hasSize(7)
                .endsWith(java.util.Arrays.asList(null, 7L));
    }

    @Test
    @Requires(Feature.FULL_JOIN)
    void fullJoinKeepsRowsOfBothSides() {
        assertThat(pairs(select(AUTHORS.id.orNull(), BOOKS.id.orNull())
                        .from(AUTHORS)
                        .fullJoin(BOOKS)))
                .hasSize(8)
                .contains(java.util.Arrays.asList(null, 7L), java.util.Arrays.asList(4L, null));
    }

    @Test
    void crossJoinGivesEachWithEach() {
        assertThat(one(select(count()).from(AUTHORS).crossJoin(PLACES))).isEqualTo(24L);
    }

    @Test
    void leftJoinAfterAnInnerJoin() {
        assertThat(pairs(select(BOOKS.id, GENRES.name.orNull())
                        .from(AUTHORS)
                        .join(BOOKS)
                        .leftJoin(GENRES)
                        .where(AUTHORS.id.eq(1))
                        .orderBy(BOOKS.id, GENRES.name)))
                .containsExactly(List.of(1L, "classic"), List.of(1L, "desert"), java.util.Arrays.asList(2L, null));
    }

    @Test
    void tableIsJoinedToItsAlias() {
        var outer = PLACES.as("outer_place");

        assertThat(pairs(select(PLACES.name, outer.name)
                        .from(PLACES)
                        .join(outer, PLACES.within.eq(outer.id))
                        .orderBy(PLACES.id)))
                .containsExactly(
                        List.of("Europe", "Earth"),
                        List.of("Asia", "Earth"),
                        List.of("Poland", "Europe"),
                        List.of("Kraków", "Poland"));
    }

    @Test
    void fromIsInferredFromTheColumns() {
        assertThat(one(select(count(BOOKS.id)).where(BOOKS.authorId.eq(AUTHORS.id), AUTHORS.born.lt(1925))))
                .isEqualTo(4L);
    }

    @Test
    void joinWithoutAForeignKeyIsAnErrorThatSaysWhatToDo() {
        assertThatThrownBy(() -> all(select(AUTHORS.id).from(AUTHORS).join(PLACES)))
                .isInstanceOf(ArgumentException.class)
                .hasMessageContaining("No foreign key ties places to authors")
                .hasMessageContaining("join(table, condition)");
    }

    @Test
    void ambiguousJoinIsAnErrorThatListsTheCandidates() {
        var outer = PLACES.as("outer_place");

        assertThatThrownBy(() -> all(select(PLACES.id).from(PLACES).join(outer)))
                .isInstanceOf(ArgumentException.class)
                .hasMessageContaining("within")
                .hasMessageContaining("join(table, condition)");
    }

    @Test
    void notNullColumnOfTheOuterSideMustBeSaidToBeNullable() {
        assertThatThrownBy(() ->
                        all(select(AUTHORS.name, BOOKS.title).from(AUTHORS).leftJoin(BOOKS)))
                .isInstanceOf(CompileException.class)
                .hasMessageContaining("books.title")
                .hasMessageContaining("orNull()");
    }

    @Test
    @Requires(Feature.RIGHT_JOIN)
    void rightJoinMakesTheLeftSideNullable() {
        assertThatThrownBy(() ->
                        all(select(AUTHORS.name, BOOKS.title).from(AUTHORS).rightJoin(BOOKS)))
                .isInstanceOf(CompileException.class)
                .hasMessageContaining("authors.name");
    }

    @Test
    void nullnessIsNoMatterInWhereAndFunctions() {
        assertThat(all(select(AUTHORS.id, count(BOOKS.id))
                        .from(AUTHORS)
                        .leftJoin(BOOKS)
                        .where(BOOKS.title.isNull())
                        .groupBy(AUTHORS.id)))
                .extracting(row -> row.get(0))
                .containsExactly(4L);
    }

    @Test
    void usingComparesColumnsOfOneName() {
        assertThat(pairs(select(GENRES.name, QUOTES.id)
                        .from(GENRES)
                        .join(QUOTES, using(QUOTES.bookId))
                        .where(GENRES.name.ne("classic"))
                        .orderBy(QUOTES.id)))
                .containsExactly(List.of("desert", 1L), List.of("desert", 2L), List.of("ocean", 3L));
    }

    @Test
    void usingOfALeftJoinKeepsBothColumns() {
        assertThat(pairs(select(GENRES.bookId, QUOTES.bookId.orNull())
                        .from(GENRES)
                        .leftJoin(QUOTES, using(GENRES.bookId))
                        .where(GENRES.bookId.gt(1))
                        .orderBy(GENRES.bookId)))
                .containsExactly(java.util.Arrays.asList(3L, null), List.of(5L, 5L), List.of(5L, 5L));
    }

    @Test
    @Requires(Feature.RIGHT_JOIN)
    void usingComparesAMergedColumnWithTheNextTable() {
        var few = select(QUOTES.bookId, QUOTES.words).where(QUOTES.id.eq(3)).as("few");
        var genre = GENRES.as("genre");

        assertThat(pairs(select(few.get(QUOTES.bookId).orNull(), genre.bookId)
                        .from(few)
                        .rightJoin(GENRES, using(GENRES.bookId))
                        .join(genre, using(genre.bookId))
                        .where(GENRES.name.eq("utopia"))))
                .containsExactly(java.util.Arrays.asList(null, 3L));
    }

    @Test
    @Requires(Feature.FULL_JOIN)
    void mergedColumnOfAFullJoinIsNeverNull() {
        var first = select(BOOKS.id).where(BOOKS.id.lt(3)).as("first");
        var second = select(AUTHORS.id).where(AUTHORS.id.gt(1)).as("second");
        var merged = coalesce(first.get(BOOKS.id), second.get(AUTHORS.id));

        assertThat(all(select(merged).from(first).fullJoin(second, using(first.get(BOOKS.id)))))
                .containsExactlyInAnyOrder(1L, 2L, 3L, 4L);
    }

    @Test
    @Requires(Feature.NATURAL_JOIN)
    void naturalJoinComparesAllColumnsOfOneName() {
        var quoted = select(QUOTES.bookId, QUOTES.genre.as("name")).distinct().as("quoted");

        assertThat(pairs(select(GENRES.bookId, GENRES.name)
                        .from(GENRES)
                        .join(quoted, natural())
                        .orderBy(GENRES.bookId)))
                .containsExactly(List.of(1L, "desert"), List.of(5L, "ocean"));
    }

    @Test
    @Requires({Feature.NATURAL_JOIN, Feature.NATURAL_OUTER_JOIN})
    void naturalLeftJoinKeepsRowsWithoutAMatch() {
        var quoted = select(QUOTES.bookId, QUOTES.genre.as("name")).distinct().as("quoted");

        assertThat(pairs(select(GENRES.name, quoted.get(QUOTES.bookId).orNull())
                        .from(GENRES)
                        .leftJoin(quoted, natural())
                        .where(GENRES.bookId.eq(1))
                        .orderBy(GENRES.name)))
                .containsExactly(java.util.Arrays.asList("classic", null), List.of("desert", 1L));
    }
}
