package io.github.tribikos.it;

import static io.github.tribikos.sql.Sql.insert;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.tribikos.compile.Compiled;
import io.github.tribikos.engine.Connection;
import io.github.tribikos.engine.Engine;
import io.github.tribikos.engine.EngineOptions;
import io.github.tribikos.it.StatementGenerator.Things;
import io.github.tribikos.schema.MetaData;
import io.github.tribikos.sql.Query;
import io.github.tribikos.sql.Row;
import io.github.tribikos.sql.Shape;
import io.github.tribikos.testkit.DatabaseUnderTest;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.stream.LongStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/**
 * What must hold of the cache of compiled statements, tried on generated ones. A failure names its seed; {@code -Dseed=...}
 * tries that again.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class CompiledCacheProperties {
    private static final int COMPILED = 4_000;
    private static final int EXECUTED = 1_000;

    private final long seed = Long.getLong("seed", System.nanoTime());
    private DatabaseUnderTest database;
    private Engine cached;
    private Engine fresh;

    abstract DatabaseUnderTest database();

    @BeforeAll
    @SuppressWarnings("NullAway") // without its JSpecify mode it takes every T for non-null
    void fill() {
        database = database();
        cached = database.engine();
        fresh = database.engine(EngineOptions.defaults().cacheSize(0));
        MetaData.of(Things.THINGS).createAll(cached);
        List<Long> ids = LongStream.range(0, 20).boxed().toList();
        cached.begin(connection -> connection.execute(insert(Things.THINGS)
                .values(
                        ids,
                        (row, id) -> row.set(Things.THINGS.id, id)
                                .set(Things.THINGS.number, id % 5 == 0 ? null : id % 7)
                                .set(
                                        Things.THINGS.word,
                                        id % 4 == 0 ? null : StatementGenerator.WORDS.get((int) (id % 8))))));
    }

    @AfterAll
    void close() {
        database.close();
    }

    private String hint(long structure, Query<Row> query) {
        return "seed " + seed + " (-Dseed=" + seed + "), structure " + structure + ": " + query;
    }

    private List<String> essence(Compiled compiled) {
        return List.of(
                compiled.toString(),
                compiled.resultNames().toString(),
                compiled.resultCodecs().stream()
                        .map(codec -> codec.getClass().getName())
                        .toList()
                        .toString());
    }

    @Test
    void equalShapesHaveEqualTemplatesAndOtherTemplatesOtherShapes() {
        SplittableRandom random = new SplittableRandom(seed);
        Map<Shape, List<String>> known = new HashMap<>();
        for (int i = 0; i < COMPILED; i++) {
            long structure = random.nextInt(COMPILED * 4);
            Query<Row> query = new StatementGenerator(structure, random.nextLong()).query();
            List<String> compiled = essence(cached.dialect().compile(query));
            List<String> before = known.putIfAbsent(query.shape(), compiled);
            if (before != null) {
                assertThat(compiled).as(hint(structure, query)).isEqualTo(before);
            }
        }
        assertThat(known).as("different shapes").hasSizeGreaterThan(COMPILED / 4);
    }

    @Test
    void valuesAreNoPartOfTheShape() {
        SplittableRandom random = new SplittableRandom(seed);
        for (int i = 0; i < COMPILED; i++) {
            long structure = random.nextLong();
            Query<Row> one = new StatementGenerator(structure, random.nextLong()).query();
            Query<Row> other = new StatementGenerator(structure, random.nextLong()).query();
            assertThat(one.shape())
                    .as(hint(structure, one))
                    .isEqualTo(other.shape())
                    .hasSameHashCodeAs(other.shape());
        }
    }

    @Test
    void cachedStatementWithOtherValuesGivesTheRowsOfAFreshOne() {
        SplittableRandom random = new SplittableRandom(seed);
        try (Connection warm = cached.connect();
                Connection cold = fresh.connect()) {
            for (int i = 0; i < EXECUTED; i++) {
                long structure = random.nextInt(EXECUTED / 3); // each structure comes about three times
                Query<Row> query = new StatementGenerator(structure, random.nextLong()).query();
                List<Row> expected = cold.execute(query).all();
                assertThat(warm.execute(query).all())
                        .as(hint(structure, query))
                        .containsExactlyInAnyOrderElementsOf(expected);
            }
        }
        assertThat(cached.cacheStats().hits()).as("hits of the cache").isGreaterThan(EXECUTED / 3);
    }
}
