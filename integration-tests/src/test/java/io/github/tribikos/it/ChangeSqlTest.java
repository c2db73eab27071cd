package io.github.tribikos.it;

import static io.github.tribikos.it.Festival.ARTIST;
import static io.github.tribikos.it.Festival.PERFORMANCE;
import static io.github.tribikos.it.Festival.STAGE;
import static io.github.tribikos.it.Festival.TAG;
import static io.github.tribikos.it.Festival.VENUE;
import static io.github.tribikos.oracle.Oracle.oracle;
import static io.github.tribikos.sql.Functions.count;
import static io.github.tribikos.sql.Functions.max;
import static io.github.tribikos.sql.Sql.delete;
import static io.github.tribikos.sql.Sql.insert;
import static io.github.tribikos.sql.Sql.merge;
import static io.github.tribikos.sql.Sql.select;
import static io.github.tribikos.sql.Sql.update;
import static io.github.tribikos.sqlite.Sqlite.sqlite;
import static io.github.tribikos.sqlserver.SqlServer.sqlserver;
import static org.assertj.core.api.Assertions.assertThat;
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
    void mergeSaysWhatBecomesOfRows() {
        var given = select(VENUE.id, VENUE.city).as("given");
        var merged = merge(TAG, given, TAG.id.eq(given.get(VENUE.id)))
                .whenMatchedDelete(given.get(VENUE.city).eq("Torino"))
                .whenMatchedUpdate(row -> row.set(TAG.label, TAG.label.concat(given.get(VENUE.city)))
                        .where(TAG.id.gt(3)))
                .whenNotMatchedInsert(
                        row -> row.set(TAG.label, given.get(VENUE.city)),
                        given.get(VENUE.id).lt(9));
        String head = "MERGE INTO tag USING (SELECT venue.id AS id, venue.city AS city FROM venue) AS given"
                + " ON (tag.id = given.id)";
        String all = head + " WHEN MATCHED AND given.city = ? THEN DELETE WHEN MATCHED AND tag.id > ? THEN UPDATE SET"
                + " label=(tag.label || given.city) WHEN NOT MATCHED AND given.id < ? THEN INSERT (label) VALUES (given.city)";
        SqlByDialect.of(merged)
                .neutral(all.replaceFirst("[?]", ":city_1")
                        .replaceFirst("[?]", ":id_1")
                        .replaceFirst("[?]", ":id_2"))
                .postgresql(all)
                .h2(all);
        assertThatThrownBy(() -> merged.sql(sqlite()))
                .isInstanceOf(CompileException.class)
                .hasMessageContaining("does not support MERGE. Use onConflict(...), or an UPDATE and an INSERT.");
        var update = merge(TAG, given, TAG.id.eq(given.get(VENUE.id)))
                .whenMatchedUpdate(row -> row.set(TAG.label, "x").where(TAG.id.gt(3)));
        assertThat(update.sql(sqlserver()).sql().replace('\n', ' '))
                .isEqualTo(head + " WHEN MATCHED AND tag.id > ? THEN UPDATE SET label=?;");
        assertThat(update.sql(oracle()).sql().replace('\n', ' '))
                .isEqualTo(
                        head.replace(" AS given", " given") + " WHEN MATCHED THEN UPDATE SET label=? WHERE tag.id > ?");
        assertThatThrownBy(() -> merged.sql(oracle()))
                .isInstanceOf(CompileException.class)
                .hasMessageContaining("does not support DELETE in MERGE");
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
