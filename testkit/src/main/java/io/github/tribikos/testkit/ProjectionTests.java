package io.github.tribikos.testkit;

import static io.github.tribikos.sql.Functions.count;
import static io.github.tribikos.sql.Sql.literal;
import static io.github.tribikos.sql.Sql.optional;
import static io.github.tribikos.sql.Sql.project;
import static io.github.tribikos.sql.Sql.select;
import static io.github.tribikos.testkit.Library.Authors.AUTHORS;
import static io.github.tribikos.testkit.Library.Books.BOOKS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.tribikos.error.ArgumentException;
import io.github.tribikos.error.CompileException;
import io.github.tribikos.sql.Row;
import io.github.tribikos.sql.Selectable;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Rows as values: projections into records, optional parts, and {@link Row}. */
abstract class ProjectionTests extends Topic {
    ProjectionTests(DialectCompliance suite) {
        super(suite);
    }

    record Line(long id, String title, @Nullable Integer year) {}

    record Writer(long id, String name) {}

    record WrittenBy(Line book, @Nullable Writer writer) {}

    record Labelled(String label, Line line) {}

    private static final Selectable<Line> LINE =
            project(BOOKS.id, BOOKS.title, BOOKS.year).into(Line::new);
    private static final Selectable<Writer> WRITER =
            project(AUTHORS.id, AUTHORS.name).into(Writer::new);

    @Test
    void recordIsMadeOfEachRow() {
        assertThat(all(select(LINE).where(BOOKS.id.in(1, 7)).orderBy(BOOKS.id)))
                .containsExactly(new Line(1, "Dune", 1965), new Line(7, "Beowulf", null));
    }

    @Test
    void projectionOfOneThing() {
        assertThat(one(select(project(BOOKS.title).into(String::length)).where(BOOKS.id.eq(1))))
                .isEqualTo(4);
    }

    @Test
    void lambdaMakesTheValue() {
        assertThat(one(select(project(BOOKS.id, BOOKS.title).into((id, title) -> id + ": " + title))
                        .where(BOOKS.id.eq(5))))
                .isEqualTo("5: Solaris");
    }

    @Test
    void projectionsNest() {
        Selectable<WrittenBy> written = project(LINE, WRITER).into(WrittenBy::new);

        assertThat(one(select(written).from(BOOKS).join(AUTHORS).where(BOOKS.id.eq(1))))
                .isEqualTo(new WrittenBy(new Line(1, "Dune", 1965), new Writer(1, "Frank Herbert")));
    }

    @Test
    void projectionBesideColumnsIsReadFromTheRow() {
        Row row = one(select(BOOKS.authorId, LINE).where(BOOKS.id.eq(1)));

        assertThat(row.get(BOOKS.authorId)).isEqualTo(1L);

        assertThat(row.get(LINE)).isEqualTo(new Line(1, "Dune", 1965));
    }

    @Test
    void optionalPartIsNullWhereNothingMatched() {
        Selectable<WrittenBy> written =
                project(LINE, optional(AUTHORS.id, WRITER)).into(WrittenBy::new);

        assertThat(all(select(written)
                        .from(BOOKS)
                        .leftJoin(AUTHORS)
                        .where(BOOKS.id.in(1, 7))
                        .orderBy(BOOKS.id)))
                .containsExactly(
                        new WrittenBy(new Line(1, "Dune", 1965), new Writer(1, "Frank Herbert")),
                        new WrittenBy(new Line(7, "Beowulf", null), null));
    }

    @Test
    void outerSideWithoutOptionalOrOrNullIsRefused() {
        Selectable<WrittenBy> written = project(LINE, WRITER).into(WrittenBy::new);

        assertThatThrownBy(() -> all(select(written).from(BOOKS).leftJoin(AUTHORS)))
                .isInstanceOf(CompileException.class)
                .hasMessageContaining("optional(");
    }

    @Test
    void literalsStandInAProjection() {
        assertThat(one(select(project(literal("x"), LINE).into(Labelled::new)).where(BOOKS.id.eq(2))))
                .isEqualTo(new Labelled("x", new Line(2, "Dune Messiah", 1969)));
    }

    @Test
    void exceptionOfTheConstructorReachesTheCallerUnchanged() {
        IllegalStateException mine = new IllegalStateException("mine");
        Selectable<String> failing = project(BOOKS.id).into(id -> {
            throw mine;
        });

        assertThatThrownBy(() -> all(select(failing))).isSameAs(mine);
        assertThat(one(select(count()).from(BOOKS))).isEqualTo(7L);
    }

    @Test
    void rowGivesValuesByColumnNameAndPosition() {
        Row row = one(select(BOOKS.id, BOOKS.title, BOOKS.year).where(BOOKS.id.eq(1)));

        assertThat(row.get(BOOKS.title)).isEqualTo("Dune");
        assertThat(row.get("title")).isEqualTo("Dune");
        assertThat(row.get(1)).isEqualTo("Dune");
        assertThat(row.size()).isEqualTo(3);
        assertThat(row.names()).containsExactly("id", "title", "year");
    }

    @Test
    void rowGivesLabelledExpressionsByExpressionAndLabel() {
        var next = BOOKS.id.plus(1).as("next_id");
        Row row = one(select(BOOKS.id, next).where(BOOKS.id.eq(1)));

        assertThat(row.get(next)).isEqualTo(2L);
        assertThat(row.get("next_id")).isEqualTo(2L);
        assertThat(row.get(BOOKS.id.plus(1).as("next_id"))).isEqualTo(2L);
    }

    @Test
    void columnsOfTheSameNameAreToldApart() {
        Row row = one(select(BOOKS.id, AUTHORS.id).from(BOOKS).join(AUTHORS).where(BOOKS.id.eq(3)));

        assertThat(row.get(BOOKS.id)).isEqualTo(3L);
        assertThat(row.get(AUTHORS.id)).isEqualTo(2L);
        assertThat(List.of(row.get(0), row.get(1))).isEqualTo(List.of(3L, 2L));
    }

    @Test
    void columnThatWasNotSelectedIsAnErrorThatListsTheOthers() {
        Row row = one(select(BOOKS.id, BOOKS.title).where(BOOKS.id.eq(1)));

        assertThatThrownBy(() -> row.get(BOOKS.year))
                .isInstanceOf(ArgumentException.class)
                .hasMessageContaining("title");
        assertThatThrownBy(() -> row.get("titel"))
                .isInstanceOf(ArgumentException.class)
                .hasMessageContaining("title");
    }

    @Test
    void rowsAreEqualIfTheirValuesAre() {
        var query = select(BOOKS.id, BOOKS.title).where(BOOKS.id.eq(1));

        assertThat(one(query)).isEqualTo(one(query)).hasSameHashCodeAs(one(query));
        assertThat(one(query)).isNotEqualTo(one(select(BOOKS.id, BOOKS.title).where(BOOKS.id.eq(2))));
    }

    @Test
    void sixteenThingsAreProjected() {
        var c = BOOKS.id;
        var sum = project(c, c, c, c, c, c, c, c, c, c, c, c, c, c, c, c)
                .into((a1, a2, a3, a4, a5, a6, a7, a8, a9, a10, a11, a12, a13, a14, a15, a16) ->
                        a1 + a2 + a3 + a4 + a5 + a6 + a7 + a8 + a9 + a10 + a11 + a12 + a13 + a14 + a15 + a16);

        assertThat(one(select(sum).where(BOOKS.id.eq(2)))).isEqualTo(32L);
    }
}
