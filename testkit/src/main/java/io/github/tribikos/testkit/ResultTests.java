package io.github.tribikos.testkit;

import static io.github.tribikos.sql.Functions.count;
import static io.github.tribikos.sql.Sql.select;
import static io.github.tribikos.testkit.Library.Authors.AUTHORS;
import static io.github.tribikos.testkit.Library.Books.BOOKS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.tribikos.engine.Result;
import io.github.tribikos.error.ArgumentException;
import io.github.tribikos.error.MultipleResultsException;
import io.github.tribikos.error.NoResultException;
import io.github.tribikos.error.StateException;
import io.github.tribikos.sql.Row;
import io.github.tribikos.sql.Select;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** How rows are taken from a result. */
abstract class ResultTests extends Topic {
    ResultTests(DialectCompliance suite) {
        super(suite);
    }

    private static final Select<Long> IDS = select(BOOKS.id).orderBy(BOOKS.id);
    private static final Select<Long> NONE = IDS.where(BOOKS.id.gt(100));
    private static final Select<Row> NAMES = select(AUTHORS.name, AUTHORS.born).orderBy(AUTHORS.id);

    private Result<Long> result(Select<Long> select) {
        return connection().execute(select);
    }

    @Test
    void allGivesAListOfTheCallers() {
        List<Long> ids = result(IDS).all();
        ids.add(8L);

        assertThat(ids).hasSize(8);
    }

    @Test
    void firstGivesTheFirstRowOrNull() {
        assertThat(result(IDS).first()).isEqualTo(1L);
        assertThat(result(NONE).first()).isNull();
    }

    @Test
    void oneGivesTheOnlyRow() {
        assertThat(result(IDS.where(BOOKS.id.eq(3))).one()).isEqualTo(3L);
    }

    @Test
    void oneOfNoRowsIsAnErrorThatShowsTheStatement() {
        assertThatThrownBy(() -> result(NONE).one())
                .isInstanceOf(NoResultException.class)
                .hasMessageContaining("Expected 1 row but got none")
                .hasMessageContaining("books");
    }

    @Test
    void oneOfSeveralRowsIsAnErrorThatNamesTheAlternatives() {
        assertThatThrownBy(() -> result(IDS).one())
                .isInstanceOf(MultipleResultsException.class)
                .hasMessageContaining("first() or all()");
    }

    @Test
    void oneOrNull() {
        assertThat(result(IDS.where(BOOKS.id.eq(3))).oneOrNull()).isEqualTo(3L);
        assertThat(result(NONE).oneOrNull()).isNull();
        assertThatThrownBy(() -> result(IDS).oneOrNull()).isInstanceOf(MultipleResultsException.class);
    }

    @Test
    void connectionWorksAfterAnErrorOfCardinality() {
        assertThatThrownBy(() -> result(IDS).one()).isInstanceOf(MultipleResultsException.class);

        assertThat(result(IDS.limit(1)).one()).isEqualTo(1L);
    }

    @Test
    void scalarsGiveTheFirstOrAChosenValue() {
        assertThat(connection().execute(NAMES).scalars().all()).startsWith("Frank Herbert");
        assertThat(connection().execute(NAMES).scalars(AUTHORS.born).all()).containsExactly(1920, 1929, 1921, null);
    }

    @Test
    void mappingsGiveValuesByName() {
        assertThat(connection().execute(NAMES).mappings().first())
                .containsEntry("name", "Frank Herbert")
                .containsEntry("born", 1920);
    }

    @Test
    void resultIsIterated() {
        List<Long> seen = new ArrayList<>();
        for (Long id : result(IDS)) {
            seen.add(id);
        }

        assertThat(seen).containsExactly(1L, 2L, 3L, 4L, 5L, 6L, 7L);
    }

    @Test
    void resultIsIteratedOnce() {
        Result<Long> rows = result(IDS);
        Iterator<Long> first = rows.iterator();

        assertThat(first.next()).isEqualTo(1L);
        assertThatThrownBy(rows::iterator).isInstanceOf(StateException.class).hasMessageContaining("all()");
    }

    @Test
    void allGivesWhatIsLeft() {
        Result<Long> rows = result(IDS);
        Iterator<Long> first = rows.iterator();
        first.next();

        assertThat(rows.all()).hasSize(6);
    }

    @Test
    void chunksAreOfTheGivenSizeButTheLast() {
        List<List<Long>> chunks = new ArrayList<>();
        result(IDS).chunked(3).forEach(chunks::add);

        assertThat(chunks).containsExactly(List.of(1L, 2L, 3L), List.of(4L, 5L, 6L), List.of(7L));
    }

    @Test
    void chunkOfNoRowsIsRefused() {
        assertThatThrownBy(() -> result(IDS).chunked(0)).isInstanceOf(ArgumentException.class);
    }

    @Test
    void noRowsGiveNoChunks() {
        assertThat(result(NONE).chunked(3)).isEmpty();
    }

    @Test
    void streamIsReadAsFarAsNeeded() {
        try (Stream<Long> rows = result(IDS).stream()) {
            assertThat(rows.limit(2)).containsExactly(1L, 2L);
        }
        assertThat(one(select(count()).from(BOOKS))).isEqualTo(7L);
    }

    @Test
    @SuppressWarnings("NullAway") // its JSpecify mode does not infer the null inside a type argument
    void uniqueRowsAreTheFirstOfEachKind() {
        List<@Nullable Long> authors = all(select(BOOKS.authorId).orderBy(BOOKS.id));
        List<@Nullable Long> distinct = new ArrayList<>(new LinkedHashSet<>(authors));
        assertThat(distinct).hasSizeLessThan(authors.size());

        assertThat(result(select(BOOKS.authorId).orderBy(BOOKS.id)).unique().all())
                .isEqualTo(distinct);
        assertThat(result(select(BOOKS.authorId).orderBy(BOOKS.id)).unique().stream()
                        .toList())
                .isEqualTo(distinct);
        assertThat(result(select(BOOKS.authorId).orderBy(BOOKS.id))
                        .unique()
                        .chunked(2)
                        .iterator()
                        .next())
                .isEqualTo(distinct.subList(0, 2));
        assertThat(connection()
                        .execute(select(BOOKS.id, BOOKS.authorId).orderBy(BOOKS.id))
                        .uniqueBy(BOOKS.authorId)
                        .scalars(BOOKS.authorId)
                        .all())
                .isEqualTo(distinct);
    }

    @Test
    void closedHalfWayLeavesTheConnectionUsable() {
        Result<Long> rows = result(IDS);
        rows.iterator().next();
        rows.close();
        rows.close();

        assertThat(one(select(count()).from(BOOKS))).isEqualTo(7L);
    }

    @Test
    void anotherStatementRunsWhileAResultIsRead() {
        Iterator<Long> rows = result(IDS).iterator();
        rows.next();

        assertThat(one(select(count()).from(BOOKS))).isEqualTo(7L);
        assertThat(rows.next()).isEqualTo(2L);
    }
}
