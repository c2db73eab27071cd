package io.github.tribikos.testkit;

import static io.github.tribikos.sql.Functions.count;
import static io.github.tribikos.sql.Functions.upper;
import static io.github.tribikos.sql.Sql.delete;
import static io.github.tribikos.sql.Sql.insert;
import static io.github.tribikos.sql.Sql.literal;
import static io.github.tribikos.sql.Sql.project;
import static io.github.tribikos.sql.Sql.select;
import static io.github.tribikos.sql.Sql.update;
import static io.github.tribikos.testkit.Library.Authors.AUTHORS;
import static io.github.tribikos.testkit.Library.Books.BOOKS;
import static io.github.tribikos.testkit.Library.Quotes.QUOTES;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.tribikos.compile.Feature;
import io.github.tribikos.error.UniqueViolation;
import io.github.tribikos.sql.Row;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Values of the rows that a change touched. */
abstract class ReturningTests extends Topic {
    ReturningTests(DialectCompliance suite) {
        super(suite);
    }

    record Line(long id, String name) {}

    @Test
    @Requires(Feature.INSERT_RETURNING)
    void insertGivesBackOneValue() {
        assertThat(one(insert(AUTHORS)
                        .set(AUTHORS.id, 10)
                        .set(AUTHORS.name, "Ada")
                        .returning(AUTHORS.id)))
                .isEqualTo(10L);
    }

    @Test
    @Requires(Feature.INSERT_RETURNING)
    void insertGivesBackSeveralValues() {
        Row row =
                one(insert(AUTHORS).set(AUTHORS.id, 10).set(AUTHORS.name, "Ada").returning(AUTHORS.name, AUTHORS.born));

        assertThat(row.get(AUTHORS.name)).isEqualTo("Ada");
        assertThat(row.get(AUTHORS.born)).isNull();
    }

    @Test
    @Requires(Feature.INSERT_RETURNING)
    void insertGivesBackARecordAndExpressions() {
        var line = project(AUTHORS.id, AUTHORS.name).into(Line::new);

        assertThat(one(insert(AUTHORS)
                        .set(AUTHORS.id, 10)
                        .set(AUTHORS.name, "Ada")
                        .returning(line)))
                .isEqualTo(new Line(10, "Ada"));
        assertThat(one(insert(AUTHORS)
                        .set(AUTHORS.id, 11)
                        .set(AUTHORS.name, "Bo")
                        .returning(upper(AUTHORS.name))))
                .isEqualTo("BO");
    }

    @Test
    @Requires(Feature.INSERT_RETURNING)
    void insertOfManyGivesBackAllInOrder() {
        List<Long> ids = List.of(12L, 10L, 11L);

        assertThat(all(insert(AUTHORS)
                        .values(ids, (row, id) -> row.set(AUTHORS.id, id).set(AUTHORS.name, "n"))
                        .returning(AUTHORS.id)))
                .containsExactly(12L, 10L, 11L);
    }

    @Test
    @Requires(Feature.INSERT_RETURNING)
    void insertOfNoRowsGivesBackNothing() {
        assertThat(all(insert(AUTHORS)
                        .values(
                                List.<Long>of(),
                                (row, id) -> row.set(AUTHORS.id, id).set(AUTHORS.name, "n"))
                        .returning(AUTHORS.id)))
                .isEmpty();
    }

    @Test
    @Requires(Feature.INSERT_RETURNING)
    void insertFromAQueryGivesBackItsRows() {
        assertThat(all(insert(AUTHORS)
                        .columns(AUTHORS.id, AUTHORS.name)
                        .from(select(BOOKS.id.plus(100), BOOKS.title).where(BOOKS.id.le(2)))
                        .returning(AUTHORS.id)))
                .containsExactlyInAnyOrder(101L, 102L);
    }

    @Test
    @Requires(Feature.INSERT_RETURNING)
    void insertTakesEffectThoughNoRowIsRead() {
        connection()
                .execute(insert(AUTHORS)
                        .set(AUTHORS.id, 10)
                        .set(AUTHORS.name, "Ada")
                        .returning(AUTHORS.id))
                .close();

        assertThat(one(select(count()).from(AUTHORS))).isEqualTo(5L);
    }

    @Test
    @Requires(Feature.INSERT_RETURNING)
    void errorOfTheInsertIsTyped() {
        assertThatThrownBy(() -> all(insert(AUTHORS)
                        .set(AUTHORS.id, 1)
                        .set(AUTHORS.name, "Ada")
                        .returning(AUTHORS.id)))
                .isInstanceOf(UniqueViolation.class);
    }

    @Test
    @Requires({Feature.UPDATE_RETURNING, Feature.CHANGE_OF_REFERRED_ROWS})
    void updateGivesBackTheNewValues() {
        assertThat(all(update(BOOKS)
                        .set(BOOKS.year, BOOKS.year.plus(1))
                        .where(BOOKS.authorId.eq(1))
                        .returning(BOOKS.id, BOOKS.year)))
                .extracting(row -> row.get(BOOKS.year))
                .containsExactlyInAnyOrder(1966, 1970);
    }

    @Test
    @Requires(Feature.UPDATE_RETURNING)
    void updateOfNoRowGivesBackNothing() {
        assertThat(all(update(BOOKS)
                        .set(BOOKS.title, "x")
                        .where(BOOKS.id.eq(99))
                        .returning(BOOKS.id)))
                .isEmpty();
    }

    @Test
    @Requires(Feature.DELETE_RETURNING)
    void deleteGivesBackWhatWasThere() {
        assertThat(all(delete(QUOTES).where(QUOTES.bookId.eq(1)).returning(QUOTES.words)))
                .containsExactlyInAnyOrder("The spice must flow.", "Fear is the mind-killer.");
        assertThat(one(select(count()).from(QUOTES))).isEqualTo(1L);
    }

    @Test
    @Requires({Feature.INSERT_RETURNING, Feature.RETURNING_BINDS})
    void literalsAreGivenBack() {
        assertThat(one(insert(AUTHORS)
                                .set(AUTHORS.id, 10)
                                .set(AUTHORS.name, "Ada")
                                .returning(AUTHORS.id, literal("done")))
                        .get(1))
                .isEqualTo("done");
    }
}
