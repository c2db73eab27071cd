package io.github.tribikos.oracle;

import static io.github.tribikos.oracle.Oracle.oracle;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.tribikos.error.ArgumentException;
import io.github.tribikos.error.CompileException;
import io.github.tribikos.schema.Column;
import io.github.tribikos.schema.CreateIndex;
import io.github.tribikos.schema.CreateTable;
import io.github.tribikos.schema.Ddl;
import io.github.tribikos.schema.SetComment;
import io.github.tribikos.schema.Table;
import org.junit.jupiter.api.Test;

/** Options of tables and indexes, without a server. */
class OracleDdlTest {
    private final Table<?> events = Table.named("events");
    private final Column<Integer> id = events.integer("id").primaryKey();

    private static String sql(Ddl ddl) {
        return String.join("; ", ddl.sql(oracle())).replaceAll("\\s+", " ");
    }

    @Test
    void aTableHasItsClausesInOrder() {
        events.options(OracleTableOptions.none()
                .globalTemporary()
                .tablespace("fast")
                .compressFor("OLTP")
                .onCommitPreserveRows());

        assertThat(sql(CreateTable.of(events)))
                .startsWith("CREATE GLOBAL TEMPORARY TABLE events (")
                .endsWith(") ON COMMIT PRESERVE ROWS COMPRESS FOR OLTP TABLESPACE fast");
        assertThatThrownBy(() -> OracleTableOptions.none().compressFor("OLTP; DROP"))
                .isInstanceOf(ArgumentException.class)
                .hasMessage("\"OLTP; DROP\" is no option of Oracle: it is letters, digits and spaces.");
    }

    @Test
    void aPlainTemporaryTableIsRefused() {
        events.temporary();

        assertThatThrownBy(() -> sql(CreateTable.of(events)))
                .isInstanceOf(CompileException.class)
                .hasMessage("Oracle 23ai does not support temporary tables."
                        + " Use OracleTableOptions.globalTemporary(), which stays.");
    }

    @Test
    void indexesAreCompressed() {
        assertThat(sql(CreateIndex.of(events.index("ix_a", id)
                        .unique()
                        .with(OracleIndexOptions.none().compress(1).tablespace("fast")))))
                .isEqualTo("CREATE UNIQUE INDEX ix_a ON events (id) COMPRESS 1 TABLESPACE fast");
        assertThat(sql(CreateIndex.of(events.index("ix_b", id)
                        .with(OracleIndexOptions.bitmap().compress()))))
                .isEqualTo("CREATE BITMAP INDEX ix_b ON events (id) COMPRESS");
    }

    @Test
    void ownTypesAreSpelled() {
        Table<?> table = Table.named("t");
        table.column("a", OracleTypes.NUMBER);
        table.column("b", OracleTypes.DATE);
        table.column("c", OracleTypes.NCHAR(3));
        table.column("d", OracleTypes.LONG_RAW);

        assertThat(sql(CreateTable.of(table)))
                .isEqualTo(
                        "CREATE TABLE t ( a NUMBER NOT NULL, b DATE NOT NULL, c NCHAR(3) NOT NULL, d LONG RAW NOT NULL )");
        assertThatThrownBy(() -> OracleTypes.INTERVAL_DAY_TO_SECOND(10))
                .isInstanceOf(ArgumentException.class)
                .hasMessage("The days of an INTERVAL have 0 to 9 digits, but were given 10.");
    }

    @Test
    void anEmptyCommentTakesItAway() {
        assertThat(sql(SetComment.on(id).to("the key"))).isEqualTo("COMMENT ON COLUMN events.id IS 'the key'");
        assertThat(sql(SetComment.on(events).toNone())).isEqualTo("COMMENT ON TABLE events IS ''");
    }
}
