package io.github.tribikos.testkit;

import static io.github.tribikos.sql.Functions.count;
import static io.github.tribikos.sql.Sql.literal;
import static io.github.tribikos.sql.Sql.param;
import static io.github.tribikos.sql.Sql.project;
import static io.github.tribikos.sql.Sql.select;
import static io.github.tribikos.sql.Sql.text;
import static io.github.tribikos.testkit.Library.Authors.AUTHORS;
import static io.github.tribikos.testkit.Library.Books.BOOKS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.tribikos.error.ArgumentException;
import io.github.tribikos.sql.Param;
import io.github.tribikos.sql.Parameters;
import io.github.tribikos.sql.Selectable;
import io.github.tribikos.type.Types;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** SQL text with named binds. */
abstract class TextTests extends Topic {
    TextTests(DialectCompliance suite) {
        super(suite);
    }

    record Line(long id, String title) {}

    private static final Selectable<Line> LINE = project(BOOKS.id, BOOKS.title).into(Line::new);

    @Test
    void bindsAreNamed() {
        assertThat(all(text("SELECT title FROM books WHERE id = :id")
                        .bind("id", 1L)
                        .columns(BOOKS.title)))
                .containsExactly("Dune");
    }

    @Test
    void bindUsedTwiceIsOneValue() {
        assertThat(all(text("SELECT id FROM books WHERE id = :n OR author_id = :n ORDER BY id")
                        .bind("n", 2L)
                        .columns(BOOKS.id)))
                .containsExactly(2L, 3L, 4L);
    }

    @Test
    void rowsDecodeToAProjection() {
        assertThat(one(text("SELECT id, title FROM books WHERE id = :id")
                        .bind("id", 5L)
                        .columns(LINE)))
                .isEqualTo(new Line(5, "Solaris"));
    }

    @Test
    void severalColumnsGiveRows() {
        var row = one(text("SELECT id, title FROM books WHERE id = 1").columns(BOOKS.id, BOOKS.title));

        assertThat(row.get(BOOKS.id)).isEqualTo(1L);
        assertThat(row.get("title")).isEqualTo("Dune");
    }

    @Test
    void changeByTextTellsTheNumberOfRows() {
        assertThat(run(text("UPDATE books SET title = :title WHERE author_id = :author")
                        .bind("title", "it's :not a bind")
                        .bind("author", 1L)))
                .isEqualTo(2L);
        assertThat(one(select(BOOKS.title).where(BOOKS.id.eq(1)))).isEqualTo("it's :not a bind");
    }

    @Test
    void colonsInQuotesAndCommentsAreNoBinds() {
        assertThat(one(text("SELECT ':a' /* :b */ FROM books WHERE id = :id -- :c")
                        .bind("id", 1L)
                        .columns(literal("x"))))
                .isEqualTo(":a");
    }

    @Test
    void questionMarkInQuotesIsNoPlaceholder() {
        assertThat(one(text("SELECT 'a?b' FROM books WHERE id = :id")
                        .bind("id", 1L)
                        .columns(literal("x"))))
                .isEqualTo("a?b");
    }

    @Test
    @SuppressWarnings("NullAway") // without its JSpecify mode it takes every T for non-null
    void typedNullIsBound() {
        Param<@Nullable Integer> year = param("year", Types.INTEGER).nullable();
        var change = text("UPDATE authors SET born = :year WHERE id = 1").bind("year", year);

        assertThat(connection().execute(change, Parameters.of(year, null)).rows())
                .isEqualTo(1L);
        assertThat(all(select(AUTHORS.born).where(AUTHORS.id.eq(1)))).containsExactly((Integer) null);
    }

    @Test
    void parameterGetsItsValueWhenTheTextRuns() {
        Param<Long> id = param("id", Types.BIGINT);
        var query =
                text("SELECT title FROM books WHERE id = :id").bind("id", id).columns(BOOKS.title);

        assertThat(connection().execute(query, Parameters.of(id, 1L)).one()).isEqualTo("Dune");
        assertThat(connection().execute(query, Parameters.of(id, 5L)).one()).isEqualTo("Solaris");
    }

    @Test
    void textIsAQueryInsideOthers() {
        var first = text("SELECT id FROM books WHERE id <= :last")
                .bind("last", 2)
                .columns(BOOKS.id)
                .as("first_books");

        assertThat(one(select(count()).from(first))).isEqualTo(2L);
    }

    @Test
    void bindWithoutAValueIsRefusedBeforeSending() {
        assertThatThrownBy(() -> all(text("SELECT id FROM books WHERE id = :id").columns(BOOKS.id)))
                .isInstanceOf(ArgumentException.class)
                .hasMessageContaining("id");
    }

    @Test
    void bindThatTheTextLacksIsRefusedAtOnce() {
        assertThatThrownBy(() -> text("SELECT 1").bind("nobody", 1))
                .isInstanceOf(ArgumentException.class)
                .hasMessageContaining(":nobody");
    }
}
