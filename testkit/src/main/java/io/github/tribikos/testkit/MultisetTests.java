package io.github.tribikos.testkit;

import static io.github.tribikos.sql.Functions.count;
import static io.github.tribikos.sql.Sql.multiset;
import static io.github.tribikos.sql.Sql.project;
import static io.github.tribikos.sql.Sql.select;
import static io.github.tribikos.testkit.Library.Authors.AUTHORS;
import static io.github.tribikos.testkit.Library.Books.BOOKS;
import static io.github.tribikos.testkit.Library.Genres.GENRES;
import static io.github.tribikos.testkit.Library.Quotes.QUOTES;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.tribikos.error.ArgumentException;
import io.github.tribikos.sql.Selectable;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Nested lists. */
abstract class MultisetTests extends Topic {
    MultisetTests(DialectCompliance suite) {
        super(suite);
    }

    record Shelf(String author, List<String> titles) {}

    record Tagged(String title, List<String> genres) {}

    record Works(String author, List<Tagged> books) {}

    record Two(long id, List<String> titles, List<Long> ids) {}

    private static final Selectable<List<String>> TITLES =
            multiset(BOOKS, BOOKS.authorId.eq(AUTHORS.id), BOOKS.title).orderBy(BOOKS.id);
    private static final Selectable<List<String>> GENRE_NAMES =
            multiset(GENRES, GENRES.bookId.eq(BOOKS.id), GENRES.name).orderBy(GENRES.name);

    @Test
    void eachRowHasTheListOfItsChildren() {
        assertThat(all(select(project(AUTHORS.name, TITLES).into(Shelf::new))
                        .where(AUTHORS.id.le(2))
                        .orderBy(AUTHORS.id)))
                .containsExactly(
                        new Shelf("Frank Herbert", List.of("Dune", "Dune Messiah")),
                        new Shelf("Ursula K. Le Guin", List.of("The Dispossessed", "The Left Hand of Darkness")));
    }

    @Test
    void rowWithoutChildrenHasAnEmptyList() {
        assertThat(one(select(project(AUTHORS.name, TITLES).into(Shelf::new)).where(AUTHORS.id.eq(4))))
                .isEqualTo(new Shelf("Anonymous", List.of()));
    }

    @Test
    void noRowsNeedNoChildren() {
        assertThat(all(select(project(AUTHORS.name, TITLES).into(Shelf::new)).where(AUTHORS.id.eq(99))))
                .isEmpty();
    }

    @Test
    void listAloneIsSelected() {
        assertThat(all(select(TITLES).from(AUTHORS).where(AUTHORS.id.in(3, 4)).orderBy(AUTHORS.id)))
                .containsExactly(List.of("Solaris", "Fiasco"), List.of());
    }

    @Test
    void listsNestInLists() {
        Selectable<Tagged> tagged = project(BOOKS.title, GENRE_NAMES).into(Tagged::new);
        var books = multiset(BOOKS, BOOKS.authorId.eq(AUTHORS.id), tagged).orderBy(BOOKS.id);

        assertThat(all(select(project(AUTHORS.name, books).into(Works::new))
                        .where(AUTHORS.id.in(1, 3))
                        .orderBy(AUTHORS.id)))
                .containsExactly(
                        new Works(
                                "Frank Herbert",
                                List.of(
                                        new Tagged("Dune", List.of("classic", "desert")),
                                        new Tagged("Dune Messiah", List.of()))),
                        new Works(
                                "Stanisław Lem",
                                List.of(
                                        new Tagged("Solaris", List.of("classic", "ocean")),
                                        new Tagged("Fiasco", List.of()))));
    }

    @Test
    void keyOfTwoColumnsTiesTheChildren() {
        var words = multiset(QUOTES, QUOTES.bookId.eq(GENRES.bookId).and(QUOTES.genre.eq(GENRES.name)), QUOTES.words)
                .orderBy(QUOTES.id);

        assertThat(all(select(project(GENRES.name, words).into(Tagged::new))
                        .where(GENRES.bookId.eq(1))
                        .orderBy(GENRES.name)))
                .containsExactly(
                        new Tagged("classic", List.of()),
                        new Tagged("desert", List.of("The spice must flow.", "Fear is the mind-killer.")));
    }

    @Test
    void twoListsInOneRow() {
        var b = BOOKS.as("b");
        var ids = multiset(b, b.authorId.eq(AUTHORS.id), b.id).orderBy(b.id.desc());

        assertThat(one(select(project(AUTHORS.id, TITLES, ids).into(Two::new)).where(AUTHORS.id.eq(3))))
                .isEqualTo(new Two(3, List.of("Solaris", "Fiasco"), List.of(6L, 5L)));
    }

    @Test
    void furtherConditionsNarrowTheChildren() {
        var recent = multiset(BOOKS, BOOKS.authorId.eq(AUTHORS.id).and(BOOKS.year.gt(1970)), BOOKS.title)
                .orderBy(BOOKS.id);

        assertThat(all(select(project(AUTHORS.name, recent).into(Shelf::new))
                        .where(AUTHORS.id.le(2))
                        .orderBy(AUTHORS.id)))
                .extracting(Shelf::titles)
                .containsExactly(List.of(), List.of("The Dispossessed"));
    }

    @Test
    void parentWithoutAKeyHasNoChildren() {
        var writers = multiset(AUTHORS, AUTHORS.id.eq(BOOKS.authorId), AUTHORS.name);

        assertThat(all(select(project(BOOKS.title, writers).into(Tagged::new))
                        .where(BOOKS.id.in(1, 7))
                        .orderBy(BOOKS.id)))
                .containsExactly(new Tagged("Dune", List.of("Frank Herbert")), new Tagged("Beowulf", List.of()));
    }

    @Test
    void limitCutsParentsNotChildren() {
        assertThat(all(select(project(AUTHORS.name, TITLES).into(Shelf::new))
                        .orderBy(AUTHORS.id)
                        .limit(1)))
                .containsExactly(new Shelf("Frank Herbert", List.of("Dune", "Dune Messiah")));
    }

    @Test
    void firstAndOneReadTheirChildrenToo() {
        var shelves = select(project(AUTHORS.name, TITLES).into(Shelf::new)).orderBy(AUTHORS.id);

        assertThat(connection().execute(shelves).first())
                .isEqualTo(new Shelf("Frank Herbert", List.of("Dune", "Dune Messiah")));
        assertThat(one(select(count()).from(BOOKS))).isEqualTo(7L);
    }

    @Test
    void conditionThatTiesNothingIsRefusedAtOnce() {
        assertThatThrownBy(() -> multiset(BOOKS, BOOKS.year.gt(1970), BOOKS.title))
                .isInstanceOf(ArgumentException.class)
                .hasMessageContaining("tie");
    }
}
