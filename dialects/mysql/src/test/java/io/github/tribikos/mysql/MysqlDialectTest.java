package io.github.tribikos.mysql;

import static io.github.tribikos.mysql.Mysql.mariadb;
import static io.github.tribikos.mysql.Mysql.mysql;
import static io.github.tribikos.sql.Functions.count;
import static io.github.tribikos.sql.Functions.currentTimestamp;
import static io.github.tribikos.sql.Sql.delete;
import static io.github.tribikos.sql.Sql.insert;
import static io.github.tribikos.sql.Sql.select;
import static io.github.tribikos.sql.Sql.update;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.tribikos.compile.Feature;
import io.github.tribikos.dialect.Dialect;
import io.github.tribikos.dialect.DialectProvider;
import io.github.tribikos.dialect.ServerInfo;
import io.github.tribikos.error.ArgumentException;
import io.github.tribikos.error.CompileException;
import io.github.tribikos.schema.Column;
import io.github.tribikos.schema.CreateTable;
import io.github.tribikos.schema.LongColumn;
import io.github.tribikos.schema.Table;
import io.github.tribikos.sql.Statement;
import io.github.tribikos.type.SqlType;
import io.github.tribikos.type.Types;
import java.util.List;
import java.util.ServiceLoader;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the dialect says, without a server. Expected SQL is what SQLAlchemy renders for MySQL and MariaDB, unless a line says why not. */
final class MysqlDialectTest {
    private static final Table<?> T = Table.named("t");
    private static final LongColumn ID = T.bigint("id").identity().primaryKey();
    private static final Column<String> NAME = T.column("name", Types.VARCHAR(9));
    private static final Column<Integer> YEAR = T.column("year", Types.INTEGER);
    private static final Column<Boolean> ACTIVE = T.bool("active");

    private static void assertBoth(Statement statement, String sql) {
        assertThat(statement.sql(mysql()).sql()).isEqualTo(sql);
        assertThat(statement.sql(mariadb()).sql()).isEqualTo(sql);
    }

    @Test
    void bothAreFoundAsServices() {
        assertThat(ServiceLoader.load(DialectProvider.class).stream()
                        .map(provider -> provider.get().name()))
                .containsOnlyOnce("mysql", "mariadb");
    }

    @Test
    void testedDriversAreTheOnesHere() throws java.sql.SQLException {
        assertThat(new MysqlDialectProvider().driver().testedVersion())
                .startsWith(new com.mysql.cj.jdbc.Driver().getMajorVersion() + ".");
        assertThat(new MariadbDialectProvider().driver().testedVersion())
                .startsWith(new org.mariadb.jdbc.Driver().getMajorVersion() + ".");
    }

    @ParameterizedTest
    @CsvSource({
        "MySQL, 8.0.36, mysql, MySQL 8.0",
        "MySQL, 5.5.5-10.11.19-MariaDB-0+deb12u1, mariadb, MariaDB 10.11",
        "MariaDB, 11.4.5-MariaDB-log, mariadb, MariaDB 11.4",
        "MySQL, 5.5.5-m3, mysql, MySQL 5.5",
        "MySQL, strange, mysql, MySQL 1.2"
    })
    void serverDecidesWhichDialectItIs(String product, String version, String name, String database) {
        ServerInfo server = new ServerInfo(product, version, 1, 2, "MySQL Connector/J 9");
        for (DialectProvider provider : List.of(new MysqlDialectProvider(), new MariadbDialectProvider())) {
            Dialect dialect = provider.dialect(server);
            assertThat(dialect.name()).isEqualTo(name);
            assertThat(dialect.capabilities().database()).isEqualTo(database);
        }
    }

    private static Dialect of(String version) {
        return new MariadbDialectProvider().dialect(new ServerInfo("", version, 0, 0, "MariaDB Connector/J"));
    }

    @Test
    void featuresGoByVersion() {
        assertThat(of("8.0.30").capabilities().supports(Feature.INTERSECT_EXCEPT))
                .isFalse();
        assertThat(of("8.0.31").capabilities().supports(Feature.INTERSECT_EXCEPT))
                .isTrue();
        assertThat(of("5.7.44").capabilities().supports(Feature.CTE)).isFalse();
        assertThat(of("10.4.0-MariaDB").capabilities().supports(Feature.INSERT_RETURNING))
                .isFalse();
        assertThat(of("10.5.0-MariaDB").capabilities().supports(Feature.INSERT_RETURNING))
                .isTrue();
        assertThat(of("10.6.1-MariaDB").codecs()).isNotNull();
        assertThatThrownBy(() -> insert(T).set(NAME, "a").returning(ID).sql(mysql()))
                .isInstanceOf(CompileException.class)
                .hasMessage(
                        "MySQL 9.7 does not support INSERT ... RETURNING. Select the rows with a second statement.");
        assertThatThrownBy(() -> update(T).set(NAME, "a").returning(ID).sql(mariadb()))
                .isInstanceOf(CompileException.class)
                .hasMessageStartingWith("MariaDB 11.8 does not support UPDATE ... RETURNING.");
    }

    @Test
    void mariadbByMysqlsDriverGivesNoRowsBack() {
        Dialect byMysqlDriver = new MysqlDialectProvider()
                .dialect(new ServerInfo("MySQL", "10.11.6-MariaDB", 0, 0, "MySQL Connector/J 9.7.0"));
        assertThatThrownBy(() -> delete(T).returning(ID).sql(byMysqlDriver))
                .isInstanceOf(CompileException.class)
                .hasMessage("MariaDB 10.11 does not support DELETE ... RETURNING. MySQL's driver lets no change give"
                        + " rows; connect by a URL that starts with mariadb:.");
    }

    private static List<String> spelled(Dialect dialect, SqlType<?>... types) {
        MysqlServer server = dialect == mysql() ? MysqlServer.NEWEST_MYSQL : MysqlServer.NEWEST_MARIADB;
        return List.of(types).stream()
                .map(new MysqlTypeCompiler(server)::render)
                .toList();
    }

    @Test
    void typesAreSpelledAsSqlAlchemyDoes() {
        SqlType<?>[] types = {
            Types.DOUBLE,
            Types.REAL,
            Types.NUMERIC(10, 2),
            Types.BOOLEAN,
            Types.TEXT,
            Types.BLOB,
            Types.VARBINARY(5),
            Types.BINARY(4),
            Types.DATE,
            Types.TIME(0),
            Types.TIME(2),
            Types.TIMESTAMP(0),
            Types.INSTANT,
            Types.JSON,
            Types.ENUM(TimeUnit.class),
            Types.UUID
        };
        String[] expected = {
            "DOUBLE",
            "REAL",
            "NUMERIC(10, 2)",
            "BOOL",
            "TEXT",
            "BLOB",
            "VARBINARY(5)",
            "BINARY(4)",
            "DATE",
            "TIME",
            "TIME(2)",
            "DATETIME",
            "DATETIME(6)", // SQLAlchemy declares DATETIME, which rounds to seconds
            "JSON",
            "ENUM('NANOSECONDS','MICROSECONDS','MILLISECONDS','SECONDS','MINUTES','HOURS','DAYS')",
            "CHAR(32)"
        };
        assertThat(spelled(mysql(), types)).containsExactly(expected);
        expected[expected.length - 1] = "UUID";
        assertThat(spelled(mariadb(), types)).containsExactly(expected);
        assertThat(spelled(mysql(), Types.NUMERIC)).containsExactly("NUMERIC(65, 30)"); // NUMERIC alone has no fraction
        assertThatThrownBy(() -> spelled(mariadb(), Types.TIMESTAMP(9)))
                .hasMessage("MariaDB 11.8 does not support TIMESTAMP(9). It keeps 6 digits of a second's fraction.");
    }

    @Test
    void castsHaveTypesOfTheirOwn() {
        assertBoth(select(NAME.cast(Types.INTEGER).as("n")), "SELECT CAST(t.name AS SIGNED INTEGER) AS n\nFROM t");
        assertBoth(select(YEAR.cast(Types.VARCHAR(4)).as("n")), "SELECT CAST(t.year AS CHAR(4)) AS n\nFROM t");
        assertBoth(
                select(YEAR.cast(Types.NUMERIC(10, 2)).as("n")), "SELECT CAST(t.year AS DECIMAL(10, 2)) AS n\nFROM t");
        assertBoth(select(NAME.cast(Types.BLOB).as("n")), "SELECT CAST(t.name AS BINARY) AS n\nFROM t");
        assertThatThrownBy(() -> select(YEAR.cast(Types.BOOLEAN)).sql(mysql()))
                .hasMessage(
                        "MySQL 9.7 does not support CAST to BOOLEAN. Compare the value: ne(0) is true for all but 0.");
    }

    @Test
    void booleansAreComparedAndKeywordsAreNumbers() {
        assertBoth(select(ID).where(ACTIVE.isTrue()), "SELECT t.id\nFROM t\nWHERE t.active = 1");
        assertBoth(select(ID).where(ACTIVE.isFalse()), "SELECT t.id\nFROM t\nWHERE t.active = 0");
        assertBoth(select(ID).where(io.github.tribikos.sql.Sql.or()), "SELECT t.id\nFROM t\nWHERE false = 1");
    }

    @Test
    void textIsJoinedByConcat() {
        assertBoth(select(NAME.concat("-").concat(NAME).as("c")), "SELECT concat(t.name, ?, t.name) AS c\nFROM t");
        assertBoth(
                select(ID).where(NAME.contains("0%")),
                "SELECT t.id\nFROM t\nWHERE (t.name LIKE concat('%', ?, '%') ESCAPE '/')");
        assertBoth(
                select(ID).where(NAME.startsWith("a").not()),
                "SELECT t.id\nFROM t\nWHERE (t.name NOT LIKE concat(?, '%') ESCAPE '/')");
        assertBoth(update(T).set(NAME, NAME.concat("_x")), "UPDATE t\nSET name=(concat(t.name, ?))");
    }

    @Test
    void distinctFromIsNullSafe() {
        assertBoth(select(ID).where(NAME.isDistinctFrom("a")), "SELECT t.id\nFROM t\nWHERE NOT (t.name <=> ?)");
        assertBoth(select(ID).where(NAME.isNotDistinctFrom("a")), "SELECT t.id\nFROM t\nWHERE t.name <=> ?");
    }

    @Test
    void offsetStandsBeforeTheLimit() {
        assertBoth(select(ID).limit(3).offset(5), "SELECT t.id\nFROM t\nLIMIT ?, ?");
        assertThat(select(ID).limit(3).offset(5).sql(mysql()).binds()).containsExactly(5L, 3L);
        assertBoth(select(ID).offset(5), "SELECT t.id\nFROM t\nLIMIT ?, 18446744073709551615");
        assertBoth(select(ID).limit(5), "SELECT t.id\nFROM t\nLIMIT ?");
    }

    /** SQLAlchemy writes NULLS LAST, which both servers refuse. */
    @Test
    void nullsAreOrderedByATest() {
        assertBoth(
                select(ID).orderBy(NAME.desc().nullsLast(), ID.asc().nullsFirst()),
                "SELECT t.id\nFROM t\nORDER BY CASE WHEN (t.name IS NULL) THEN 1 ELSE 0 END, t.name DESC,"
                        + " CASE WHEN (t.id IS NULL) THEN 0 ELSE 1 END, t.id ASC");
    }

    /** SQLAlchemy writes FLOOR(t.year / ?), which gives -4 for -7 / 2; other databases give -3. */
    @Test
    void integersAreDividedWithoutAFraction() {
        assertBoth(
                select(YEAR.div(10).times(10).as("decade"), count().as("n")).groupBy(YEAR),
                "SELECT (t.year DIV ?) * ? AS decade, count(*) AS n\nFROM t\nGROUP BY t.year");
    }

    @Test
    void createTableHasAutoIncrementCommentsAndDefaults() {
        Table<?> table = Table.named("gadget");
        table.integer("id").identity().primaryKey();
        table.varchar("state", 12).serverDefault("it's \\ open").comment("the owner's");
        table.timestamp("at").serverDefault(currentTimestamp().cast(Types.TIMESTAMP));
        table.instant("made").serverDefault(currentTimestamp());
        table.text("words").nullable().serverDefault("none");
        table.comment("all gadgets");
        assertThat(CreateTable.of(table).sql(mariadb())).containsExactly("""
                        CREATE TABLE gadget (
                        \tid INTEGER NOT NULL AUTO_INCREMENT,\s
                        \tstate VARCHAR(12) NOT NULL DEFAULT 'it''s \\\\ open' COMMENT 'the owner''s',\s
                        \tat DATETIME(6) NOT NULL DEFAULT (CAST(CURRENT_TIMESTAMP AS DATETIME(6))),\s
                        \tmade DATETIME(6) NOT NULL DEFAULT CURRENT_TIMESTAMP(6),\s
                        \twords TEXT DEFAULT ('none'),\s
                        \tPRIMARY KEY (id)
                        )COMMENT='all gadgets'""");
    }

    @Test
    void generatedColumnHasToBeFirstInTheKey() {
        Table<?> table = Table.named("gadget");
        table.varchar("k", 5).primaryKey();
        table.bigint("seq").identity();
        assertThatThrownBy(() -> CreateTable.of(table).sql(mysql()))
                .isInstanceOf(CompileException.class)
                .hasMessage("MySQL 9.7 does not support a generated column that is not the first of the primary key."
                        + " Make \"gadget.seq\" the first column of the primary key, or give it a default.");
    }

    @Test
    void namesStandInBackticks() {
        Table<?> table = Table.named("Lost Item");
        Column<Integer> order = table.integer("order");
        Column<Integer> odd = table.integer("a`b");
        Column<Integer> rank = table.integer("rank");
        assertThat(select(order, odd, rank).sql(mysql()).sql())
                .isEqualTo("SELECT `Lost Item`.`order`, `Lost Item`.`a``b`, `Lost Item`.`rank`\nFROM `Lost Item`");
        assertThat(select(rank).sql(mariadb()).sql()).isEqualTo("SELECT `Lost Item`.rank\nFROM `Lost Item`");
        assertThatThrownBy(() -> select(rank.as("a\ud83d\udcda")).sql(mariadb()))
                .isInstanceOf(ArgumentException.class)
                .hasMessageContaining("beyond U+FFFF");
    }
}
