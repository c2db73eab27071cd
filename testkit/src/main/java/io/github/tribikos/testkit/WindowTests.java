package io.github.tribikos.testkit;

import static io.github.tribikos.sql.Functions.count;
import static io.github.tribikos.sql.Functions.denseRank;
import static io.github.tribikos.sql.Functions.firstValue;
import static io.github.tribikos.sql.Functions.lag;
import static io.github.tribikos.sql.Functions.lastValue;
import static io.github.tribikos.sql.Functions.lead;
import static io.github.tribikos.sql.Functions.ntile;
import static io.github.tribikos.sql.Functions.partitionBy;
import static io.github.tribikos.sql.Functions.rank;
import static io.github.tribikos.sql.Functions.rowNumber;
import static io.github.tribikos.sql.Functions.sum;
import static io.github.tribikos.sql.Functions.window;
import static io.github.tribikos.sql.Functions.windowOrderBy;
import static io.github.tribikos.sql.Sql.select;
import static io.github.tribikos.sql.Window.Bound.CURRENT_ROW;
import static io.github.tribikos.sql.Window.Bound.UNBOUNDED_FOLLOWING;
import static io.github.tribikos.sql.Window.Bound.UNBOUNDED_PRECEDING;
import static io.github.tribikos.sql.Window.Bound.following;
import static io.github.tribikos.sql.Window.Bound.preceding;
import static io.github.tribikos.testkit.Library.Books.BOOKS;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.tribikos.compile.Feature;
import io.github.tribikos.sql.Expression;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Window functions. */
@Requires(Feature.WINDOW_FUNCTIONS)
abstract class WindowTests extends Topic {
    WindowTests(DialectCompliance suite) {
        super(suite);
    }

    /** The values of the six books that have an author, in the order of their ids. */
    private <T extends @Nullable Object> List<T> over(Expression<T> expression) {
        return all(select(expression).where(BOOKS.id.le(6)).orderBy(BOOKS.id));
    }

    @Test
    void rowNumberCountsWithinThePartition() {
        assertThat(over(rowNumber().over(partitionBy(BOOKS.authorId).orderBy(BOOKS.id))))
                .containsExactly(1L, 2L, 1L, 2L, 1L, 2L);
        assertThat(over(rowNumber().over(windowOrderBy(BOOKS.id.desc())))).containsExactly(6L, 5L, 4L, 3L, 2L, 1L);
    }

    @Test
    void rankLeavesGapsAndDenseRankDoesNot() {
        assertThat(over(rank().over(windowOrderBy(BOOKS.year)))).containsExactly(2L, 3L, 5L, 3L, 1L, 6L);
        assertThat(over(denseRank().over(windowOrderBy(BOOKS.year)))).containsExactly(2L, 3L, 4L, 3L, 1L, 5L);
    }

    @Test
    void lagAndLeadLookAtTheNeighbours() {
        assertThat(over(lag(BOOKS.id).over(windowOrderBy(BOOKS.id)))).containsExactly(null, 1L, 2L, 3L, 4L, 5L);
        assertThat(over(lead(BOOKS.title).over(partitionBy(BOOKS.authorId).orderBy(BOOKS.id))))
                .containsExactly("Dune Messiah", null, "The Left Hand of Darkness", null, "Fiasco", null);
    }

    @Test
    void ntileCutsIntoParts() {
        assertThat(over(ntile(3).over(windowOrderBy(BOOKS.id)))).containsExactly(1, 1, 2, 2, 3, 3);
    }

    @Test
    void aggregateOverAnEmptyWindowSeesAllRows() {
        assertThat(over(count().over(window()))).containsOnly(6L).hasSize(6);
    }

    @Test
    void runningSumSeesTheRowsSoFar() {
        assertThat(over(sum(BOOKS.id).over(windowOrderBy(BOOKS.id)))).containsExactly(1L, 3L, 6L, 10L, 15L, 21L);
        assertThat(over(sum(BOOKS.id).over(partitionBy(BOOKS.authorId)))).containsExactly(3L, 3L, 7L, 7L, 11L, 11L);
    }

    @Test
    void frameInRows() {
        var neighbours = windowOrderBy(BOOKS.id).rows(preceding(1), following(1));

        assertThat(over(sum(BOOKS.id).over(neighbours))).containsExactly(3L, 6L, 9L, 12L, 15L, 11L);
        assertThat(over(sum(BOOKS.id).over(windowOrderBy(BOOKS.id).rows(CURRENT_ROW, UNBOUNDED_FOLLOWING))))
                .containsExactly(21L, 20L, 18L, 15L, 11L, 6L);
    }

    @Test
    void frameInRangeTakesEqualRowsTogether() {
        var upToEqual = windowOrderBy(BOOKS.year).range(UNBOUNDED_PRECEDING, CURRENT_ROW);

        assertThat(over(count().over(upToEqual))).containsExactly(2L, 4L, 5L, 4L, 1L, 6L);
    }

    @Test
    @Requires(Feature.WINDOW_GROUPS)
    void frameInGroupsCountsDifferentValues() {
        var oneGroupBack = windowOrderBy(BOOKS.year).groups(preceding(1), CURRENT_ROW);

        assertThat(over(count().over(oneGroupBack))).containsExactly(2L, 3L, 3L, 3L, 1L, 2L);
    }

    @Test
    void firstAndLastValueOfTheFrame() {
        var whole = partitionBy(BOOKS.authorId).orderBy(BOOKS.id).rows(UNBOUNDED_PRECEDING, UNBOUNDED_FOLLOWING);

        assertThat(over(firstValue(BOOKS.id).over(whole))).containsExactly(1L, 1L, 3L, 3L, 5L, 5L);
        assertThat(over(lastValue(BOOKS.id).over(whole))).containsExactly(2L, 2L, 4L, 4L, 6L, 6L);
    }

    /** In any order: MariaDB 10.11 forgets ORDER BY here when the column of GROUP BY has an index. */
    @Test
    void windowOverGroups() {
        assertThat(all(select(
                                BOOKS.authorId,
                                rank().over(windowOrderBy(sum(BOOKS.id).desc())))
                        .where(BOOKS.authorId.isNotNull())
                        .groupBy(BOOKS.authorId)))
                .extracting(row -> List.of(row.get(0), row.get(1)))
                .containsExactlyInAnyOrder(List.of(1L, 3L), List.of(2L, 2L), List.of(3L, 1L));
    }

    @Test
    void windowFunctionInAnExpressionAndInOrderBy() {
        assertThat(over(rowNumber().over(windowOrderBy(BOOKS.id)).times(10)))
                .containsExactly(10L, 20L, 30L, 40L, 50L, 60L);
        assertThat(all(select(BOOKS.id)
                        .where(BOOKS.id.le(3))
                        .orderBy(rowNumber().over(windowOrderBy(BOOKS.id.desc())))))
                .containsExactly(3L, 2L, 1L);
    }

    @Test
    void windowResultIsFilteredInAQueryAround() {
        var place = rowNumber()
                .over(partitionBy(BOOKS.authorId).orderBy(BOOKS.year.desc()))
                .as("place");
        var ranked = select(BOOKS.id, place).where(BOOKS.authorId.isNotNull()).as("ranked");

        assertThat(all(select(ranked.get(BOOKS.id))
                        .where(ranked.get(place).eq(1))
                        .orderBy(ranked.get(BOOKS.id))))
                .containsExactly(2L, 3L, 6L);
    }
}
