package io.github.tribikos.it.reflection;

import static io.github.tribikos.duckdb.Duckdb.duckdb;
import static io.github.tribikos.h2.H2.h2;
import static io.github.tribikos.mysql.Mysql.mariadb;
import static io.github.tribikos.mysql.Mysql.mysql;
import static io.github.tribikos.oracle.Oracle.oracle;
import static io.github.tribikos.postgresql.Postgresql.postgresql;
import static io.github.tribikos.sqlite.Sqlite.sqlite;
import static io.github.tribikos.sqlserver.SqlServer.sqlserver;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.tribikos.catalog.VendorType;
import io.github.tribikos.dialect.CatalogNorm;
import io.github.tribikos.dialect.Dialect;
import io.github.tribikos.schema.NamingConvention;
import io.github.tribikos.schema.Table;
import io.github.tribikos.type.SqlType;
import io.github.tribikos.type.Types;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Types as each dialect spells them are known to its reader of catalogs, also where no server can be asked. */
class CatalogNormTest {
    static List<Dialect> dialects() {
        return List.of(sqlite(), h2(), duckdb(), postgresql(), mariadb(), mysql(), oracle(), sqlserver());
    }

    private static String declared(Dialect dialect, SqlType<?> type) {
        Table<?> table = Table.named("t");
        table.column("c", type);
        return dialect.declared(table, NamingConvention.NONE).column("c").typeText();
    }

    @ParameterizedTest
    @MethodSource("dialects")
    void everyStandardTypeIsKnownByItsSpelling(Dialect dialect) {
        CatalogNorm norm = dialect.catalogNorm();
        for (SqlType<?> type : List.of(
                Types.SMALLINT,
                Types.INTEGER,
                Types.BIGINT,
                Types.NUMERIC,
                Types.NUMERIC(10, 2),
                Types.REAL,
                Types.DOUBLE,
                Types.BOOLEAN,
                Types.CHAR(3),
                Types.VARCHAR(40),
                Types.TEXT,
                Types.VARBINARY(9),
                Types.BLOB,
                Types.DATE,
                Types.TIMESTAMP,
                Types.TIMESTAMP(3),
                Types.TIMESTAMP_TZ,
                Types.INSTANT,
                Types.UUID,
                Types.JSON)) {
            String text = declared(dialect, type);

            assertThat(dialect.schemaReader().type(text))
                    .as("%s %s", dialect, text)
                    .isNotInstanceOf(VendorType.class);
            assertThat(norm.type(norm.type(text))).as("%s %s", dialect, text).isEqualTo(norm.type(text));
            assertThat(norm.type(text.toLowerCase(Locale.ROOT)))
                    .as("%s %s", dialect, text)
                    .isEqualTo(norm.type(text));
        }
    }

    @ParameterizedTest
    @MethodSource("dialects")
    void twoTypesStayTwo(Dialect dialect) {
        CatalogNorm norm = dialect.catalogNorm();

        assertThat(norm.type(declared(dialect, Types.NUMERIC(10, 2))))
                .isNotEqualTo(norm.type(declared(dialect, Types.NUMERIC(10, 3))));
        assertThat(norm.type(declared(dialect, Types.INTEGER)))
                .isNotEqualTo(norm.type(declared(dialect, Types.BIGINT)));
        assertThat(norm.type(declared(dialect, Types.DATE)))
                .isNotEqualTo(norm.type(declared(dialect, Types.TIMESTAMP)));
    }

    @ParameterizedTest
    @MethodSource("dialects")
    void anUnknownTypeKeepsItsName(Dialect dialect) {
        assertThat(dialect.catalogNorm().type("frobnitz")).isEqualTo("FROBNITZ");
        assertThat(dialect.schemaReader().type("frobnitz")).isInstanceOf(VendorType.class);
    }
}
