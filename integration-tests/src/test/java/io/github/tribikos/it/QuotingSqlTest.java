package io.github.tribikos.it;

import static io.github.tribikos.oracle.Oracle.oracle;
import static io.github.tribikos.postgresql.Postgresql.postgresql;
import static io.github.tribikos.sql.Sql.excluded;
import static io.github.tribikos.sql.Sql.insert;
import static io.github.tribikos.sql.Sql.select;
import static io.github.tribikos.sql.Sql.update;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.tribikos.error.ArgumentException;
import io.github.tribikos.schema.Column;
import io.github.tribikos.schema.LongColumn;
import io.github.tribikos.schema.MetaData;
import io.github.tribikos.schema.Table;
import io.github.tribikos.sql.Lock;
import io.github.tribikos.sql.Quoting;
import org.junit.jupiter.api.Test;

/** Names that are always or never quoted. */
class QuotingSqlTest {
    private static final Table<?> PLAIN = Table.named("plain");

    static {
        PLAIN.quoting(Quoting.ALWAYS);
    }

    private static final LongColumn ID = PLAIN.bigint("id").primaryKey().quoting(Quoting.ALWAYS);
    private static final Column<String> MIXED = PLAIN.varchar("MixedCol", 20).quoting(Quoting.NEVER);

    @Test
    void queriesAndChanges() {
        SqlByDialect.of(select(ID, MIXED)
                        .where(MIXED.eq("a"))
                        .lock(Lock.forUpdate().of(PLAIN)))
                .postgresql("SELECT \"plain\".\"id\", \"plain\".MixedCol FROM \"plain\" WHERE \"plain\".MixedCol = ?"
                        + " FOR UPDATE OF \"plain\"");
        SqlByDialect.of(insert(PLAIN)
                        .set(ID, 1)
                        .set(MIXED, "a")
                        .onConflict(ID)
                        .doUpdate(row -> row.set(MIXED, excluded(MIXED))))
                .postgresql("INSERT INTO \"plain\" (\"id\", MixedCol) VALUES (?, ?)"
                        + " ON CONFLICT (\"id\") DO UPDATE SET MixedCol = excluded.MixedCol");
        SqlByDialect.of(update(PLAIN).set(MIXED, "b")).on(oracle(), "UPDATE \"plain\" SET MixedCol=?");
    }

    @Test
    void aliasesAndSubqueriesNameTheirColumnsThemselves() {
        var alias = PLAIN.as("p");
        SqlByDialect.of(select(alias.get(MIXED))).postgresql("SELECT p.MixedCol FROM \"plain\" AS p");
        var inner = select(ID, MIXED).as("s");
        SqlByDialect.of(select(inner.get(ID), inner.get(MIXED)))
                .postgresql("SELECT s.id, s.\"MixedCol\" FROM"
                        + " (SELECT \"plain\".\"id\" AS id, \"plain\".MixedCol AS \"MixedCol\" FROM \"plain\") AS s");
    }

    @Test
    void createTable() {
        assertThat(String.join(" ", MetaData.of(PLAIN).createScript(postgresql()))
                        .replaceAll("\\s+", " ")
                        .trim())
                .isEqualTo("CREATE TABLE \"plain\" ( \"id\" BIGINT NOT NULL, MixedCol VARCHAR(20) NOT NULL,"
                        + " PRIMARY KEY (\"id\") )");
    }

    @Test
    void onlyANameMayStandWithoutQuotes() {
        Table<?> table = Table.named("t");
        LongColumn odd = table.bigint("id; DROP TABLE t").quoting(Quoting.NEVER);
        assertThatThrownBy(() -> select(odd).sql(postgresql()))
                .isInstanceOf(ArgumentException.class)
                .hasMessageStartingWith("The name \"id; DROP TABLE t\" cannot stand without quotes:");
    }
}
