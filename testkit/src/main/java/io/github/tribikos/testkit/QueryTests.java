package io.github.tribikos.testkit;

import static io.github.tribikos.sql.Functions.count;
import static io.github.tribikos.sql.Functions.groupingSets;
import static io.github.tribikos.sql.Functions.rollup;
import static io.github.tribikos.sql.Functions.rowNumber;
import static io.github.tribikos.sql.Functions.sum;
import static io.github.tribikos.sql.Functions.windowOrderBy;
import static io.github.tribikos.sql.Sql.alwaysTrue;
import static io.github.tribikos.sql.Sql.any;
import static io.github.tribikos.sql.Sql.column;
import static io.github.tribikos.sql.Sql.delete;
import static io.github.tribikos.sql.Sql.literal;
import static io.github.tribikos.sql.Sql.select;
import static io.github.tribikos.sql.Sql.tuple;
import static io.github.tribikos.sql.Sql.values;
import static io.github.tribikos.sql.Window.Bound.CURRENT_ROW;
import static io.github.tribikos.sql.Window.Bound.UNBOUNDED_PRECEDING;
import static io.github.tribikos.testkit.Library.Authors.AUTHORS;
import static io.github.tribikos.testkit.Library.Books.BOOKS;
import static io.github.tribikos.testkit.Library.Genres.GENRES;
import static io.github.tribikos.testkit.Library.Places.PLACES;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.tribikos.compile.Feature;
import io.github.tribikos.sql.Lock;
import io.github.tribikos.sql.Sql;
import io.github.tribikos.sql.TableSample;
import io.github.tribikos.sql.Window;
import io.github.tribikos.type.Types;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Rarer parts of queries: grouping sets, LATERAL, VALUES, tuples, ANY, pages with ties, windows with names, locks. */
abstract class QueryTests extends Topic {
    QueryTests(DialectCompliance suite) {
        super(suite);
    }

    @Test
    @Requires(Feature.GROUPING_SETS)
    void groupingsAddSubtotals() {
        assertThat(all(select(BOOKS.authorId, count())
                        .where(BOOKS.authorId.isNotNull())
                        .groupBy(rollup(BOOKS.authorId))))
                .extracting(row -> row.get(1))
                .containsExactlyInAnyOrder(2L, 2L, 2L, 6L);
        assertThat(all(select(BOOKS.authorId, BOOKS.inPrint, count())
                        .where(BOOKS.authorId.isNotNull())
                        .groupBy(groupingSets(tuple(BOOKS.authorId), tuple(BOOKS.inPrint), tuple()))))
                .extracting(row -> row.get(2))
                .containsExactlyInAnyOrder(2L, 2L, 2L, 4L, 2L, 6L);
    }

    @Test
    @Requires(Feature.DISTINCT_ON)
    void distinctOnKeepsTheFirstOfEach() {
        assertThat(all(select(BOOKS.id, BOOKS.authorId, BOOKS.year)
                        .distinctOn(BOOKS.authorId)
                        .where(BOOKS.authorId.isNotNull())
                        .orderBy(BOOKS.authorId, BOOKS.year.desc())))
                .extracting(row -> row.get(BOOKS.id))
                .containsExactly(2L, 3L, 6L);
    }

    @Test
    @Requires({Feature.LATERAL, Feature.CORRELATED_LIMIT})
    void lateralSubquerySeesTheRowBesideIt() {
        var latest = select(BOOKS.title)
                .where(BOOKS.authorId.eq(AUTHORS.id))
                .orderBy(BOOKS.year.desc())
                .limit(1)
                .lateral("latest");

        assertThat(all(select(latest.get(BOOKS.title))
                        .from(AUTHORS)
                        .join(latest, alwaysTrue())
                        .orderBy(AUTHORS.id)))
                .containsExactly("Dune Messiah", "The Dispossessed", "Fiasco");
    }

    @Test
    @SuppressWarnings("NullAway") // its JSpecify mode does not infer the null inside a type argument
    void rowsThatAreWrittenOut() {
        var id = column("id", Types.BIGINT);
        var note = column("note", Types.VARCHAR(20));
        var rows =
                values(id, note).row(1L, "sand").row(5L, null).row(6L, "moon").as("v");

        assertThat(all(select(BOOKS.title, rows.get(note))
                        .from(BOOKS)
                        .join(rows, BOOKS.id.eq(rows.get(id)))
                        .orderBy(BOOKS.id)))
                .extracting(row -> row.get(0) + " " + row.get(1))
                .containsExactly("Dune sand", "Solaris null", "Fiasco moon");
    }

    @Test
    void tuplesAreComparedElementByElement() {
        var genre = tuple(GENRES.bookId, GENRES.name);

        assertThat(all(select(GENRES.name).where(genre.eq(List.of(5L, "ocean")))))
                .containsExactly("ocean");
        assertThat(all(select(GENRES.name)
                        .where(genre.in(List.of(List.of(1L, "desert"), List.of(3L, "utopia"), List.of(3L, "ocean"))))
                        .orderBy(GENRES.name)))
                .containsExactly("desert", "utopia");
        assertThat(all(select(GENRES.name).where(genre.in(List.of())))).isEmpty();
        assertThat(all(select(GENRES.name).where(genre.notIn(List.of())))).hasSize(5);
        assertThat(all(select(GENRES.name).where(genre.lt(List.of(1L, "desert")))))
                .containsExactly("classic");
        assertThat(all(select(GENRES.name)
                        .where(genre.inRows(select(GENRES.bookId, GENRES.name).where(GENRES.bookId.eq(3))))))
                .containsExactly("utopia");
    }

    @Test
    @Requires(Feature.ANY_ALL)
    void anyAndAllOfAQuery() {
        assertThat(all(select(BOOKS.id)
                        .where(BOOKS.id.gt(Sql.all(select(AUTHORS.id))), BOOKS.authorId.eq(any(select(AUTHORS.id))))
                        .orderBy(BOOKS.id)))
                .containsExactly(5L, 6L);
    }

    @Test
    @Requires(Feature.FETCH_WITH_TIES)
    void fetchWithTiesGivesEqualRowsToo() {
        assertThat(all(select(BOOKS.year)
                        .where(BOOKS.year.isNotNull())
                        .orderBy(BOOKS.year)
                        .fetchWithTies(3)))
                .containsExactly(1961, 1965, 1969, 1969);
    }

    @Test
    void pagesByFetchAndByExpression() {
        assertThat(all(select(BOOKS.id).orderBy(BOOKS.id).fetch(2).offset(1))).containsExactly(2L, 3L);
        assertThat(all(select(BOOKS.id).orderBy(BOOKS.id).slice(1, 3))).containsExactly(2L, 3L);
        assertThat(all(select(BOOKS.id).orderBy(BOOKS.id).limit(literal(2L)).offset(literal(4L))))
                .containsExactly(5L, 6L);
    }

    @Test
    void aSubqueryCorrelatesAsItIsTold() {
        var books = select(count())
                .where(BOOKS.authorId.eq(AUTHORS.id))
                .correlateExcept(BOOKS)
                .asScalar();
        var pairs = select(count())
                .from(BOOKS)
                .where(BOOKS.authorId.eq(AUTHORS.id))
                .correlate()
                .asScalar();

        assertThat(all(select(books).from(AUTHORS).orderBy(AUTHORS.id))).containsExactly(2L, 2L, 2L, 0L);
        assertThat(all(select(pairs).from(AUTHORS).orderBy(AUTHORS.id))).containsExactly(6L, 6L, 6L, 6L);
    }

    @Test
    @Requires(Feature.CTE)
    void oneCommonTableExpressionByTwoNames() {
        var places = select(PLACES.id, PLACES.within, PLACES.name).cte("places_of");
        var inner = places.as("inner_place");
        var outer = places.as("outer_place");

        assertThat(all(select(inner.get(PLACES.name), outer.get(PLACES.name))
                        .from(inner)
                        .join(outer, inner.get(PLACES.within).eq(outer.get(PLACES.id)))
                        .orderBy(inner.get(PLACES.id))))
                .extracting(row -> row.get(0) + " in " + row.get(1))
                .containsExactly("Europe in Earth", "Asia in Earth", "Poland in Europe", "Kraków in Poland");
    }

    @Test
    @Requires(Feature.CTE)
    void materializationChangesNoRows() {
        var ids = select(BOOKS.id).where(BOOKS.id.le(2)).cte("ids");

        assertThat(all(select(ids.materialized().columns().get(0)))).hasSize(2);
        assertThat(all(select(ids.notMaterialized().columns().get(0)))).hasSize(2);
    }

    @Test
    @Requires({Feature.CHANGE_IN_CTE, Feature.DELETE_RETURNING})
    void aChangeGivesItsRowsToAQuery() {
        var gone = delete(GENRES)
                .where(GENRES.name.eq("utopia"))
                .returning(GENRES.bookId)
                .cte("gone");

        assertThat(all(select(gone.get(GENRES.bookId)))).containsExactly(3L);
        connection().rollback();
    }

    @Test
    @Requires(Feature.INTERSECT_EXCEPT_ALL)
    void setOperationsThatCountRows() {
        var years = select(BOOKS.year).where(BOOKS.id.in(2, 4));
        var one = select(BOOKS.year).where(BOOKS.id.eq(2));

        assertThat(all(years.exceptAll(one))).containsExactly(1969);
        assertThat(all(years.intersectAll(years))).containsExactly(1969, 1969);
    }

    @Test
    @Requires({Feature.WINDOW_FUNCTIONS, Feature.WINDOW_EXCLUDE})
    void aFrameLeavesRowsOut() {
        var others =
                windowOrderBy(BOOKS.id).rows(UNBOUNDED_PRECEDING, CURRENT_ROW).exclude(Window.Exclusion.CURRENT_ROW);

        assertThat(all(select(sum(BOOKS.id).over(others)).where(BOOKS.id.le(3)).orderBy(BOOKS.id)))
                .containsExactly(null, 1L, 3L);
    }

    @Test
    @Requires({Feature.WINDOW_FUNCTIONS, Feature.NAMED_WINDOWS})
    void aWindowWithAName() {
        assertThat(all(select(rowNumber().over("backwards"))
                        .from(BOOKS)
                        .where(BOOKS.id.le(3))
                        .window("backwards", windowOrderBy(BOOKS.id.desc()))
                        .orderBy(BOOKS.id)))
                .containsExactly(3L, 2L, 1L);
    }

    @Test
    void lockedRowsAreGiven() {
        assertThat(all(select(BOOKS.id).where(BOOKS.id.eq(1)).forUpdate())).containsExactly(1L);
        assertThat(all(select(BOOKS.id)
                        .where(BOOKS.id.eq(1))
                        .lock(Lock.forKeyShare().of(BOOKS))))
                .containsExactly(1L);
        connection().rollback();
    }

    @Test
    @Requires(Feature.LOCK_SKIP_LOCKED)
    void lockedRowsAreSkippedOrRefused() {
        assertThat(all(select(BOOKS.id)
                        .where(BOOKS.id.eq(1))
                        .lock(Lock.forUpdate().skipLocked())))
                .containsExactly(1L);
        connection().rollback();
    }

    @Test
    @Requires({Feature.TABLE_SAMPLE, Feature.TABLE_SAMPLE_BERNOULLI})
    void sampleOfAllRowsAndOfNone() {
        var whole = TableSample.bernoulli(100).repeatable(7);

        assertThat(one(select(count()).from(BOOKS).sample(BOOKS, whole))).isEqualTo(7L);
        assertThat(one(select(count()).from(BOOKS).sample(BOOKS, TableSample.bernoulli(0))))
                .isZero();
        assertThat(one(select(count()).from(AUTHORS).join(BOOKS).sample(BOOKS, TableSample.bernoulli(0))))
                .isZero();
    }

    @Test
    @Requires(Feature.TABLE_SAMPLE)
    void sampleOfPages() {
        var book = BOOKS.as("book");

        assertThat(all(select(book.id)
                        .sample(book, TableSample.system(100).repeatable(1))
                        .orderBy(book.id)))
                .containsExactly(1L, 2L, 3L, 4L, 5L, 6L, 7L);
    }
}
