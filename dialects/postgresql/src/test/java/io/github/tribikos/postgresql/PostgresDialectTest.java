package io.github.tribikos.postgresql;

import static io.github.tribikos.postgresql.Postgresql.postgresql;
import static io.github.tribikos.sql.Functions.count;
import static io.github.tribikos.sql.Functions.substr;
import static io.github.tribikos.sql.Sql.insert;
import static io.github.tribikos.sql.Sql.select;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.tribikos.dialect.DialectProvider;
import io.github.tribikos.error.ArgumentException;
import io.github.tribikos.error.CompileException;
import io.github.tribikos.schema.Column;
import io.github.tribikos.schema.CreateTable;
import io.github.tribikos.schema.LongColumn;
import io.github.tribikos.schema.Table;
import io.github.tribikos.sql.Expression;
import io.github.tribikos.type.Types;
import java.util.List;
import java.util.ServiceLoader;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

/** What the dialect says, without a server. */
final class PostgresDialectTest {
    private static final Table<?> T = Table.named("t");
    private static final LongColumn ID = T.bigint("id").autoIncrement().primaryKey();
    private static final Column<String> NAME = T.column("name", Types.VARCHAR(9));
    private static final Column<Integer> YEAR = T.column("year", Types.INTEGER);

    @Test
    void isFoundAsAService() {
        assertThat(ServiceLoader.load(DialectProvider.class))
                .anySatisfy(provider -> assertThat(provider.name()).isEqualTo("postgresql"));
    }

    @Test
    void testedDriverIsTheOneHere() {
        assertThat(org.postgresql.util.DriverInfo.DRIVER_VERSION)
                .isEqualTo(new PostgresDialectProvider().driver().testedVersion());
    }

    @Test
    void typesAreSpelledAsSqlAlchemyDoes() {
        assertThat(List.of(
                                Types.DOUBLE,
                                Types.NUMERIC(10, 2),
                                Types.TEXT,
                                Types.BLOB,
                                Types.BINARY(4),
                                Types.TIME,
                                Types.TIMESTAMP,
                                Types.TIMESTAMP(3),
                                Types.INSTANT,
                                Types.UUID,
                                Types.JSON,
                                Types.ENUM(TimeUnit.class))
                        .stream()
                        .map(new PostgresTypeCompiler()::render))
                .containsExactly(
                        "DOUBLE PRECISION",
                        "NUMERIC(10, 2)",
                        "TEXT",
                        "BYTEA",
                        "BYTEA",
                        "TIME WITHOUT TIME ZONE",
                        "TIMESTAMP WITHOUT TIME ZONE",
                        "TIMESTAMP(3) WITHOUT TIME ZONE",
                        "TIMESTAMP WITH TIME ZONE",
                        "UUID",
                        "JSON",
                        "VARCHAR(12)");
        assertThatThrownBy(() -> new PostgresTypeCompiler().render(Types.TIMESTAMP(9)))
                .isInstanceOf(CompileException.class)
                .hasMessage("PostgreSQL does not support TIMESTAMP(9). It keeps 6 digits of a second's fraction.");
    }

    @Test
    void generatedKeysAreSerialOrIdentity() {
        assertThat(CreateTable.of(T).sql(postgresql()))
                .containsExactly(
                        "CREATE TABLE t (\n\tid BIGSERIAL NOT NULL, \n\tname VARCHAR(9) NOT NULL, \n\tyear INTEGER NOT"
                                + " NULL, \n\tPRIMARY KEY (id)\n)");
    }

    @Test
    void changedRowsAreReturned() {
        assertThat(insert(T)
                        .set(NAME, "a")
                        .set(YEAR, 1)
                        .returning(ID)
                        .sql(postgresql())
                        .sql())
                .isEqualTo("INSERT INTO t (name, year)\nVALUES (?, ?)\nRETURNING t.id");
    }

    @Test
    void oneValueInSeveralPlacesIsOneParameter() {
        Expression<String> start = substr(NAME, 1, 2);
        assertThat(select(start, count())
                        .from(T)
                        .groupBy(start)
                        .orderBy(start.desc())
                        .sql(postgresql())
                        .sql())
                .isEqualTo(
                        "SELECT substr(t.name, ?, ?) AS substr_1, count(*) AS count_1\nFROM t\nGROUP BY substr(t.name, $1, $2)"
                                + "\nORDER BY substr(t.name, $1, $2) DESC");
        assertThat(select(start, count())
                        .from(T)
                        .where(YEAR.in(1, 2))
                        .groupBy(start)
                        .having(start.concat("x").ne("y"))
                        .sql(postgresql())
                        .sql())
                .isEqualTo(
                        "SELECT substr(t.name, ?, ?) AS substr_1, count(*) AS count_1\nFROM t\nWHERE t.year IN (?, ?)"
                                + "\nGROUP BY substr(t.name, $1, $2)\nHAVING (substr(t.name, $1, $2) || ?) != ?");
        Expression<String> late = start.concat("z");
        assertThat(select(count())
                        .from(T)
                        .where(YEAR.in(1, 2))
                        .groupBy(late)
                        .having(late.ne("y"))
                        .sql(postgresql())
                        .sql())
                .isEqualTo("SELECT count(*) AS count_1\nFROM t\nWHERE t.year IN (?, ?)"
                        + "\nGROUP BY substr(t.name, ?, ?) || ?\nHAVING (substr(t.name, $3, $4) || $5) != ?");
        assertThat(select(YEAR, count()).from(T).groupBy(YEAR).sql(postgresql()).sql())
                .endsWith("GROUP BY t.year");
    }

    @Test
    void longNamesAreRefusedAsTheyWouldBeCut() {
        Table<?> table = Table.named("x".repeat(64));
        Column<Integer> column = table.column("a", Types.INTEGER);
        assertThatThrownBy(() -> select(column).from(table).sql(postgresql()))
                .isInstanceOf(ArgumentException.class)
                .hasMessageEndingWith("is 64 bytes long; the database keeps 63. Shorten it.");
    }

    @Test
    void keysAreReadFromDetailsInAnyLanguage() {
        assertThat(PostgresKeyDetail.columns("Schl\u00fcssel \u00bb(a, \"B \"\"c\")=(1, x)\u00ab existiert bereits."))
                .containsExactly("a", "B \"c");
        assertThat(PostgresKeyDetail.columns("Key (lower(a))=(x) already exists."))
                .isEmpty();
        assertThat(PostgresKeyDetail.columns(null)).isEmpty();
        assertThat(PostgresKeyDetail.columns("Failing row contains (1, 2).")).isEmpty();
    }
}
