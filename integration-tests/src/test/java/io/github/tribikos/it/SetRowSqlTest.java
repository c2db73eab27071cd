package io.github.tribikos.it;

import static io.github.tribikos.duckdb.Duckdb.duckdb;
import static io.github.tribikos.it.Festival.ARTIST;
import static io.github.tribikos.it.Festival.TAG;
import static io.github.tribikos.it.Festival.VENUE;
import static io.github.tribikos.mysql.Mysql.mariadb;
import static io.github.tribikos.mysql.Mysql.mysql;
import static io.github.tribikos.oracle.Oracle.oracle;
import static io.github.tribikos.postgresql.Postgresql.postgresql;
import static io.github.tribikos.sql.Sql.select;
import static io.github.tribikos.sql.Sql.tuple;
import static io.github.tribikos.sql.Sql.update;
import static io.github.tribikos.sqlserver.SqlServer.sqlserver;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.tribikos.error.ArgumentException;
import io.github.tribikos.error.CompileException;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Several columns of an UPDATE set to one row. */
class SetRowSqlTest {
    @Test
    void columnsAreSetToTheRowOfAQuery() {
        String sql = "UPDATE venue SET outdoor=?, (name, country)=(SELECT artist.name, artist.country FROM artist"
                + " WHERE artist.id = venue.id) WHERE venue.id = ?";
        String why = "does not support SET of several columns to one row";
        SqlByDialect.of(update(VENUE)
                        .set(
                                tuple(VENUE.name, VENUE.country),
                                select(ARTIST.name, ARTIST.country).where(ARTIST.id.eq(VENUE.id)))
                        .set(VENUE.outdoor, true)
                        .where(VENUE.id.eq(1)))
                .on(
                        postgresql(),
                        "UPDATE venue SET (name, country)=(SELECT artist.name, artist.country FROM artist"
                                + " WHERE artist.id = venue.id), outdoor=? WHERE venue.id = ?")
                .on(
                        oracle(),
                        "UPDATE venue SET (name, country)=(SELECT artist.name, artist.country FROM artist"
                                + " WHERE artist.id = venue.id), outdoor=? WHERE venue.id = ?")
                .refused(mysql(), why, "Set each column to a subquery of its own.")
                .refused(mariadb(), why)
                .refused(duckdb(), why)
                .refused(sqlserver(), why, "or use from(...).");
        SqlByDialect.of(update(VENUE)
                        .set(VENUE.outdoor, true)
                        .set(
                                tuple(VENUE.name, VENUE.country),
                                select(ARTIST.name, ARTIST.country).where(ARTIST.id.eq(VENUE.id)))
                        .where(VENUE.id.eq(1)))
                .sqlite(sql)
                .h2(sql);
    }

    @Test
    void whatDoesNotFitIsRefused() {
        assertThatThrownBy(() -> update(VENUE).set(tuple(VENUE.name, VENUE.country), select(ARTIST.name)))
                .isInstanceOf(ArgumentException.class)
                .hasMessageStartingWith("A tuple of 2 columns cannot be set to a query of 1: SELECT artist.name");
        assertThatThrownBy(() -> update(VENUE).set(tuple(VENUE.name, VENUE.country), select(ARTIST.name, ARTIST.id)))
                .isInstanceOf(ArgumentException.class)
                .hasMessage("The column venue.country holds values of String, but artist.id is one of Integer.");
        assertThatThrownBy(() -> update(VENUE).set(tuple(VENUE.name, TAG.id), select(ARTIST.name, ARTIST.id)))
                .isInstanceOf(ArgumentException.class)
                .hasMessageStartingWith("The column tag.id does not belong to the table \"venue\".");
        assertThatThrownBy(() -> update(VENUE)
                        .set(VENUE.name, "x")
                        .set(tuple(VENUE.name, VENUE.country), select(ARTIST.name, ARTIST.country)))
                .isInstanceOf(ArgumentException.class)
                .hasMessage("The column venue.name is set twice.");
        assertThatThrownBy(() -> update(VENUE)
                        .set(tuple(VENUE.name, VENUE.country.concat("x")), select(ARTIST.name, ARTIST.country)))
                .isInstanceOf(ArgumentException.class)
                .hasMessageEndingWith("is none.");
    }

    @Test
    void isForAPlainUpdateAlone() {
        var many = update(ARTIST)
                .values(List.of(1, 2), (row, id) -> row.key(ARTIST.id, id).set(ARTIST.name, "x"))
                .set(tuple(ARTIST.country), select(TAG.label).where(TAG.id.eq(1)));
        assertThatThrownBy(() -> many.sql(postgresql()))
                .isInstanceOf(CompileException.class)
                .hasMessageStartingWith("Columns are set to a row together in a plain UPDATE alone.");
    }

    @Test
    void theRowIsPartOfTheShape() {
        var names = tuple(VENUE.name, VENUE.country);
        var one = update(VENUE).set(names, select(ARTIST.name, ARTIST.country).where(ARTIST.id.eq(1)));
        assertThat(one.shape())
                .isEqualTo(update(VENUE)
                        .set(names, select(ARTIST.name, ARTIST.country).where(ARTIST.id.eq(2)))
                        .shape())
                .isNotEqualTo(update(VENUE)
                        .set(names, select(ARTIST.country, ARTIST.name).where(ARTIST.id.eq(1)))
                        .shape());
    }
}
