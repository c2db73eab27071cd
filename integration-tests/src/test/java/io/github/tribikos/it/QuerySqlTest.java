package io.github.tribikos.it;

import static io.github.tribikos.it.Festival.ARTIST;
import static io.github.tribikos.it.Festival.ARTIST_TAG;
import static io.github.tribikos.it.Festival.PERFORMANCE;
import static io.github.tribikos.it.Festival.STAFF;
import static io.github.tribikos.it.Festival.STAGE;
import static io.github.tribikos.it.Festival.TAG;
import static io.github.tribikos.it.Festival.VENUE;
import static io.github.tribikos.postgresql.Postgresql.postgresql;
import static io.github.tribikos.sql.Functions.count;
import static io.github.tribikos.sql.Functions.cube;
import static io.github.tribikos.sql.Functions.function;
import static io.github.tribikos.sql.Functions.groupingSets;
import static io.github.tribikos.sql.Functions.max;
import static io.github.tribikos.sql.Functions.partitionBy;
import static io.github.tribikos.sql.Functions.rowNumber;
import static io.github.tribikos.sql.Functions.windowOrderBy;
import static io.github.tribikos.sql.Sql.all;
import static io.github.tribikos.sql.Sql.alwaysTrue;
import static io.github.tribikos.sql.Sql.any;
import static io.github.tribikos.sql.Sql.column;
import static io.github.tribikos.sql.Sql.delete;
import static io.github.tribikos.sql.Sql.fromText;
import static io.github.tribikos.sql.Sql.inlined;
import static io.github.tribikos.sql.Sql.literal;
import static io.github.tribikos.sql.Sql.param;
import static io.github.tribikos.sql.Sql.pretty;
import static io.github.tribikos.sql.Sql.select;
import static io.github.tribikos.sql.Sql.tuple;
import static io.github.tribikos.sql.Sql.values;
import static io.github.tribikos.sqlite.Sqlite.sqlite;
import static io.github.tribikos.type.Types.INTEGER;
import static io.github.tribikos.type.Types.TEXT;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.tribikos.error.ArgumentException;
import io.github.tribikos.error.CompileException;
import io.github.tribikos.sql.Lock;
import io.github.tribikos.sql.Window;
import io.github.tribikos.sql.Window.Bound;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What FROM, grouping, paging, windows and locks render as; the recorded case of the conformance corpus is named where there is one. */
class QuerySqlTest {
    @Test
    void groupings() { // core.group_by.009, 010
        SqlByDialect.of(select(VENUE.country, count().as("n")).groupBy(cube(VENUE.outdoor, VENUE.country)))
                .neutral("SELECT venue.country, count(*) AS n FROM venue GROUP BY CUBE(venue.outdoor, venue.country)");
        SqlByDialect.of(select(VENUE.country)
                        .groupBy(groupingSets(tuple(VENUE.country, VENUE.outdoor), tuple(VENUE.country), tuple())))
                .postgresql("SELECT venue.country FROM venue"
                        + " GROUP BY GROUPING SETS((venue.country, venue.outdoor), (venue.country), ())");
        assertThatThrownBy(
                        () -> select(VENUE.country).groupBy(cube(VENUE.country)).sql(sqlite()))
                .isInstanceOf(CompileException.class)
                .hasMessageContaining("Use a union of groupings.");
    }

    @Test
    void distinctOn() { // core.distinct.003
        SqlByDialect.of(select(PERFORMANCE.venueId, PERFORMANCE.id)
                        .distinctOn(PERFORMANCE.venueId)
                        .orderBy(PERFORMANCE.venueId))
                .postgresql(
                        "SELECT DISTINCT ON (performance.venue_id) performance.venue_id, performance.id FROM performance"
                                + " ORDER BY performance.venue_id");
    }

    @Test
    void pagesByExpressionAndByFetch() { // core.limit.005, 006, 009, 010, 013, 014
        SqlByDialect.of(select(TAG.id)
                        .orderBy(TAG.id)
                        .limit(param("lim", INTEGER))
                        .offset(param("off", INTEGER)))
                .neutral("SELECT tag.id FROM tag ORDER BY tag.id LIMIT :lim OFFSET :off");
        SqlByDialect.of(select(TAG.id).orderBy(TAG.id).limit(literal(2).plus(literal(1))))
                .neutral("SELECT tag.id FROM tag ORDER BY tag.id LIMIT :param_1 + :param_2");
        SqlByDialect.of(select(TAG.id).orderBy(TAG.id).limit(inlined(2)).offset(inlined(1)))
                .neutral("SELECT tag.id FROM tag ORDER BY tag.id LIMIT 2 OFFSET 1");
        SqlByDialect.of(select(TAG.id).orderBy(TAG.id).slice(2, 5))
                .neutral("SELECT tag.id FROM tag ORDER BY tag.id LIMIT :param_1 OFFSET :param_2");
        SqlByDialect.of(select(TAG.id).orderBy(TAG.id).fetchWithTies(2))
                .neutral("SELECT tag.id FROM tag ORDER BY tag.id FETCH FIRST :param_1 ROWS WITH TIES")
                .postgresql("SELECT tag.id FROM tag ORDER BY tag.id FETCH FIRST (?) ROWS WITH TIES");
        SqlByDialect.of(select(TAG.id).orderBy(TAG.id).fetchPercent(10))
                .neutral("SELECT tag.id FROM tag ORDER BY tag.id FETCH FIRST :param_1 PERCENT ROWS ONLY");
        SqlByDialect.of(select(TAG.id).orderBy(TAG.id).fetch(10))
                .neutral("SELECT tag.id FROM tag ORDER BY tag.id FETCH FIRST :param_1 ROWS ONLY")
                .sqlite("SELECT tag.id FROM tag ORDER BY tag.id LIMIT ?");
        assertThatThrownBy(() -> select(TAG.id).slice(5, 2))
                .isInstanceOf(ArgumentException.class)
                .hasMessage("LIMIT must be 0 or more, but was -3.");
    }

    @Test
    void lateralSubqueriesSeeWhatStandsBeforeThem() { // core.lateral.001
        var first = select(STAGE.name.as("sname"))
                .where(STAGE.venueId.eq(VENUE.id))
                .orderBy(STAGE.stageNo)
                .limit(1)
                .lateral("f");
        SqlByDialect.of(select(VENUE.id, first.get(STAGE.name.as("sname")))
                        .from(VENUE)
                        .join(first, alwaysTrue())
                        .orderBy(VENUE.id))
                .neutral("SELECT venue.id, f.sname FROM venue JOIN LATERAL (SELECT stage.name AS sname FROM stage"
                        + " WHERE stage.venue_id = venue.id ORDER BY stage.stage_no LIMIT :param_1) AS f ON true"
                        + " ORDER BY venue.id");
        assertThatThrownBy(() -> select(first.columns().get(0)).from(VENUE).sql(sqlite()))
                .isInstanceOf(CompileException.class)
                .hasMessageContaining("LATERAL");
    }

    @Test
    void valuesAsAFromItem() { // core.alias.011
        var tid = column("tid", INTEGER);
        var boost = column("boost", INTEGER);
        var rows = values(tid, boost)
                .row(inlined(1), inlined(10))
                .row(inlined(3), inlined(30))
                .as("v");
        SqlByDialect.of(select(TAG.label, rows.get(boost)).from(TAG).join(rows, TAG.id.eq(rows.get(tid))))
                .neutral(
                        "SELECT tag.label, v.boost FROM tag JOIN (VALUES (1, 10), (3, 30)) AS v (tid, boost) ON tag.id = v.tid")
                .postgresql(
                        "SELECT tag.label, v.boost FROM tag JOIN (VALUES (1, 10), (3, 30)) AS v (tid, boost) ON tag.id = v.tid")
                .sqlite(
                        "SELECT tag.label, v.boost FROM tag JOIN (SELECT 1 AS tid, 10 AS boost UNION ALL SELECT 3, 30) AS v"
                                + " ON tag.id = v.tid");
        assertThatThrownBy(() -> values(tid).row(1, 2))
                .isInstanceOf(ArgumentException.class)
                .hasMessage("A row of VALUES has 2 values for 1 columns.");
    }

    @Test
    void functionsAsFromItems() { // core.function.014, 015, core.lateral.004
        var g = function("generate_series", INTEGER, 1, 3).columnValued("g");
        SqlByDialect.of(select(g).orderBy(g))
                .neutral("SELECT g FROM generate_series(:generate_series_1, :generate_series_2) AS g ORDER BY g");
        var key = column("key", TEXT);
        var value = column("value", TEXT);
        var je = function("json_each", TEXT, "[10, 20]").tableValued("je", key, value);
        SqlByDialect.of(select(je.get(value)).orderBy(je.get(key)))
                .neutral("SELECT je.value FROM json_each(:json_each_1) AS je ORDER BY je.key");
        var letters = function("unnest", TEXT, TAG.label).columnValued("letter");
        SqlByDialect.of(select(TAG.id, letters))
                .postgresql("SELECT tag.id, letter FROM tag, unnest(tag.label) AS letter");
        SqlByDialect.of(select(column("id", INTEGER))
                        .from(fromText("tag"))
                        .where(column("id", INTEGER).lt(3)))
                .neutral("SELECT id FROM tag WHERE id < :id_1");
    }

    @Test
    void tuples() { // core.tuple.002, 003, 005, core.delete.011, core.in.022, 023
        var slot = tuple(STAGE.venueId, STAGE.stageNo);
        SqlByDialect.of(select(STAGE.name).where(slot.eq(List.of(4, 2))))
                .neutral("SELECT stage.name FROM stage WHERE (stage.venue_id, stage.stage_no) = (:param_1, :param_2)");
        SqlByDialect.of(select(STAGE.name)
                        .where(slot.eq(
                                select(PERFORMANCE.venueId, PERFORMANCE.stageNo).where(PERFORMANCE.id.eq(1)))))
                .neutral(
                        "SELECT stage.name FROM stage WHERE (stage.venue_id, stage.stage_no) ="
                                + " (SELECT performance.venue_id, performance.stage_no FROM performance WHERE performance.id = :id_1)");
        SqlByDialect.of(delete(ARTIST_TAG)
                        .where(tuple(ARTIST_TAG.artistId, ARTIST_TAG.tagId).in(List.of(List.of(1, 1), List.of(1, 2)))))
                .neutral("DELETE FROM artist_tag WHERE (artist_tag.artist_id, artist_tag.tag_id) IN"
                        + " ((:param_1_1_1, :param_1_1_2), (:param_1_2_1, :param_1_2_2))")
                .sqlite(
                        "DELETE FROM artist_tag WHERE (artist_tag.artist_id, artist_tag.tag_id) IN (VALUES (?, ?), (?, ?))")
                .postgresql(
                        "DELETE FROM artist_tag WHERE (artist_tag.artist_id, artist_tag.tag_id) IN ((?, ?), (?, ?))");
        assertThatThrownBy(() -> slot.eq(List.of(1)))
                .isInstanceOf(ArgumentException.class)
                .hasMessage("A tuple of 2 is compared with 1 values.");
    }

    @Test
    void anyAndAll() { // core.any_all.001, 002
        var r = ARTIST.as("r");
        SqlByDialect.of(select(ARTIST.id).where(ARTIST.fee.gt(all(select(r.fee).where(r.genre.eq("jazz"))))))
                .neutral(
                        "SELECT artist.id FROM artist WHERE artist.fee > ALL (SELECT r.fee FROM artist AS r WHERE r.genre = :genre_1)");
        SqlByDialect.of(select(TAG.id).where(TAG.id.eq(any(select(ARTIST_TAG.tagId)))))
                .neutral("SELECT tag.id FROM tag WHERE tag.id = ANY (SELECT artist_tag.tag_id FROM artist_tag)");
    }

    @Test
    void aSubqueryMayLeaveAllItsTables() { // errors.sql_usage.025
        String sql = "SELECT (SELECT artist.id) AS anon_1 FROM artist";
        SqlByDialect.of(select(select(ARTIST.id).correlate(ARTIST).asScalar()).from(ARTIST))
                .neutral(sql)
                .sqlite(sql)
                .postgresql(sql)
                .mysql(sql)
                .h2(sql);
    }

    @Test
    void correlationAsGiven() { // core.scalar_subquery.006, 007
        var kept = select(count())
                .from(STAGE)
                .where(STAGE.venueId.eq(VENUE.id))
                .correlate()
                .asScalar();
        SqlByDialect.of(select(VENUE.id, kept.as("c")))
                .neutral(
                        "SELECT venue.id, (SELECT count(*) AS count_1 FROM stage, venue WHERE stage.venue_id = venue.id) AS c"
                                + " FROM venue");
        var left = select(max(PERFORMANCE.id))
                .where(PERFORMANCE.artistId.eq(ARTIST.id))
                .correlateExcept(PERFORMANCE)
                .asScalar();
        SqlByDialect.of(select(ARTIST.id, left.as("f")))
                .neutral("SELECT artist.id, (SELECT max(performance.id) AS max_1 FROM performance"
                        + " WHERE performance.artist_id = artist.id) AS f FROM artist");
    }

    @Test
    void commonTableExpressions() { // core.cte.002, 004, 006, 008, core.dml_cte.004
        var org = select(STAFF.id, STAFF.bossId).cte("org");
        var o1 = org.as("o1");
        var o2 = org.as("o2");
        SqlByDialect.of(select(o1.get(STAFF.id), o2.get(STAFF.bossId))
                        .from(o1)
                        .join(o2, o1.get(STAFF.bossId).eq(o2.get(STAFF.id))))
                .neutral("WITH org AS (SELECT staff.id AS id, staff.boss_id AS boss_id FROM staff)"
                        + " SELECT o1.id, o2.boss_id FROM org AS o1 JOIN org AS o2 ON o1.boss_id = o2.id");
        var mentors = select(ARTIST.id, ARTIST.mentorId)
                .where(ARTIST.id.eq(13))
                .cte("mentors")
                .union(self -> {
                    var prev = self.as("prev");
                    return select(ARTIST.id, ARTIST.mentorId)
                            .from(ARTIST, prev)
                            .where(ARTIST.id.eq(prev.get(ARTIST.mentorId)));
                });
        SqlByDialect.of(select(mentors.get(ARTIST.id)))
                .neutral(
                        "WITH RECURSIVE mentors(id, mentor_id) AS (SELECT artist.id AS id, artist.mentor_id AS mentor_id FROM artist"
                                + " WHERE artist.id = :id_1 UNION SELECT artist.id AS id, artist.mentor_id AS mentor_id"
                                + " FROM artist, mentors AS prev WHERE artist.id = prev.mentor_id) SELECT mentors.id FROM mentors");
        var apart = select(TAG.id).cte("x").materialized();
        SqlByDialect.of(select(apart.get(TAG.id)))
                .postgresql("WITH x AS MATERIALIZED (SELECT tag.id AS id FROM tag) SELECT x.id FROM x");
        var gone = delete(TAG).where(TAG.id.eq(1)).returning(TAG.id).cte("gone");
        SqlByDialect.of(select(gone.get(TAG.id)))
                .neutral(
                        "WITH gone AS (DELETE FROM tag WHERE tag.id = :id_1 RETURNING tag.id) SELECT gone.id FROM gone");
        var unnamed = select(TAG.id).cte();
        SqlByDialect.of(select(unnamed.get(TAG.id)))
                .neutral("WITH anon_1 AS (SELECT tag.id AS id FROM tag) SELECT anon_1.id FROM anon_1");
    }

    @Test
    void innerCommonTableExpressionsComeFirst() {
        var inner = select(TAG.id).where(TAG.id.gt(1)).cte("a");
        var outer = select(inner.get(TAG.id)).cte("b");
        String sql = "WITH a AS (SELECT tag.id AS id FROM tag WHERE tag.id > ?), b AS (SELECT a.id AS id FROM a)"
                + " SELECT b.id FROM b";
        SqlByDialect.of(select(outer.get(inner.get(TAG.id))))
                .sqlite(sql)
                .postgresql(sql)
                .mysql(sql);
        var within = select(select(inner.get(TAG.id)).as("s").get(inner.get(TAG.id)));
        SqlByDialect.of(within)
                .postgresql("WITH a AS (SELECT tag.id AS id FROM tag WHERE tag.id > ?)"
                        + " SELECT s.id FROM (SELECT a.id AS id FROM a) AS s");
    }

    @Test
    void samplesOfTables() {
        SqlByDialect.of(select(ARTIST.id).withHint(ARTIST, "TABLESAMPLE BERNOULLI (10)", "postgresql"))
                .neutral("SELECT artist.id FROM artist")
                .postgresql("SELECT artist.id FROM artist TABLESAMPLE BERNOULLI (10)");
    }

    @Test
    void prettySqlHasALineForEachThing() {
        var busy = select(ARTIST_TAG.artistId).where(ARTIST_TAG.tagId.eq(1), ARTIST_TAG.artistId.gt(2));
        var statement = select(ARTIST.id, ARTIST.name)
                .join(ARTIST_TAG, ARTIST_TAG.artistId.eq(ARTIST.id))
                .where(ARTIST.id.between(1, 9), ARTIST.name.eq("a").or(ARTIST.id.eq(3)), ARTIST.id.in(busy));
        assertThat(pretty(statement, postgresql())).isEqualTo("""
                SELECT artist.id, artist.name
                FROM artist
                JOIN artist_tag ON artist_tag.artist_id = artist.id
                WHERE artist.id BETWEEN ? AND ?
                  AND (artist.name = ? OR artist.id = ?)
                  AND artist.id IN (
                    SELECT artist_tag.artist_id
                    FROM artist_tag
                    WHERE artist_tag.tag_id = ?
                      AND artist_tag.artist_id > ?
                )""");
        assertThat(pretty("SELECT ' AND (SELECT ' AS x, CASE WHEN a AND b THEN 1 END"))
                .isEqualTo("SELECT ' AND (SELECT ' AS x, CASE WHEN a AND b THEN 1 END");
    }

    @Test
    void setOperationsThatCountRows() { // core.set_op.005
        SqlByDialect.of(select(TAG.id).exceptAll(select(TAG.id)))
                .neutral("SELECT tag.id FROM tag EXCEPT ALL SELECT tag.id FROM tag");
    }

    @Test
    void framesOfWindows() { // core.window.007
        var frame = windowOrderBy(TAG.id).rows(Bound.preceding(2), Bound.preceding(1));
        SqlByDialect.of(select(max(TAG.id).over(frame).as("m")))
                .neutral(
                        "SELECT max(tag.id) OVER (ORDER BY tag.id ROWS BETWEEN :param_1 PRECEDING AND :param_2 PRECEDING) AS m"
                                + " FROM tag");
        SqlByDialect.of(select(max(TAG.id)
                        .over(frame.exclude(Window.Exclusion.CURRENT_ROW))
                        .as("m")))
                .postgresql("SELECT max(tag.id) OVER (ORDER BY tag.id ROWS BETWEEN ? PRECEDING AND ? PRECEDING"
                        + " EXCLUDE CURRENT ROW) AS m FROM tag");
        SqlByDialect.of(select(rowNumber().over("w").as("n")).from(TAG).window("w", partitionBy(TAG.label)))
                .postgresql("SELECT row_number() OVER w AS n FROM tag WINDOW w AS (PARTITION BY tag.label)");
    }

    @Test
    void locks() { // core.for_update.001 to 011
        SqlByDialect.of(select(ARTIST.id).where(ARTIST.id.eq(1)).forUpdate())
                .neutral("SELECT artist.id FROM artist WHERE artist.id = :id_1 FOR UPDATE")
                .sqlite("SELECT artist.id FROM artist WHERE artist.id = ?")
                .postgresql("SELECT artist.id FROM artist WHERE artist.id = ? FOR UPDATE");
        SqlByDialect.of(select(ARTIST.id).lock(Lock.forShare().nowait()))
                .neutral("SELECT artist.id FROM artist FOR UPDATE")
                .postgresql("SELECT artist.id FROM artist FOR SHARE NOWAIT");
        var a = ARTIST.as("a");
        SqlByDialect.of(select(a.id).lock(Lock.forNoKeyUpdate().of(a).skipLocked()))
                .postgresql("SELECT a.id FROM artist AS a FOR NO KEY UPDATE OF a SKIP LOCKED");
        SqlByDialect.of(select(a.id).lock(Lock.forKeyShare())).postgresql("SELECT a.id FROM artist AS a FOR KEY SHARE");
    }

    @Test
    void hintsForSomeDialects() { // core.select.021, 023, core.delete.010
        SqlByDialect.of(select(ARTIST.id).prefixWith("SQL_NO_CACHE", "mysql").prefixWith("/*hint*/"))
                .neutral("SELECT /*hint*/ artist.id FROM artist");
        SqlByDialect.of(select(ARTIST.id).withHint(ARTIST, "INDEXED BY ix_%(name)s", "sqlite"))
                .neutral("SELECT artist.id FROM artist")
                .sqlite("SELECT artist.id FROM artist INDEXED BY ix_artist");
        SqlByDialect.of(select(ARTIST.id).withHint(ARTIST, "ONLY", "postgresql"))
                .postgresql("SELECT artist.id FROM ONLY artist");
    }
}
