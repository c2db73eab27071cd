package io.github.tribikos.sqlserver;

import static io.github.tribikos.sqlserver.SqlServer.sqlserver;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.tribikos.error.ArgumentException;
import io.github.tribikos.schema.Column;
import io.github.tribikos.schema.CreateIndex;
import io.github.tribikos.schema.CreateTable;
import io.github.tribikos.schema.Ddl;
import io.github.tribikos.schema.SetComment;
import io.github.tribikos.schema.Table;
import io.github.tribikos.type.SpelledType;
import io.github.tribikos.type.SqlType;
import java.sql.SQLException;
import java.time.LocalDateTime;
import org.junit.jupiter.api.Test;

/** Options of tables, indexes and constraints, without a server. */
class SqlServerDdlTest {
    private final Table<?> events = Table.named("shop", "events");
    private final Column<Integer> id = events.integer("id");
    private final Column<String> name = events.varchar("name", 40);

    private static String sql(Ddl ddl) {
        return String.join("; ", ddl.sql(sqlserver())).replaceAll("\\s+", " ");
    }

    @Test
    void keysAndTablesSayHowTheyAreStored() {
        events.primaryKey("pk_events", id).with(SqlServerConstraintOptions.NONCLUSTERED);
        events.unique("uq_name", name).with(SqlServerConstraintOptions.CLUSTERED);
        events.options(SqlServerTableOptions.on("fast files").textImageOn("slow"));

        assertThat(sql(CreateTable.of(events)))
                .endsWith("CONSTRAINT pk_events PRIMARY KEY NONCLUSTERED (id),"
                        + " CONSTRAINT uq_name UNIQUE CLUSTERED (name) ) ON [fast files] TEXTIMAGE_ON slow");
    }

    @Test
    void anIndexHasItsClausesInOrder() {
        assertThat(sql(CreateIndex.of(events.index("ix_a", name)
                        .unique()
                        .where(id.gt(7))
                        .with(SqlServerIndexOptions.nonclustered().include(id).on("fast")))))
                .isEqualTo(
                        "CREATE UNIQUE NONCLUSTERED INDEX ix_a ON shop.events (name) INCLUDE (id) WHERE id > 7 ON fast");
        assertThat(sql(CreateIndex.of(events.index("ix_b", name)
                        .with(SqlServerIndexOptions.none().columnstore()))))
                .isEqualTo("CREATE COLUMNSTORE INDEX ix_b ON shop.events (name)");
    }

    @Test
    void ownTypesRefuseWhatTheyWouldLose() {
        Table<?> table = Table.named("t");
        table.column("a", SqlServerTypes.DATETIME);
        table.column("b", SqlServerTypes.VARCHAR(9));

        assertThat(sql(CreateTable.of(table)))
                .isEqualTo("CREATE TABLE t ( a DATETIME NOT NULL, b VARCHAR(9) NOT NULL )");
        assertThatThrownBy(() -> element(SqlServerTypes.DATETIME, LocalDateTime.parse("2026-01-01T00:00:00.001")))
                .isInstanceOf(ArgumentException.class)
                .hasMessage("DATETIME keeps milliseconds that end in 0, 3 or 7, and would round others.");
        assertThatThrownBy(() -> element(SqlServerTypes.SMALLDATETIME, LocalDateTime.parse("2026-01-01T00:00:01")))
                .isInstanceOf(ArgumentException.class)
                .hasMessage("SMALLDATETIME keeps whole minutes, and would round others.");
        assertThatThrownBy(() -> element(SqlServerTypes.VARCHAR(9), "Zo\u00eb"))
                .isInstanceOf(ArgumentException.class)
                .hasMessage("VARCHAR(9) may lose characters other than ASCII. Use Types.VARCHAR, which is NVARCHAR.");
        assertThatCode(() -> element(SqlServerTypes.DATETIME, LocalDateTime.parse("2026-01-01T00:00:00.997")))
                .doesNotThrowAnyException();
    }

    private static <T> Object element(SqlType<T> type, T value) throws SQLException {
        return ((SpelledType<T>) type).codec().element(value);
    }

    @Test
    void commentsAreExtendedProperties() {
        assertThat(sql(SetComment.on(name).to("it's")))
                .isEqualTo("execute sp_addextendedproperty 'MS_Description', N'it''s', 'schema', shop, 'table', events,"
                        + " 'column', name");
        assertThat(sql(SetComment.on(Table.named("My Table")).toNone()))
                .isEqualTo("execute sp_dropextendedproperty 'MS_Description', 'schema', dbo, 'table', [My Table]");
    }
}
