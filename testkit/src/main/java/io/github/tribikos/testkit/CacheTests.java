package io.github.tribikos.testkit;

import static io.github.tribikos.sql.Sql.and;
import static io.github.tribikos.sql.Sql.insert;
import static io.github.tribikos.sql.Sql.literal;
import static io.github.tribikos.sql.Sql.project;
import static io.github.tribikos.sql.Sql.select;
import static io.github.tribikos.testkit.Library.Authors.AUTHORS;
import static io.github.tribikos.testkit.Library.Books.BOOKS;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.tribikos.engine.Connection;
import io.github.tribikos.engine.Engine;
import io.github.tribikos.engine.EngineOptions;
import io.github.tribikos.sql.Condition;
import io.github.tribikos.sql.Expression;
import io.github.tribikos.sql.RowStatement;
import io.github.tribikos.type.Types;
import java.util.List;
import java.util.Objects;
import java.util.stream.LongStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Statements are compiled once per shape, and a cached one gives what a fresh one gives. */
abstract class CacheTests extends Topic {
    private @Nullable Engine own;
    private @Nullable Connection lent;

    CacheTests(DialectCompliance suite) {
        super(suite);
    }

    @BeforeEach
    void openOwnEngine() {
        Engine engine = database().engine(EngineOptions.defaults());
        own = engine;
        lent = engine.connect();
    }

    @AfterEach
    void closeOwnEngine() {
        if (lent != null) {
            lent.close();
        }
        if (own != null) {
            own.close();
        }
    }

    private Connection conn() {
        return Objects.requireNonNull(lent);
    }

    private <R extends @Nullable Object> List<R> rows(RowStatement<R> statement) {
        return conn().execute(statement).all();
    }

    /** How many statements have been compiled since the engine was made. */
    private long compiled() {
        return Objects.requireNonNull(own).cacheStats().misses();
    }

    @Test
    void otherValuesNeedNoNewCompilation() {
        for (int year = 1960; year < 1980; year++) {
            rows(select(BOOKS.id).where(BOOKS.year.gt(year)));
        }

        assertThat(compiled()).isEqualTo(1L);
        assertThat(Objects.requireNonNull(own).cacheStats().hits()).isEqualTo(19L);
    }

    @Test
    void cachedStatementGivesTheRowsOfItsOwnValues() {
        for (long id = 1; id <= 7; id++) {
            assertThat(rows(select(BOOKS.id).where(BOOKS.id.eq(id)))).containsExactly(id);
        }
    }

    @Test
    void inListsOfAllLengthsShareOneEntry() {
        for (int length : new int[] {3, 1, 0, 7, 100, 0, 2_000, 2}) {
            List<Long> ids = LongStream.rangeClosed(1, length).boxed().toList();
            assertThat(rows(select(BOOKS.id).where(BOOKS.id.in(ids)))).hasSize(Math.min(length, 7));
        }

        assertThat(compiled()).isEqualTo(1L);
    }

    @Test
    void notInListsOfAllLengthsShareOneEntry() {
        for (int length : new int[] {3, 0, 7, 1}) {
            List<Long> ids = LongStream.rangeClosed(1, length).boxed().toList();
            assertThat(rows(select(BOOKS.id).where(BOOKS.id.notIn(ids)))).hasSize(7 - length);
        }

        assertThat(compiled()).isEqualTo(1L);
    }

    @Test
    void limitsAndOffsetsShareOneEntry() {
        assertThat(rows(select(BOOKS.id).orderBy(BOOKS.id).limit(1).offset(0))).containsExactly(1L);
        assertThat(rows(select(BOOKS.id).orderBy(BOOKS.id).limit(2).offset(5))).containsExactly(6L, 7L);

        assertThat(compiled()).isEqualTo(1L);
    }

    @Test
    void numbersOfRowsShareOneEntry() {
        for (int size : new int[] {1, 5, 3}) {
            List<Long> ids =
                    LongStream.range(0, size).map(i -> 100L * size + i).boxed().toList();
            conn().execute(insert(AUTHORS)
                    .values(ids, (row, id) -> row.set(AUTHORS.id, id).set(AUTHORS.name, "n")));
        }

        assertThat(compiled()).isEqualTo(1L);
        assertThat(rows(select(AUTHORS.id).where(AUTHORS.id.ge(100)))).hasSize(9);
    }

    @Test
    void anonymousAliasesShareOneEntryAndNamedOnesDoNot() {
        for (int i = 0; i < 3; i++) {
            var anonymous = BOOKS.alias();
            assertThat(rows(select(anonymous.id).where(anonymous.id.eq(1)))).containsExactly(1L);
        }
        assertThat(compiled()).isEqualTo(1L);
        rows(select(BOOKS.as("x").id));
        rows(select(BOOKS.as("y").id));

        assertThat(compiled()).isEqualTo(3L);
    }

    @Test
    void oneBindUsedTwiceIsNotTwoBinds() {
        for (long value : new long[] {1, 2}) {
            Expression<Long> once = literal(value, Types.BIGINT);
            assertThat(rows(select(BOOKS.id).where(BOOKS.id.eq(once), BOOKS.authorId.eq(once))))
                    .hasSize(value == 1 ? 1 : 0);
        }
        assertThat(rows(select(BOOKS.id)
                        .where(BOOKS.id.eq(literal(2L, Types.BIGINT)), BOOKS.authorId.eq(literal(1L, Types.BIGINT)))))
                .containsExactly(2L);
    }

    @Test
    @SuppressWarnings("NullAway") // without its JSpecify mode it takes every T for non-null
    void nullAndValueShareOneEntry() {
        assertThat(rows(select(BOOKS.id).where(BOOKS.year.isNotDistinctFrom(1965))))
                .containsExactly(1L);
        assertThat(rows(select(BOOKS.id).where(BOOKS.year.isNotDistinctFrom((Integer) null))))
                .containsExactly(7L);

        assertThat(compiled()).isEqualTo(1L);
    }

    @Test
    void conditionsOfAnotherShapeAreCompiledAnew() {
        Condition two = and(BOOKS.id.gt(0), BOOKS.id.lt(9));
        rows(select(BOOKS.id).where(two));
        rows(select(BOOKS.id).where(two.and(BOOKS.id.ne(1))));
        rows(select(BOOKS.id).where(BOOKS.id.gt(0).or(BOOKS.id.lt(9))));

        assertThat(compiled()).isEqualTo(3L);
    }

    @Test
    void eachStatementDecodesWithItsOwnFunction() {
        for (int i = 0; i < 3; i++) {
            assertThat(rows(select(project(BOOKS.title).into(String::length)).where(BOOKS.id.eq(1))))
                    .containsExactly(4);
            assertThat(rows(select(project(BOOKS.title).into(title -> title + "!"))
                            .where(BOOKS.id.eq(1))))
                    .containsExactly("Dune!");
        }
    }

    @Test
    void valueOfAnotherTypeIsAnotherShape() {
        assertThat(rows(select(literal(1L)))).containsExactly(1L);
        assertThat(rows(select(literal(1, Types.INTEGER)))).isEqualTo(List.of(1));
        assertThat(rows(select(literal("1")))).isEqualTo(List.of("1"));
    }

    @Test
    void smallCacheForgetsAndCompilesAgain() {
        try (Engine small = database().engine(EngineOptions.defaults().cacheSize(2));
                Connection connection = small.connect()) {
            for (int i = 0; i < 20; i++) {
                var b = BOOKS.as("b" + i % 5);
                assertThat(connection
                                .execute(select(b.id).where(b.id.eq(i % 7 + 1)))
                                .all())
                        .containsExactly(i % 7 + 1L);
            }
            assertThat(small.cacheStats().size()).isLessThanOrEqualTo(2);
            assertThat(small.cacheStats().evictions()).isPositive();
        }
    }

    @Test
    void engineWorksWithoutACache() {
        try (Engine none = database().engine(EngineOptions.defaults().cacheSize(0));
                Connection connection = none.connect()) {
            for (long id = 1; id <= 7; id++) {
                assertThat(connection
                                .execute(select(BOOKS.id).where(BOOKS.id.eq(id)))
                                .all())
                        .containsExactly(id);
            }
            assertThat(none.cacheStats().size()).isEqualTo(0);
        }
    }
}
