package io.github.tribikos.testkit;

import static io.github.tribikos.sql.Sql.delete;
import static io.github.tribikos.sql.Sql.select;
import static io.github.tribikos.sql.Sql.tuple;
import static io.github.tribikos.sql.Sql.update;
import static io.github.tribikos.testkit.Library.Authors.AUTHORS;
import static io.github.tribikos.testkit.Library.Books.BOOKS;
import static io.github.tribikos.testkit.Library.Genres.GENRES;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.tribikos.compile.Feature;
import io.github.tribikos.error.CompileException;
import java.util.List;
import org.junit.jupiter.api.Test;

/** UPDATE and DELETE that look at other tables than the one they change. */
abstract class ChangeFromTests extends Topic {
    ChangeFromTests(DialectCompliance suite) {
        super(suite);
    }

    @Test
    @Requires(Feature.UPDATE_FROM)
    void updateTakesValuesFromAnotherTable() {
        var changed = update(BOOKS)
                .set(BOOKS.title, BOOKS.title.concat(" by ").concat(AUTHORS.name))
                .where(BOOKS.authorId.eq(AUTHORS.id), AUTHORS.born.lt(1921));

        assertThat(run(changed)).isEqualTo(2L);
        assertThat(all(select(BOOKS.title).where(BOOKS.authorId.eq(1)).orderBy(BOOKS.id)))
                .containsExactly("Dune by Frank Herbert", "Dune Messiah by Frank Herbert");
        connection().rollback();
    }

    @Test
    void updateWithAnotherTableIsRefusedWhereItCannotBe() {
        var changed = update(BOOKS).set(BOOKS.title, "x").where(BOOKS.authorId.eq(AUTHORS.id));

        if (capabilities().supports(Feature.UPDATE_FROM)) {
            assertThat(run(changed)).isEqualTo(6L);
            connection().rollback();
        } else {
            assertThatThrownBy(() -> run(changed))
                    .isInstanceOf(CompileException.class)
                    .hasMessageContaining("UPDATE with other tables");
        }
    }

    @Test
    @Requires(Feature.UPDATE_FROM)
    void updateLooksAtAnotherNameOfItsTable() {
        var other = BOOKS.as("other");

        connection()
                .execute(update(BOOKS)
                        .set(BOOKS.year, other.year)
                        .where(BOOKS.authorId.eq(other.authorId), other.id.eq(2), BOOKS.id.eq(1)));
        assertThat(all(select(BOOKS.year).where(BOOKS.id.eq(1)))).containsExactly(1969);
        connection().rollback();
    }

    @Test
    @Requires(Feature.DELETE_USING)
    void deleteLooksAtAnotherTable() {
        connection()
                .execute(delete(GENRES)
                        .where(GENRES.bookId.eq(BOOKS.id), BOOKS.title.eq("Solaris"), GENRES.name.ne("ocean")));

        assertThat(all(select(GENRES.name).where(GENRES.bookId.eq(5)))).containsExactly("ocean");
        connection().rollback();
    }

    @Test
    @Requires(Feature.SET_ROW)
    void columnsAreSetToTheRowOfAQuery() {
        var other = BOOKS.as("other");
        connection()
                .execute(update(BOOKS)
                        .set(
                                tuple(BOOKS.title, BOOKS.year),
                                select(other.title, other.year.plus(1)).where(other.id.eq(BOOKS.id.plus(4))))
                        .set(BOOKS.inPrint, false)
                        .where(BOOKS.id.lt(3)));

        assertThat(all(select(BOOKS.title, BOOKS.year, BOOKS.inPrint)
                        .where(BOOKS.id.lt(3))
                        .orderBy(BOOKS.id)))
                .extracting(row -> List.of(row.get(0), row.get(1), row.get(2)))
                .containsExactly(List.of("Solaris", 1962, false), List.of("Fiasco", 1987, false));
        connection().rollback();
    }
}
