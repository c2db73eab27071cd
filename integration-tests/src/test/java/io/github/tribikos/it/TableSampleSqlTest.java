package io.github.tribikos.it;

import static io.github.tribikos.duckdb.Duckdb.duckdb;
import static io.github.tribikos.h2.H2.h2;
import static io.github.tribikos.it.Festival.ARTIST;
import static io.github.tribikos.it.Festival.TAG;
import static io.github.tribikos.mysql.Mysql.mysql;
import static io.github.tribikos.oracle.Oracle.oracle;
import static io.github.tribikos.postgresql.Postgresql.postgresql;
import static io.github.tribikos.sql.Functions.count;
import static io.github.tribikos.sql.Sql.param;
import static io.github.tribikos.sql.Sql.select;
import static io.github.tribikos.sqlite.Sqlite.sqlite;
import static io.github.tribikos.sqlserver.SqlServer.sqlserver;
import static io.github.tribikos.type.Types.NUMERIC;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.tribikos.error.ArgumentException;
import io.github.tribikos.error.CompileException;
import io.github.tribikos.sql.TableSample;
import org.junit.jupiter.api.Test;

/** A random part of a table: TABLESAMPLE. */
class TableSampleSqlTest {
    @Test
    void sampleOfRows() {
        SqlByDialect.of(select(ARTIST.id).sample(ARTIST, TableSample.bernoulli(12.5)))
                .neutral("SELECT artist.id FROM artist TABLESAMPLE BERNOULLI (:percent_1)")
                .postgresql("SELECT artist.id FROM artist TABLESAMPLE BERNOULLI (?)")
                .on(duckdb(), "SELECT artist.id FROM artist TABLESAMPLE BERNOULLI (12.5 PERCENT)")
                .on(oracle(), "SELECT artist.id FROM artist SAMPLE (12.5)")
                .refused(sqlserver(), "does not support TABLESAMPLE BERNOULLI", "Use TableSample.system(...)")
                .refused(sqlite(), "does not support TABLESAMPLE", "Choose rows by a condition on a random number.")
                .refused(mysql(), "does not support TABLESAMPLE")
                .refused(h2(), "does not support TABLESAMPLE");
    }

    @Test
    void sampleOfPagesThatIsTheSameEachTime() {
        var artist = ARTIST.as("a");
        SqlByDialect.of(select(artist.id).sample(artist, TableSample.system(10).repeatable(42)))
                .postgresql("SELECT a.id FROM artist AS a TABLESAMPLE SYSTEM (?) REPEATABLE (?)")
                .on(duckdb(), "SELECT a.id FROM artist AS a TABLESAMPLE SYSTEM (10.0 PERCENT) REPEATABLE (42)")
                .on(sqlserver(), "SELECT a.id FROM artist AS a TABLESAMPLE SYSTEM (10.0 PERCENT) REPEATABLE (42)")
                .on(oracle(), "SELECT a.id FROM artist SAMPLE BLOCK (10.0) SEED (42) a");
    }

    @Test
    void percentageIsAValueAndTheMethodIsStructure() {
        var tenth = select(ARTIST.id).sample(ARTIST, TableSample.bernoulli(10));
        assertThat(tenth.shape())
                .isEqualTo(select(ARTIST.id)
                        .sample(ARTIST, TableSample.bernoulli(20))
                        .shape())
                .isNotEqualTo(select(ARTIST.id).shape())
                .isNotEqualTo(
                        select(ARTIST.id).sample(ARTIST, TableSample.system(10)).shape())
                .isNotEqualTo(select(ARTIST.id)
                        .sample(ARTIST, TableSample.bernoulli(10).repeatable(1))
                        .shape());
        SqlByDialect.of(select(ARTIST.id).sample(ARTIST, TableSample.system(param("part", NUMERIC))))
                .neutral("SELECT artist.id FROM artist TABLESAMPLE SYSTEM (:part)");
    }

    @Test
    void whatCannotBeIsRefused() {
        assertThatThrownBy(() -> TableSample.bernoulli(101))
                .isInstanceOf(ArgumentException.class)
                .hasMessage("A sample is from 0 to 100 percent of the rows, not 101.0.");
        assertThatThrownBy(() -> select(count())
                        .from(ARTIST)
                        .sample(TAG, TableSample.system(1))
                        .sql(postgresql()))
                .isInstanceOf(CompileException.class)
                .hasMessage("The SELECT samples tag, which is not in its FROM: artist.");
        var derived = select(TAG.id).as("d");
        assertThatThrownBy(() -> select(count())
                        .from(derived)
                        .sample(derived, TableSample.system(1))
                        .sql(postgresql()))
                .isInstanceOf(CompileException.class)
                .hasMessage("A sample is of a table, and d is none.");
    }
}
