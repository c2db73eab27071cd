package io.github.tribikos.it.conformance.cases;

import static io.github.tribikos.type.Types.ARRAY;
import static io.github.tribikos.type.Types.BIT;
import static io.github.tribikos.type.Types.BIT_VARYING;
import static io.github.tribikos.type.Types.BLOB;
import static io.github.tribikos.type.Types.CHAR;
import static io.github.tribikos.type.Types.DATE;
import static io.github.tribikos.type.Types.DECIMAL;
import static io.github.tribikos.type.Types.DOUBLE;
import static io.github.tribikos.type.Types.ENUM;
import static io.github.tribikos.type.Types.FLOAT;
import static io.github.tribikos.type.Types.INTEGER;
import static io.github.tribikos.type.Types.INTERVAL;
import static io.github.tribikos.type.Types.JSON;
import static io.github.tribikos.type.Types.NUMERIC;
import static io.github.tribikos.type.Types.REAL;
import static io.github.tribikos.type.Types.SMALLINT;
import static io.github.tribikos.type.Types.TEXT;
import static io.github.tribikos.type.Types.TIME;
import static io.github.tribikos.type.Types.TIMESTAMP;
import static io.github.tribikos.type.Types.TIME_TZ;
import static io.github.tribikos.type.Types.UUID;
import static io.github.tribikos.type.Types.UUID_CHARS;
import static io.github.tribikos.type.Types.VARBINARY;
import static io.github.tribikos.type.Types.VARCHAR;

import io.github.tribikos.it.conformance.Cases;
import io.github.tribikos.it.conformance.Cases.Case;
import io.github.tribikos.it.conformance.Festival;
import io.github.tribikos.mysql.MysqlTypes;
import io.github.tribikos.oracle.OracleTypes;
import io.github.tribikos.postgresql.IntervalFields;
import io.github.tribikos.postgresql.PostgresTypes;
import io.github.tribikos.schema.CreateDomain;
import io.github.tribikos.schema.CreateTable;
import io.github.tribikos.schema.CreateType;
import io.github.tribikos.schema.Domain;
import io.github.tribikos.schema.DropType;
import io.github.tribikos.schema.Table;
import io.github.tribikos.sqlserver.SqlServerTypes;
import io.github.tribikos.type.EnumType;
import io.github.tribikos.type.SqlType;
import io.github.tribikos.type.Types;

/** The cases of {@code core.type_ddl}. */
final class TypeDdlCases {
    private static final String DOUBLE_NAME =
            "DOUBLE and DOUBLE PRECISION are one type here, with the name that the database documents";
    private static final String DATETIME = "TIMESTAMP for DATETIME: the standard's name (ISO 9075-2, 6.1)";
    private static final String DIGITS =
            "DATETIME(6) for DATETIME, which drops fractions of a second; design 2.11: no value is changed silently";
    private static final String BYTES =
            "BYTEA, the one type of bytes that PostgreSQL has; it refuses the recorded text (README, judging rule 7)";

    private TypeDdlCases() {}

    static void register(Cases cases) {
        column(cases, "001", INTEGER);
        column(cases, "002", SMALLINT);
        column(cases, "005", NUMERIC(12, 4));
        column(cases, "007", FLOAT)
                .accept(
                        "mysql,mariadb",
                        "DOUBLE for FLOAT, which has the precision of a Java float"
                                + " (https://dev.mysql.com/doc/refman/8.4/en/floating-point-types.html); design 2.11: no value is changed silently");
        column(cases, "028", UUID_CHARS);
        column(cases, "030", ENUM("a", "bb", "ccc").named("letters"));
        column(cases, "031", ENUM(Festival.Tier.class).named("tier"));
        column(cases, "032", ENUM("a", "b").asText());
        column(cases, "043", DECIMAL(5, 2));
        columns(cases, "057", ENUM("x", "y").named("xy"), Domain.of("posint", INTEGER));
        EnumType<String> mood = ENUM("ok", "sad").named("mood");
        cases.ddl("core.type_ddl.064", () -> CreateType.of(mood));
        cases.ddl("core.type_ddl.064", () -> DropType.of(mood));
        cases.ddl(
                        "core.type_ddl.064",
                        () -> CreateDomain.of(
                                Domain.of("positive", INTEGER).notNull().check("ck_pos", value -> value.gt(0))))
                .accept(
                        "postgresql",
                        "CONSTRAINT ck_pos before CHECK, which it names, and behind NOT NULL (README, quirks of core.type_ddl.064)");
        column(cases, "009", DOUBLE).accept("default,sqlite", DOUBLE_NAME);
        column(cases, "015", TEXT);
        column(cases, "016", TEXT);
        column(cases, "018", DATE);
        column(cases, "020", TIME_TZ)
                .accept(
                        "default",
                        "TIME WITH TIME ZONE for TIME, which has none: nothing that was declared is dropped (house-style 9)")
                .accept(
                        "mysql,mariadb",
                        "VARCHAR(24) for TIME, which would drop the offset; design 2.11: no value is changed silently");
        column(cases, "021", TIMESTAMP).accept("default", DATETIME).accept("mysql,mariadb", DIGITS);
        column(cases, "023", INTERVAL).accept("default", DATETIME).accept("mysql,mariadb", DIGITS);
        column(cases, "025", BLOB);
        column(cases, "027", UUID)
                .accept("default", "UUID for CHAR(32): the neutral form shows what was declared (design 1)");
        column(cases, "029", JSON);
        column(cases, "034", CHAR(4));
        column(cases, "035", VARCHAR(8));
        column(cases, "039", BLOB).accept("postgresql", BYTES);
        column(cases, "041", VARBINARY(5)).accept("postgresql", BYTES);
        column(cases, "044", REAL);
        column(cases, "045", DOUBLE).accept("mysql,mariadb", DOUBLE_NAME);
        column(cases, "046", UUID)
                .accept(
                        "sqlite",
                        "CHAR(32) for UUID, whose NUMERIC affinity would make a number of some (https://www.sqlite.org/datatype3.html#determination_of_column_affinity); design 2.11")
                .accept(
                        "mysql",
                        "CHAR(32) for UUID: MySQL has no such type, and refuses the text (README, judging rule 7)");
        column(cases, "048", ARRAY(ARRAY(VARCHAR(5))))
                .accept(
                        "default",
                        "VARCHAR(5) ARRAY ARRAY for ARRAY: the standard's form (ISO 9075-2, 6.1) says of what");
        column(cases, "049", VARCHAR(10).withVariant(TEXT, "postgresql"));
        columns(cases, "052", PostgresTypes.INET, PostgresTypes.CIDR, PostgresTypes.MACADDR, PostgresTypes.MACADDR8);
        columns(cases, "053", BIT(4), BIT_VARYING(8));
        columns(
                cases,
                "056",
                PostgresTypes.INT8RANGE,
                PostgresTypes.NUMRANGE,
                PostgresTypes.DATERANGE,
                PostgresTypes.TSTZRANGE,
                PostgresTypes.INT4MULTIRANGE);
        ofSingleDatabases(cases);
        columns(cases, "063", TIMESTAMP, DATE, TIME, JSON);
    }

    private static void ofSingleDatabases(Cases cases) {
        columns(cases, "055", TIMESTAMP(3), TIME_TZ(0), PostgresTypes.INTERVAL(IntervalFields.DAY_TO_SECOND, 2));
        columns(
                cases,
                "060",
                TIMESTAMP(6),
                MysqlTypes.TIMESTAMP(3),
                TIME(2),
                MysqlTypes.SET("a", "b"),
                MysqlTypes.ENUM("a", "b"),
                MysqlTypes.inCharset(VARCHAR(9).collate("latin1_bin"), "latin1"));
        columns(
                cases,
                "061",
                OracleTypes.NUMBER(10, 2),
                VARCHAR(20),
                OracleTypes.NVARCHAR2(20),
                VARBINARY(16),
                DOUBLE,
                REAL,
                OracleTypes.LONG,
                OracleTypes.NCLOB,
                OracleTypes.INTERVAL_DAY_TO_SECOND(2),
                OracleTypes.TIMESTAMP_LOCAL);
        columns(
                cases,
                "062",
                TIMESTAMP(3),
                Types.TIMESTAMP_TZ(2),
                SqlServerTypes.SMALLDATETIME,
                UUID,
                Types.BOOLEAN,
                SqlServerTypes.MONEY,
                SqlServerTypes.XML,
                SqlServerTypes.NTEXT,
                SqlServerTypes.IMAGE,
                SqlServerTypes.ROWVERSION,
                SqlServerTypes.SQL_VARIANT,
                SqlServerTypes.VARCHAR_MAX);
    }

    private static Case column(Cases cases, String number, SqlType<?> type) {
        Table<?> table = Table.named("t");
        table.column("c", type).nullable();
        return cases.ddl("core.type_ddl." + number, () -> CreateTable.of(table));
    }

    private static Case columns(Cases cases, String number, SqlType<?>... types) {
        Table<?> table = Table.named("t");
        for (int i = 0; i < types.length; i++) {
            table.column("c" + i, types[i]).nullable();
        }
        return cases.ddl("core.type_ddl." + number, () -> CreateTable.of(table));
    }
}
