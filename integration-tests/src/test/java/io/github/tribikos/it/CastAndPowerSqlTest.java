package io.github.tribikos.it;

import static io.github.tribikos.duckdb.Duckdb.duckdb;
import static io.github.tribikos.h2.H2.h2;
import static io.github.tribikos.it.Festival.ARTIST;
import static io.github.tribikos.it.Festival.TAG;
import static io.github.tribikos.mysql.Mysql.mysql;
import static io.github.tribikos.oracle.Oracle.oracle;
import static io.github.tribikos.postgresql.Postgresql.postgresql;
import static io.github.tribikos.sql.Functions.power;
import static io.github.tribikos.sql.Sql.select;
import static io.github.tribikos.sqlite.Sqlite.sqlite;
import static io.github.tribikos.sqlserver.SqlServer.sqlserver;
import static io.github.tribikos.type.Types.INTEGER;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Casts that give NULL rather than an error, and powers. */
class CastAndPowerSqlTest {
    @Test
    void tryCast() {
        SqlByDialect.of(select(TAG.label.tryCast(INTEGER)))
                .neutral("SELECT TRY_CAST(tag.label AS INTEGER) AS label FROM tag")
                .on(duckdb(), "SELECT TRY_CAST(tag.label AS INTEGER) AS label FROM tag")
                .on(sqlserver(), "SELECT TRY_CAST(tag.label AS INTEGER) AS label FROM tag")
                .on(oracle(), "SELECT CAST(tag.label AS INTEGER DEFAULT NULL ON CONVERSION ERROR) AS label FROM tag")
                .refused(postgresql(), "does not support TRY_CAST", "convert it in Java")
                .refused(sqlite(), "does not support TRY_CAST")
                .refused(mysql(), "does not support TRY_CAST")
                .refused(h2(), "does not support TRY_CAST");
        assertThat(select(TAG.label.tryCast(INTEGER)).shape())
                .isNotEqualTo(select(TAG.label.cast(INTEGER)).shape());
    }

    @Test
    void powers() {
        SqlByDialect.of(select(power(ARTIST.id, 2)))
                .postgresql("SELECT power(artist.id, ?) AS power_1 FROM artist")
                .on(sqlserver(), "SELECT power(CAST(artist.id AS FLOAT), ?) AS power_1 FROM artist");
        SqlByDialect.of(select(power(ARTIST.id, TAG.id).plus(1)).where(ARTIST.id.eq(TAG.id)))
                .sqlite("SELECT power(artist.id, tag.id) + ? AS anon_1 FROM artist, tag WHERE artist.id = tag.id");
    }
}
