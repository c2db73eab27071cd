package io.github.tribikos.mysql;

import static io.github.tribikos.mysql.Mysql.mariadb;
import static io.github.tribikos.mysql.Mysql.mysql;
import static io.github.tribikos.sql.Functions.now;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.tribikos.error.ArgumentException;
import io.github.tribikos.error.CompileException;
import io.github.tribikos.schema.Column;
import io.github.tribikos.schema.CreateIndex;
import io.github.tribikos.schema.CreateTable;
import io.github.tribikos.schema.Ddl;
import io.github.tribikos.schema.Index;
import io.github.tribikos.schema.SetComment;
import io.github.tribikos.schema.Table;
import io.github.tribikos.type.Types;
import org.junit.jupiter.api.Test;

/** Options of tables, columns, indexes and constraints, without a server. */
class MysqlDdlTest {
    private final Table<?> events = Table.named("events");
    private final Column<Integer> id = events.integer("id").primaryKey();
    private final Column<String> name = events.varchar("name", 40).comment("its name");

    private static String sql(Ddl ddl) {
        return String.join("; ", ddl.sql(mysql())).replaceAll("\\s+", " ");
    }

    @Test
    void aTableHasItsOptionsInTheOrderGiven() {
        events.comment("what happened");
        events.options(MysqlTableOptions.engine("InnoDB")
                .partitionBy("HASH(id)")
                .partitions(4)
                .charset("utf8mb4")
                .collate("utf8mb4_bin")
                .rowFormat("DYNAMIC")
                .autoIncrement(100)
                .with("key_block_size", 8));

        assertThat(sql(CreateTable.of(events)))
                .endsWith(" )ENGINE=InnoDB CHARSET=utf8mb4 COLLATE utf8mb4_bin ROW_FORMAT=DYNAMIC AUTO_INCREMENT=100"
                        + " KEY_BLOCK_SIZE=8 COMMENT='what happened' PARTITION BY HASH(id) PARTITIONS 4");
        assertThatThrownBy(() -> MysqlTableOptions.engine("x; DROP"))
                .isInstanceOf(ArgumentException.class)
                .hasMessage("The name of a value of ENGINE is letters, digits and underscores, but was \"x; DROP\".");
    }

    @Test
    void indexesHavePrefixesKindsAndMethods() {
        Column<String> body = events.text("body");
        Index prefixed = events.index("ix_body", body.desc(), name)
                .with(MysqlIndexOptions.using("BTREE").prefix(body, 20));
        Index spatial = events.index("ix_place", name).with(MysqlIndexOptions.spatial());

        assertThat(sql(CreateIndex.of(prefixed)))
                .isEqualTo("CREATE INDEX ix_body ON events (body(20) DESC, name) USING BTREE");
        assertThat(sql(CreateIndex.of(spatial))).isEqualTo("CREATE SPATIAL INDEX ix_place ON events (name)");
    }

    @Test
    void columnsAndConstraintsHaveOptions() {
        events.timestamp("changed_at").serverDefault(now()).with(MysqlColumnOptions.ON_UPDATE_CURRENT_TIMESTAMP);
        events.check("ck_id", id.gt(0)).with(MysqlConstraintOptions.NOT_ENFORCED);
        events.unique("uq_name", name).with(MysqlConstraintOptions.USING_BTREE);

        assertThat(sql(CreateTable.of(events)))
                .contains("changed_at DATETIME(6) NOT NULL DEFAULT (now()) ON UPDATE CURRENT_TIMESTAMP(6),")
                .contains("CONSTRAINT ck_id CHECK (id > 0) NOT ENFORCED,")
                .contains("CONSTRAINT uq_name UNIQUE (name) USING BTREE");
        assertThatThrownBy(() -> CreateTable.of(events).sql(mariadb()))
                .isInstanceOf(CompileException.class)
                .hasMessageContaining("does not support NOT ENFORCED. Leave the check out.");
    }

    @Test
    void commentsAreSetByAlterTable() {
        assertThat(sql(SetComment.on(events).to("it's"))).isEqualTo("ALTER TABLE events COMMENT 'it''s'");
        assertThat(sql(SetComment.on(events).toNone())).isEqualTo("ALTER TABLE events COMMENT ''");
        assertThat(sql(SetComment.on(name)))
                .isEqualTo("ALTER TABLE events CHANGE name name VARCHAR(40) NOT NULL COMMENT 'its name'");
        assertThat(sql(SetComment.on(name).toNone()))
                .isEqualTo("ALTER TABLE events CHANGE name name VARCHAR(40) NOT NULL");
    }

    @Test
    void timestampsAndCharacterSetsAreSpelled() {
        Table<?> table = Table.named("t");
        table.column("a", MysqlTypes.TIMESTAMP(0)).nullable();
        table.column("b", MysqlTypes.TIMESTAMP(6)).with(MysqlColumnOptions.ON_UPDATE_CURRENT_TIMESTAMP);
        table.column("c", MysqlTypes.inCharset(Types.TEXT, "latin1"));

        assertThat(sql(CreateTable.of(table)))
                .isEqualTo(
                        "CREATE TABLE t ( a TIMESTAMP(0) NULL,"
                                + " b TIMESTAMP(6) NOT NULL ON UPDATE CURRENT_TIMESTAMP(6), c TEXT CHARACTER SET latin1 NOT NULL )");
        assertThatThrownBy(() -> MysqlTypes.TIMESTAMP(7))
                .isInstanceOf(ArgumentException.class)
                .hasMessage("TIMESTAMP keeps 0 to 6 digits of a second's fraction, not 7.");
    }

    @Test
    void enumsAndCollationsAreSpelledAsTheServerHasThem() {
        Table<?> table = Table.named("t");
        table.column("a", Types.ENUM("it's", "back\\slash"));
        table.column("b", Types.ENUM("x").asText(5));
        table.column("c", Types.VARCHAR(9).collate("utf8mb4_bin"));
        table.column("d", Types.FLOAT);

        assertThat(sql(CreateTable.of(table)))
                .isEqualTo("CREATE TABLE t ( a ENUM('it''s','back\\\\slash') NOT NULL, b VARCHAR(5) NOT NULL,"
                        + " c VARCHAR(9) COLLATE utf8mb4_bin NOT NULL, d DOUBLE NOT NULL )");
    }
}
