package io.github.tribikos.it.reflection;

import static io.github.tribikos.h2.H2.h2;
import static io.github.tribikos.mysql.Mysql.mysql;
import static io.github.tribikos.oracle.Oracle.oracle;
import static io.github.tribikos.postgresql.Postgresql.postgresql;
import static io.github.tribikos.sqlserver.SqlServer.sqlserver;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.tribikos.catalog.CatalogOptions;
import io.github.tribikos.catalog.ReflectedIndex;
import io.github.tribikos.catalog.ReflectedOptions;
import io.github.tribikos.catalog.TableName;
import io.github.tribikos.dialect.Dialect;
import io.github.tribikos.mysql.MysqlIndexOptions;
import io.github.tribikos.mysql.MysqlTableOptions;
import io.github.tribikos.oracle.OracleIndexOptions;
import io.github.tribikos.postgresql.PostgresIndexOptions;
import io.github.tribikos.postgresql.PostgresTableOptions;
import io.github.tribikos.reflect.SchemaDifference;
import io.github.tribikos.schema.Column;
import io.github.tribikos.schema.DialectOptions;
import io.github.tribikos.schema.Index;
import io.github.tribikos.schema.NamingConvention;
import io.github.tribikos.schema.Table;
import io.github.tribikos.sqlserver.SqlServerIndexOptions;
import org.junit.jupiter.api.Test;

/** Typed options and the words of catalogs, both ways, also where no server can be asked. */
class CatalogOptionsTest {
    private final Table<?> table = Table.named("t");
    private final Column<String> name = table.varchar("name", 90);
    private final Column<Integer> kind = table.integer("kind");

    /** Holds that what is declared comes back from what the catalog would say, which is returned. */
    private String held(Dialect dialect, DialectOptions.OfIndex options) {
        Index index = table.index("ix", name, kind.desc()).with(options);
        ReflectedIndex said =
                dialect.declared(table, NamingConvention.NONE).indexes().get(0);
        CatalogOptions known = dialect.schemaReader().options();

        assertThat(known.ofIndex(said, index.terms(), table::get)).isEqualTo(options);
        return said.toString();
    }

    @Test
    void kindsAndPrefixesOfMysql() {
        assertThat(held(mysql(), MysqlIndexOptions.fulltext().prefix(name, 9)))
                .isEqualTo("INDEX ix USING FULLTEXT (name 9, kind DESC)");
    }

    @Test
    void allOfPostgresql() {
        PostgresIndexOptions options = PostgresIndexOptions.using("gist")
                .include(kind)
                .operatorClass(name, "text_pattern_ops")
                .with("fillfactor", 50)
                .tablespace("fast")
                .nullsNotDistinct();

        assertThat(held(postgresql(), options))
                .isEqualTo(
                        "INDEX ix USING gist (name text_pattern_ops, kind DESC) INCLUDE (kind) WITH NULLS NOT DISTINCT,"
                                + " TABLESPACE fast, fillfactor 50");
    }

    @Test
    void kindsOfSqlServer() {
        assertThat(held(
                        sqlserver(),
                        SqlServerIndexOptions.nonclustered().columnstore().include(kind)))
                .isEqualTo("INDEX ix USING NONCLUSTERED COLUMNSTORE (name, kind DESC) INCLUDE (kind)");
    }

    @Test
    void clusteredIndexOfSqlServer() {
        assertThat(held(sqlserver(), SqlServerIndexOptions.clustered()))
                .isEqualTo("INDEX ix USING CLUSTERED (name, kind DESC)");
    }

    @Test
    void bitmapsOfOracle() {
        assertThat(held(oracle(), OracleIndexOptions.bitmap())).isEqualTo("INDEX ix USING BITMAP (name, kind DESC)");
    }

    @Test
    void optionsOfOtherDatabasesAreNone() {
        table.index("ix", name).with(PostgresIndexOptions.using("gin"));
        table.options(PostgresTableOptions.none().unlogged());

        assertThat(h2().schemaReader().options()).isSameAs(CatalogOptions.NONE);
        assertThat(h2().declared(table, NamingConvention.NONE).options()).isEqualTo(ReflectedOptions.NONE);
        assertThat(h2().declared(table, NamingConvention.NONE).indexes()).hasToString("[INDEX ix (name)]");
    }

    @Test
    void whatIsAsUsualIsNoDifference() {
        ReflectedOptions found = ReflectedOptions.NONE
                .withUsual("ENGINE", "InnoDB")
                .withUsual("COLLATE", "utf8mb4_general_ci")
                .with("ROW_FORMAT", "COMPACT");
        table.options(MysqlTableOptions.engine("innodb").rowFormat("compact"));
        ReflectedOptions declared =
                mysql().declared(table, NamingConvention.NONE).options();

        assertThat(declared.differences(found)).isEmpty();
        assertThat(declared.with("COLLATE", "utf8mb4_bin").differences(found)).containsExactly("COLLATE");
        assertThat(ReflectedOptions.NONE.differences(found)).containsExactly("ROW_FORMAT");
        assertThat(declared.with("STATS_PERSISTENT", "1").differences(found)).containsExactly("STATS_PERSISTENT");
    }

    @Test
    void aDifferenceOfATableIsTold() {
        TableName name = new TableName(null, "orders");

        assertThat(new SchemaDifference.OfOption(name, "ENGINE", "InnoDB", "MyISAM"))
                .hasToString("orders: option ENGINE InnoDB instead of MyISAM");
        assertThat(new SchemaDifference.OfOption(name, "STRICT", "", null))
                .hasToString("orders: option STRICT is missing");
        assertThat(new SchemaDifference.OfOption(name, "fillfactor", null, "70"))
                .hasToString("orders: option fillfactor 70 is extra");
    }
}
