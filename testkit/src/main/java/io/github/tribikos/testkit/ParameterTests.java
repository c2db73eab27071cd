package io.github.tribikos.testkit;

import static io.github.tribikos.sql.Functions.count;
import static io.github.tribikos.sql.Sql.delete;
import static io.github.tribikos.sql.Sql.insert;
import static io.github.tribikos.sql.Sql.param;
import static io.github.tribikos.sql.Sql.select;
import static io.github.tribikos.sql.Sql.update;
import static io.github.tribikos.testkit.Library.Authors.AUTHORS;
import static io.github.tribikos.testkit.Library.Books.BOOKS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.tribikos.error.ArgumentException;
import io.github.tribikos.error.UniqueViolation;
import io.github.tribikos.sql.Param;
import io.github.tribikos.sql.Parameters;
import io.github.tribikos.type.Types;
import java.util.List;
import java.util.stream.LongStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Named parameters, and one statement for many sets of them. */
abstract class ParameterTests extends Topic {
    private static final Param<Long> ID = param("id", Types.BIGINT);
    private static final Param<String> NAME = param("name", Types.VARCHAR(50));
    private static final Param<@Nullable Integer> BORN =
            param("born", Types.INTEGER).nullable();

    ParameterTests(DialectCompliance suite) {
        super(suite);
    }

    @Test
    void valueIsGivenWhenTheStatementRuns() {
        var title = select(BOOKS.title).where(BOOKS.id.eq(ID));

        assertThat(connection().execute(title, Parameters.of(ID, 1L)).one()).isEqualTo("Dune");
        assertThat(connection().execute(title, Parameters.of(ID, 5L)).one()).isEqualTo("Solaris");
    }

    @Test
    void parameterUsedTwiceIsOneValue() {
        var ids = select(BOOKS.id)
                .where(BOOKS.id.eq(ID).or(BOOKS.authorId.eq(ID)))
                .orderBy(BOOKS.id);

        assertThat(connection().execute(ids, Parameters.of(ID, 2L)).all()).containsExactly(2L, 3L, 4L);
    }

    @Test
    void parametersBesideValues() {
        var ids = select(BOOKS.id)
                .where(BOOKS.authorId.eq(ID), BOOKS.year.gt(1965))
                .orderBy(BOOKS.id);

        assertThat(connection().execute(ids, Parameters.of(ID, 1L)).all()).containsExactly(2L);
    }

    @Test
    @SuppressWarnings("NullAway") // without its JSpecify mode it takes every T for non-null
    void nullIsAValue() {
        var change = update(AUTHORS).set(AUTHORS.born, BORN).where(AUTHORS.id.eq(ID));

        assertThat(connection()
                        .execute(change, Parameters.of(BORN, null).and(ID, 1L))
                        .rows())
                .isEqualTo(1L);
        assertThat(all(select(AUTHORS.born).where(AUTHORS.id.eq(1)))).containsExactly((Integer) null);
    }

    @Test
    void missingParameterIsRefusedBeforeSending() {
        assertThatThrownBy(() -> all(select(BOOKS.title).where(BOOKS.id.eq(ID))))
                .isInstanceOf(ArgumentException.class)
                .hasMessageContaining("id");
    }

    @Test
    void insertRunsOnceForEachSet() {
        var insert = insert(AUTHORS).set(AUTHORS.id, ID).set(AUTHORS.name, NAME);
        List<Parameters> sets = List.of(
                Parameters.of(ID, 10L).and(NAME, "a"), Parameters.of(ID, 11L).and(NAME, "b"));

        assertThat(connection().executeMany(insert, sets).rows()).isEqualTo(2L);
        assertThat(all(select(AUTHORS.name).where(AUTHORS.id.ge(10)).orderBy(AUTHORS.id)))
                .containsExactly("a", "b");
    }

    @Test
    void thousandsOfSetsAreSentInBatches() {
        var insert = insert(AUTHORS).set(AUTHORS.id, ID).set(AUTHORS.name, NAME);
        List<Parameters> sets = LongStream.range(10, 5_010)
                .mapToObj(id -> Parameters.of(ID, id).and(NAME, "n"))
                .toList();

        assertThat(connection().executeMany(insert, sets).rows()).isEqualTo(5_000L);
        assertThat(one(select(count()).from(AUTHORS))).isEqualTo(5_004L);
    }

    @Test
    void updateAndDeleteRunForEachSet() {
        var change = update(BOOKS).set(BOOKS.title, NAME).where(BOOKS.authorId.eq(ID));
        var removal = delete(BOOKS).where(BOOKS.id.eq(ID));

        assertThat(connection()
                        .executeMany(
                                change,
                                List.of(
                                        Parameters.of(NAME, "x").and(ID, 1L),
                                        Parameters.of(NAME, "y").and(ID, 9L)))
                        .rows())
                .isEqualTo(2L);
        assertThat(connection()
                        .executeMany(removal, List.of(Parameters.of(ID, 2L), Parameters.of(ID, 4L)))
                        .rows())
                .isEqualTo(2L);
    }

    @Test
    void withoutSetsNothingIsSent() {
        assertThat(connection()
                        .executeMany(delete(BOOKS).where(BOOKS.id.eq(ID)), List.of())
                        .rows())
                .isEqualTo(0L);
        assertThat(one(select(count()).from(BOOKS))).isEqualTo(7L);
    }

    @Test
    void setThatLacksAParameterIsRefused() {
        var insert = insert(AUTHORS).set(AUTHORS.id, ID).set(AUTHORS.name, NAME);

        assertThatThrownBy(() -> connection().executeMany(insert, List.of(Parameters.of(ID, 10L))))
                .isInstanceOf(ArgumentException.class)
                .hasMessageContaining("name");
    }

    @Test
    void errorInABatchIsTyped() {
        var insert = insert(AUTHORS).set(AUTHORS.id, ID).set(AUTHORS.name, NAME);
        Parameters set = Parameters.of(ID, 10L).and(NAME, "a");

        assertThatThrownBy(() -> connection().executeMany(insert, List.of(set, set)))
                .isInstanceOf(UniqueViolation.class);
        connection().rollback();
        assertThat(one(select(count()).from(AUTHORS))).isEqualTo(4L);
    }

    @Test
    void oddNamesOfParametersAreNoMatter() {
        Param<Long> odd = param("it's :a \"name\"", Types.BIGINT);

        assertThat(connection()
                        .execute(select(BOOKS.title).where(BOOKS.id.eq(odd)), Parameters.of(odd, 1L))
                        .one())
                .isEqualTo("Dune");
    }
}
