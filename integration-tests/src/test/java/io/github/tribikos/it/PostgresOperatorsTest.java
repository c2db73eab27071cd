package io.github.tribikos.it;

import static io.github.tribikos.postgresql.PostgresFullText.matches;
import static io.github.tribikos.postgresql.PostgresFullText.phraseToTsquery;
import static io.github.tribikos.postgresql.PostgresFullText.plainToTsquery;
import static io.github.tribikos.postgresql.PostgresFullText.toTsquery;
import static io.github.tribikos.postgresql.PostgresFullText.toTsvector;
import static io.github.tribikos.postgresql.PostgresFullText.tsHeadline;
import static io.github.tribikos.postgresql.PostgresFullText.tsRank;
import static io.github.tribikos.postgresql.PostgresFullText.websearchToTsquery;
import static io.github.tribikos.postgresql.PostgresJsonb.hasAllKeys;
import static io.github.tribikos.postgresql.PostgresJsonb.hasAnyKey;
import static io.github.tribikos.postgresql.PostgresJsonb.hasKey;
import static io.github.tribikos.postgresql.PostgresJsonb.merged;
import static io.github.tribikos.postgresql.PostgresJsonb.pathExists;
import static io.github.tribikos.postgresql.PostgresJsonb.pathMatches;
import static io.github.tribikos.postgresql.PostgresJsonb.withoutElement;
import static io.github.tribikos.postgresql.PostgresJsonb.withoutKey;
import static io.github.tribikos.postgresql.PostgresJsonb.withoutPath;
import static io.github.tribikos.postgresql.PostgresOperators.adjacentTo;
import static io.github.tribikos.postgresql.PostgresOperators.containedBy;
import static io.github.tribikos.postgresql.PostgresOperators.contains;
import static io.github.tribikos.postgresql.PostgresOperators.containsPoint;
import static io.github.tribikos.postgresql.PostgresOperators.difference;
import static io.github.tribikos.postgresql.PostgresOperators.intersection;
import static io.github.tribikos.postgresql.PostgresOperators.notExtendLeftOf;
import static io.github.tribikos.postgresql.PostgresOperators.notExtendRightOf;
import static io.github.tribikos.postgresql.PostgresOperators.overlaps;
import static io.github.tribikos.postgresql.PostgresOperators.strictlyLeftOf;
import static io.github.tribikos.postgresql.PostgresOperators.strictlyRightOf;
import static io.github.tribikos.postgresql.PostgresOperators.union;
import static io.github.tribikos.postgresql.PostgresTypes.INT4MULTIRANGE;
import static io.github.tribikos.postgresql.PostgresTypes.INT4RANGE;
import static io.github.tribikos.postgresql.PostgresTypes.JSONB;
import static io.github.tribikos.sql.Sql.insert;
import static io.github.tribikos.sql.Sql.select;
import static io.github.tribikos.type.Types.ARRAY;
import static io.github.tribikos.type.Types.TEXT;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.tribikos.engine.Connection;
import io.github.tribikos.postgresql.PostgresArrays;
import io.github.tribikos.postgresql.Postgresql;
import io.github.tribikos.postgresql.Range;
import io.github.tribikos.schema.Column;
import io.github.tribikos.schema.LongColumn;
import io.github.tribikos.schema.MetaData;
import io.github.tribikos.schema.Table;
import io.github.tribikos.sql.Condition;
import io.github.tribikos.sql.Expression;
import io.github.tribikos.sql.Select;
import io.github.tribikos.testkit.DatabaseUnderTest;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** PostgreSQL's operators, by what the server answers; what they mean stands in its manual, chapter 9. */
@Tag("database:postgresql")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PostgresOperatorsTest {
    private static final Table<?> SET = Table.named("operator_set");
    private static final LongColumn ID = SET.bigint("id").primaryKey();
    private static final Column<List<String>> SONGS = SET.column("songs", ARRAY(TEXT));
    private static final Column<Range<Integer>> ENCORE = SET.column("encore", INT4RANGE);
    private static final Column<List<Range<Integer>>> BREAKS = SET.column("breaks", INT4MULTIRANGE);
    private static final Column<String> META = SET.column("meta", JSONB);
    private static final Column<String> NOTE = SET.column("note", TEXT);

    private @Nullable DatabaseUnderTest database;

    @BeforeAll
    void create() {
        database = DatabaseUnderTest.ownOnServer(PostgresqlServer.url());
        MetaData.of(SET).createAll(database.engine());
        database.engine().begin(connection -> {
            row(
                    connection,
                    1,
                    List.of("Ferry", "Coda"),
                    Range.closedOpen(2, 5),
                    "{\"guest\": {\"n\": 1}, \"tempo\": 120}",
                    "The quick brown fox jumps");
            row(
                    connection,
                    2,
                    List.of("Coda"),
                    Range.closedOpen(7, 9),
                    "{\"live\": true, \"tags\": [\"a\", \"b\"]}",
                    "A hen and two foxes");
            row(connection, 3, List.of(), Range.closedOpen(20, 30), "[\"x\", \"y\", \"z\"]", "Nothing of the kind");
        });
    }

    private static void row(
            Connection connection, int id, List<String> songs, Range<Integer> encore, String meta, String note) {
        connection.execute(insert(SET)
                .set(ID, id)
                .set(SONGS, songs)
                .set(ENCORE, encore)
                .set(BREAKS, List.of(encore))
                .set(META, meta)
                .set(NOTE, note));
    }

    @AfterAll
    void drop() {
        if (database != null) {
            database.close();
        }
    }

    private List<Long> found(Condition condition) {
        if (database == null) {
            throw new IllegalStateException("no database");
        }
        return database.engine()
                .inTransaction(connection -> connection
                        .execute(select(ID).where(condition).orderBy(ID))
                        .all());
    }

    /** The value of an expression in the row of that id. */
    private <T extends @Nullable Object> T value(Expression<T> expression, int id) {
        if (database == null) {
            throw new IllegalStateException("no database");
        }
        return database.engine()
                .inTransaction(connection -> connection
                        .execute(select(expression).from(SET).where(ID.eq(id)))
                        .one());
    }

    private static String sql(Condition condition) {
        return sql(select(ID).where(condition)).replaceFirst("SELECT operator_set.id FROM operator_set WHERE ", "");
    }

    private static String sql(Select<?> select) {
        return select.sql(Postgresql.postgresql()).sql().replaceAll("\\s+", " ");
    }

    @Test
    void arraysAreContainedOrOverlap() {
        assertThat(sql(contains(SONGS, List.of("Ferry")))).isEqualTo("operator_set.songs @> ?");
        assertThat(found(contains(SONGS, List.of("Coda")))).containsExactly(1L, 2L);
        assertThat(found(contains(SONGS, SONGS))).containsExactly(1L, 2L, 3L);
        assertThat(found(containedBy(SONGS, List.of("Coda", "Bis")))).containsExactly(2L, 3L);
        assertThat(found(containedBy(SONGS, SONGS))).containsExactly(1L, 2L, 3L);
        assertThat(found(overlaps(SONGS, List.of("Ferry", "Bis")))).containsExactly(1L);
        assertThat(found(overlaps(SONGS, SONGS))).containsExactly(1L, 2L);
    }

    @Test
    void arraysAreMadeOfRows() {
        assertThat(sql(select(
                        PostgresArrays.array(select(ID).orderBy(ID.desc())).as("ids"))))
                .isEqualTo(
                        "SELECT ARRAY(SELECT operator_set.id FROM operator_set ORDER BY operator_set.id DESC) AS ids");
        Table<?> inner = SET.as("inner_set");
        assertThat(value(
                        PostgresArrays.array(
                                select(inner.get(ID)).orderBy(inner.get(ID).desc())),
                        1))
                .containsExactly(3L, 2L, 1L);
        assertThat(found(ID.in(select(ID)
                        .groupBy(ID)
                        .having(PostgresArrays.arrayAgg(ID).eq(List.of(2L))))))
                .containsExactly(2L);
    }

    @Test
    void rangesAreComparedByTheirPlaces() {
        assertThat(sql(containsPoint(ENCORE, 4))).isEqualTo("operator_set.encore @> ?");
        assertThat(found(containsPoint(ENCORE, 4))).containsExactly(1L);
        assertThat(found(containsPoint(ENCORE, 5))).isEmpty();
        assertThat(found(contains(ENCORE, Range.closedOpen(21, 22)))).containsExactly(3L);
        assertThat(found(overlaps(ENCORE, Range.closedOpen(4, 8)))).containsExactly(1L, 2L);
        assertThat(found(strictlyLeftOf(ENCORE, Range.closedOpen(7, 8)))).containsExactly(1L);
        assertThat(found(strictlyRightOf(ENCORE, Range.closedOpen(1, 9)))).containsExactly(3L);
        assertThat(found(notExtendRightOf(ENCORE, Range.closedOpen(0, 9)))).containsExactly(1L, 2L);
        assertThat(found(notExtendLeftOf(ENCORE, Range.closedOpen(7, 8)))).containsExactly(2L, 3L);
        assertThat(found(adjacentTo(ENCORE, Range.closedOpen(5, 7)))).containsExactly(1L, 2L);
    }

    @Test
    void rangesArePutTogether() {
        assertThat(value(union(ENCORE, Range.closedOpen(5, 7)), 1)).isEqualTo(Range.closedOpen(2, 7));
        assertThat(value(intersection(ENCORE, Range.closedOpen(4, 7)), 1)).isEqualTo(Range.closedOpen(4, 5));
        assertThat(value(difference(ENCORE, Range.closedOpen(4, 7)), 1)).isEqualTo(Range.closedOpen(2, 4));
        assertThat(value(union(BREAKS, List.of(Range.closedOpen(50, 51))), 1))
                .containsExactly(Range.closedOpen(2, 5), Range.closedOpen(50, 51));
        assertThat(found(overlaps(BREAKS, List.of(Range.closedOpen(4, 8))))).containsExactly(1L, 2L);
    }

    @Test
    void documentsAreAskedForKeysAndPaths() {
        assertThat(sql(hasKey(META, "guest"))).isEqualTo("operator_set.meta ?? ?");
        assertThat(found(hasKey(META, "guest"))).containsExactly(1L);
        assertThat(found(hasAnyKey(META, "guest", "live"))).containsExactly(1L, 2L);
        assertThat(found(hasAllKeys(META, "guest", "tempo"))).containsExactly(1L);
        assertThat(found(contains(META, "{\"live\": true}"))).containsExactly(2L);
        assertThat(found(containedBy(META, "[\"z\", \"y\", \"x\", \"w\"]"))).containsExactly(3L);
        assertThat(found(pathExists(META, "$.tags[*] ? (@ == \"b\")"))).containsExactly(2L);
        assertThat(found(pathMatches(META, "$.tempo > 100"))).containsExactly(1L);
    }

    @Test
    void documentsAreChanged() {
        assertThat(value(merged(META, "{\"tempo\": 90}"), 1)).isEqualTo("{\"guest\": {\"n\": 1}, \"tempo\": 90}");
        assertThat(value(withoutKey(META, "guest"), 1)).isEqualTo("{\"tempo\": 120}");
        assertThat(value(withoutElement(META, -1), 3)).isEqualTo("[\"x\", \"y\"]");
        assertThat(value(withoutPath(META, "guest", "n"), 1)).isEqualTo("{\"guest\": {}, \"tempo\": 120}");
    }

    @Test
    void textIsSearchedInALanguage() {
        Expression<@Nullable String> words = toTsvector("english", NOTE);

        assertThat(sql(matches(words, websearchToTsquery("english", "fox -hen"))))
                .isEqualTo("to_tsvector(?, operator_set.note) @@ websearch_to_tsquery(?, ?)");
        assertThat(found(matches(words, websearchToTsquery("english", "fox -hen"))))
                .containsExactly(1L);
        assertThat(found(matches(words, toTsquery("english", "fox & !hen")))).containsExactly(1L);
        assertThat(found(matches(words, plainToTsquery("english", "hens fox")))).containsExactly(2L);
        assertThat(found(matches(words, phraseToTsquery("english", "brown foxes"))))
                .containsExactly(1L);
        assertThat(value(tsRank(words, plainToTsquery("english", "fox")), 1)).isPositive();
        assertThat(value(tsHeadline("english", NOTE, toTsquery("english", "fox"), "StartSel=[, StopSel=]"), 1))
                .isEqualTo("The quick brown [fox] jumps");
    }

    @Test
    void theConfigurationOfTheSessionCounts() {
        assertThat(sql(matches(toTsvector(NOTE), plainToTsquery("jumps"))))
                .isEqualTo("to_tsvector(operator_set.note) @@ plainto_tsquery(?)");
        assertThat(found(matches(toTsvector(NOTE), plainToTsquery("jumps")))).containsExactly(1L);
        assertThat(found(matches(toTsvector(NOTE), toTsquery("quick")))).containsExactly(1L);
        assertThat(found(matches(toTsvector(NOTE), phraseToTsquery("quick brown"))))
                .containsExactly(1L);
        assertThat(found(matches(toTsvector(NOTE), websearchToTsquery("quick or kind"))))
                .containsExactly(1L, 3L);
        assertThat(value(tsHeadline(NOTE, toTsquery("quick")), 1)).isEqualTo("The <b>quick</b> brown fox jumps");
    }
}
