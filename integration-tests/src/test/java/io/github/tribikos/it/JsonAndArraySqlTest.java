package io.github.tribikos.it;

import static io.github.tribikos.it.Festival.TAG;
import static io.github.tribikos.postgresql.PostgresArrays.array;
import static io.github.tribikos.postgresql.PostgresArrays.at;
import static io.github.tribikos.postgresql.PostgresArrays.emptyArray;
import static io.github.tribikos.postgresql.PostgresArrays.slice;
import static io.github.tribikos.sql.Functions.json;
import static io.github.tribikos.sql.Sql.all;
import static io.github.tribikos.sql.Sql.any;
import static io.github.tribikos.sql.Sql.literal;
import static io.github.tribikos.sql.Sql.select;
import static io.github.tribikos.type.Types.ARRAY;
import static io.github.tribikos.type.Types.INTEGER;
import static io.github.tribikos.type.Types.JSON;
import static io.github.tribikos.type.Types.TEXT;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.tribikos.error.ArgumentException;
import io.github.tribikos.schema.Column;
import io.github.tribikos.schema.Table;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What elements of JSON documents and arrays render as; the recorded case of the conformance corpus is named where there is one. */
class JsonAndArraySqlTest {
    private static final Table<?> ARTIST = Table.named("artist");
    private static final Column<Integer> ID = ARTIST.column("id", INTEGER);
    private static final Column<String> PROFILE = ARTIST.column("profile", JSON);
    private static final Table<?> SETLIST = Table.named("setlist");
    private static final Column<Integer> SETLIST_ID = SETLIST.column("id", INTEGER);
    private static final Column<List<String>> SONGS = SETLIST.column("songs", ARRAY(TEXT));
    private static final Column<List<Integer>> DURATIONS = SETLIST.column("durations", ARRAY(INTEGER));

    @Test
    void elementsOfDocuments() { // core.json.001 to 005, 008, 014
        SqlByDialect.of(select(json(PROFILE, "members").as("m")))
                .neutral("SELECT artist.profile[:profile_1] AS m FROM artist")
                .sqlite("SELECT JSON_QUOTE(JSON_EXTRACT(artist.profile, ?)) AS m FROM artist")
                .postgresql("SELECT artist.profile -> ? AS m FROM artist");
        SqlByDialect.of(select(ID).where(json(PROFILE, "members").asInteger().gt(3)))
                .neutral("SELECT artist.id FROM artist WHERE artist.profile[:profile_1] > :param_1")
                .sqlite("SELECT artist.id FROM artist WHERE CAST(JSON_EXTRACT(artist.profile, ?) AS INTEGER) > ?")
                .postgresql("SELECT artist.id FROM artist WHERE CAST((artist.profile ->> ?) AS INTEGER) > ?");
        SqlByDialect.of(select(json(PROFILE, "links", "web").asString().as("web")))
                .sqlite("SELECT CAST(JSON_EXTRACT(artist.profile, ?) AS VARCHAR) AS web FROM artist")
                .postgresql("SELECT CAST(artist.profile #>> ? AS VARCHAR) AS web FROM artist");
        SqlByDialect.of(select(json(PROFILE, 0).asNumeric(10, 2).as("t")))
                .sqlite("SELECT CAST(JSON_EXTRACT(artist.profile, ?) AS NUMERIC(10, 2)) AS t FROM artist")
                .postgresql("SELECT CAST(artist.profile ->> ? AS NUMERIC(10, 2)) AS t FROM artist");
    }

    @Test
    void pathsAreWrittenWithQuotedKeys() {
        assertThat(json(PROFILE, "a\"b", 2, "c").path().value()).hasToString("$.\"a\\\"b\"[2].\"c\"");
        assertThatThrownBy(() -> json(PROFILE, -1))
                .isInstanceOf(ArgumentException.class)
                .hasMessage("A step into a JSON document is a key or a place of 0 or more, but was \"-1\", Integer.");
        assertThatThrownBy(() -> json(ID, "x"))
                .isInstanceOf(ArgumentException.class)
                .hasMessageContaining("INTEGER");
    }

    @Test
    void fullTextSearch() { // core.fulltext.001
        SqlByDialect.of(select(TAG.id).where(TAG.label.match("foxes")))
                .neutral("SELECT tag.id FROM tag WHERE tag.label MATCH :label_1")
                .sqlite("SELECT tag.id FROM tag WHERE tag.label MATCH ?")
                .postgresql("SELECT tag.id FROM tag WHERE tag.label @@ plainto_tsquery(?)");
    }

    @Test
    void arrays() { // core.array.001, 005, 007, 010, 011, 012, core.any_all.004, 005
        SqlByDialect.of(select(SETLIST_ID).where(SONGS.boolOp("@>", List.of("Ferry"))))
                .postgresql("SELECT setlist.id FROM setlist WHERE setlist.songs @> ?");
        SqlByDialect.of(select(slice(SONGS, 2, 3).as("s"))).postgresql("SELECT setlist.songs[?:?] AS s FROM setlist");
        SqlByDialect.of(select(SETLIST_ID).where(at(DURATIONS, 1).eq(95)))
                .postgresql("SELECT setlist.id FROM setlist WHERE setlist.durations[?] = ?");
        SqlByDialect.of(select(array(SETLIST_ID, SETLIST_ID).as("pair")))
                .postgresql("SELECT ARRAY[setlist.id, setlist.id] AS pair FROM setlist");
        SqlByDialect.of(select(array(array(1, 2), array(3, 4)).as("m")))
                .postgresql("SELECT ARRAY[ARRAY[?, ?], ARRAY[?, ?]] AS m");
        SqlByDialect.of(select(emptyArray(INTEGER).as("e"))).postgresql("SELECT ARRAY[]::INTEGER[] AS e");
        SqlByDialect.of(select(SETLIST_ID).where(literal(Integer.valueOf(100)).lt(all(DURATIONS))))
                .postgresql("SELECT setlist.id FROM setlist WHERE ? < ALL (setlist.durations)");
        SqlByDialect.of(select(TAG.id).where(TAG.id.eq(any(literal(List.of(2, 5), ARRAY(INTEGER))))))
                .postgresql("SELECT tag.id FROM tag WHERE tag.id = ANY (?)");
    }
}
