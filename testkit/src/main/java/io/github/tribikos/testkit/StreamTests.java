package io.github.tribikos.testkit;

import static io.github.tribikos.sql.Functions.count;
import static io.github.tribikos.sql.Functions.sum;
import static io.github.tribikos.sql.Sql.delete;
import static io.github.tribikos.sql.Sql.insert;
import static io.github.tribikos.sql.Sql.multiset;
import static io.github.tribikos.sql.Sql.project;
import static io.github.tribikos.sql.Sql.select;
import static io.github.tribikos.testkit.Library.Authors.AUTHORS;
import static io.github.tribikos.testkit.Library.Books.BOOKS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.tribikos.engine.Connection;
import io.github.tribikos.engine.Engine;
import io.github.tribikos.engine.EngineOptions;
import io.github.tribikos.engine.Result;
import io.github.tribikos.error.StateException;
import io.github.tribikos.schema.LongColumn;
import io.github.tribikos.schema.Table;
import io.github.tribikos.sql.Select;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Results that are read while the database still gives them. */
abstract class StreamTests extends Topic {
    private static final int ROWS = 5_000;
    private static final Table<?> T = Table.named("many_rows");
    private static final LongColumn ID = T.bigint("id").primaryKey();
    private static final Select<Long> IDS = select(ID).orderBy(ID);

    StreamTests(DialectCompliance suite) {
        super(suite);
    }

    @Override
    Set<Table<?>> tables() {
        return Set.of(T);
    }

    @BeforeEach
    void fill() {
        List<Long> ids = LongStream.range(0, ROWS).boxed().toList();
        connection().execute(insert(T).values(ids, (row, id) -> row.set(ID, id)));
    }

    @Test
    void streamGivesAllRowsInOrder() {
        assertThat(connection().stream(IDS).all()).hasSize(ROWS).isSorted();
    }

    @Test
    void streamIsClosedHalfWay() {
        try (Stream<Long> rows = connection().stream(IDS).stream()) {
            assertThat(rows.limit(10).toList()).hasSize(10);
        }

        assertThat(one(select(count()).from(T))).isEqualTo((long) ROWS);
    }

    @Test
    void rowsBeforeOneThatCannotBeDecodedAreGivenOut() {
        var picky = project(ID, ID).into((id, same) -> {
            if (id == 40) {
                throw new IllegalArgumentException("not this one");
            }
            return id;
        });
        Iterator<Long> rows =
                connection().stream(select(picky).from(T).orderBy(ID)).iterator();
        for (long expected = 0; expected < 40; expected++) {
            assertThat(rows.next()).isEqualTo(expected);
        }

        assertThatThrownBy(rows::next)
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("not this one");
    }

    @Test
    void closedStreamGivesNoMoreRows() {
        Result<Long> stream = connection().stream(IDS);
        Iterator<Long> rows = stream.iterator();
        for (int i = 0; i < 20; i++) {
            rows.next();
        }
        stream.close();

        assertThatThrownBy(rows::next)
                .isInstanceOf(StateException.class)
                .hasMessageStartingWith("The result is closed");
    }

    @Test
    void chunksOfAStream() {
        long[] seen = {0, 0};
        connection().stream(IDS).chunked(999).forEach(chunk -> {
            seen[0]++;
            seen[1] += chunk.size();
        });

        assertThat(seen).containsExactly(6, ROWS);
    }

    @Test
    void fetchSizeIsNoMatterForTheRows() {
        try (Engine engine = database().engine(EngineOptions.defaults().fetchSize(7));
                Connection connection = engine.connect()) {
            assertThat(connection.stream(select(BOOKS.id).crossJoin(AUTHORS)).all())
                    .hasSize(28);
        }
    }

    @Test
    void statementsRunWhileAStreamIsRead() {
        Iterator<Long> rows = connection().stream(IDS).iterator();
        long sum = 0;
        while (rows.hasNext()) {
            sum += rows.next();
            if (sum < 10) {
                assertThat(one(select(count()).from(AUTHORS))).isEqualTo(4L);
            }
        }

        assertThat(sum).isEqualTo(one(select(sum(ID))));
    }

    @Test
    void twoStreamsAreReadInTurns() {
        Iterator<Long> one = connection().stream(IDS).iterator();
        Iterator<Long> two = connection().stream(IDS.limit(100)).iterator();
        while (two.hasNext()) {
            assertThat(one.next()).isEqualTo(two.next());
        }

        assertThat(one.next()).isEqualTo(100L);
    }

    @Test
    void streamedRowsHaveTheirNestedLists() {
        var titles = multiset(BOOKS, BOOKS.authorId.eq(AUTHORS.id), BOOKS.title).orderBy(BOOKS.id);

        assertThat(connection().stream(select(titles).from(AUTHORS).orderBy(AUTHORS.id))
                        .all())
                .startsWith(List.of("Dune", "Dune Messiah"))
                .hasSize(4);
    }

    @Test
    void unreadStreamEndsWithItsConnection() {
        Result<Long> unread = connection().stream(IDS);
        assertThat(unread.iterator().next()).isEqualTo(0L);
        disconnect();

        assertThat(one(select(count()).from(T))).isEqualTo(0L);
    }

    @Test
    void nextLoanOfAConnectionThatStreamedSeesNewRows() {
        connection().commit();
        try (Engine one = database().engine(EngineOptions.defaults().poolSize(1))) {
            try (Connection streaming = one.connect();
                    Result<Long> rows = streaming.stream(IDS)) {
                assertThat(rows.iterator().next()).isEqualTo(0L);
            }
            run(insert(T).set(ID, ROWS));
            connection().commit();
            try (Connection next = one.connect()) {
                assertThat(next.execute(select(count()).from(T)).one()).isEqualTo(ROWS + 1L);
            }
        } finally {
            run(delete(T));
            connection().commit();
        }
    }
}
