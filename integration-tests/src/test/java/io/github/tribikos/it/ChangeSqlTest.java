package io.github.tribikos.it;

import static io.github.tribikos.it.Festival.ARTIST;
import static io.github.tribikos.it.Festival.PERFORMANCE;
import static io.github.tribikos.it.Festival.STAGE;
import static io.github.tribikos.it.Festival.TAG;
import static io.github.tribikos.it.Festival.VENUE;
import static io.github.tribikos.sql.Functions.count;
import static io.github.tribikos.sql.Functions.max;
import static io.github.tribikos.sql.Sql.delete;
import static io.github.tribikos.sql.Sql.insert;
import static io.github.tribikos.sql.Sql.select;
import static io.github.tribikos.sql.Sql.update;
import static io.github.tribikos.sqlite.Sqlite.sqlite;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.tribikos.error.CompileException;
import org.junit.jupiter.api.Test;

/** What UPDATE and DELETE with further tables render as; the recorded case of the conformance corpus is named where there is one. */
class ChangeSqlTest {
    @Test
    void updateFromAnotherTable() { // core.update.007, 008, 009, 010
        SqlByDialect.of(update(PERFORMANCE)
                        .set(PERFORMANCE.attendance, 0)
                        .where(PERFORMANCE.venueId.eq(VENUE.id), VENUE.city.eq("Torino")))
                .neutral("UPDATE performance SET attendance=:attendance FROM venue"
                        + " WHERE performance.venue_id = venue.id AND venue.city = :city_1")
                .sqlite(
                        "UPDATE performance SET attendance=? FROM venue WHERE performance.venue_id = venue.id AND venue.city = ?");
        SqlByDialect.of(update(STAGE)
                        .set(STAGE.name, STAGE.name.concat("@").concat(VENUE.city))
                        .where(STAGE.venueId.eq(VENUE.id)))
                .neutral(
                        "UPDATE stage SET name=(stage.name || :name_1 || venue.city) FROM venue WHERE stage.venue_id = venue.id");
        var m = ARTIST.as("m");
        SqlByDialect.of(update(ARTIST).set(ARTIST.fee, m.fee).where(ARTIST.mentorId.eq(m.id)))
                .postgresql("UPDATE artist SET fee=m.fee FROM artist AS m WHERE artist.mentor_id = m.id");
        var busy = select(PERFORMANCE.artistId, count().as("n"))
                .groupBy(PERFORMANCE.artistId)
                .as("t");
        SqlByDialect.of(update(ARTIST).set(ARTIST.active, true).where(ARTIST.id.eq(busy.get(PERFORMANCE.artistId))))
                .neutral(
                        "UPDATE artist SET active=:active FROM (SELECT performance.artist_id AS artist_id, count(*) AS n"
                                + " FROM performance GROUP BY performance.artist_id) AS t WHERE artist.id = t.artist_id");
    }

    @Test
    void updateOfTwoTablesIsRefusedWhereItCannotBe() { // core.update.011
        var both = update(ARTIST)
                .from(PERFORMANCE)
                .set(ARTIST.active, false)
                .set(PERFORMANCE.headline, false)
                .where(PERFORMANCE.artistId.eq(ARTIST.id));
        assertThatThrownBy(() -> both.sql(sqlite()))
                .isInstanceOf(CompileException.class)
                .hasMessageContaining("performance.headline")
                .hasMessageContaining("Update one table at a time.");
    }

    @Test
    void deleteUsingAnotherTable() { // core.delete.005
        var both = delete(STAGE).where(STAGE.venueId.eq(VENUE.id), VENUE.id.eq(1));
        SqlByDialect.of(both)
                .neutral("DELETE FROM stage , venue WHERE stage.venue_id = venue.id AND venue.id = :id_1")
                .postgresql("DELETE FROM stage USING venue WHERE stage.venue_id = venue.id AND venue.id = ?");
        assertThatThrownBy(() -> both.sql(sqlite()))
                .isInstanceOf(CompileException.class)
                .hasMessageContaining("Put the other table into a subquery");
    }

    @Test
    void valuesReadTheirOwnTable() {
        var next = insert(TAG).set(TAG.id, select(max(TAG.id)).asScalar()).set(TAG.label, "x");
        SqlByDialect.of(next)
                .sqlite("INSERT INTO tag (id, label) VALUES ((SELECT max(tag.id) AS max_1 FROM tag), ?)")
                .mysql("INSERT INTO tag (id, label) SELECT (SELECT max(tag.id) AS max_1 FROM tag), ?");
        SqlByDialect.of(insert(TAG)
                        .set(TAG.id, select(max(ARTIST.id)).asScalar())
                        .set(TAG.label, "x"))
                .mysql("INSERT INTO tag (id, label) VALUES ((SELECT max(artist.id) AS max_1 FROM artist), ?)");
    }

    @Test
    void keywordsForSomeDialects() { // core.insert.018, core.delete.009, 010
        SqlByDialect.of(insert(TAG).set(TAG.label, "x").prefixWith("OR REPLACE", "sqlite"))
                .neutral("INSERT INTO tag (label) VALUES (:label)")
                .sqlite("INSERT OR REPLACE INTO tag (label) VALUES (?)");
        SqlByDialect.of(delete(TAG).suffixWith("LIMIT 3", "sqlite"))
                .neutral("DELETE FROM tag")
                .sqlite("DELETE FROM tag LIMIT 3");
        SqlByDialect.of(delete(TAG).withHint(TAG, "ONLY", "postgresql").where(TAG.id.eq(1)))
                .sqlite("DELETE FROM tag WHERE tag.id = ?")
                .postgresql("DELETE FROM ONLY tag WHERE tag.id = ?");
    }
}
