package io.github.tribikos.it;

import static io.github.tribikos.sql.Functions.now;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.tribikos.engine.Engine;
import io.github.tribikos.mysql.MysqlColumnOptions;
import io.github.tribikos.mysql.MysqlConstraintOptions;
import io.github.tribikos.mysql.MysqlIndexOptions;
import io.github.tribikos.mysql.MysqlTableOptions;
import io.github.tribikos.schema.Column;
import io.github.tribikos.schema.MetaData;
import io.github.tribikos.schema.Table;
import io.github.tribikos.testkit.DatabaseUnderTest;
import io.github.tribikos.type.Types;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** Options of MySQL and MariaDB, run by the server. */
@Tag("database:mariadb")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class MariadbDdlTest {
    private @Nullable DatabaseUnderTest database;

    @BeforeAll
    void create() {
        database = DatabaseUnderTest.ownOnServer(MariadbServer.url());
    }

    @AfterAll
    void drop() {
        if (database != null) {
            database.close();
        }
    }

    @Test
    void theServerTakesEveryOption() {
        Engine engine = Objects.requireNonNull(database).engine();
        Table<?> texts = Table.named("texts");
        Column<Integer> id = texts.integer("id").autoIncrement();
        texts.primaryKey(id).with(MysqlConstraintOptions.USING_BTREE);
        Column<String> body = texts.text("body");
        Column<String> name = texts.column("name", Types.VARCHAR(40).collate("utf8mb4_bin"));
        texts.timestamp("changed_at").serverDefault(now()).with(MysqlColumnOptions.ON_UPDATE_CURRENT_TIMESTAMP);
        texts.index("ix_body", body, name).with(MysqlIndexOptions.using("BTREE").prefix(body, 20));
        texts.index("ix_words", body).with(MysqlIndexOptions.fulltext());
        texts.comment("what was written");
        texts.options(MysqlTableOptions.engine("InnoDB")
                .charset("utf8mb4")
                .collate("utf8mb4_general_ci")
                .rowFormat("DYNAMIC")
                .autoIncrement(100));
        Table<?> parts = Table.named("parts");
        parts.integer("id").primaryKey();
        parts.options(MysqlTableOptions.none().partitionBy("HASH(id)").partitions(4));
        MetaData tables = MetaData.of(texts, parts);

        tables.createAll(engine);
        tables.createAll(engine);
        assertThat(engine.hasTable(texts)).isTrue();
        tables.dropAll(engine);
    }
}
