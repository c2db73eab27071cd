package io.github.tribikos.mysql;

import static io.github.tribikos.mysql.Mysql.mysql;
import static io.github.tribikos.mysql.MysqlTypes.BIGINT_UNSIGNED;
import static io.github.tribikos.mysql.MysqlTypes.ENUM;
import static io.github.tribikos.mysql.MysqlTypes.LONGTEXT;
import static io.github.tribikos.mysql.MysqlTypes.SET;
import static io.github.tribikos.mysql.MysqlTypes.TINYBLOB;
import static io.github.tribikos.mysql.MysqlTypes.YEAR;
import static io.github.tribikos.sql.Sql.literal;
import static io.github.tribikos.sql.Sql.select;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.tribikos.error.ArgumentException;
import io.github.tribikos.schema.CreateTable;
import io.github.tribikos.schema.Table;
import java.time.DayOfWeek;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class MysqlTypesTest {
    @Test
    void columnsAreSpelledAsTheManualHasThem() {
        Table<?> table = Table.named("t");
        table.column("a", BIGINT_UNSIGNED);
        table.column("b", YEAR);
        table.column("c", SET("a", "it's"));
        table.column("d", ENUM("x", "back\\slash"));
        table.column("e", LONGTEXT).nullable();

        assertThat(CreateTable.of(table).sql(mysql()).toString().replaceAll("\\s+", " "))
                .contains("a BIGINT UNSIGNED NOT NULL, b YEAR NOT NULL, c SET('a','it''s') NOT NULL,"
                        + " d ENUM('x','back\\\\slash') NOT NULL, e LONGTEXT");
    }

    @Test
    void castHasNamesOfItsOwn() {
        assertThat(select(
                                literal("1").cast(BIGINT_UNSIGNED).as("a"),
                                literal("x").cast(TINYBLOB).as("b"))
                        .sql(mysql())
                        .sql())
                .isEqualTo("SELECT CAST(? AS UNSIGNED INTEGER) AS a, CAST(? AS BINARY) AS b");
    }

    @Test
    void membersThatTheServerWouldChangeAreRefused() {
        assertThatThrownBy(() -> SET("a", "b,c"))
                .isInstanceOf(ArgumentException.class)
                .hasMessage(
                        "\"b,c\" cannot be a member of SET: it must not end with a space, be empty or hold a comma.");
        assertThatThrownBy(() -> ENUM("a "))
                .isInstanceOf(ArgumentException.class)
                .hasMessage("\"a \" cannot be a member of ENUM: it must not end with a space.");
        assertThatThrownBy(() -> ENUM("a", "a"))
                .isInstanceOf(ArgumentException.class)
                .hasMessage("ENUM has the member \"a\" twice.");
        String[] many = IntStream.range(0, 64).mapToObj(i -> "m" + i).toArray(String[]::new);
        assertThatThrownBy(() -> SET("first", many))
                .isInstanceOf(ArgumentException.class)
                .hasMessage("SET has room for 64 members, but 65 were given.");
    }

    @Test
    void setsOfTheSameMembersAreOneType() {
        assertThat(SET("a", "b")).isEqualTo(SET("a", "b")).isNotEqualTo(SET("a"));
        assertThat(SET(DayOfWeek.class))
                .hasToString("SET('MONDAY','TUESDAY','WEDNESDAY','THURSDAY','FRIDAY','SATURDAY','SUNDAY')");
    }
}
